import { eventActor, type Actor } from '../access/actor.js';
import type { Calendar } from '../calendar/calendar.js';
import { addWorkingDays } from '../calendar/working-day.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import { limitOf, type LimitInput } from '../rectification/rectification-limit.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, limitText, textLimits } from '../shared/input.js';
import { demandNoPersonData } from '../shared/person-data.js';
import { nextState } from '../shared/state-table.js';
import { delegateVisitLimits, untouchedOpinion, type Opinion, type OpinionAnswer, type OpinionKind } from './delegate-visit.js';
import { changeOpinion, delegateOf, demandOnVisit, type ChangedOpinion, type OpinionSubject, type WholeDelegateVisit } from './delegate-visit-scope.js';
import { opinionTable } from './delegate-visit.states.js';

export interface OpinionInput {
  /** Whose it is; somebody invited writes the own. */
  readonly delegateId: string | null;
  readonly kind: OpinionKind;
  readonly text: string;
}

/** Writes down what a delegate says: the delegate, or the secretariat for one. PERSON_DATA, NOT_FOUND for somebody who was not invited. */
export function recordOpinion(actor: Actor, subject: WholeDelegateVisit & { readonly sequence: number }, input: OpinionInput, context: VerbContext): ChangedOpinion {
  const { visit: { id: delegateVisitId, jointMeetingId }, delegates, sequence } = subject;
  const { grant } = demandOnVisit('recordOpinion', actor, subject, context);
  const delegate = grant.role === 'invited' ? delegateOf(actor, grant, delegates) : (delegates.find(({ id }) => id === input.delegateId) ?? null);
  if (delegate === null) throw new DomainError('NOT_FOUND', { subject: 'person' }, 'delegateId');
  const opinion: Opinion = {
    ...untouchedOpinion, id: context.newId(), jointMeetingId, delegateVisitId, sequence, delegateId: delegate.id, kind: input.kind,
    text: demandNoPersonData(demandText(input.text, 'text', delegateVisitLimits.text), 'text'), writtenBy: actor.personName, writtenOn: context.today, state: nextState(opinionTable, 'recordOpinion', null),
  };
  const event = draftEvent({ verb: 'recordOpinion', subjectType: 'delegate_opinion', subjectId: opinion.id, postId: grant.postId, toState: opinion.state, data: { ...opinion } });
  return { opinion, answer: null, events: [event] };
}

export interface AssignOpinionInput extends LimitInput {
  readonly version: number;
  readonly unitId: string;
}

/** Gives it to the unit that has to answer, until when: FIELD_REQUIRED, DATE_IN_PAST. Anew where an answer did not satisfy. */
export function assignOpinion(actor: Actor, subject: OpinionSubject, input: AssignOpinionInput, context: VerbContext): ChangedOpinion {
  return changeOpinion('assignOpinion', actor, subject, input, context, () => ({ unitId: input.unitId, assignedOn: context.today, answeredOn: null, ...limitOf(input, context) }));
}

export interface AnswerOpinionInput {
  readonly version: number;
  readonly text: string;
  /** Where the secretariat writes it for the unit: by what it knows. */
  readonly source: string | null;
}

/** What the unit answers; it stays as it is written. */
export function answerOpinion(actor: Actor, subject: OpinionSubject & { readonly answers: number }, input: AnswerOpinionInput, context: VerbContext): ChangedOpinion {
  return changeOpinion('answerOpinion', actor, subject, input, context, (grant) => {
    const { jointMeetingId, id: opinionId } = subject.opinion;
    const { unitName, postTitle, personName } = eventActor(actor, grant.postId);
    const answer: OpinionAnswer = {
      id: context.newId(), jointMeetingId, opinionId, sequence: subject.answers + 1, onDate: context.today, text: demandText(input.text, 'text', delegateVisitLimits.text), unitName, postTitle, personName,
      source: grant.ownUnit ? null : demandText(input.source, 'source', textLimits.source),
    };
    return { answeredOn: context.today, answer };
  });
}

export interface ReactionInput {
  readonly version: number;
  /** Obligatory where it does not satisfy. */
  readonly reason: string | null;
  /** Where the secretariat notes it for the delegate: how it was said. */
  readonly source: string | null;
}

const sourceOf = (role: string, source: string | null): string | null => (role === 'invited' ? null : demandText(source, 'source', textLimits.source));

/** The delegate is satisfied; noted by the secretariat, with how it was said. */
export function acceptOpinionAnswer(actor: Actor, subject: OpinionSubject, input: ReactionInput, context: VerbContext): ChangedOpinion {
  return changeOpinion('acceptOpinionAnswer', actor, subject, input, context, ({ role }) => ({
    closedOn: context.today, reaction: limitText(input.reason, 'reason', textLimits.reason) || null, reactionSource: sourceOf(role, input.source),
  }));
}

/** The delegate is not satisfied, with the reason: it is answered anew, within a new limit. */
export function declineOpinionAnswer(actor: Actor, subject: OpinionSubject, input: ReactionInput, context: VerbContext): ChangedOpinion {
  return changeOpinion('declineOpinionAnswer', actor, subject, input, context, ({ role }) => ({
    declinedTimes: subject.opinion.declinedTimes + 1, reaction: demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED'), reactionSource: sourceOf(role, input.source),
  }));
}

/** Reckons a limit in working days again after the calendar changed (L14); null where nothing changes or nothing runs. */
export function recomputeOpinionDue(before: Opinion, { calendar }: { readonly calendar: Calendar }): { readonly opinion: Opinion; readonly events: readonly EventDraft[] } | null {
  const { limitWorkingDays, limitFromOn, state } = before;
  if (limitWorkingDays === null || limitFromOn === null || state !== 'assigned') return null;
  const { on: dueOn, provisional: dueProvisional } = addWorkingDays(limitFromOn, limitWorkingDays, calendar);
  if (dueOn === before.dueOn && dueProvisional === before.dueProvisional) return null;
  const changes = { dueOn, dueProvisional, version: before.version + 1 };
  const event = draftEvent({ verb: 'recomputeDueDates', subjectType: 'delegate_opinion', subjectId: before.id, unitId: before.unitId, fromState: state, toState: state, data: { ...changes, previousDueOn: before.dueOn } });
  return { opinion: { ...before, ...changes }, events: [event] };
}
