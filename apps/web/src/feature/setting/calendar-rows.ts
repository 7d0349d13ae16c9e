import { addDays } from '@lianxi/domain';

interface Day {
  on: string;
  working: boolean;
  name?: string | null | undefined;
  correctionReason?: string | null | undefined;
}

/** A holiday with its make-up workdays, or one corrected day. */
export type CalendarRow =
  | { kind: 'holiday'; key: string; name: string; fromOn: string; toOn: string; days: number; workedOn: readonly string[] }
  | { kind: 'correction'; key: string; on: string; working: boolean; reason: string };

/** Days in order → one row a holiday, corrections as rows of their own where they fall. */
export function calendarRows(days: readonly Day[]): readonly CalendarRow[] {
  const rows: CalendarRow[] = [];
  for (const day of days) {
    if (day.correctionReason != null) rows.push({ kind: 'correction', key: `c-${day.on}`, on: day.on, working: day.working, reason: day.correctionReason });
    else if (!day.working) addOff(rows, day);
  }
  const worked = days.filter((day) => day.working && day.correctionReason == null);
  return rows.map((row) => (row.kind === 'holiday' ? { ...row, workedOn: worked.filter((day) => day.name === row.name && nearest(rows, day) === row.key).map((day) => day.on) } : row));
}

function addOff(rows: CalendarRow[], day: Day): void {
  const last = rows.findLast((row) => row.kind === 'holiday');
  if (last?.kind === 'holiday' && last.name === day.name && addDays(last.toOn, 1) === day.on) {
    rows[rows.indexOf(last)] = { ...last, toOn: day.on, days: last.days + 1 };
  } else rows.push({ kind: 'holiday', key: `h-${day.on}`, name: day.name ?? '', fromOn: day.on, toOn: day.on, days: 1, workedOn: [] });
}

/** A year may hold one holiday twice (元旦 in January and December): a make-up day belongs to the nearer. */
function nearest(rows: readonly CalendarRow[], day: Day): string | undefined {
  const distance = (on: string) => Math.abs(Date.parse(on) - Date.parse(day.on));
  const own = rows.flatMap((row) => (row.kind === 'holiday' && row.name === day.name ? [row] : []));
  return own.sort((first, second) => distance(first.fromOn) - distance(second.fromOn))[0]?.key;
}
