import { eventActor, type Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { filedContent, type ReportInput, type SlotSurroundings } from './report-content.js';
import type { Report, ReportSlot } from './report.js';
import { reportSlotTable } from './report-slot.states.js';
import { reportTable } from './report.states.js';
import { emptyReport } from './save-report-draft.js';
import { canOnSlot, scopeOfSlot, type SlotForPermission } from './slot-scope.js';

export interface FileReportInput extends ReportInput {
  /** The slot's version. */
  readonly version: number;
  /** The sender's word that nothing in it is classified (L16). */
  readonly noClassifiedContent: boolean;
  /** Where the secretariat has it from, when it files for a unit (代填); required then, ignored otherwise. */
  readonly onBehalfSource: string | null;
}

export function canFileReport(actor: Actor, slot: SlotForPermission, today: LocalDate): boolean {
  return canOnSlot('fileReport', actor, slot, today);
}

/** The unit's own draft is never sent by the secretariat: it begins a report of its own. */
function begin(around: SlotSurroundings, onBehalf: boolean, context: VerbContext) {
  const { draft } = around;
  return draft && (!onBehalf || draft.onBehalf) ? draft : { ...emptyReport(around, context.newId(), context.now), state: null };
}

/**
 * Sends the report of a period (N5): by the unit, or by the secretariat on its behalf with the source named. Late or not,
 * it is taken; the first day it was sent stays. CLASSIFIED_CONFIRMATION_REQUIRED, REPORT_NOTHING_TO_REPEAT, FIELD_REQUIRED.
 */
export function fileReport(
  actor: Actor,
  around: SlotSurroundings,
  input: FileReportInput,
  context: VerbContext,
): { slot: ReportSlot; report: Report; events: readonly EventDraft[] } {
  const { slot: before } = around;
  const grant = demandGrant('fileReport', actor, scopeOfSlot(before), context.today);
  const slotState = nextState(reportSlotTable, 'fileReport', before.state);
  demandVersion(before.version, input.version);
  if (!input.noClassifiedContent) throw new DomainError('CLASSIFIED_CONFIRMATION_REQUIRED', {}, 'noClassifiedContent');
  const onBehalf = !grant.ownUnit;
  const onBehalfSource = onBehalf ? demandText(input.onBehalfSource, 'onBehalfSource', textLimits.source) : null;
  const begun = begin(around, onBehalf, context);
  const who = eventActor(actor, grant.postId);
  const report: Report = {
    ...begun,
    ...filedContent(input, around.previous),
    state: nextState(reportTable, 'fileReport', begun.state),
    onBehalf,
    onBehalfSource,
    unitName: around.unitName,
    postTitle: who.postTitle,
    personName: who.personName,
    savedAt: context.now,
    submittedAt: context.now,
    version: begun.version + 1,
  };
  const changes = { state: slotState, firstSubmittedOn: before.firstSubmittedOn ?? context.today, version: before.version + 1 };
  const event = draftEvent({
    verb: 'fileReport', subjectType: 'report_slot', subjectId: before.id, taskId: before.taskId, unitId: before.unitId, postId: grant.postId,
    fromState: before.state, toState: slotState, reason: onBehalfSource, data: { ...changes, report },
  });
  return { slot: { ...before, ...changes }, report, events: [event] };
}
