import type { ColumnLabel } from '../table/table-column.js';
import type { AgendaSource, Attendance, MeetingKind, SeatReply } from './meeting.js';
import type { MeetingState, MinutesResponseState } from './meeting.states.js';

type Words<Value extends string> = Readonly<Record<Value, ColumnLabel>>;
const word = (zh: string, en: string): ColumnLabel => ({ zh, en });

/** Words of the dictionaries, for screens and tables alike. */
export const meetingKindWords: Words<MeetingKind> = { liaison: word('联络员会议', 'Liaisons’ meeting'), full: word('全体会议', 'Full meeting') };
export const meetingStateWords: Words<MeetingState> = {
  called: word('已通知', 'Called'), held: word('已召开', 'Held'), circulated: word('纪要征求意见', 'Minutes circulate'), issued: word('纪要已印发', 'Minutes issued'), cancelled: word('已取消', 'Cancelled'),
};
export const seatReplyWords: Words<SeatReply> = { pending: word('未回复', 'No answer yet'), coming: word('参加', 'Comes'), substitute: word('委派他人', 'Sends somebody'), excused: word('请假', 'Excused') };
export const attendanceWords: Words<Attendance> = { present: word('到会', 'Present'), substitute: word('代会', 'By substitute'), absent: word('未到会', 'Absent') };
export const agendaSourceWords: Words<AgendaSource> = {
  free: word('自拟', 'Own'), objected: word('异议待处理', 'Objected'), escalated: word('已升级', 'Escalated'), overdue: word('逾期', 'Overdue'), instruction: word('批示未办结', 'Open instruction'), decision: word('以往议定未完成', 'Earlier decision open'),
};
export const minutesResponseStateWords: Words<MinutesResponseState> = {
  pending: word('待回复', 'No answer yet'), agreed: word('同意', 'Agrees'), commented: word('有意见，待答复', 'Comment to answer'), answered: word('意见已答复', 'Comment answered'), silent: word('未提出意见', 'No comment made'),
};
