import fc from 'fast-check';
import { codeOf } from '../shared/domain-error.js';
import { guessMapping, mappingOf } from './guess-mapping.js';
import { readCell } from './read-cell.js';
import { failureText, placeOfTable, readRows } from './read-rows.js';
import { comparable, type TableCell, type TableColumn } from './table-column.js';
import { eventStateWord, verbWord } from './event-words.js';
import { choicesOf, roleWords } from './words.js';
import { assignmentStates } from '../task/assignment.states.js';
import { verbs } from '../access/verb.js';

type Key = 'code' | 'title' | 'unit' | 'role' | 'dueOn' | 'count';
const columns: readonly TableColumn<Key>[] = [
  { key: 'code', label: { zh: '编号', en: 'Code' }, kind: 'code' },
  { key: 'title', label: { zh: '任务', en: 'Task' }, kind: 'text', required: true, maxLength: 10, aliases: ['工作任务', '事项'] },
  { key: 'unit', label: { zh: '牵头单位', en: 'Lead unit' }, kind: 'unit', required: true, aliases: ['责任单位'] },
  { key: 'role', label: { zh: '分工', en: 'Role' }, kind: 'choice', choices: choicesOf(roleWords) },
  { key: 'dueOn', label: { zh: '办理时限', en: 'Due' }, kind: 'date', aliases: ['完成时限'] },
  { key: 'count', label: { zh: '户数', en: 'Households' }, kind: 'integer', min: 0, max: 1000 },
];
const unitIds = new Map([[comparable('市民政局'), 'unit-1'], [comparable('民政局'), 'unit-1']]);
const head: readonly TableCell[] = ['编号', '任务', '牵头单位', '分工', '办理时限', '户数'];
const place = { headLine: 0, mapping: mappingOf(columns, guessMapping(head, columns)) };

function refusal(cell: TableCell, key: Key): unknown {
  const column = columns.find((each) => each.key === key);
  try {
    return column && readCell(cell, column, { unitIds });
  } catch (error) {
    return codeOf(error);
  }
}

describe('a cell', () => {
  it('is a date however ledgers write it', () => {
    const written = ['2026-11-25', '2026/11/25', '2026.11.25', '2026年11月25日', '２０２６年１１月２５日', ' 2026 - 11 - 25 ', 46351, 46351.7];
    expect(written.map((cell) => refusal(cell, 'dueOn'))).toEqual(written.map(() => '2026-11-25'));
    expect(['2026-2-30', '11月25日', '昨天', 12, Number.NaN].map((cell) => refusal(cell, 'dueOn'))).toEqual(Array.from({ length: 5 }, () => 'DATE_INVALID'));
  });

  it('is a number with separators and full-width digits, within its range', () => {
    expect([52, '52', '５２', '1,000', ' 52 '].map((cell) => refusal(cell, 'count'))).toEqual([52, 52, 52, 1000, 52]);
    expect(['52户', '1,00', 1.5, 'abc'].map((cell) => refusal(cell, 'count'))).toEqual(['NUMBER_INVALID', 'NUMBER_INVALID', 'NUMBER_INVALID', 'NUMBER_INVALID']);
    expect([-1, 1001].map((cell) => refusal(cell, 'count'))).toEqual(['NUMBER_OUT_OF_RANGE', 'NUMBER_OUT_OF_RANGE']);
  });

  it('is a choice by its word in either language, a unit by its names, a code in capitals', () => {
    expect(['牵头', 'lead', ' 配合 '].map((cell) => refusal(cell, 'role'))).toEqual(['lead', 'lead', 'support']);
    expect([refusal('协助', 'role'), refusal('民政局', 'unit'), refusal('市水务局', 'unit')]).toEqual(['CHOICE_UNKNOWN', 'unit-1', 'UNIT_UNKNOWN']);
    expect([refusal('ｒｗ-2026-014 ', 'code'), refusal(' ', 'code'), refusal(null, 'title'), refusal('一二三四五六七八九十一', 'title')]).toEqual(['RW-2026-014', null, 'FIELD_REQUIRED', 'TEXT_TOO_LONG']);
  });
});

describe('a mapping', () => {
  it('takes heads as people write them', () => {
    expect(guessMapping(['序号', ' 牵头单位* ', '任 务（必填）', 'Role', '办理时限：', '备注'], columns)).toEqual([
      { key: 'unit', at: 1, confidence: 1 },
      { key: 'title', at: 2, confidence: 1 },
      { key: 'role', at: 3, confidence: 1 },
      { key: 'dueOn', at: 4, confidence: 1 },
    ]);
  });

  it('guesses by likeness, less surely, each column once', () => {
    const guesses = guessMapping(['责任牵头单位', '重点工作任务', '任务完成时限', '困难户数量'], columns);
    expect(Object.fromEntries(guesses.map(({ key, at }) => [key, at]))).toEqual({ unit: 0, title: 1, dueOn: 2, count: 3 });
    expect(guesses.every(({ confidence }) => confidence < 1)).toBe(true);
    expect(guessMapping(['甲', '乙', null, 7], columns)).toEqual([]);
  });

  it('lets a person decide, and gives nobody else the column then', () => {
    const guesses = guessMapping(['任务', '事项', '牵头单位'], columns);
    expect(mappingOf(columns, guesses, { title: 1, unit: null })).toEqual({ code: null, title: 1, unit: null, role: null, dueOn: null, count: null });
    expect(mappingOf(columns, guesses, { code: 0 }).title).toBeNull();
  });

  it('finds the head below title and notes, and names a required column that is missing', () => {
    expect(placeOfTable(columns, [['2026年任务分工表'], [], ['编号', '任务', '牵头单位'], ['x', 'y', 'z']])).toMatchObject({ headLine: 2, mapping: { unit: 2 } });
    const code = (run: () => unknown): unknown => {
      try {
        return run();
      } catch (error) {
        return codeOf(error);
      }
    };
    expect(code(() => placeOfTable(columns, [['编号', '任务']]))).toBe('COLUMN_MISSING');
    expect(code(() => placeOfTable(columns, [['甲'], ['乙']]))).toBe('TABLE_WITHOUT_HEAD');
  });
});

describe('rows', () => {
  it('come as items and failures side by side, every bad cell told, blank lines passed over', () => {
    const lines = [head, ['rw-2026-001', '核对', '市民政局', '牵头', '2026/11/25', 3], [], ['RW-2026-002', null, '某局', '协助', '昨天', 'x'], ['RW-2026-001', '再来', '市民政局']];
    const { items, failures } = readRows(columns, lines, place, { unitIds, unique: 'code' });
    expect(items).toEqual([{ row: 2, values: { code: 'RW-2026-001', title: '核对', unit: 'unit-1', role: 'lead', dueOn: '2026-11-25', count: 3 } }]);
    expect(failures.map(({ row, column, code }) => [row, column, code])).toEqual([
      [4, 'title', 'FIELD_REQUIRED'],
      [4, 'unit', 'UNIT_UNKNOWN'],
      [4, 'role', 'CHOICE_UNKNOWN'],
      [4, 'dueOn', 'DATE_INVALID'],
      [4, 'count', 'NUMBER_INVALID'],
      [5, 'code', 'ROW_TWICE'],
    ]);
    expect(failures.map((failed) => failureText(failed, columns, 'zh'))).toEqual(expect.arrayContaining(['第4行“办理时限”：日期无效：昨天', '第5行“编号”：与第2行重复']));
    expect(failureText({ row: 7, column: null, code: 'NOT_PERMITTED', params: {} }, columns, 'en')).toMatch(/^Row 7: /);
  });

  it('lose no line: each that holds something is an item or has a failure', () => {
    const cell = fc.oneof(fc.constant(null), fc.string(), fc.double(), fc.constantFrom('市民政局', '核对', '牵头', '2026-11-25'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 20 }), (lines) => {
        const { items, failures } = readRows(columns, [head, ...lines], place, { unitIds });
        const told = new Set([...items, ...failures].map(({ row }) => row));
        const held = lines.flatMap((line, at) => (line.slice(0, 6).some((each) => each !== null && String(each).trim() !== '') ? [at + 2] : []));
        expect([...told].sort((first, second) => first - second)).toEqual(held);
        expect(items.every(({ row }) => !failures.some((failed) => failed.row === row))).toBe(true);
      }),
    );
  });
});

describe('words of the log', () => {
  it('are Chinese for every verb and state a task can have in it', () => {
    const ofTasks = verbs.filter((verb) => /(?:Task|Assignment|Extension|Support|Completion|Report|ReportDraft)$/.test(verb));
    expect(ofTasks.filter((verb) => !/^\p{Script=Han}+$/u.test(verbWord(verb, 'zh')))).toEqual([]);
    expect(assignmentStates.filter((state) => !/^\p{Script=Han}+$/u.test(eventStateWord('assignment', state, 'zh') ?? ''))).toEqual([]);
    expect([verbWord('unheardOf', 'zh'), eventStateWord('task', null, 'zh')]).toEqual(['unheardOf', null]);
  });
});
