import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandWhole, limitText, textLimits } from '../shared/input.js';
import { demandDate, demandTimeOfDay, type LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { demandNear } from '../task/task-input.js';
import { meetingLimits, untouchedSeat, type Meeting, type MeetingSeat } from './meeting.js';
import { changeMeeting, seatEvents, type ChangedMeeting } from './meeting-scope.js';
import { meetingTable } from './meeting.states.js';

export type SeatInput = Pick<MeetingSeat, 'unitId' | 'postId' | 'office'>;

export interface CallInput extends Pick<Meeting, 'kind' | 'title' | 'onDate' | 'atTime' | 'place' | 'chair' | 'note'> {
  readonly seats: readonly SeatInput[];
}

/** Units that may be called, and the posts there are, with unit and title. */
export interface CallFacts {
  readonly memberUnitIds: ReadonlySet<string>;
  readonly posts: ReadonlyMap<string, { readonly unitId: string; readonly title: string }>;
}

export interface CalledMeeting extends ChangedMeeting {
  readonly seats: readonly MeetingSeat[];
}

export function canCallMeeting(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  return grantFor('callMeeting', actor, { jointMeetingId, unitId: null }, today) !== null;
}

function cleaned({ kind, title, onDate, atTime, place, chair, note }: CallInput, today: LocalDate) {
  const day = demandDate(onDate, 'onDate');
  if (day < today) throw new DomainError('DATE_IN_PAST', { on: day, today }, 'onDate');
  demandNear(day, today, 'onDate');
  const time = demandTimeOfDay(atTime, 'atTime');
  if (time === null) throw new DomainError('FIELD_REQUIRED', {}, 'atTime');
  return {
    kind, title: demandText(title, 'title', textLimits.title), onDate: day, atTime: time, place: demandText(place, 'place', textLimits.title), chair: demandText(chair, 'chair', textLimits.title),
    note: limitText(note, 'note', meetingLimits.note) || null,
  };
}

/** One seat a unit: MEETING_WITHOUT_UNITS, UNIT_TWICE, UNIT_NOT_MEMBER, MEETING_POST_ELSEWHERE; FIELD_REQUIRED for a seat without post or words. */
function demandSeats(inputs: readonly SeatInput[], { memberUnitIds, posts }: CallFacts): readonly SeatInput[] {
  demandWhole(inputs.length, 0, meetingLimits.seats, 'seats');
  if (inputs.length === 0) throw new DomainError('MEETING_WITHOUT_UNITS', {}, 'seats');
  const seen = new Set<string>();
  return inputs.map(({ unitId, postId, office }) => {
    if (!memberUnitIds.has(unitId)) throw new DomainError('UNIT_NOT_MEMBER', {}, 'seats');
    if (seen.has(unitId)) throw new DomainError('UNIT_TWICE', {}, 'seats');
    seen.add(unitId);
    const post = postId === null ? null : posts.get(postId);
    if (post === undefined || (post !== null && post.unitId !== unitId)) throw new DomainError('MEETING_POST_ELSEWHERE', {}, 'seats');
    return { unitId, postId, office: post?.title ?? demandText(office, 'seats', textLimits.title) };
  });
}

const newSeat = (meeting: Pick<Meeting, 'id' | 'jointMeetingId'>, seat: SeatInput, id: string): MeetingSeat => ({ id, jointMeetingId: meeting.jointMeetingId, meetingId: meeting.id, ...seat, ...untouchedSeat });

/** Calls a liaisons' pre-meeting or a full meeting (N3): day, place, who by post; every unit called is told. */
export function callMeeting(actor: Actor, subject: { readonly jointMeetingId: string; readonly code: string; readonly facts: CallFacts }, input: CallInput, context: VerbContext): CalledMeeting {
  const { jointMeetingId, code, facts } = subject;
  const { postId } = demandGrant('callMeeting', actor, { jointMeetingId, unitId: null }, context.today);
  const wanted = demandSeats(input.seats, facts);
  const meeting: Meeting = {
    ...cleaned(input, context.today), id: context.newId(), jointMeetingId, code, state: nextState(meetingTable, 'callMeeting', null), calledOn: context.today, heldOn: null, minutes: null, round: 0, limitWorkingDays: null,
    limitFromOn: null, commentsDueOn: null, commentsDueProvisional: false, silence: 'no_comment', silenceBasis: null, issuedOn: null, numberYear: null, number: null, stateReason: null, version: 1,
  };
  const seats = wanted.map((seat) => newSeat(meeting, seat, context.newId()));
  const event = draftEvent({ verb: 'callMeeting', subjectType: 'meeting', subjectId: meeting.id, postId, toState: meeting.state, data: { ...meeting, seats } });
  return { meeting, seats, events: [event, ...seatEvents('callMeeting', meeting, seats, { postId })] };
}

/**
 * Another day, place or circle, with the reason: everybody called is told, also who is left out. What a unit answered stands as long as the day and the hour do.
 */
export function reviseMeeting(
  actor: Actor,
  subject: { readonly meeting: Meeting; readonly seats: readonly MeetingSeat[]; readonly facts: CallFacts },
  input: CallInput & { readonly version: number; readonly reason: string },
  context: VerbContext,
): CalledMeeting & { readonly leftOut: readonly MeetingSeat[] } {
  const { meeting: before, facts } = subject;
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const made: { seats: readonly MeetingSeat[] } = { seats: [] };
  const { grant, ...changed } = changeMeeting('reviseMeeting', actor, before, input.version, context, () => {
    const changes = cleaned(input, context.today);
    const moved = changes.onDate !== before.onDate || changes.atTime !== before.atTime;
    made.seats = demandSeats(input.seats, facts).map((wanted) => {
      const seat = subject.seats.find(({ unitId }) => unitId === wanted.unitId);
      return seat === undefined ? newSeat(before, wanted, context.newId()) : { ...seat, ...wanted, ...(moved ? untouchedSeat : {}), version: seat.version + 1 };
    });
    return { changes, reason, data: { seats: made.seats } };
  });
  const leftOut = subject.seats.filter(({ unitId }) => !made.seats.some((seat) => seat.unitId === unitId));
  const told: readonly EventDraft[] = seatEvents('reviseMeeting', before, [...made.seats, ...leftOut], { postId: grant.postId, reason });
  return { meeting: changed.meeting, seats: made.seats, leftOut, events: [...changed.events, ...told] };
}

/** It does not take place, with the reason; the units are told. */
export function cancelMeeting(actor: Actor, subject: { readonly meeting: Meeting; readonly seats: readonly MeetingSeat[] }, input: { readonly version: number; readonly reason: string }, context: VerbContext): ChangedMeeting {
  const stateReason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const { grant, meeting, events } = changeMeeting('cancelMeeting', actor, subject.meeting, input.version, context, () => ({ changes: { stateReason }, reason: stateReason }));
  return { meeting, events: [...events, ...seatEvents('cancelMeeting', meeting, subject.seats, { postId: grant.postId, reason: stateReason })] };
}
