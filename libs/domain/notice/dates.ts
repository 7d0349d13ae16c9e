const DIGITS: Readonly<Record<string, number>> = {
  '〇': 0, 零: 0, '○': 0, Ｏ: 0, O: 0, o: 0, '０': 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
};

/** 12, 十二, 二十一, 三 → number; null where the words are no number. */
export function readNumber(words: string): number | null {
  const text = words.replace(/\s/g, '');
  if (/^\d+$/.test(text)) return Number(text);
  if (!/^[〇零○一二两三四五六七八九十百]+$/.test(text)) return null;
  if (!/[十百]/.test(text)) return [...text].reduce((sum, char) => sum * 10 + (DIGITS[char] ?? 0), 0);
  let sum = 0;
  let digit = 0;
  for (const char of text) {
    if (char === '百') { sum += (digit === 0 ? 1 : digit) * 100; digit = 0; }
    else if (char === '十') { sum += (digit === 0 ? 1 : digit) * 10; digit = 0; }
    else digit = DIGITS[char] ?? 0;
  }
  return sum + digit;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** Days of a month in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** YYYY-MM-DD, or null where no such day exists. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1949 || year > 2100 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year)}-${pad(month)}-${pad(day)}`;
}

/** The day before a YYYY-MM-DD. */
export function dayBefore(on: string): string {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  if (day > 1) return isoDate(year, month, day - 1) ?? on;
  if (month > 1) return isoDate(year, month - 1, daysInMonth(year, month - 1)) ?? on;
  return isoDate(year - 1, 12, 31) ?? on;
}

const FULL = /^[（(]?\s*([\d〇零○Oo一二三四五六七八九]{4}|(?:[\d〇零○Oo一二三四五六七八九]\s*){4})\s*(?:年|[.—/])\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*(?:月|[.—/])\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*日?\s*[）)]?$/;

/** The date in a bracket under a title ((2020年5月12日第一次会议通过)) → YYYY-MM-DD. */
export function passedOn(line: string): string | null {
  const found = /^（(\d{4})年(\d{1,2})月(\d{1,2})日[^（）]{0,40}）$/.exec(line.replace(/\s/g, ''));
  return found === null ? null : isoDate(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** A line that is a date and nothing else (2018年8月20日, 二〇〇五年六月十一日, 2018-08-20) → YYYY-MM-DD. */
export function wholeDate(line: string): string | null {
  if (line.length > 40) return null;
  const text = line.replace(/\s+/g, '').replace(/(?:印发|发布|成文)$/, '');
  const found = FULL.exec(text);
  if (found === null) return null;
  const year = readNumber((found[1] ?? '').replace(/[Oo○]/g, '〇'));
  const month = readNumber(found[2] ?? '');
  const day = readNumber(found[3] ?? '');
  return year === null || month === null || day === null ? null : isoDate(year, month, day);
}
