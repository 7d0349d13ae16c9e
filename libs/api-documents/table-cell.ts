/** What a cell of a table written or read holds: text, a number, or nothing. A date is text 'YYYY-MM-DD'. */
export type CellValue = string | number | null;

/** A column of a table that is written. A 'date' takes 'YYYY-MM-DD' and becomes a real date of the sheet program. */
export interface WrittenColumn {
  readonly label: string;
  readonly kind: 'text' | 'number' | 'date';
}

/** The longest text a cell of a sheet program can hold; longer ones make it call the file damaged. */
export const MOST_CELL_CHARACTERS = 32_767;

const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;

/** A sheet program runs what starts like this; an apostrophe before it makes it text again. Numbers stay numbers: they are not text. */
export function neutralText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

/** The inverse of neutralText: what was exported comes back as it was. */
export function plainText(text: string): string {
  return text.startsWith("'") && FORMULA_START.test(text.slice(1)) ? text.slice(1) : text;
}

const dayOf = (text: string): RegExpExecArray | null => /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);

/** The date a sheet program keeps for 'YYYY-MM-DD': a count of days, here as midnight UTC; null for anything else. */
export function sheetDate(text: string): Date | null {
  const found = dayOf(text);
  return found === null ? null : new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])));
}

/** Columns a text takes: a Chinese character is as wide as two letters. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += (char.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}
