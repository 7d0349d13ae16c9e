import type { Calendar } from '../calendar/calendar.js';
import { isWorkingDay } from '../calendar/working-day.js';
import { addDays, type LocalDate } from '../shared/local-date.js';

/** The last due date that is at least n ≥ 1 working days late today: the day before the n-th working day, counted back from today. */
export function lastDueLate(today: LocalDate, workingDays: number, calendar: Calendar): LocalDate {
  let day = addDays(today, 1);
  for (let left = workingDays; left > 0; ) {
    day = addDays(day, -1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return addDays(day, -1);
}
