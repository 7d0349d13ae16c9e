const DAY = 86_400_000;

/** Formats that come without a definition and mean a date; those of hours and minutes alone do not. */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Whether a number format shows a day: year or day, or a month without hours. Quoted words, colours and locales do not count. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN_DATES.has(id);
  const [first = ''] = code.split(';');
  const bare = first.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '').toLowerCase();
  if (/general/.test(bare)) return false;
  return /[yd]/.test(bare) || (bare.includes('m') && !/[hs]/.test(bare));
}

/** 'YYYY-MM-DD' of a day count; sheet programs believe that 1900 was a leap year, so counts before March 1900 are one off. */
export function dateOfSerial(serial: number, from1904: boolean): string | null {
  const days = Math.floor(serial);
  if (days < 0 || days > 2_958_465) return null;
  const origin = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(origin + days * DAY).toISOString().slice(0, 10);
}

/** Column and row of 'AB12' from 0; null where it is none. */
export function placeOf(reference: string): { row: number; column: number } | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!found) return null;
  let column = 0;
  for (const letter of found[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(found[2]) - 1, column: column - 1 };
}
