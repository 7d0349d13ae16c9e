import type { StateTable } from '../shared/state-table.js';

export type MeetingState = 'called' | 'held' | 'circulated' | 'issued' | 'cancelled';
export const meetingStates = ['called', 'held', 'circulated', 'issued', 'cancelled'] as const satisfies readonly MeetingState[];

export type MeetingVerb =
  | 'callMeeting' | 'reviseMeeting' | 'setAgenda' | 'cancelMeeting' | 'holdMeeting' | 'recordDecision' | 'dropDecision' | 'assignDecision' | 'draftMinutes' | 'circulateMinutes' | 'withdrawMinutes' | 'issueMinutes';

/**
 * 已通知 → 已召开 → 征求意见 → 已印发 (notice lines 9, 10, 52, 58; N3). Minutes that circulate stand still: a change takes them back, and they circulate anew, so
 * that what is issued is what the units were asked about.
 */
export const meetingTable: StateTable<MeetingState, MeetingVerb> = [
  { verb: 'callMeeting', from: null, to: 'called' },
  { verb: 'reviseMeeting', from: 'called', to: 'called' },
  { verb: 'setAgenda', from: 'called', to: 'called' },
  { verb: 'cancelMeeting', from: 'called', to: 'cancelled' },
  { verb: 'holdMeeting', from: 'called', to: 'held' },
  // Attendance put right.
  { verb: 'holdMeeting', from: 'held', to: 'held' },
  // What came up on the day.
  { verb: 'setAgenda', from: 'held', to: 'held' },
  { verb: 'recordDecision', from: 'held', to: 'held' },
  { verb: 'dropDecision', from: 'held', to: 'held' },
  { verb: 'assignDecision', from: 'held', to: 'held' },
  { verb: 'draftMinutes', from: 'held', to: 'held' },
  { verb: 'circulateMinutes', from: 'held', to: 'circulated' },
  { verb: 'assignDecision', from: 'circulated', to: 'circulated' },
  { verb: 'withdrawMinutes', from: 'circulated', to: 'held' },
  { verb: 'issueMinutes', from: 'circulated', to: 'issued' },
  { verb: 'assignDecision', from: 'issued', to: 'issued' },
];

export type MinutesResponseState = 'pending' | 'agreed' | 'commented' | 'answered' | 'silent';
export const minutesResponseStates = ['pending', 'agreed', 'commented', 'answered', 'silent'] as const satisfies readonly MinutesResponseState[];

export type MinutesResponseVerb = 'agreeMinutes' | 'commentOnMinutes' | 'answerComment';

/** What one unit says of the minutes; silence is written down when they are issued, as what it is. */
export const minutesResponseTable: StateTable<MinutesResponseState, MinutesResponseVerb | 'circulateMinutes' | 'issueMinutes'> = [
  { verb: 'circulateMinutes', from: null, to: 'pending' },
  { verb: 'agreeMinutes', from: 'pending', to: 'agreed' },
  { verb: 'commentOnMinutes', from: 'pending', to: 'commented' },
  { verb: 'commentOnMinutes', from: 'agreed', to: 'commented' },
  { verb: 'answerComment', from: 'commented', to: 'answered' },
  { verb: 'agreeMinutes', from: 'answered', to: 'agreed' },
  { verb: 'commentOnMinutes', from: 'answered', to: 'commented' },
  { verb: 'issueMinutes', from: 'pending', to: 'silent' },
];
