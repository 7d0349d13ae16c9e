import type { LocalDate } from '../shared/local-date.js';
import type { MeetingState, MinutesResponseState } from './meeting.states.js';

/** 联络员会议 prepares, 全体会议 decides. */
export type MeetingKind = 'liaison' | 'full';
export const meetingKinds = ['liaison', 'full'] as const satisfies readonly MeetingKind[];

/** What a unit's silence means once the limit is over: it said nothing; agreement only where a rule of the joint meeting says so. */
export type SilenceMeaning = 'no_comment' | 'agreement';
export const silenceMeanings = ['no_comment', 'agreement'] as const satisfies readonly SilenceMeaning[];

/** 会议: one convening of the joint meeting (N3). */
export interface Meeting {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly code: string;
  readonly kind: MeetingKind;
  readonly state: MeetingState;
  readonly title: string;
  readonly onDate: LocalDate;
  /** HH:MM in Shanghai. */
  readonly atTime: string;
  readonly place: string;
  /** Who presides (主持人). */
  readonly chair: string;
  /** What the units are asked to bring or prepare. */
  readonly note: string | null;
  readonly calledOn: LocalDate;
  readonly heldOn: LocalDate | null;
  /** 纪要, in lines: 一、 heads, （一） sub-heads, paragraphs. */
  readonly minutes: string | null;
  /** How often they circulated. */
  readonly round: number;
  readonly limitWorkingDays: number | null;
  readonly limitFromOn: LocalDate | null;
  readonly commentsDueOn: LocalDate | null;
  readonly commentsDueProvisional: boolean;
  readonly silence: SilenceMeaning;
  /** The rule that makes silence agreement. */
  readonly silenceBasis: string | null;
  readonly issuedOn: LocalDate | null;
  /** 〔year〕number号, without gaps. */
  readonly numberYear: number | null;
  readonly number: number | null;
  /** Why it was cancelled, or why the minutes were taken back. */
  readonly stateReason: string | null;
  readonly version: number;
}

export type SeatReply = 'pending' | 'coming' | 'substitute' | 'excused';
export const seatReplies = ['pending', 'coming', 'substitute', 'excused'] as const satisfies readonly SeatReply[];

export type Attendance = 'present' | 'substitute' | 'absent';
export const attendances = ['present', 'substitute', 'absent'] as const satisfies readonly Attendance[];

/** A unit's seat: called by post; the unit itself names who comes instead. */
export interface MeetingSeat {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly meetingId: string;
  readonly unitId: string;
  /** Null for a unit whose post has no record here. */
  readonly postId: string | null;
  /** The post called, in words. */
  readonly office: string;
  readonly reply: SeatReply;
  readonly replyName: string | null;
  readonly replyOffice: string | null;
  readonly replyReason: string | null;
  readonly repliedOn: LocalDate | null;
  /** Recorded on the day; null before it was held. */
  readonly attended: Attendance | null;
  readonly attendedName: string | null;
  readonly attendedOffice: string | null;
  readonly version: number;
}

/** Where an item of the agenda comes from; all but `free` point at what is stuck. */
export type AgendaSource = 'free' | 'objected' | 'escalated' | 'overdue' | 'instruction' | 'decision';
export const agendaSources = ['free', 'objected', 'escalated', 'overdue', 'instruction', 'decision'] as const satisfies readonly AgendaSource[];

/** 议题. */
export interface AgendaItem {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly meetingId: string;
  readonly sequence: number;
  readonly title: string;
  readonly source: AgendaSource;
  /** The task, or the instruction, it is about. */
  readonly subjectId: string | null;
  /** Unit that reports on it (汇报单位). */
  readonly unitId: string | null;
  readonly note: string | null;
}

/** 议定事项: what was decided on an item; with a task it is followed like any other. */
export interface MeetingDecision {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly meetingId: string;
  readonly agendaItemId: string;
  readonly sequence: number;
  readonly text: string;
  readonly taskId: string | null;
  readonly decidedOn: LocalDate;
}

/** What a unit that was there says of the minutes, in one round. */
export interface MinutesResponse {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly meetingId: string;
  readonly round: number;
  readonly unitId: string;
  readonly state: MinutesResponseState;
  readonly text: string | null;
  readonly respondedOn: LocalDate | null;
  /** After the limit, and heard all the same. */
  readonly late: boolean;
  /** Where the secretariat wrote it for the unit: by what it knows. */
  readonly source: string | null;
  readonly postTitle: string | null;
  readonly personName: string | null;
  readonly answer: string | null;
  readonly answeredOn: LocalDate | null;
  readonly version: number;
}

export const meetingLimits = { note: 2000, minutes: 20000, text: 2000, seats: 200, items: 50, files: 20, workingDays: 30 } as const;

export const untouchedSeat = { reply: 'pending', replyName: null, replyOffice: null, replyReason: null, repliedOn: null, attended: null, attendedName: null, attendedOffice: null, version: 1 } as const satisfies Partial<MeetingSeat>;

export const untouchedResponse = {
  text: null, respondedOn: null, late: false, source: null, postTitle: null, personName: null, answer: null, answeredOn: null, version: 1,
} as const satisfies Partial<MinutesResponse>;

/** 〔2026〕3号 */
export function minutesNumber({ numberYear, number }: Pick<Meeting, 'numberYear' | 'number'>): string | null {
  return numberYear === null || number === null ? null : `〔${String(numberYear)}〕${String(number)}号`;
}
