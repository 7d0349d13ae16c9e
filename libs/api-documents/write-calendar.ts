import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency, type ICalCalendar } from 'ical-generator';

/** A day in a feed of deadlines. */
export interface CalendarEvent {
  /** The same thing keeps the same UID for ever, so that a programme moves it and makes no second. */
  readonly uid: string;
  /** 'YYYY-MM-DD': the whole day, wherever the reader is. */
  readonly on: string;
  readonly summary: string;
  readonly description?: string;
  readonly url?: string;
  /** Last change, ISO 8601 in UTC. */
  readonly changedAt: string;
  readonly sequence?: number;
  /** Days before at which the programme reminds, at 9 in the morning. */
  readonly remindDaysBefore?: number;
  readonly cancelled?: boolean;
}

export interface Calendar {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
  /** How often a programme should ask again. */
  readonly refreshHours?: number;
}

const HOUR = 3600;
const DAY = 24 * HOUR;

/** Control characters have no place in a text of RFC 5545 (3.3.11); the library escapes what has. */
const bare = (text: string): string => [...text].filter((char) => /[\t\n\r]/.test(char) || (char >= ' ' && char !== '\u007f')).join('');
const nextDay = (day: string): string => new Date(Date.parse(day) + DAY * 1000).toISOString();

function addEvent(calendar: ICalCalendar, { remindDaysBefore: days, ...event }: CalendarEvent): void {
  const { uid: id, on: start, changedAt, sequence = 0, summary, description, url, cancelled = false } = event;
  const added = calendar.createEvent({ id, stamp: changedAt, lastModified: changedAt, sequence, start, end: nextDay(start), allDay: true, summary: bare(summary) });
  added.status(cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED).transparency(ICalEventTransparency.TRANSPARENT);
  if (description !== undefined) added.description(bare(description));
  // An address is no text, but the library escapes it as one: nothing is left in it to escape.
  if (url !== undefined) added.url(url.replace(/[\\;,\r\n]/g, encodeURIComponent));
  // From the midnight that begins the day: 9 o'clock n days earlier. What it relates to is heard by the setter only.
  if (days !== undefined) added.createAlarm({ type: ICalAlarmType.display, triggerBefore: days * DAY - 9 * HOUR }).relatesTo(ICalAlarmRelatesTo.start);
}

/** An .ics of whole-day deadlines (RFC 5545), to be served or sent. It has no time zone: given one, the library writes times of change in it. */
export function writeCalendar({ name, events, refreshHours = 6 }: Calendar): string {
  const calendar = ical({
    // The one text the library does not escape.
    name: bare(name).replace(/[\\;,]/g, '\\$&').replace(/[\r\n]+/g, ' '),
    prodId: { company: 'Lianxi', product: 'Deadlines', language: 'ZH' },
    scale: 'GREGORIAN',
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshHours * HOUR,
  });
  for (const event of events) addEvent(calendar, event);
  return `${calendar.toString()}\r\n`;
}
