import { reasonOf, workbookRows, type Imported } from './workbook-rows';

const item = { slotId: 's', taskCode: 'RW-2026-001', title: '核查', periodStartOn: '2026-11-01', periodMonths: 1, fate: 'filed', acknowledges: false } as const;
const imported: Imported = {
  filed: 1, unchanged: 1, skipped: 1, unread: [],
  items: [{ ...item, row: 5 }, { ...item, row: 3, fate: 'unchanged' }, { ...item, row: 6, fate: 'skipped' }],
  failures: [{ row: 4, column: '本期进展', taskCode: 'RW-2026-002', title: null, code: 'TEXT_TOO_LONG', params: ['max=4000'] }],
};

it('stands in the order of the sheet, empty rows only counted', () => {
  const rows = workbookRows(imported, 'zh');
  expect(rows.map(({ row, fate }) => [row, fate])).toEqual([[3, 'unchanged'], [4, 'refused'], [5, 'filed']]);
  expect(rows[1]).toMatchObject({ title: 'RW-2026-002', column: '本期进展' });
  expect(rows[1]?.reason).toContain('4000');
});

it('says refusals in the reader’s language, with values that hold an equals sign', () => {
  expect(reasonOf({ code: 'CHOICE_UNKNOWN', params: ['value=a=b'] }, 'en')).toContain('a=b');
  expect(reasonOf({ code: 'OF_TOMORROW', params: [] }, 'zh')).toBe('OF_TOMORROW');
});
