import { useTranslation } from 'react-i18next';
import { useToday } from './today-context';

type Language = 'zh-CN' | 'en';

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

interface Parts {
  year: number;
  month: number;
  day: number;
  weekday: number;
}

const partsOf = (on: string): Parts => {
  const [year = 0, month = 1, day = 1] = on.slice(0, 10).split('-').map(Number);
  return { year, month, day, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
};

const ZONED = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Date and time of an instant on the wall clock of Asia/Shanghai. */
export function shanghai(at: string): { on: string; time: string } {
  const parts = Object.fromEntries(ZONED.formatToParts(new Date(at)).map((part) => [part.type, part.value]));
  return { on: `${parts['year']}-${parts['month']}-${parts['day']}`, time: `${parts['hour']}:${parts['minute']}` };
}

export interface DateChoice {
  /** Due dates and timelines carry it, past marks in tables do not. */
  weekday?: boolean | undefined;
  /** Next year's calendar is not out: the date may move. */
  provisional?: boolean | undefined;
  /** On paper the year is always said. */
  year?: boolean | undefined;
}

/** 11月25日(周三); with the year when it is not this one: 2027年1月25日(周一，暂定). */
export function formatDate(on: string, today: string, language: Language, choice: DateChoice = {}): string {
  const { year, month, day, weekday } = partsOf(on);
  const other = choice.year === true || partsOf(today).year !== year;
  const { weekday: named = true, provisional = false } = choice;
  if (language === 'en') {
    const date = `${named ? `${DAYS[weekday]} ` : ''}${day} ${MONTHS[month - 1]}${other ? ` ${year}` : ''}`;
    return provisional ? `${date} (provisional)` : date;
  }
  const aside = [named ? `周${WEEKDAYS[weekday]}` : '', provisional ? '暂定' : ''].filter(Boolean).join('，');
  return `${other ? `${year}年` : ''}${month}月${day}日${aside === '' ? '' : `(${aside})`}`;
}

/** 11月, or 2025年11月 when it is not this year. */
export function formatMonth(on: string, today: string, language: Language): string {
  const { year, month } = partsOf(on);
  const other = partsOf(today).year !== year;
  if (language === 'en') return `${MONTHS[month - 1]}${other ? ` ${year}` : ''}`;
  return `${other ? `${year}年` : ''}${month}月`;
}

/** A period by its first month and length: 11月, 8月—10月, 2025年. */
export function formatPeriod(startOn: string, months: number, today: string, language: Language): string {
  const { year, month } = partsOf(startOn);
  if (months === 12 && month === 1) return language === 'en' ? String(year) : `${year}年`;
  const first = formatMonth(startOn, today, language);
  if (months <= 1) return first;
  const last = new Date(Date.UTC(year, month - 2 + months, 1)).toISOString().slice(0, 10);
  const lastYear = partsOf(last).year;
  const end =
    language === 'en'
      ? `${MONTHS[partsOf(last).month - 1]}${lastYear === year ? '' : ` ${lastYear}`}`
      : `${lastYear === year ? '' : `${lastYear}年`}${partsOf(last).month}月`;
  return `${first}${language === 'en' ? '–' : '—'}${end}`;
}

export interface Format {
  date: (on: string, choice?: DateChoice) => string;
  dateTime: (at: string) => string;
  time: (at: string) => string;
  month: (on: string) => string;
  period: (startOn: string, months: number) => string;
  number: (value: number) => string;
  percent: (part: number, whole: number) => string;
}

/** Dates and numbers in the reader's language, judged by the server's today. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  const today = useToday();
  const language: Language = i18n.language === 'en' ? 'en' : 'zh-CN';
  return {
    date: (on, choice) => formatDate(on, today, language, choice),
    dateTime: (at) => {
      const { on, time } = shanghai(at);
      return `${formatDate(on, today, language)} ${time}`;
    },
    time: (at) => shanghai(at).time,
    month: (on) => formatMonth(on, today, language),
    period: (startOn, months) => formatPeriod(startOn, months, today, language),
    number: (value) => value.toLocaleString('en-US'),
    percent: (part, whole) => (whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)}%`),
  };
}
