import type { CellRow, CountyCellRow } from '@lianxi/api-data';
import { buildCounties, buildMatrix, buildTotals, buildTrend, matrixPeriods } from './matrix.js';

const today = '2026-11-24';

function cell(month: string, counts: Partial<CellRow> = {}): CellRow {
  return { unitId: 'u1', level: 'city', month, mark: 'accepted', slotIds: ['s'], expected: 1, inTime: 1, due: 1, onTime: 1, late: 0, missing: 0, ...counts };
}

const unit = (unitId: string, unsetOnly = false) => ({ unitId, unitName: unitId, group: 'lead', unsetOnly });

describe('the months of the matrix', () => {
  it('are twelve to and with the current one, and two to come', () => {
    const periods = matrixPeriods(today);
    expect(periods).toHaveLength(14);
    expect(periods[0]).toEqual({ startOn: '2025-12-01', endOn: '2025-12-31', current: false, future: false });
    expect(periods[11]).toMatchObject({ startOn: '2026-11-01', current: true, future: false });
    expect(periods[13]).toMatchObject({ startOn: '2027-01-01', current: false, future: true });
  });
});

describe('the matrix', () => {
  const cells = [
    cell('2026-09-01', { mark: 'overdue', expected: 2, inTime: 1, due: 2, onTime: 1, missing: 1 }),
    cell('2026-11-01', { mark: 'under_review', due: 0, onTime: 0 }),
  ];
  const matrix = buildMatrix([unit('u1'), unit('u2', true), unit('u3')], cells, today);

  it('counts a row over what is due, a column over the month', () => {
    expect(matrix.rows[0]).toMatchObject({ onTime: 1, expected: 2 });
    expect(matrix.rows[0]?.cells[9]).toEqual({ periodStartOn: '2026-09-01', mark: 'overdue', expected: 2, missing: 1, slotIds: ['s'] });
    expect(matrix.totals[11]).toEqual({ periodStartOn: '2026-11-01', expected: 1, onTime: 1, missing: 0 });
  });

  it('tells a unit with unset frequencies from one that owes nothing', () => {
    expect(matrix.rows.map((row) => row.unsetOnly)).toEqual([false, true, false]);
    expect(matrix.rows[1]?.cells.every(({ mark }) => mark === null)).toBe(true);
  });

  it('splits what is due into on time, late and missing', () => {
    expect(buildTotals([...cells, cell('2026-10-01', { mark: 'accepted_late', onTime: 0, inTime: 0, late: 1 })])).toEqual({ expected: 3, onTime: 1, late: 1, missing: 1 });
  });
});

describe('the trend', () => {
  it('leaves the current month out until something in it is due', () => {
    expect(buildTrend([cell('2026-11-01', { due: 0, onTime: 0 })], today)).toHaveLength(11);
    expect(buildTrend([cell('2026-11-01')], today).at(-1)).toEqual({ periodStartOn: '2026-11-01', expected: 1, onTime: 1, late: 0, missing: 0 });
  });
});

describe('the roll-up of a county', () => {
  const row = (counts: Partial<CountyCellRow>): CountyCellRow => ({ ...cell('2026-11-01'), name: '甲县', towns: 3, townAsks: 7, ...counts });

  it('shows three months and the asks per town', () => {
    const [county] = buildCounties([row({}), row({ month: '2026-05-01' })], today);
    expect(county).toMatchObject({ name: '甲县', towns: 3, expected: 2, onTime: 2, asksPerTown: 2.3 });
    expect(county?.cells.map(({ periodStartOn }) => periodStartOn)).toEqual(['2026-09-01', '2026-10-01', '2026-11-01']);
  });

  it('keeps a county of which nothing is expected', () => {
    const empty = row({ month: null, mark: null, slotIds: [], expected: 0, inTime: 0, due: 0, onTime: 0, towns: 0, townAsks: 0 });
    expect(buildCounties([empty], today)).toEqual([expect.objectContaining({ expected: 0, asksPerTown: 0 })]);
  });
});
