// 通报, 督办单, 督办函 and 纪要 as the product writes them from figures and tasks, set by LibreOffice and measured against GB/T 9704-2012 (L17).
import { documentParts, writeDocument } from '@lianxi/api-documents';
import {
  bulletinDocument, bulletinDraft, bulletinFigures, minutesDocument, urgeDocument, type Bulletin, type BulletinOutcome, type DocumentDraft, type DocumentIssuer, type DocumentMaking, type Level, type Meeting, type OverdueThing,
} from '@lianxi/domain';
import { converted } from './libre-office.js';
import { papersOf, type Paper, type PaperLine } from './pdf-page.js';
import type { Check } from './tables.js';

const names = { government: '甲市人民政府', government_office: '甲市人民政府办公室', department: '甲市民政局', joint_meeting: '甲市困难群众基本生活保障工作联席会议' } as const;
const making = (issuer: DocumentIssuer): DocumentMaking => ({ issuer, issuerNames: names, madeOn: '2026-11-24', madeBy: '陈一' });
const HASH = '8f1c2d3e4b5a69788796a5b4c3d2e1f0'.repeat(2);

/** Twelve units, which keep a bar each. */
function bulletin(): DocumentDraft {
  const units = Array.from({ length: 12 }, (_, at) => ({ unitId: `unit-${String(at)}`, unitName: at < 9 ? `甲市第${String(at + 1)}局` : `第${String(at - 8)}区人民政府`, level: (at < 9 ? 'city' : 'county') satisfies Level as Level }));
  const some = (unitId: string, outcome: BulletinOutcome, count: number) => Array.from({ length: count }, () => ({ unitId, outcome }));
  const lines = units.flatMap(({ unitId }, at) => [...some(unitId, 'in_time', 5 + (at % 4)), ...some(unitId, 'late', at % 3 === 1 ? 2 : 0), ...some(unitId, 'missing', at % 5 === 3 ? 1 : 0)]);
  const facts = { fromOn: '2026-10-01', untilOn: '2026-10-31', level: null, frozenOn: '2026-11-02', figures: bulletinFigures(lines, units), ruleVersion: 1, missingFrom: 1, lateFrom: 2, goodFrom: 3 };
  const whole: Bulletin = {
    ...facts, id: 'b', jointMeetingId: 'j', code: 'TB-2026-001', state: 'issued', title: '关于2026年10月任务进展报送情况的通报', issuer: 'department', draftedOn: '2026-11-02', frozenAt: '2026-11-02T01:00:00.000Z', frozenSeq: 1,
    text: `${bulletinDraft(facts)}\n${'各有关单位要对照检查并按期报送。'.repeat(60)}`, stateReason: null, approvedOn: '2026-11-03', approvedBy: '召集人', issuedOn: '2026-11-04', numberYear: 2026, number: 3, checkpointSeq: 3120, checkpointHash: HASH, version: 1,
  };
  return bulletinDocument(whole, making('department'));
}

function urge(kind: 'urge_sheet' | 'urge_letter'): DocumentDraft {
  const things = Array.from({ length: 14 }, (_, at): OverdueThing => ({ taskCode: `RW-2026-${String(at + 1).padStart(3, '0')}`, title: at % 2 === 0 ? '补发低保资金' : '完善救助对象信息共享机制', kind: at % 2 === 0 ? 'report' : 'assignment', dueOn: '2026-11-10' }));
  return urgeDocument(kind, { unit: { name: '甲市财政局', kind: 'government_department' }, taskTitle: null, things, today: '2026-11-24' }, making('department'));
}

function minutes(): DocumentDraft {
  const meeting = { kind: 'full', title: '第四季度全体会议', minutes: `一、联动补贴资金\n${'会议要求按月核对资金发放并及时报告。'.repeat(60)}\n二、岗位帮扶\n${'会议议定岗位信息每周推送到镇街。'.repeat(40)}`, issuedOn: '2026-11-20', numberYear: 2026, number: 4 } as Meeting;
  return minutesDocument(meeting, ['甲市财政局', '甲市教育局'], making('joint_meeting'));
}

const near = (value: number, wanted: number, by: number): boolean => Math.abs(value - wanted) <= by;
const measured = (what: string, value: number | undefined, wanted: number, by: number, unit = ' mm'): Check => ({
  what: `${what}: ${value === undefined ? '—' : value.toFixed(unit === '' ? 0 : 1)}${unit} (wanted ${String(wanted)}${by === 0 ? '' : ` ± ${String(by)}`})`, wrong: value !== undefined && near(value, wanted, by) ? null : 'not as measured',
});

const upper = ({ baseline, size }: PaperLine): number => baseline - size * 0.86 * (25.4 / 72);
/** Lines of the body that are full of wide characters and nothing else: these can be counted. */
const full = ({ text, size }: PaperLine): boolean => near(size, 16, 0.1) && /^[\p{Script=Han}。，、；：（）]{26,}$/u.test(text);

/** The usual distance between lines of the body that follow each other. */
function pitch(papers: readonly Paper[]): number | undefined {
  const steps = papers.flatMap(({ lines }) => {
    const body = lines.filter(({ size, text }) => near(size, 16, 0.1) && text.length > 12);
    return body.slice(1).map(({ baseline }, at) => baseline - (body[at]?.baseline ?? 0)).filter((step) => step < 12);
  });
  return steps.length === 0 ? undefined : steps.reduce((all, step) => all + step, 0) / steps.length;
}

function bodyChecks(name: string, papers: readonly Paper[]): readonly Check[] {
  const lines = papers.flatMap((paper) => paper.lines.filter(full));
  const step = pitch(papers);
  return [
    measured(`${name}: left edge`, lines.length === 0 ? undefined : Math.min(...lines.map(({ left }) => left)), 28, 0.5), measured(`${name}: right edge`, lines.length === 0 ? undefined : Math.max(...lines.map(({ right }) => right)), 184, 0.6),
    measured(`${name}: characters of a full line`, lines.length === 0 ? undefined : Math.max(...lines.map(({ text }) => [...text].length)), 28, 0, ''),
    measured(`${name}: from line to line`, step, 10.23, 0.05), measured(`${name}: lines of a page`, step === undefined ? undefined : Math.floor(225.1 / step), 22, 0, ''),
    measured(`${name}: upper edge of the second page`, papers[1]?.lines.filter(({ size }) => size > 11).map(upper)[0], 37, 5.5),
  ];
}

function headChecks(name: string, { form, mark }: DocumentDraft, papers: readonly Paper[]): readonly Check[] {
  const [first] = papers;
  const head = first?.lines.find(({ text, size }) => text.startsWith(mark.slice(0, 4)) && size > 20);
  const red = first?.rules.filter(({ color }) => color === '#e60012') ?? [];
  const number = first?.lines.find(({ text, size }) => near(size, 16, 0.1) && text.includes('〔'));
  const rule = red[0];
  const common = [measured(`${name}: upper edge of the mark`, head === undefined ? undefined : upper(head), form === 'letter' ? 30 : 72, 2)];
  if (form === 'letter') return [...common, measured(`${name}: width of the red line`, rule === undefined ? undefined : rule.right - rule.left, 170, 0.6)];
  return [
    ...common, measured(`${name}: width of the red line`, rule === undefined ? undefined : rule.right - rule.left, 156, 0.3), measured(`${name}: left end of the red line`, rule?.left, 28, 0.3),
    measured(`${name}: red line under the number`, rule === undefined || number === undefined ? undefined : rule.y - number.baseline - number.size * 0.14 * (25.4 / 72), 4, 1.5),
  ];
}

function footChecks(name: string, { form, checkpoint, signature }: DocumentDraft, papers: readonly Paper[]): readonly Check[] {
  const folios = papers.map((paper) => paper.lines.find(({ text }) => /^—\s*\d+\s*—$/.test(text)));
  const [odd, even] = [form === 'letter' ? folios[2] : folios[0], folios[1]];
  const sealed = papers.at(-1)?.lines.some(({ text }) => text.includes(HASH)) === true;
  const named = papers.filter(({ lines }) => lines.some(({ text }) => text.includes('不具公文效力'))).length;
  const end = papers.at(-1)?.lines.filter(({ size }) => near(size, 16, 0.1)).map(({ text }) => text) ?? [];
  return [
    ...(odd === undefined ? [] : [measured(`${name}: odd page number at the right, ends`, odd.right, 179.1, 1)]), measured(`${name}: even page number at the left, begins`, even?.left, 32.9, 1), ...(even === undefined ? [] : [measured(`${name}: page number under the type area`, upper(even) - 262, 7, 1.5)]),
    { what: `${name}: the word draft on all ${String(papers.length)} pages`, wrong: named === papers.length ? null : `on ${String(named)}` }, { what: `${name}: name and date on one page`, wrong: end.includes(signature) && end.some((text) => /年.*月.*日/.test(text)) ? null : end.join('、') },
    ...(checkpoint === null ? [] : [{ what: `${name}: the whole seal of the log on one line of the imprint`, wrong: sealed ? null : 'not there' }]),
  ];
}

/** Chart and table are what they are, no pictures, and come out whole. */
function partChecks(name: string, draft: DocumentDraft, papers: readonly Paper[]): readonly Check[] {
  const parts = documentParts(draft);
  const text = papers.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n');
  const tables = draft.blocks.flatMap(({ table }) => (table === null ? [] : [table]));
  const charts = draft.blocks.flatMap(({ chart }) => (chart === null ? [] : [chart]));
  const missing = [...tables.flatMap(({ rows }) => rows.flat()), ...charts.flatMap(({ categories }) => categories)].filter((cell) => !text.includes(cell.slice(0, 6)));
  const drawn = [...parts.keys()].filter((part) => part.startsWith('word/charts/')).length;
  const clipped = charts.length > 0 && charts.some(({ categories }) => categories.some((category) => !text.includes(category)));
  return [
    { what: `${name}: ${String(tables.length)} tables, ${String(charts.length)} native charts, no picture`, wrong: drawn === charts.length && ![...parts.keys()].some((part) => part.includes('media')) ? null : 'parts of another kind' },
    ...(tables.length + charts.length === 0 ? [] : [{ what: `${name}: every cell and every bar’s name on paper`, wrong: missing.length === 0 && !clipped ? null : missing.slice(0, 5).join('、') }]),
  ];
}

/** The papers of the joint meeting's year, opened by LibreOffice without repair. */
export async function paperChecks(soffice: string): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const [name, draft] of [['bulletin', bulletin()], ['urge sheet', urge('urge_sheet')], ['urge letter', urge('urge_letter')], ['minutes', minutes()]] as const) {
    try {
      const papers = await papersOf(await converted(soffice, await writeDocument(draft), 'docx', 'pdf'));
      checks.push({ what: `${name}: opened by LibreOffice (${String(papers.length)} pages)`, wrong: null }, ...headChecks(name, draft, papers), ...bodyChecks(name, papers), ...footChecks(name, draft, papers), ...partChecks(name, draft, papers));
    } catch (error) {
      checks.push({ what: `${name}: opened by LibreOffice`, wrong: error instanceof Error ? error.message : String(error) });
    }
  }
  return checks;
}
