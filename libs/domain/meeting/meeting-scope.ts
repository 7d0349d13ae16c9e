import { visibleUnits } from '../access/visible-units.js';
import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor, type Grant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { demandVersion } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { allowsVerb, nextState } from '../shared/state-table.js';
import type { Meeting, MeetingSeat, MinutesResponse } from './meeting.js';
import { meetingTable, minutesResponseTable, type MeetingVerb, type MinutesResponseVerb } from './meeting.states.js';

export const meetingVerbs = [
  'reviseMeeting', 'setAgenda', 'cancelMeeting', 'holdMeeting', 'recordDecision', 'dropDecision', 'assignDecision', 'draftMinutes', 'circulateMinutes', 'withdrawMinutes', 'issueMinutes',
] as const satisfies readonly MeetingVerb[];
export const minutesResponseVerbs = ['agreeMinutes', 'commentOnMinutes', 'answerComment'] as const satisfies readonly MinutesResponseVerb[];

export interface ChangedMeeting {
  readonly meeting: Meeting;
  readonly events: readonly EventDraft[];
}

type OfMeeting = Pick<Meeting, 'jointMeetingId' | 'state'>;

export function canOnMeeting(verb: MeetingVerb, actor: Actor, { jointMeetingId, state }: OfMeeting, today: LocalDate): boolean {
  return allowsVerb(meetingTable, verb, state) && grantFor(verb, actor, { jointMeetingId, unitId: null }, today) !== null;
}

/** A unit answers the call as long as the meeting was not held; the secretariat for one without an account. */
export function canReplyMeeting(actor: Actor, seat: Pick<MeetingSeat, 'unitId'>, { jointMeetingId, state }: OfMeeting, today: LocalDate): boolean {
  return state === 'called' && grantFor('replyMeeting', actor, { jointMeetingId, unitId: seat.unitId }, today) !== null;
}

export type ResponseForPermission = Pick<MinutesResponse, 'unitId' | 'state' | 'round'>;

/** Only of the round that circulates. */
export function canOnResponse(verb: MinutesResponseVerb, actor: Actor, response: ResponseForPermission, meeting: OfMeeting & Pick<Meeting, 'round'>, today: LocalDate): boolean {
  if (meeting.state !== 'circulated' || response.round !== meeting.round || !allowsVerb(minutesResponseTable, verb, response.state)) return false;
  return grantFor(verb, actor, { jointMeetingId: meeting.jointMeetingId, unitId: response.unitId }, today) !== null;
}

/** Whose meetings somebody reads: secretariat and leaders all, a unit those it was called to. */
export interface MeetingReading {
  readonly all: boolean;
  readonly unitIds: readonly string[];
}

export function meetingReading(actor: Actor, jointMeetingId: string, today: LocalDate): MeetingReading {
  const scope = visibleUnits(actor, jointMeetingId, today);
  return { all: scope.kind === 'all', unitIds: scope.kind === 'units' ? scope.unitIds : [] };
}

/** NOT_PERMITTED, NO_ACTIVE_POST, STATE_CONFLICT. */
export function demandOnMeeting(verb: MeetingVerb, actor: Actor, meeting: OfMeeting, { today }: Pick<VerbContext, 'today'>): { readonly grant: Grant; readonly state: Meeting['state'] } {
  const grant = demandGrant(verb, actor, { jointMeetingId: meeting.jointMeetingId, unitId: null }, today);
  return { grant, state: nextState(meetingTable, verb, meeting.state) };
}

type About = Partial<Pick<EventDraft, 'reason' | 'data'>> & { readonly postId: string | null };

/** One event a seat, told to its unit. */
export function seatEvents(verb: MeetingVerb, { id: meetingId }: Pick<Meeting, 'id'>, seats: readonly Pick<MeetingSeat, 'id' | 'unitId'>[], about: About): readonly EventDraft[] {
  return seats.map(({ id, unitId }) => draftEvent({ verb, subjectType: 'meeting_seat', subjectId: id, unitId, ...about, data: { meetingId, ...about.data } }));
}

export interface Decided {
  readonly changes: Partial<Meeting>;
  readonly reason?: string | null;
  /** What the event keeps beside the changed columns. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** What every verb on a meeting does: permission, state, version, new values, one event. */
export function changeMeeting(verb: MeetingVerb, actor: Actor, before: Meeting, version: number, context: VerbContext, decide: (grant: Grant) => Decided): ChangedMeeting & { readonly grant: Grant } {
  const { grant, state } = demandOnMeeting(verb, actor, before, context);
  demandVersion(before.version, version);
  const { changes: decided, reason = null, data = {} } = decide(grant);
  const changes = { ...decided, state, version: before.version + 1 };
  const event = draftEvent({ verb, subjectType: 'meeting', subjectId: before.id, postId: grant.postId, fromState: before.state, toState: state, reason, data: { ...changes, ...data } });
  return { meeting: { ...before, ...changes }, grant, events: [event] };
}
