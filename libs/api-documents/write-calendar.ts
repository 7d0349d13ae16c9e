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

const PRODUCT = '-//Lianxi//Deadlines//ZH';
const MOST_OCTETS = 75;

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line ends in a text. Other control characters have no place in one. */
function escaped(text: string): string {
  const bare = [...text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')].filter((char) => char === '\n' || char === '\t' || (char >= ' ' && char !== '\u007f')).join('');
  return bare.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll('\n', '\\n');
}

/** RFC 5545, 3.1: no line over 75 octets; never within a character. */
function folded(line: string): string {
  const lines: string[] = [];
  let [current, octets] = ['', 0];
  for (const char of line) {
    const size = Buffer.byteLength(char);
    if (octets + size > MOST_OCTETS) {
      lines.push(current);
      [current, octets] = [' ', 1];
    }
    current += char;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

const compact = (day: string): string => day.replaceAll('-', '');
const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const stamp = (at: string): string => `${new Date(at).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;

function alarmLines({ remindDaysBefore: days, summary }: CalendarEvent): string[] {
  if (days === undefined) return [];
  // From the midnight that begins the day: 9 o'clock n days earlier.
  const trigger = days === 0 ? 'PT9H' : `-P${String(days - 1)}DT15H`;
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(summary)}`, `TRIGGER:${trigger}`, 'END:VALARM'];
}

function eventLines(event: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${stamp(event.changedAt)}`,
    `LAST-MODIFIED:${stamp(event.changedAt)}`,
    `SEQUENCE:${String(event.sequence ?? 0)}`,
    `DTSTART;VALUE=DATE:${compact(event.on)}`,
    `DTEND;VALUE=DATE:${compact(nextDay(event.on))}`,
    `SUMMARY:${escaped(event.summary)}`,
    ...(event.description === undefined ? [] : [`DESCRIPTION:${escaped(event.description)}`]),
    ...(event.url === undefined ? [] : [`URL:${event.url.replace(/[\r\n]/g, '')}`]),
    `STATUS:${event.cancelled === true ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    ...alarmLines(event),
    'END:VEVENT',
  ];
}

/** An .ics of whole-day deadlines (RFC 5545), to be served or sent. */
export function writeCalendar({ name, events, refreshHours = 6 }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'X-WR-TIMEZONE:Asia/Shanghai',
    `REFRESH-INTERVAL;VALUE=DURATION:PT${String(refreshHours)}H`,
    `X-PUBLISHED-TTL:PT${String(refreshHours)}H`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
