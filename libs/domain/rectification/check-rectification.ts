import type { Actor } from '../access/actor.js';
import type { ConclusionAuthor } from '../inspection/inspection.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandWhole, limitText, textLimits } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { beginRectification, endRectification, type ChangedRectification, type RectificationStep, type RectificationSubject } from './rectification-change.js';
import { limitOf, type LimitInput } from './rectification-limit.js';
import { rectificationLimits, type CheckMethod, type CheckOutcome, type Rectification, type RectificationCheck } from './rectification.js';
import { isOfUnitAnswerable } from './rectification-scope.js';

export interface CheckInput {
  readonly version: number;
  readonly onDate: LocalDate;
  readonly method: CheckMethod;
  /** Obligatory on the spot. */
  readonly place: string | null;
  readonly peopleMet: string | null;
  readonly observations: string;
  /** Who looked; whoever records it where nobody is named. */
  readonly checkers: readonly ConclusionAuthor[];
}

export interface CheckSubject extends RectificationSubject {
  readonly checks: number;
  /** People known here who hold a post in the unit answerable today. */
  readonly unitPersonIds: ReadonlySet<string>;
}

/** Nobody of the unit answerable looks at its own work: RECTIFICATION_CHECKER_CONCERNED {person}. */
function demandOutsiders(actor: Actor, { rectification, unitPersonIds }: CheckSubject, checkers: readonly ConclusionAuthor[], today: LocalDate): void {
  const concerned = isOfUnitAnswerable(actor, rectification, today) ? actor : checkers.find(({ personId }) => personId !== null && unitPersonIds.has(personId));
  if (concerned !== undefined) throw new DomainError('RECTIFICATION_CHECKER_CONCERNED', { person: concerned.personName }, 'checkers');
}

function seen({ before }: RectificationStep, actor: Actor, subject: CheckSubject, input: CheckInput, outcome: CheckOutcome, context: VerbContext): RectificationCheck {
  demandWhole(input.checkers.length, 0, rectificationLimits.checkers, 'checkers');
  const checkers = input.checkers.length === 0
    ? [{ personId: actor.personId, personName: actor.personName }]
    : input.checkers.map(({ personId, personName }) => ({ personId, personName: demandText(personName, 'checkers', textLimits.name) }));
  demandOutsiders(actor, subject, checkers, context.today);
  const onDate = demandDate(input.onDate, 'onDate');
  if (onDate < before.openedOn || onDate > context.today) throw new DomainError('DATE_OUT_OF_RANGE', { from: before.openedOn, to: context.today }, 'onDate');
  return {
    id: context.newId(), jointMeetingId: before.jointMeetingId, rectificationId: before.id, sequence: subject.checks + 1, onDate, method: input.method,
    place: input.method === 'on_site' ? demandText(input.place, 'place', textLimits.title) : limitText(input.place, 'place', textLimits.title) || null,
    peopleMet: limitText(input.peopleMet, 'peopleMet', textLimits.reason) || null,
    observations: demandText(input.observations, 'observations', rectificationLimits.text), outcome, checkers, recordedBy: actor.personName,
  };
}

/** Looked at and found put right (art. 18), on the spot or by its papers, by the secretariat or the team that found it. */
export function verifyRectification(actor: Actor, subject: CheckSubject, input: CheckInput, context: VerbContext): ChangedRectification {
  const step = beginRectification('verifyRectification', actor, subject, input.version, context);
  return endRectification(step, { verifiedOn: context.today, stateReason: null }, { check: seen(step, actor, subject, input, 'rectified', context) });
}

/** The item as it is taken up again, with its new limit. */
export function takenUpAgain(before: Rectification, limit: LimitInput, context: VerbContext): Partial<Rectification> {
  return { ...limitOf(limit, context), finishedOn: null, verifiedOn: null, closedOn: null, extensionAnswer: null, reopenedTimes: before.reopenedTimes + 1, reopenedOn: context.today };
}

/** Looked at and found not done: the unit works on (重新整改), with the reason and a new limit. REASON_REQUIRED. */
export function returnRectification(actor: Actor, subject: CheckSubject, input: CheckInput & LimitInput & { readonly reason: string }, context: VerbContext): ChangedRectification {
  const step = beginRectification('returnRectification', actor, subject, input.version, context);
  const check = seen(step, actor, subject, input, 'not_rectified', context);
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  return endRectification(step, { ...takenUpAgain(step.before, input, context), reopenCause: 'not_done', stateReason: reason }, { check, reason });
}
