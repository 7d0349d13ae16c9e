const MONTHS = 24;

/** Months that can be locked: this one and two years back, the newest first, without those that are. */
export function monthsToLock(today: string, locked: readonly string[]): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const months = Array.from({ length: MONTHS }, (_, back) => new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 10));
  return months.filter((on) => !locked.includes(on));
}
