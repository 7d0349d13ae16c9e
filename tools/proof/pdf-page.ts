import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** A line of words on a page, in millimetres from the page's upper left corner; `baseline` is where its characters stand. */
export interface PaperLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Points. */
  readonly size: number;
}

/** A straight line across the page, in millimetres from the page's upper left corner. */
export interface PaperRule {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** '#e60012' */
  readonly color: string;
}

export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PaperLine[];
  readonly rules: readonly PaperRule[];
}

interface Piece {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
}
interface PdfPage {
  getOperatorList: () => Promise<{ fnArray: readonly number[]; argsArray: readonly (readonly unknown[] | null)[] }>;
  getTextContent: () => Promise<{ items: readonly Piece[] }>;
  view: readonly number[];
}
interface Pdf {
  OPS: Readonly<Record<'constructPath' | 'setStrokeRGBColor', number>>;
  getDocument: (options: object) => { promise: Promise<{ numPages: number; getPage: (number: number) => Promise<PdfPage> }> };
}

const MILLIMETRE = 25.4 / 72;
const from = createRequire(resolve(import.meta.dirname, '../../libs/api-documents/package.json'));

function lineOf(pieces: readonly Required<Piece>[], height: number): PaperLine {
  const sorted = [...pieces].sort((first, second) => (first.transform[4] ?? 0) - (second.transform[4] ?? 0));
  const [first] = sorted;
  const right = Math.max(...sorted.map(({ transform, width }) => (transform[4] ?? 0) + width));
  return {
    text: sorted.map(({ str }) => str).join(''), left: (first?.transform[4] ?? 0) * MILLIMETRE, right: right * MILLIMETRE, baseline: (height - (first?.transform[5] ?? 0)) * MILLIMETRE, size: Math.abs(first?.transform[3] ?? 0),
  };
}

/** Level strokes longer than a tenth of the page, from above; twice the same is one. */
async function rulesOf({ OPS }: Pdf, page: PdfPage, width: number, height: number): Promise<readonly PaperRule[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const rules = new Map<string, PaperRule>();
  let color = '';
  fnArray.forEach((operator, at) => {
    if (operator === OPS.setStrokeRGBColor) color = String(argsArray[at]?.[0]);
    const box = operator === OPS.constructPath ? (argsArray[at]?.[2] as Readonly<Record<number, number>> | undefined) : undefined;
    const [left = 0, lower = 0, right = 0, upper = 0] = [box?.[0], box?.[1], box?.[2], box?.[3]];
    if (box === undefined || Math.abs(upper - lower) > 0.1 || right - left < width / 10) return;
    const rule = { left: left * MILLIMETRE, right: right * MILLIMETRE, y: (height - lower) * MILLIMETRE, color };
    rules.set(JSON.stringify(rule), rule);
  });
  return [...rules.values()].sort((first, second) => first.y - second.y);
}

/** What a PDF puts where, page by page, from above. */
export async function papersOf(content: Uint8Array): Promise<readonly Paper[]> {
  const pdf = (await import(from.resolve('pdfjs-dist/legacy/build/pdf.mjs'))) as Pdf;
  const document = await pdf.getDocument({ data: new Uint8Array(content), useSystemFonts: true, verbosity: 0 }).promise;
  const papers: Paper[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const pieces = (await page.getTextContent()).items.filter((piece): piece is Required<Piece> => (piece.str ?? '').trim() !== '' && piece.transform !== undefined);
    const rows = new Map<number, Required<Piece>[]>();
    for (const piece of pieces) {
      const row = Math.round((piece.transform[5] ?? 0) * 2);
      rows.set(row, [...(rows.get(row) ?? []), piece]);
    }
    const lines = [...rows.values()].map((row) => lineOf(row, height)).sort((first, second) => first.baseline - second.baseline);
    papers.push({ width: width * MILLIMETRE, height: height * MILLIMETRE, lines, rules: await rulesOf(pdf, page, width, height) });
  }
  return papers;
}
