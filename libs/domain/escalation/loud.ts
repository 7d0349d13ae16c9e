import type { Instant } from '../shared/local-date.js';
import { isQuiet, timeOfInstant, type QuietHours } from './quiet-hours.js';

/** Seconds until quiet hours are over; 0 outside them. What was caused at night is in the letter box in the morning. */
export function secondsUntilLoud(now: Instant, quiet: QuietHours): number {
  const time = timeOfInstant(now);
  if (!isQuiet(time, quiet)) return 0;
  const minutes = (minutesOf(quiet.until) - minutesOf(time) + 1440) % 1440;
  return minutes * 60;
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
