import { calendarRows } from './calendar-rows';

const off = (on: string, name: string) => ({ on, working: false, name, correctionReason: null });
const works = (on: string, name: string) => ({ on, working: true, name, correctionReason: null });

it('tells a holiday in one row, with the days worked for it', () => {
  const days = [works('2026-09-20', '国庆节'), off('2026-10-01', '国庆节'), off('2026-10-02', '国庆节'), off('2026-10-03', '国庆节'), works('2026-10-10', '国庆节')];
  expect(calendarRows(days)).toEqual([
    { kind: 'holiday', key: 'h-2026-10-01', name: '国庆节', fromOn: '2026-10-01', toOn: '2026-10-03', days: 3, workedOn: ['2026-09-20', '2026-10-10'] },
  ]);
});

it('keeps the two new years of one year apart', () => {
  const rows = calendarRows([off('2028-01-01', '元旦'), works('2028-01-08', '元旦'), off('2028-12-30', '元旦'), off('2028-12-31', '元旦')]);
  expect(rows).toMatchObject([{ days: 1, workedOn: ['2028-01-08'] }, { days: 2, workedOn: [] }]);
});

it('tells a corrected day by itself, in its place', () => {
  const typhoon = { on: '2026-10-02', working: true, name: '国庆节', correctionReason: '抢险' };
  expect(calendarRows([off('2026-10-01', '国庆节'), typhoon, off('2026-10-03', '国庆节')])).toMatchObject([
    { kind: 'holiday', fromOn: '2026-10-01', toOn: '2026-10-01' }, { kind: 'correction', on: '2026-10-02', working: true, reason: '抢险' }, { kind: 'holiday', fromOn: '2026-10-03' },
  ]);
});
