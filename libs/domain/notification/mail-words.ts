import type { LocalDate } from '../shared/local-date.js';
import { isPeriodKind } from './notification.js';
import { bodyWords, dayWords, headingWords, itemWords, kindWords, type Worded, type WordedItem } from './words.js';

/** A mail as it leaves: one line and plain text, so that nothing in it can be markup. */
export interface MailWords {
  readonly subject: string;
  readonly text: string;
}

const FOOT = '此件由联席督办系统自动发送，请勿回复。收不收、何时收，可在“我的”页面修改。';
const FOOT_EN = 'Sent by Lianxi; do not reply. What you get by mail is set on your own page.';

/** Control signs would end a header, and confuse a reader. */
const line = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

const mail = (from: string, subject: string, parts: readonly (readonly string[])[], english: string): MailWords => ({
  subject: line(`【${from}】${subject}`).slice(0, 200),
  text: [...parts, [from, FOOT], [english, FOOT_EN]].filter((part) => part.length > 0).map((part) => part.join('\n')).join('\n\n'),
});

const linkLines = (link: string | null): readonly string[] => (link === null ? [] : [`查看：${link}`]);

/** One message as a mail of its own. */
export function mailOf(worded: Worded, link: string | null): MailWords {
  const english = `${kindWords[worded.kind].en}: ${isPeriodKind(worded.kind) ? (worded.data.periodStartOn ?? '').slice(0, 7) : (worded.data.title ?? `${worded.data.count ?? 1}`)}`;
  return mail(worded.meetingName, headingWords(worded), [[`${worded.recipient}：`], bodyWords(worded), linkLines(link)], english);
}

/** What a unit owes, for the mail of the day; `total` counts also what is not listed, `late` what of it is past its day. */
export interface DueOfUnit {
  readonly unitName: string;
  readonly total: number;
  readonly late: number;
  readonly items: readonly WordedItem[];
}

export interface DayMail {
  readonly recipient: string;
  readonly meetingName: string;
  readonly today: LocalDate;
  readonly due: readonly DueOfUnit[];
  readonly messages: readonly { readonly worded: Worded; readonly link: string | null }[];
  readonly link: string | null;
  /** Where the chain of the joint meeting's log ended, in its short form: whoever keeps the mail can prove it later. */
  readonly logHead?: string | null;
}

/** One joint meeting's part of the mail of a day, kept apart so that several can be joined; counts are of things, lines of text. */
export interface DayPart {
  readonly recipient: string;
  readonly meetingName: string;
  readonly today: LocalDate;
  readonly total: number;
  readonly late: number;
  readonly messages: number;
  readonly blocks: readonly (readonly string[])[];
}

/** What names the mail of a day in the queue, the same in every joint meeting. */
export const dayMailKey = (today: LocalDate): string => `day:${today}`;

/** The mail of a day as it waits to be sent. */
export type DayMailWords = MailWords & { readonly day: DayPart };

/** One joint meeting's mail of a day: what is due, then what else came. */
export function dayMailOf({ recipient, meetingName, today, due, messages, link, logHead = null }: DayMail): DayMailWords {
  const dueBlocks = due.map((unit) => [
    `【${unit.unitName}】到期与临期${unit.total}件`,
    ...unit.items.map((item, place) => `${place + 1}. ${itemWords(item)}`),
    ...(unit.total > unit.items.length ? [`另有${unit.total - unit.items.length}件`] : []),
  ]);
  const messageBlocks = messages.map(({ worded, link: to }) => [headingWords(worded), ...bodyWords(worded).map((text) => `  ${text}`), ...linkLines(to).map((text) => `  ${text}`)]);
  const day: DayPart = {
    recipient, meetingName, today,
    total: due.reduce((sum, unit) => sum + unit.total, 0), late: due.reduce((sum, unit) => sum + unit.late, 0), messages: messages.length,
    blocks: [...dueBlocks, ...messageBlocks, linkLines(link), ...(logHead === null ? [] : [[`日志校验点 ${logHead}（留存备查，可核对日志没有被改动）`]])],
  };
  return { ...mail(meetingName, dayHeading([day]), [[`${recipient}：`], ...day.blocks], dayEnglish([day])), day };
}

/** The parts of several joint meetings as the one mail of a person's day; of the same day, at least one. */
export function joinDayMails(days: readonly [DayPart, ...DayPart[]]): MailWords {
  const blocks = days.flatMap((day) => [[`━━ ${day.meetingName} ━━`], ...day.blocks]);
  return mail('联席督办', dayHeading(days), [[`${days[0].recipient}：`], ...blocks], dayEnglish(days));
}

const sumOf = (days: readonly DayPart[], figure: 'total' | 'late' | 'messages'): number => days.reduce((sum, day) => sum + day[figure], 0);

function dayHeading(days: readonly [DayPart, ...DayPart[]]): string {
  const [total, late, messages] = [sumOf(days, 'total'), sumOf(days, 'late'), sumOf(days, 'messages')];
  const parts = [
    ...(days.length === 1 ? [] : [`${days.length}个联席会议`]),
    ...(total === 0 ? [] : [`待办${total}件${late === 0 ? '' : `（逾期${late}件）`}`]),
    ...(messages === 0 ? [] : [`消息${messages}条`]),
  ];
  return `${dayWords(days[0].today)}汇总：${parts.join('，')}`;
}

const dayEnglish = (days: readonly DayPart[]): string => `Today: ${sumOf(days, 'total')} due, ${sumOf(days, 'messages')} messages`;

/** The code that proves an address. */
export function codeMailOf(recipient: string, code: string, minutes: number): MailWords {
  return mail('联席督办', `邮箱验证码 ${code}`, [[`${recipient}：`], [`您正在设置接收消息的邮箱，验证码：${code}`, `${minutes}分钟内有效。不是本人操作的，不必理会。`]], `Your code: ${code}`);
}

/** A try, asked for by an administrator. */
export function testMailOf(recipient: string): MailWords {
  return mail('联席督办', '测试邮件', [[`${recipient}：`], ['这是一封测试邮件，收到即说明邮件通道可用。']], 'A test: mail works.');
}

/** What a group is told of several things at once; at most so many lines. */
const GROUP_LINES = 10;

export function groupWords(input: { readonly meetingName: string; readonly kind: Worded['kind']; readonly items: readonly { readonly unitName: string | null; readonly title: string | null; readonly dueOn: LocalDate | null }[]; readonly link: string | null }): string {
  const { meetingName, kind, items, link } = input;
  const lines = items.slice(0, GROUP_LINES).map(({ unitName, title, dueOn }, place) => `${place + 1}. ${[unitName, title].filter(Boolean).join('：')}${dueOn === null ? '' : `，${dayWords(dueOn)}到期`}`);
  return [`【${meetingName}】${kindWords[kind].zh}${items.length}件`, ...lines, ...(items.length > GROUP_LINES ? [`另有${items.length - GROUP_LINES}件`] : []), ...linkLines(link)].join('\n');
}

/** 每日提要 for a group. */
export function dayGroupWords(input: { readonly meetingName: string; readonly today: LocalDate; readonly overdue: number; readonly dueSoon: number; readonly review: number; readonly units: readonly { readonly unitName: string; readonly overdue: number }[]; readonly link: string | null }): string {
  const { meetingName, today, overdue, dueSoon, review, units, link } = input;
  const worst = units.slice(0, GROUP_LINES).map((unit) => `${unit.unitName}${unit.overdue}件`).join('、');
  return [
    `【${meetingName}】${dayWords(today)}提要`,
    `逾期${overdue}件，临期${dueSoon}件，待审核${review}件`,
    ...(worst === '' ? [] : [`逾期：${worst}${units.length > GROUP_LINES ? `等${units.length}个单位` : ''}`]),
    ...linkLines(link),
  ].join('\n');
}
