import { DomainError } from '../shared/domain-error.js';
import { liaison, sampleActor, sampleAssignment, sampleContext, sampleDefinition, sampleReport, sampleSlot, sampleTask, secretary } from '../testing/samples.js';
import type { TableCell } from '../table/table-column.js';
import type { Actor } from '../access/actor.js';
import { nobodyCountersigns } from './countersign.js';
import { importColumns, importLabel, readSlotKey, slotKey } from './import-columns.js';
import { figureHead } from './import-figures.js';
import { headOfField, readImport } from './import-lines.js';
import { judgeImportRow, type ImportedSlot } from './import-row.js';

const context = sampleContext();
const id = '019a0000-0000-7000-8000-000000000001';
const slot = sampleSlot({ id });
const ratio = { ...sampleDefinition(), code: 'ZB-2026-001' };
const asked = { code: 'ZB-2026-001', definition: ratio, previous: { amount: 90, whole: 100 }, above: null };
const around = (changes: Partial<ImportedSlot> = {}): ImportedSlot => ({
  slot, assignment: sampleAssignment(), task: sampleTask(), unitName: '市甲局', taskCode: 'RW-2026-001', draft: null, countersigners: nobodyCountersigns, lastSequence: 0, previous: null, asked: [], sent: null, sentFigures: [], ...changes,
});
const heads = [...importColumns.map(({ label }) => label.zh), figureHead(asked, 'amount', 'zh'), figureHead(asked, 'whole', 'zh')];
const note = Array.from({ length: heads.length }, () => '本期进展、上期进展、下一步、与上期无变化：只填白色各列');

type Cells = Partial<Record<'key' | 'taskCode' | 'text' | 'nextStep' | 'unchanged' | 'note' | 'amount' | 'whole', TableCell>>;
function line(cells: Cells): TableCell[] {
  const all: Record<string, TableCell> = { key: slotKey(slot, 0), taskCode: 'RW-2026-001', before: '上期写的', ...cells };
  return [...importColumns.map(({ key }) => all[key] ?? null), cells.amount ?? null, cells.whole ?? null];
}
const read = (...lines: Cells[]) => readImport([note, heads, ...lines.map(line)]);

/** Fate, or code and head of the column at fault. */
function judged(cells: Cells, subject: ImportedSlot | null = around(), actor: Actor = liaison): unknown {
  const sheet = read(cells);
  const [row] = sheet.rows;
  if (!row) return sheet.failures.map(({ column, code }) => [code, column]);
  try {
    return judgeImportRow(actor, subject, row, sheet.figures, context).fate;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return [error.code, headOfField(sheet, error.field, (indicatorId) => (indicatorId === ratio.indicatorId ? asked.code : undefined))];
  }
}

describe('a line of the workbook', () => {
  it('is filed by the verb of filing', () => {
    expect(judged({ text: '已核查1,806户', nextStep: '继续' })).toBe('filed');
    const sheet = read({ text: ' 已核查 ' });
    const result = judgeImportRow(liaison, around({ assignment: sampleAssignment({ state: 'pending' }) }), sheet.rows[0] ?? fail(), sheet.figures, context);
    expect(result).toMatchObject({ fate: 'filed', acknowledges: true, input: { text: '已核查', nextStep: null, unchanged: false, version: 1, draftVersion: 0 } });
  });

  it.each([
    ['empty', {}],
    ['with 否 and a note alone', { unchanged: '否', note: '无' }],
    ['of blanks', { text: '  ', nextStep: ' ' }],
  ])('%s is passed over, whosever it is', (_what, cells) => {
    expect(judged(cells)).toBe('skipped');
    expect(judged(cells, null)).toBe('skipped');
  });

  it.each<[string, Cells, ImportedSlot | null, Actor, string, string | null]>([
    ['a key of nobody’s', { text: '甲' }, null, liaison, 'NOT_FOUND', null],
    ['another unit’s slot', { text: '甲' }, around(), sampleActor('liaison', { unitId: 'unit-2' }), 'NOT_FOUND', null],
    ['one the secretariat might file on behalf', { text: '甲' }, around(), secretary, 'NOT_FOUND', null],
    ['another task’s code beside the key', { text: '甲', taskCode: 'RW-2026-009' }, around(), liaison, 'ROW_KEY_MISMATCH', '任务编号'],
    ['a slot that changed since', { text: '甲' }, around({ slot: { ...slot, version: 2 } }), liaison, 'VERSION_CONFLICT', null],
    ['a draft saved since', { text: '甲' }, around({ draft: sampleReport({ state: 'draft', version: 3 }) }), liaison, 'VERSION_CONFLICT', null],
    ['an accepted slot', { text: '甲' }, around({ slot: { ...slot, state: 'accepted' } }), liaison, 'STATE_CONFLICT', null],
    ['a next step without progress', { nextStep: '继续' }, around(), liaison, 'FIELD_REQUIRED', '本期进展'],
    ['unchanged from nothing', { unchanged: '是' }, around(), liaison, 'REPORT_NOTHING_TO_REPEAT', '与上期无变化'],
    ['unchanged with a text', { unchanged: '是', text: '新写的' }, around({ previous: sampleReport() }), liaison, 'REPORT_UNCHANGED_WITH_TEXT', '与上期无变化'],
    ['a figure nobody asked for', { text: '甲', amount: 3 }, around(), liaison, 'INDICATOR_NOT_ASKED', figureHead(asked, 'amount', 'zh')],
    ['a part without its whole', { text: '甲', amount: 3 }, around({ asked: [asked] }), liaison, 'INDICATOR_INCOMPLETE', figureHead(asked, 'amount', 'zh')],
    ['a number that is none', { text: '甲', amount: '三', whole: 4 }, around({ asked: [asked] }), liaison, 'NUMBER_INVALID', figureHead(asked, 'amount', 'zh')],
    ['a jump without a word', { text: '甲', amount: 10, whole: 100 }, around({ asked: [asked] }), liaison, 'INDICATOR_NOTE_REQUIRED', '数据说明'],
  ])('is refused with %s', (_what, cells, subject, actor, code, head) => {
    expect(judged(cells, subject, actor)).toEqual([code, head]);
  });

  it('is refused by its cells before it is judged', () => {
    expect(judged({ text: '字'.repeat(4001) })).toEqual([['TEXT_TOO_LONG', 'text']]);
    expect(judged({ text: '甲', unchanged: '也许' })).toEqual([['CHOICE_UNKNOWN', 'unchanged']]);
    expect(read({ text: '甲' }, { text: '乙' }).failures).toMatchObject([{ row: 4, column: 'key', code: 'ROW_TWICE', params: { row: 3 } }]);
  });

  it('takes figures with it, a note only for those in question, and repeats all when unchanged', () => {
    const sheet = read({ text: '甲', amount: '10', whole: 100, note: '行政区划调整' });
    expect(judgeImportRow(liaison, around({ asked: [asked] }), sheet.rows[0] ?? fail(), sheet.figures, context).input?.figures).toEqual([{ indicatorId: 'indicator-1', amount: 10, whole: 100, note: '行政区划调整' }]);
    const calm = read({ text: '甲', amount: 91, whole: 100, note: '行政区划调整' });
    expect(judgeImportRow(liaison, around({ asked: [asked] }), calm.rows[0] ?? fail(), calm.figures, context).input?.figures).toMatchObject([{ note: null }]);
    expect(judged({ unchanged: '是' }, around({ previous: sampleReport(), asked: [asked] }))).toBe('filed');
    expect(judged({ unchanged: 'Yes', text: sampleReport().text }, around({ previous: sampleReport() }))).toBe('filed');
  });

  it('that was sent already is done, with other content it is refused', () => {
    const sent = around({ slot: { ...slot, state: 'submitted', version: 2 }, sent: sampleReport({ text: '甲', nextStep: null }) });
    expect(judged({ text: '甲' }, sent)).toBe('unchanged');
    expect(judged({ text: '乙' }, sent)).toEqual(['STATE_CONFLICT', null]);
    const counted = { ...sent, asked: [asked], sentFigures: [{ indicatorId: 'indicator-1', amount: 91, whole: 100 }] };
    expect(judged({ text: '甲', amount: 91, whole: 100 }, counted)).toBe('unchanged');
    expect(judged({ text: '甲', amount: 92, whole: 100 }, counted)).toEqual(['STATE_CONFLICT', null]);
    expect(judged({ text: '甲' }, { ...sent, slot: { ...slot, state: 'returned', version: 3 } })).toEqual(['VERSION_CONFLICT', null]);
  });

  it('keeps the facts of its draft, or of the report that came back', () => {
    const facts = [{ label: '户数', value: '52' }];
    const inputOf = (subject: ImportedSlot, draftVersion = 0) => {
      const sheet = read({ key: slotKey(subject.slot, draftVersion), text: '甲' });
      return judgeImportRow(liaison, subject, sheet.rows[0] ?? fail(), sheet.figures, context).input;
    };
    expect(inputOf(around({ draft: sampleReport({ state: 'draft', version: 4, facts }) }), 4)?.facts).toEqual(facts);
    expect(inputOf(around({ slot: { ...slot, state: 'returned' }, sent: sampleReport({ state: 'returned', facts }) }))?.facts).toEqual(facts);
    expect(inputOf(around({ sent: sampleReport({ facts }) }))?.facts).toEqual([]);
  });
});

describe('the sheet', () => {
  it('is found below notes that name every column, in other words and another order', () => {
    const renamed = heads.map((head) => (head === '本期进展' ? '工作进展（必填）' : head === '下一步' ? '下步安排' : head)).reverse();
    const { rows } = readImport([note, [], renamed, line({ text: '甲', nextStep: '乙' }).reverse()]);
    expect(rows).toMatchObject([{ row: 4, text: '甲', nextStep: '乙', taskCode: 'RW-2026-001' }]);
  });

  it('never takes last period’s text for this one’s: a column gone is said', () => {
    const gone = heads.map((head) => (head === '本期进展' ? '备忘' : head));
    expect(() => readImport([gone, line({ text: '甲' })])).toThrow(expect.objectContaining({ code: 'COLUMN_MISSING', params: { label: '本期进展' } }));
    expect(() => readImport([['甲', '乙'], [1, 2]])).toThrow(expect.objectContaining({ code: 'TABLE_WITHOUT_HEAD' }));
  });

  it('says which columns it does not read, where they hold something', () => {
    const sheet = readImport([[...heads, '自己的备注', '空列'], [...line({ text: '甲' }), '问过张某']]);
    expect(sheet.unread).toEqual(['自己的备注']);
    expect(sheet.figures.map(({ code, part }) => [code, part])).toEqual([['ZB-2026-001', 'amount'], ['ZB-2026-001', 'whole']]);
  });

  it('has keys that are read back, and nothing else is one', () => {
    expect(readSlotKey(` ${slotKey(slot, 2).toUpperCase()} `)).toEqual({ slotId: id, version: 1, draftVersion: 2 });
    for (const text of ['', id, `${id}/1`, `${id}/a/0`, `'; DROP TABLE report_slot`, `${id}/1/0/2`]) expect(readSlotKey(text)).toBeNull();
    expect(importLabel('text')).toEqual({ zh: '本期进展', en: 'Progress' });
  });
});

function fail(): never {
  throw new Error('no row was read');
}
