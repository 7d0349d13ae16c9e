import { civilOf, type LocalDate } from '../shared/local-date.js';

/** Documents the product drafts. Each is a draft without a seal: the issuer checks, numbers, signs and seals it outside (L10). */
export const documentKinds = ['inspection_plan', 'inspection_notice', 'inspection_conclusion', 'rectification_notice', 'transfer_letter', 'minutes', 'bulletin', 'urge_sheet', 'urge_letter'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Who issues it: the government, its office, the department that keeps the secretariat; the joint meeting, which issues minutes and is refused anything else. */
export const documentIssuers = ['government', 'government_office', 'department', 'joint_meeting'] as const;
export type DocumentIssuer = (typeof documentIssuers)[number];

/** The forms of GB/T 9704-2012 that set the head differently. */
export const documentForms = ['document', 'letter', 'minutes'] as const;
export type DocumentForm = (typeof documentForms)[number];

/** Words as the record has them, or a blank that a person fills in. */
export interface DocumentRun {
  readonly text: string;
  /** What is to be filled in; null for words of the record. */
  readonly blank: string | null;
}

/** 一、 in 黑体; （一） in 楷体; the body in 仿宋. */
export const documentBlockKinds = ['heading', 'subheading', 'paragraph', 'table', 'chart'] as const;
export type DocumentBlockKind = (typeof documentBlockKinds)[number];

/** A table: the first column is set left, figures to the right of it are centred. */
export interface DocumentTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Shares of the width, column by column. */
  readonly widths: readonly number[];
}

/** Bars of whole numbers that add up: drawn by the reader's own programme from the numbers in the file. */
export interface DocumentChart {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

export interface DocumentBlock {
  readonly kind: DocumentBlockKind;
  /** Words; of a table or chart what stands over it. */
  readonly runs: readonly DocumentRun[];
  readonly table: DocumentTable | null;
  readonly chart: DocumentChart | null;
}

/** A document as words, before it is set on paper: what the preview shows and the file prints. */
export interface DocumentDraft {
  readonly kind: DocumentKind;
  readonly form: DocumentForm;
  /** 发文机关标志. */
  readonly mark: string;
  /** 发文字号: given by the issuer, so always a blank here. */
  readonly number: DocumentRun;
  readonly title: string;
  /** 主送; null for a plan. */
  readonly addressee: string | null;
  readonly blocks: readonly DocumentBlock[];
  /** 署名. */
  readonly signature: string;
  /** 成文日期: the day it is signed, so always a blank here. */
  readonly signedOn: DocumentRun;
  /** 抄送. */
  readonly copiesTo: DocumentRun;
  /** 印发机关. */
  readonly printedBy: string;
  /** 校验点: where the log of events ended, printed in the imprint; null for what is not issued here. */
  readonly checkpoint: string | null;
  /** When the draft was made, and by whom. */
  readonly madeOn: LocalDate;
  readonly madeBy: string;
}

/** Above this many characters a document of this kind is called long (减文: L11), and the draft says so. */
export const LONG_DOCUMENT = 4000;

// Four spaces of a full character: room to write by hand.
const ROOM = '\u3000'.repeat(4);

export function blank(name: string): DocumentRun {
  return { text: `〔${name}：${ROOM}〕`, blank: name };
}

/** The fact, or a blank with its name: nothing is invented. */
export function fact(value: string | null | undefined, name: string): string | DocumentRun {
  return value == null || value.trim() === '' ? blank(name) : value.trim();
}

export function chineseDate(on: LocalDate): string {
  const { year, month, day } = civilOf(on);
  return `${String(year)}年${String(month)}月${String(day)}日`;
}

export function dateFact(on: LocalDate | null, name: string): string | DocumentRun {
  return on === null ? blank(name) : chineseDate(on);
}

type Part = string | DocumentRun;

function runsOf(parts: readonly Part[]): readonly DocumentRun[] {
  const runs: DocumentRun[] = [];
  for (const part of parts) {
    const run = typeof part === 'string' ? { text: part, blank: null } : part;
    const last = runs.at(-1);
    if (last?.blank === null && run.blank === null) runs[runs.length - 1] = { text: last.text + run.text, blank: null };
    else if (run.text !== '') runs.push(run);
  }
  return runs;
}

const block = (kind: DocumentBlockKind) => (strings: TemplateStringsArray, ...values: readonly Part[]): DocumentBlock => ({
  kind, table: null, chart: null, runs: runsOf(strings.flatMap((text, at): Part[] => (values[at] === undefined ? [text] : [text, values[at]]))),
});

/** `paragraph`督查时间：${…}。`` */
export const paragraph = block('paragraph');
export const heading = block('heading');
export const subheading = block('subheading');

/** A table under its name. */
export const tableBlock = (name: string, table: DocumentTable): DocumentBlock => ({ kind: 'table', runs: [{ text: name, blank: null }], table, chart: null });
/** A chart under its name. */
export const chartBlock = (name: string, chart: DocumentChart): DocumentBlock => ({ kind: 'chart', runs: [{ text: name, blank: null }], table: null, chart });

/** Lines of a person's text: one that begins with 一、 is a head, with （一） a sub-head. */
export function lineBlock(line: string): DocumentBlock {
  if (/^[一二三四五六七八九十]+、/.test(line)) return heading`${line}`;
  return /^（[一二三四五六七八九十]+）/.test(line) ? subheading`${line}` : paragraph`${line}`;
}

/** A text of several lines, as paragraphs. */
export function paragraphsOf(text: string | null, name: string): readonly DocumentBlock[] {
  const lines = (text ?? '').split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');
  return lines.length === 0 ? [paragraph`${blank(name)}`] : lines.map((line) => paragraph`${line}`);
}

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 → 一, 10 → 十, 21 → 二十一; up to 99. */
export function chineseNumber(number: number): string {
  if (number < 10) return DIGITS[number] ?? '';
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones === 0 ? '' : (DIGITS[ones] ?? '')}`;
}

/** Every blank of it, in the order of reading. */
export function blanksOf({ number, blocks, signedOn, copiesTo }: DocumentDraft): readonly string[] {
  return [number, ...blocks.flatMap(({ runs }) => runs), signedOn, copiesTo].flatMap((run) => run.blank ?? []);
}

/** Characters of title, addressee and body, blanks of the page and tables not counted. */
export function documentLength({ title, addressee, blocks }: DocumentDraft): number {
  const text = [title, addressee ?? '', ...blocks.flatMap(({ runs }) => runs.map((run) => run.text))].join('');
  return [...text.replace(/\s/g, '')].length;
}
