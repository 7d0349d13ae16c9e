import { untouchedResponse, untouchedSeat, type AgendaItem, type Meeting, type MeetingDecision, type MeetingSeat, type MinutesResponse } from '../meeting/meeting.js';

/** A full meeting called for 30 November 2026, of unit-1 and unit-2. */
export function sampleMeeting(changes: Partial<Meeting> = {}): Meeting {
  return {
    id: 'meeting-1', jointMeetingId: 'jm-1', code: 'HY-2026-001', kind: 'full', state: 'called', title: '第四季度联席会议', onDate: '2026-11-30', atTime: '09:00', place: '市民政局三楼会议室', chair: '副市长', note: null,
    calledOn: '2026-11-10', heldOn: null, minutes: null, round: 0, limitWorkingDays: null, limitFromOn: null, commentsDueOn: null, commentsDueProvisional: false, silence: 'no_comment', silenceBasis: null, issuedOn: null,
    numberYear: null, number: null, stateReason: null, version: 1, ...changes,
  };
}

export function sampleSeat(changes: Partial<MeetingSeat> = {}): MeetingSeat {
  return { ...untouchedSeat, id: 'seat-1', jointMeetingId: 'jm-1', meetingId: 'meeting-1', unitId: 'unit-1', postId: 'post-1', office: '局长', ...changes };
}

export const sampleSeats: readonly MeetingSeat[] = [sampleSeat(), sampleSeat({ id: 'seat-2', unitId: 'unit-2', postId: null, office: '分管副局长' })];

export function sampleAgendaItem(changes: Partial<AgendaItem> = {}): AgendaItem {
  return { id: 'item-1', jointMeetingId: 'jm-1', meetingId: 'meeting-1', sequence: 1, title: '价格联动迟缓', source: 'overdue', subjectId: 'task-1', unitId: 'unit-1', note: null, ...changes };
}

export function sampleDecision(changes: Partial<MeetingDecision> = {}): MeetingDecision {
  return { id: 'decision-1', jointMeetingId: 'jm-1', meetingId: 'meeting-1', agendaItemId: 'item-1', sequence: 1, text: '年底前完成联动机制', taskId: null, decidedOn: '2026-11-20', ...changes };
}

export function sampleResponse(changes: Partial<MinutesResponse> = {}): MinutesResponse {
  return { ...untouchedResponse, id: 'response-1', jointMeetingId: 'jm-1', meetingId: 'meeting-1', round: 1, unitId: 'unit-1', state: 'pending', ...changes };
}
