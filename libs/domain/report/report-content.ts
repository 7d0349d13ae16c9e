import { DomainError } from '../shared/domain-error.js';
import type { SlotLock } from '../period/period-lock.js';
import { demandText, limitText } from '../shared/input.js';
import type { TaskOfAssignment } from '../task/assignment-scope.js';
import type { Assignment } from '../task/task.js';
import type { Countersigners } from './countersign.js';
import { reportLimits, type Report, type ReportFact, type ReportSlot } from './report.js';

/** What a unit writes; with `unchanged` the rest is taken from the report of the period before. */
export interface ReportInput {
  readonly text: string;
  readonly facts: readonly ReportFact[];
  readonly nextStep: string | null;
  readonly unchanged: boolean;
}

export type ReportContent = Pick<Report, 'text' | 'facts' | 'nextStep' | 'unchanged'>;

/** What stands around a slot: the part and task it belongs to, the unit's name of today, its draft, its number of reports, the report of the period before. */
export interface SlotSurroundings {
  readonly slot: ReportSlot;
  readonly assignment: Assignment;
  readonly task: TaskOfAssignment;
  readonly unitName: string;
  readonly draft: Report | null;
  /** The lock over its month; absent or null = open. */
  readonly lock?: SlotLock | null;
  /** Who could sign and check what is filed. */
  readonly countersigners: Countersigners;
  /** Highest sequence in the slot, drafts included; 0 for none. */
  readonly lastSequence: number;
  /** Newest sent and not returned report of an earlier period. */
  readonly previous: Report | null;
}

function checkFacts(facts: readonly ReportFact[]): readonly ReportFact[] {
  if (facts.length > reportLimits.facts) throw new DomainError('NUMBER_OUT_OF_RANGE', { min: 0, max: reportLimits.facts }, 'facts');
  return facts.map((fact, at) => ({
    label: demandText(fact.label, `facts.${at}.label`, reportLimits.factLabel),
    value: limitText(fact.value, `facts.${at}.value`, reportLimits.factValue),
  }));
}

/** Content of a draft: anything within the limits, even nothing. */
export function draftContent(input: ReportInput): ReportContent {
  return {
    text: limitText(input.text, 'text', reportLimits.text),
    facts: checkFacts(input.facts),
    nextStep: limitText(input.nextStep, 'nextStep', reportLimits.nextStep) || null,
    unchanged: input.unchanged,
  };
}

/** Content to send: a text, or the words of the period before, marked unchanged; REPORT_NOTHING_TO_REPEAT without one. */
export function filedContent(input: ReportInput, previous: Report | null): ReportContent {
  if (!input.unchanged) return { ...draftContent(input), text: demandText(input.text, 'text', reportLimits.text) };
  if (!previous) throw new DomainError('REPORT_NOTHING_TO_REPEAT', {}, 'unchanged');
  return { text: previous.text, facts: previous.facts, nextStep: previous.nextStep, unchanged: true };
}
