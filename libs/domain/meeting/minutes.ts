import { eventActor, type Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import type { Calendar } from '../calendar/calendar.js';
import { addWorkingDays } from '../calendar/working-day.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, demandWhole, textLimits } from '../shared/input.js';
import { civilOf } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { meetingLimits, untouchedResponse, type Meeting, type MeetingSeat, type MinutesResponse, type SilenceMeaning } from './meeting.js';
import { changeMeeting, seatEvents, type ChangedMeeting } from './meeting-scope.js';
import { minutesResponseTable, type MinutesResponseVerb } from './meeting.states.js';

/** Keeps the draft of the minutes. */
export function draftMinutes(actor: Actor, meeting: Meeting, input: { readonly version: number; readonly text: string }, context: VerbContext): ChangedMeeting {
  return changeMeeting('draftMinutes', actor, meeting, input.version, context, () => ({ changes: { minutes: demandText(input.text, 'text', meetingLimits.minutes) } }));
}

export interface CirculateInput {
  readonly version: number;
  readonly workingDays: number;
  readonly silence: SilenceMeaning;
  readonly silenceBasis: string | null;
}

/**
 * To the units that were there, for agreement within working days (L14). MINUTES_MISSING without a text, MINUTES_NOBODY where nobody came, BASIS_REQUIRED where
 * silence is to count as agreement.
 */
export function circulateMinutes(
  actor: Actor,
  subject: { readonly meeting: Meeting; readonly seats: readonly MeetingSeat[] },
  input: CirculateInput,
  context: VerbContext,
): ChangedMeeting & { readonly responses: readonly MinutesResponse[] } {
  const { meeting: before } = subject;
  const attending = subject.seats.filter(({ attended }) => attended === 'present' || attended === 'substitute');
  const { grant, meeting, events } = changeMeeting('circulateMinutes', actor, before, input.version, context, () => {
    if (before.minutes === null) throw new DomainError('MINUTES_MISSING');
    if (attending.length === 0) throw new DomainError('MINUTES_NOBODY');
    const limitWorkingDays = demandWhole(input.workingDays, 1, meetingLimits.workingDays, 'workingDays');
    const { on, provisional } = addWorkingDays(context.today, limitWorkingDays, context.calendar);
    const silenceBasis = input.silence === 'agreement' ? demandText(input.silenceBasis, 'silenceBasis', textLimits.source, 'BASIS_REQUIRED') : null;
    return {
      changes: { round: before.round + 1, limitWorkingDays, limitFromOn: context.today, commentsDueOn: on, commentsDueProvisional: provisional, silence: input.silence, silenceBasis, stateReason: null },
      data: { unitIds: attending.map(({ unitId }) => unitId) },
    };
  });
  const responses = attending.map(({ unitId, jointMeetingId }): MinutesResponse => ({
    ...untouchedResponse, id: context.newId(), jointMeetingId, meetingId: before.id, round: meeting.round, unitId, state: nextState(minutesResponseTable, 'circulateMinutes', null),
  }));
  const told = responses.map((response) => draftEvent({ verb: 'circulateMinutes', subjectType: 'minutes_response', subjectId: response.id, unitId: response.unitId, postId: grant.postId, toState: response.state, data: { ...response } }));
  return { meeting, responses, events: [...events, ...told] };
}

/** Takes them back to be changed, with the reason; what was said stays on record, and they circulate anew. */
export function withdrawMinutes(actor: Actor, meeting: Meeting, input: { readonly version: number; readonly reason: string }, context: VerbContext): ChangedMeeting {
  const stateReason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  return changeMeeting('withdrawMinutes', actor, meeting, input.version, context, () => ({ changes: { stateReason, commentsDueOn: null, commentsDueProvisional: false, limitWorkingDays: null, limitFromOn: null }, reason: stateReason }));
}

export interface ResponseSubject {
  readonly meeting: Meeting;
  readonly response: MinutesResponse;
}

export interface ChangedResponse {
  readonly response: MinutesResponse;
  readonly events: readonly EventDraft[];
}

function changeResponse(verb: MinutesResponseVerb, actor: Actor, { meeting, response: before }: ResponseSubject, version: number, context: VerbContext, decide: (own: boolean, postId: string | null) => Partial<MinutesResponse>): ChangedResponse {
  const grant = demandGrant(verb, actor, { jointMeetingId: before.jointMeetingId, unitId: before.unitId }, context.today);
  if (meeting.state !== 'circulated' || before.round !== meeting.round) throw new DomainError('STATE_CONFLICT', { verb, state: meeting.state });
  const state = nextState(minutesResponseTable, verb, before.state);
  demandVersion(before.version, version);
  const changes = { ...decide(grant.ownUnit, grant.postId), state, version: before.version + 1 };
  const event = draftEvent({ verb, subjectType: 'minutes_response', subjectId: before.id, unitId: before.unitId, postId: grant.postId, fromState: before.state, toState: state, data: { ...changes, meetingId: meeting.id } });
  return { response: { ...before, ...changes }, events: [event] };
}

export interface RespondInput {
  readonly version: number;
  /** What the unit wants changed; null where it agrees. */
  readonly text: string | null;
  /** By what the secretariat knows, where it writes for a unit. */
  readonly source: string | null;
}

function respond(verb: 'agreeMinutes' | 'commentOnMinutes', actor: Actor, subject: ResponseSubject, { version, text, source }: RespondInput, context: VerbContext): ChangedResponse {
  return changeResponse(verb, actor, subject, version, context, (own, postId) => {
    const { postTitle, personName } = eventActor(actor, postId);
    const due = subject.meeting.commentsDueOn;
    return {
      text: verb === 'commentOnMinutes' ? demandText(text, 'text', meetingLimits.text) : null, respondedOn: context.today, late: due !== null && context.today > due, postTitle, personName,
      source: own ? null : demandText(source, 'source', textLimits.source), answer: null, answeredOn: null,
    };
  });
}

/** The unit agrees; heard also after the limit, as long as they are not issued. */
export function agreeMinutes(actor: Actor, subject: ResponseSubject, input: RespondInput, context: VerbContext): ChangedResponse {
  return respond('agreeMinutes', actor, subject, input, context);
}

/** The unit wants something changed: FIELD_REQUIRED without words. */
export function commentOnMinutes(actor: Actor, subject: ResponseSubject, input: RespondInput, context: VerbContext): ChangedResponse {
  return respond('commentOnMinutes', actor, subject, input, context);
}

/** What becomes of a comment; the unit is told. */
export function answerComment(actor: Actor, subject: ResponseSubject, input: { readonly version: number; readonly text: string }, context: VerbContext): ChangedResponse {
  return changeResponse('answerComment', actor, subject, input.version, context, () => ({ answer: demandText(input.text, 'text', meetingLimits.text), answeredOn: context.today }));
}

/**
 * Issues the minutes with their number. MINUTES_COMMENT_OPEN {count} while a comment is unanswered, MINUTES_LIMIT_RUNNING {count, until} while units have time left;
 * who said nothing by then is written down as having said nothing.
 */
export function issueMinutes(
  actor: Actor,
  subject: { readonly meeting: Meeting; readonly seats: readonly MeetingSeat[]; readonly responses: readonly MinutesResponse[]; readonly number: number },
  input: { readonly version: number },
  context: VerbContext,
): ChangedMeeting & { readonly responses: readonly MinutesResponse[] } {
  const { meeting: before, seats, number } = subject;
  const current = subject.responses.filter(({ round }) => round === before.round);
  const pending = current.filter(({ state }) => state === 'pending');
  const silent = pending.map((response): MinutesResponse => ({ ...response, state: nextState(minutesResponseTable, 'issueMinutes', response.state), version: response.version + 1 }));
  const { grant, meeting, events } = changeMeeting('issueMinutes', actor, before, input.version, context, () => {
    const open = current.filter(({ state }) => state === 'commented').length;
    if (open > 0) throw new DomainError('MINUTES_COMMENT_OPEN', { count: open });
    if (pending.length > 0 && before.commentsDueOn !== null && context.today <= before.commentsDueOn) throw new DomainError('MINUTES_LIMIT_RUNNING', { count: pending.length, until: before.commentsDueOn });
    return { changes: { issuedOn: context.today, numberYear: civilOf(context.today).year, number }, data: { silentUnitIds: silent.map(({ unitId }) => unitId) } };
  });
  return { meeting, responses: silent, events: [...events, ...seatEvents('issueMinutes', meeting, seats, { postId: grant.postId })] };
}

/** Reckons the limit again after the calendar changed (L14); null where nothing changes, or nothing runs. */
export function recomputeMinutesDue(before: Meeting, { calendar }: { readonly calendar: Calendar }): { readonly meeting: Meeting; readonly events: readonly EventDraft[] } | null {
  const { limitWorkingDays, limitFromOn, state } = before;
  if (limitWorkingDays === null || limitFromOn === null || state !== 'circulated') return null;
  const { on: commentsDueOn, provisional: commentsDueProvisional } = addWorkingDays(limitFromOn, limitWorkingDays, calendar);
  if (commentsDueOn === before.commentsDueOn && commentsDueProvisional === before.commentsDueProvisional) return null;
  const changes = { commentsDueOn, commentsDueProvisional, version: before.version + 1 };
  const event = draftEvent({ verb: 'recomputeDueDates', subjectType: 'meeting', subjectId: before.id, fromState: state, toState: state, data: { ...changes, previousDueOn: before.commentsDueOn } });
  return { meeting: { ...before, ...changes }, events: [event] };
}
