import type { Instant } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import { CalendarYearEntity, HolidayEntity } from '../entities/index.js';
import { readCalendarYears } from '../reference/holidays.js';

const SOURCE = 'chinese-days';

/** Puts the published statutory calendars of these years into the tables; a year that changed is replaced. Returns the years that are out. */
export async function loadCalendar(manager: EntityManager, fromYear: number, toYear: number, at: Instant): Promise<number[]> {
  const published = readCalendarYears(fromYear, toYear).filter((each) => each.published);
  for (const { year, days } of published) {
    await manager.upsert(CalendarYearEntity, { year, source: SOURCE, loadedAt: at }, ['year']);
    await manager.delete(HolidayEntity, { year });
    await manager.insert(HolidayEntity, days.map((day) => ({ dayOn: day.on, year, kind: day.kind, name: day.name })));
  }
  return published.map((each) => each.year);
}
