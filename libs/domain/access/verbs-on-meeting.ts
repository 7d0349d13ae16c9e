import type { Meeting, MeetingSeat } from '../meeting/meeting.js';
import { canOnMeeting, canOnResponse, canReplyMeeting, meetingVerbs, minutesResponseVerbs, type ResponseForPermission } from '../meeting/meeting-scope.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Actor } from './actor.js';
import type { Verb } from './verb.js';

type OfMeeting = Pick<Meeting, 'jointMeetingId' | 'state' | 'round'>;

export function verbsOnMeeting(actor: Actor, meeting: OfMeeting, today: LocalDate): readonly Verb[] {
  return meetingVerbs.filter((verb) => canOnMeeting(verb, actor, meeting, today));
}

export function verbsOnSeat(actor: Actor, seat: Pick<MeetingSeat, 'unitId'>, meeting: OfMeeting, today: LocalDate): readonly Verb[] {
  return canReplyMeeting(actor, seat, meeting, today) ? ['replyMeeting'] : [];
}

export function verbsOnResponse(actor: Actor, response: ResponseForPermission, meeting: OfMeeting, today: LocalDate): readonly Verb[] {
  return minutesResponseVerbs.filter((verb) => canOnResponse(verb, actor, response, meeting, today));
}
