// Official documents as LibreOffice sets them, measured against GB/T 9704-2012 (L17).
import { writeDocument } from '@lianxi/api-documents';
import { documentForms, type DocumentDraft, type DocumentForm } from '@lianxi/domain';
import { converted } from './libre-office.js';
import { papersOf, type Paper, type PaperLine } from './pdf-page.js';
import type { Check } from './tables.js';

const BODY = '国';
const words = (text: string) => ({ text, blank: null });
const room = (name: string) => ({ text: `〔${name}：${'\u3000'.repeat(4)}〕`, blank: name });
const MARK = '甲市人民政府办公室';

/** Four and a half pages of one character, so that lines can be counted. */
const draft = (form: DocumentForm): DocumentDraft => ({
  kind: 'inspection_notice', form, mark: MARK, number: room('发文字号'), title: '关于开展低保资金发放督查的通知', addressee: '东县人民政府',
  blocks: [{ kind: 'heading', runs: [words('一、依据')], table: null, chart: null }, { kind: 'paragraph', table: null, chart: null, runs: [words(BODY.repeat(28 * 90))] }], signature: MARK, signedOn: { text: '〔　　　　年　　月　　日〕', blank: '成文日期' },
  copiesTo: room('抄送机关'), printedBy: MARK, checkpoint: null, madeOn: '2026-11-24', madeBy: '陈一',
});

const isBody = ({ text }: PaperLine): boolean => [...text].every((character) => character === BODY);
const near = (value: number, wanted: number, by: number): boolean => Math.abs(value - wanted) <= by;
const rounded = (value: number): string => value.toFixed(1);

function measure(what: string, value: number, wanted: number, by: number, unit = ' mm'): Check {
  return { what: `${what}: ${unit === '' ? String(value) : rounded(value)}${unit} (wanted ${String(wanted)}${by === 0 ? '' : ` ± ${String(by)}`})`, wrong: near(value, wanted, by) ? null : 'not as measured' };
}

/** Pages that hold nothing but the body: the first has the head, the last the end. */
function bodyChecks(form: DocumentForm, papers: readonly Paper[]): readonly Check[] {
  const middle = papers.slice(1, -1).map(({ lines }) => lines.filter(isBody)).filter((lines) => lines.length >= 20);
  const [lines = []] = middle;
  const [first, last] = [lines[0], lines.at(-1)];
  const full = lines.filter(({ text }) => [...text].length >= 20);
  if (first === undefined || last === undefined) return [{ what: `${form}: a page of nothing but the body`, wrong: 'there is none' }];
  return [
    measure(`${form}: lines of a page`, Math.min(...middle.map((each) => each.length)), 22, 0, ''), measure(`${form}: characters of a line`, Math.min(...full.map(({ text }) => [...text].length)), 28, 0, ''),
    measure(`${form}: most characters of a line`, Math.max(...full.map(({ text }) => [...text].length)), 28, 0, ''),
    measure(`${form}: left edge of the type area`, Math.min(...full.map(({ left }) => left)), 28, 0.5), measure(`${form}: right edge of the type area`, Math.max(...full.map(({ right }) => right)), 184, 0.6),
    measure(`${form}: from line to line`, (last.baseline - first.baseline) / (lines.length - 1), 10.23, 0.05), measure(`${form}: height of 22 lines`, ((last.baseline - first.baseline) / (lines.length - 1)) * 22, 225, 0.6),
    measure(`${form}: size of the body, points`, first.size, 16, 0.1, ' pt'),
  ];
}

/** The upper edge of characters is about 0.86 of their size over their baseline. */
const upper = ({ baseline, size }: PaperLine): number => baseline - size * 0.86 * (25.4 / 72);

function frameChecks(form: DocumentForm, papers: readonly Paper[]): readonly Check[] {
  const mark = papers[0]?.lines.find(({ text, size }) => text.startsWith(MARK) && size > 30);
  const [odd, even] = [papers[2], papers[1]].map((paper) => paper?.lines.find(({ text }) => /^—\s*\d+\s*—$/.test(text)));
  const imprint = papers.at(-1)?.lines.find(({ text }) => text.startsWith('草稿，未用印'));
  const named = papers.filter(({ lines }) => lines.some(({ text }) => text.includes('不具公文效力'))).length;
  if (mark === undefined || odd === undefined || even === undefined || imprint === undefined) return [{ what: `${form}: mark, page numbers and imprint`, wrong: 'one is missing' }];
  return [
    measure(`${form}: page width`, papers[0]?.width ?? 0, 210, 0.2), measure(`${form}: page height`, papers[0]?.height ?? 0, 297, 0.2), measure(`${form}: upper edge of the mark`, upper(mark), form === 'letter' ? 30 : 72, 2),
    measure(`${form}: page number under the type area`, upper(odd) - 262, 7, 1.5), { what: `${form}: odd page numbers right, even left`, wrong: odd.left > 150 && even.left < 60 ? null : `${rounded(odd.left)}, ${rounded(even.left)}` },
    measure(`${form}: imprint above the lower edge of the type area`, 262 - imprint.baseline, 2, 2.5), { what: `${form}: the word draft on every page`, wrong: named === papers.length ? null : `${String(named)} of ${String(papers.length)}` },
  ];
}

/** Every form, opened by LibreOffice without repair and set in its pages. */
export async function documentChecks(soffice: string): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const form of documentForms) {
    try {
      const papers = await papersOf(await converted(soffice, await writeDocument(draft(form)), 'docx', 'pdf'));
      checks.push({ what: `${form}: opened by LibreOffice (${String(papers.length)} pages)`, wrong: null }, ...frameChecks(form, papers), ...bodyChecks(form, papers));
    } catch (error) {
      checks.push({ what: `${form}: opened by LibreOffice`, wrong: error instanceof Error ? error.message : String(error) });
    }
  }
  return checks;
}
