import { readPackageJson } from './package-json.js';

/** A day that departs from the plain week: a statutory day off, or a make-up workday (调休). */
export interface ReferenceHoliday {
  on: string;
  kind: 'holiday' | 'workday';
  name: string;
}

/** The statutory calendar of one year; an unpublished year has no rows and every date in it is provisional (L14). */
export interface ReferenceCalendarYear {
  year: number;
  published: boolean;
  days: ReferenceHoliday[];
}

interface ChineseDays {
  holidays: Record<string, string>;
  workdays: Record<string, string>;
}

const NAMES: Readonly<Record<string, string>> = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' };

/** The package writes "National Day,国庆节,3". */
function nameOf(value: string): string {
  const name = value.split(',')[1] ?? value;
  return NAMES[name] ?? name;
}

/**
 * The calendars from one year to another. The package answers for a year it does not know as if it had no holidays, so
 * publication is told by its rows: a year without a single day off is not out yet.
 */
export function readCalendarYears(from: number, to: number): ReferenceCalendarYear[] {
  const data = readPackageJson<ChineseDays>('chinese-days', 'dist/chinese-days.json');
  const years: ReferenceCalendarYear[] = [];
  for (let year = from; year <= to; year += 1) years.push(readYear(data, year));
  return years;
}

function readYear(data: ChineseDays, year: number): ReferenceCalendarYear {
  const rows = (map: Record<string, string>, kind: ReferenceHoliday['kind']): ReferenceHoliday[] =>
    Object.entries(map)
      .filter(([on]) => on.startsWith(`${year}-`))
      .map(([on, value]) => ({ on, kind, name: nameOf(value) }));
  const holidays = rows(data.holidays, 'holiday');
  const published = holidays.length > 0;
  const days = published ? [...holidays, ...rows(data.workdays, 'workday')].sort((a, b) => (a.on < b.on ? -1 : 1)) : [];
  return { year, published, days };
}
