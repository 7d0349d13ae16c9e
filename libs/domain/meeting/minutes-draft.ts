import { chineseDate, chineseNumber } from '../document/document.js';
import type { LocalDate } from '../shared/local-date.js';
import type { AgendaItem, Meeting, MeetingDecision, MeetingSeat } from './meeting.js';
import { meetingKindWords } from './meeting-words.js';

export type NamedSeat = Pick<MeetingSeat, 'attended' | 'attendedName' | 'attendedOffice'> & { readonly unitName: string };

export interface NamedDecision extends Pick<MeetingDecision, 'agendaItemId' | 'text'> {
  /** Units of its task, lead first; empty without one. */
  readonly units: readonly { readonly name: string; readonly role: 'lead' | 'support' | 'guide' }[];
  readonly dueOn: LocalDate | null;
}

export interface MinutesFacts {
  readonly meeting: Pick<Meeting, 'kind' | 'heldOn' | 'onDate' | 'place' | 'chair'>;
  readonly jointMeetingName: string;
  readonly items: readonly (Pick<AgendaItem, 'id' | 'title' | 'note'> & { readonly unitName: string | null })[];
  readonly decisions: readonly NamedDecision[];
  readonly seats: readonly NamedSeat[];
}

const stop = (text: string): string => `${text.trim().replace(/[。；\s]+$/, '')}。`;

function followed({ units, dueOn }: NamedDecision): string {
  const names = (role: 'lead' | 'support') => units.filter((unit) => unit.role === role).map(({ name }) => name).join('、');
  const parts = [names('lead') && `牵头单位：${names('lead')}`, names('support') && `配合单位：${names('support')}`, dueOn !== null && `完成时限：${chineseDate(dueOn)}`].filter((part) => typeof part === 'string' && part !== '');
  return parts.length === 0 ? '' : `（${parts.join('；')}）`;
}

/** Who was there, unit by unit, and who was not. */
export function attendanceLines(seats: readonly NamedSeat[]): readonly string[] {
  const there = seats.filter(({ attended }) => attended === 'present' || attended === 'substitute');
  const absent = seats.filter(({ attended }) => attended === 'absent');
  const named = ({ unitName, attended, attendedName, attendedOffice }: NamedSeat): string => `${unitName}${attendedName === null ? '' : `${attendedName}${attended === 'substitute' ? '（代）' : ''}`}${attendedName === null && attended === 'substitute' ? `${attendedOffice ?? ''}（代）` : ''}`;
  return [`出席：${there.map(named).join('、') || '无'}。`, ...(absent.length === 0 ? [] : [`未到会：${absent.map(({ unitName }) => unitName).join('、')}。`])];
}

/** The minutes as the record has them: nothing retyped, nothing added; a person reads it over and writes on. */
export function minutesDraft({ meeting, jointMeetingName, items, decisions, seats }: MinutesFacts): string {
  const opening = `${chineseDate(meeting.heldOn ?? meeting.onDate)}，${meeting.chair}在${meeting.place}主持召开${jointMeetingName}${meetingKindWords[meeting.kind].zh}。会议议题${String(items.length)}项，议定事项${String(decisions.length)}项，纪要如下。`;
  const body = items.flatMap(({ id, title, note, unitName }, at) => [
    `${chineseNumber(at + 1)}、${title}`,
    ...(unitName === null ? [] : [`会议听取${unitName}汇报。`]),
    ...(note === null ? [] : [stop(note)]),
    ...decisions.filter(({ agendaItemId }) => agendaItemId === id).map((decision, place) => `${String(place + 1)}．${stop(decision.text)}${followed(decision)}`),
  ]);
  return [opening, ...body, ...attendanceLines(seats)].join('\n');
}
