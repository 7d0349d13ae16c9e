import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, limitText, textLimits } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import type { Attendance, Meeting, MeetingSeat, SeatReply } from './meeting.js';
import { changeMeeting, type ChangedMeeting } from './meeting-scope.js';

export interface ReplyInput {
  readonly version: number;
  readonly reply: Exclude<SeatReply, 'pending'>;
  /** Who comes, or who comes instead. */
  readonly name: string | null;
  readonly office: string | null;
  /** Why somebody else comes, or nobody. */
  readonly reason: string | null;
}

/** A unit says who comes; it names its substitute itself, with the reason. FIELD_REQUIRED, REASON_REQUIRED, STATE_CONFLICT once it was held. */
export function replyMeeting(
  actor: Actor,
  { meeting, seat: before }: { readonly meeting: Pick<Meeting, 'id' | 'jointMeetingId' | 'state'>; readonly seat: MeetingSeat },
  input: ReplyInput,
  context: VerbContext,
): { readonly seat: MeetingSeat; readonly events: readonly EventDraft[] } {
  const { postId } = demandGrant('replyMeeting', actor, { jointMeetingId: meeting.jointMeetingId, unitId: before.unitId }, context.today);
  if (meeting.state !== 'called') throw new DomainError('STATE_CONFLICT', { verb: 'replyMeeting', state: meeting.state });
  demandVersion(before.version, input.version);
  const { reply } = input;
  const named = reply === 'substitute';
  const changes = {
    reply, repliedOn: context.today, version: before.version + 1,
    replyName: reply === 'excused' ? null : named ? demandText(input.name, 'name', textLimits.name) : limitText(input.name, 'name', textLimits.name) || null,
    replyOffice: reply === 'excused' ? null : named ? demandText(input.office, 'office', textLimits.title) : limitText(input.office, 'office', textLimits.title) || null,
    replyReason: reply === 'coming' ? null : demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED'),
  };
  const event = draftEvent({
    verb: 'replyMeeting', subjectType: 'meeting_seat', subjectId: before.id, unitId: before.unitId, postId, fromState: before.reply, toState: reply, reason: changes.replyReason, data: { ...changes, meetingId: meeting.id },
  });
  return { seat: { ...before, ...changes }, events: [event] };
}

export interface AttendanceInput {
  readonly unitId: string;
  readonly attended: Attendance;
  readonly name: string | null;
  readonly office: string | null;
}

export interface HoldInput {
  readonly version: number;
  readonly heldOn: LocalDate;
  readonly attendance: readonly AttendanceInput[];
}

/**
 * It took place: the day, and for each seat who sat there. Done again while the minutes are drafted to put it right. DATE_OUT_OF_RANGE for a day that has
 * not come, ATTENDANCE_MISSING {count}, FIELD_REQUIRED for a substitute without a name.
 */
export function holdMeeting(
  actor: Actor,
  subject: { readonly meeting: Meeting; readonly seats: readonly MeetingSeat[] },
  input: HoldInput,
  context: VerbContext,
): ChangedMeeting & { readonly seats: readonly MeetingSeat[] } {
  const heldOn = demandDate(input.heldOn, 'heldOn');
  const { meeting: before } = subject;
  const made: { seats: readonly MeetingSeat[] } = { seats: [] };
  const { meeting, events } = changeMeeting('holdMeeting', actor, before, input.version, context, () => {
    if (heldOn > context.today || heldOn < before.calledOn) throw new DomainError('DATE_OUT_OF_RANGE', { from: before.calledOn, to: context.today }, 'heldOn');
    const said = new Map(input.attendance.map((each) => [each.unitId, each]));
    const missing = subject.seats.filter(({ unitId }) => !said.has(unitId));
    if (missing.length > 0) throw new DomainError('ATTENDANCE_MISSING', { count: missing.length }, 'attendance');
    made.seats = subject.seats.map((seat) => seatAs(seat, said.get(seat.unitId)));
    return { changes: { heldOn }, data: { attendance: made.seats.map(({ id, unitId, attended, attendedName, attendedOffice }) => ({ id, unitId, attended, attendedName, attendedOffice })) } };
  });
  return { meeting, events, seats: made.seats };
}

function seatAs(seat: MeetingSeat, said: AttendanceInput | undefined): MeetingSeat {
  if (said === undefined) return seat;
  const { attended } = said;
  const named = attended === 'substitute';
  return {
    ...seat, attended, version: seat.version + 1,
    attendedName: attended === 'absent' ? null : named ? demandText(said.name, 'attendance', textLimits.name) : limitText(said.name, 'attendance', textLimits.name) || null,
    attendedOffice: attended === 'absent' ? null : limitText(said.office, 'attendance', textLimits.title) || seat.office,
  };
}
