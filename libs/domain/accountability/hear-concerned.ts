import type { Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import { addDays, demandDate, type LocalDate } from '../shared/local-date.js';
import { isLate } from '../inspection/legal-clock.js';
import { beginStep, endStep, type ChangedAccountability } from './accountability-change.js';
import { authorsWith } from './propose-accountability.js';
import { accountabilityLimits, hearingAnswers, type Accountability, type AccountabilityHearing, type HearingAnswer } from './accountability.js';

/** Asks the unit or person to be heard (听取陈述申辩) until a day that is still to come. DATE_OUT_OF_RANGE. */
export function askHearing(actor: Actor, proposal: Accountability, input: { readonly version: number; readonly untilOn: LocalDate }, context: VerbContext): ChangedAccountability {
  const step = beginStep('askHearing', actor, proposal, input.version, context);
  const untilOn = demandDate(input.untilOn, 'untilOn');
  const [from, to] = [addDays(context.today, 1), addDays(context.today, accountabilityLimits.hearingDays)];
  if (untilOn < from || untilOn > to) throw new DomainError('DATE_OUT_OF_RANGE', { from, to }, 'untilOn');
  const asked: AccountabilityHearing = { askedOn: context.today, untilOn, answer: null, text: null, answeredOn: null, answeredBy: null, source: null, superseded: false };
  const earlier = proposal.hearings.map((hearing) => ({ ...hearing, superseded: true }));
  return endStep(step, { hearings: [...earlier, asked], authorPersonIds: authorsWith(proposal, actor) });
}

export interface HearingInput {
  readonly version: number;
  readonly answer: HearingAnswer;
  readonly text: string | null;
  /** Where the officer notes it: by what it is known (letter, record of a talk, register of deliveries). */
  readonly source: string | null;
}

/**
 * What the concerned say, or that they have nothing to say; or the officer notes it with its source. That nobody said anything can be noted from
 * the day after the last one only: ACCOUNTABILITY_HEARING_OPEN.
 */
export function recordHearing(actor: Actor, proposal: Accountability, { version, answer, text, source }: HearingInput, context: VerbContext): ChangedAccountability {
  const step = beginStep('recordHearing', actor, proposal, version, context);
  const open = proposal.hearings.at(-1);
  if (open === undefined) throw new DomainError('STATE_CONFLICT', { verb: 'recordHearing', state: proposal.state });
  if (!hearingAnswers.includes(answer) || (step.own && answer === 'silent')) throw new DomainError('CHOICE_UNKNOWN', { value: answer }, 'answer');
  if (answer === 'silent' && !isLate(open.untilOn, context.today)) throw new DomainError('ACCOUNTABILITY_HEARING_OPEN', { until: open.untilOn }, 'answer');
  const heard: AccountabilityHearing = {
    ...open, answer, text: answer === 'statement' ? demandText(text, 'text', accountabilityLimits.text) : null, answeredOn: context.today, answeredBy: step.own ? actor.personName : null,
    source: step.own ? null : demandText(source, 'source', textLimits.source),
  };
  return endStep(step, { hearings: [...proposal.hearings.slice(0, -1), heard] });
}
