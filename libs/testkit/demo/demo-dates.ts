import { addDays, addWorkingDays, isWorkingDay, type Calendar, type LocalDate } from '@lianxi/domain';
import type { DemoMoment } from './demo-plan.types.js';
import type { DemoRandom } from './demo-random.js';

/** n working days on from a date, or back for a negative n. */
export function shiftWorkingDays(on: LocalDate, workingDays: number, calendar: Calendar): LocalDate {
  if (workingDays >= 0) return addWorkingDays(on, workingDays, calendar).on;
  let date = on;
  for (let left = -workingDays; left > 0; ) {
    date = addDays(date, -1);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return date;
}

/** The day itself if worked, else the last working day before it. */
export function workingDayAtOrBefore(on: LocalDate, calendar: Calendar): LocalDate {
  return isWorkingDay(on, calendar) ? on : shiftWorkingDays(on, -1, calendar);
}

export function laterOf(first: LocalDate, second: LocalDate): LocalDate {
  return first > second ? first : second;
}

/** A time of the office day; `part` keeps the order of acts that fall on one day. */
export function momentOn(on: LocalDate, part: 'morning' | 'noon' | 'afternoon', random: DemoRandom): DemoMoment {
  const [from, to] = { morning: [525, 625], noon: [630, 710], afternoon: [870, 1055] }[part] as [number, number];
  const minutes = random.between(from, to);
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(random.between(0, 59))}`;
  return { on, at: new Date(`${on}T${time}+08:00`).toISOString() };
}
