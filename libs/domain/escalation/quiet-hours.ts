import type { Calendar } from '../calendar/calendar.js';
import { isWorkingDay } from '../calendar/working-day.js';
import { DomainError } from '../shared/domain-error.js';
import { localDateOfInstant, type Instant } from '../shared/local-date.js';

/** From a time of day up to another, HH:MM in Shanghai; over midnight where `from` is the later. Equal ends = never quiet. */
export interface QuietHours {
  readonly from: string;
  readonly until: string;
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const SHANGHAI_MINUTES = 8 * 60;

/** HH:MM, or INPUT_INVALID on the field. */
export function demandTime(value: string, field: string): string {
  if (!TIME.test(value)) throw new DomainError('INPUT_INVALID', {}, field);
  return value;
}

/** The time of day in Shanghai, HH:MM. */
export function timeOfInstant(at: Instant): string {
  const minutes = (Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16)) + SHANGHAI_MINUTES) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

export function isQuiet(time: string, { from, until }: QuietHours): boolean {
  if (from === until) return false;
  return from < until ? from <= time && time < until : time >= from || time < until;
}

/** Whether the daily run may go now: on a working day, from `runAt` on, and not in quiet hours. */
export function mayRunNow(now: Instant, ladder: { readonly quiet: QuietHours; readonly runAt: string }, calendar: Calendar): boolean {
  const time = timeOfInstant(now);
  return isWorkingDay(localDateOfInstant(now), calendar) && time >= ladder.runAt && !isQuiet(time, ladder.quiet);
}
