import type { Actor } from '../access/actor.js';
import type { ConclusionAuthor } from '../inspection/inspection.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandWhole, limitText, textLimits } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { beginRectification, endRectification, type ChangedRectification, type RectificationStep, type RectificationSubject } from './rectification-change.js';
import { limitOf, type LimitInput } from './rectification-limit.js';
import { rectificationLimits, type CheckMethod, type CheckOutcome, type Rectification, type RectificationCheck } from './rectification.js';

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
  /** People known here who hold a post in the unit answerable today, by id with their names. */
  readonly unitPeople: ReadonlyMap<string, string>;
  /** People known here among those who are named by id, and those who reported, with their names. */
  readonly people: ReadonlyMap<string, string>;
}

const sameName = (one: string, other: string): boolean => one.replace(/\s/g, '') === other.replace(/\s/g, '');

/** Somebody named by id goes by the name of the record; CHOICE_UNKNOWN where the record has nobody of that id. */
function named({ people }: CheckSubject, checkers: readonly ConclusionAuthor[]): readonly ConclusionAuthor[] {
  return checkers.map(({ personId, personName }) => {
    if (personId === null) return { personId, personName: demandText(personName, 'checkers', textLimits.name) };
    const known = people.get(personId);
    if (known === undefined) throw new DomainError('CHOICE_UNKNOWN', { value: personName }, 'checkers');
    return { personId, personName: known };
  });
}

/**
 * Nobody of the unit answerable looks at its own work, and nobody at what they reported themselves, by id or, where only a name is written, by that name:
 * RECTIFICATION_CHECKER_CONCERNED {person}, RECTIFICATION_REPORTER {person}.
 */
function demandOutsiders({ rectification, unitPeople, people }: CheckSubject, checkers: readonly ConclusionAuthor[]): void {
  const reporters = new Map(rectification.reporterPersonIds.map((id) => [id, people.get(id) ?? '']));
  const isOne = (of: ReadonlyMap<string, string>) => ({ personId, personName }: ConclusionAuthor): boolean =>
    personId !== null ? of.has(personId) : [...of.values()].some((name) => sameName(name, personName));
  const concerned = checkers.find(isOne(unitPeople));
  if (concerned !== undefined) throw new DomainError('RECTIFICATION_CHECKER_CONCERNED', { person: concerned.personName }, 'checkers');
  const reporter = checkers.find(isOne(reporters));
  if (reporter !== undefined) throw new DomainError('RECTIFICATION_REPORTER', { person: reporter.personName }, 'checkers');
}

function seen({ before }: RectificationStep, actor: Actor, subject: CheckSubject, input: CheckInput, outcome: CheckOutcome, context: VerbContext): RectificationCheck {
  demandWhole(input.checkers.length, 0, rectificationLimits.checkers, 'checkers');
  const checkers = input.checkers.length === 0 ? [{ personId: actor.personId, personName: actor.personName }] : named(subject, input.checkers);
  demandOutsiders(subject, checkers);
  const onDate = demandDate(input.onDate, 'onDate');
  // What was not yet said to be done cannot have been found done.
  const from = before.finishedOn ?? before.openedOn;
  if (onDate < from || onDate > context.today) throw new DomainError('DATE_OUT_OF_RANGE', { from, to: context.today }, 'onDate');
  return {
    id: context.newId(), jointMeetingId: before.jointMeetingId, rectificationId: before.id, sequence: subject.checks + 1, onDate, method: input.method,
    place: input.method === 'on_site' ? demandText(input.place, 'place', textLimits.title) : limitText(input.place, 'place', textLimits.title) || null,
    peopleMet: limitText(input.peopleMet, 'peopleMet', textLimits.reason) || null,
    observations: demandText(input.observations, 'observations', rectificationLimits.text), outcome, checkers, recordedBy: actor.personName,
  };
}

/** Looked at and found put right (art. 18), on the spot or by its papers, by the secretariat, the team that found it, or a leader where the office cannot. */
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
