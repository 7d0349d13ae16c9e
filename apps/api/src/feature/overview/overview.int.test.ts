import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { documents, newKey, reportInput, type SlotAnswer, type TaskAnswer } from '../task/loop.fixture.js';
import { handedOut } from './overview.fixture.js';

interface Cell {
  readonly periodStartOn: string;
  readonly mark: string | null;
  readonly expected: number;
  readonly missing: number;
  readonly slotIds: readonly string[];
}

interface Overview {
  readonly today: string;
  readonly tiles: Record<string, number>;
  readonly matrix: {
    readonly periods: { startOn: string; current: boolean; future: boolean }[];
    readonly rows: { unitName: string; group: string; cells: Cell[]; onTime: number; expected: number; unsetOnly: boolean }[];
    readonly totals: { periodStartOn: string; expected: number; onTime: number; missing: number }[];
  };
  readonly overdue: { title: string; unitName: string; dueOn: string; lateWorkingDays: number; slotId: string | null; periodStartOn: string | null }[];
  readonly trend: { periodStartOn: string; expected: number; onTime: number; late: number; missing: number }[];
  readonly counties: { name: string; cells: Cell[]; expected: number; onTime: number; towns: number; asksPerTown: number }[];
}

const whole = `query($level: Level = city) { overview(level: $level) { today
  tiles { openTasks openAssignments pendingAcknowledgements overdue overdueReports overdueAssignments dueSoon dueSoonReports dueSoonAssignments
    underReview underReviewReports underReviewCompletions expected onTime late missing }
  matrix { periods { startOn endOn current future } rows { unitId unitName group onTime expected unsetOnly cells { periodStartOn mark expected missing slotIds } } totals { periodStartOn expected onTime missing } }
  overdue { slotId taskId title unitName role periodStartOn dueOn lateWorkingDays line dutyId }
  trend { periodStartOn expected onTime late missing }
  counties { name cells { periodStartOn mark expected missing slotIds } expected onTime towns asksPerTown } } }`;

let api: TestApi;
let monthly: TaskAnswer;
beforeAll(async () => {
  api = await bootApi();
  monthly = await handedOut(api, '镇街季报');
});
afterAll(() => api.close());

const see = async (who: Who = 'secretariat', level = 'city'): Promise<Overview> => (await api.as(who).query<{ overview: Overview }>(whole, { level })).overview;
const row = (overview: Overview, unitName: string): Overview['matrix']['rows'][number] => {
  const found = overview.matrix.rows.find((each) => each.unitName === unitName);
  if (!found) throw new Error(`no row ${unitName}`);
  return found;
};
const mark = (overview: Overview, unitName: string, month: string): string | null | undefined => row(overview, unitName).cells.find((cell) => cell.periodStartOn === `${month}-01`)?.mark;

async function file(who: Who, month: string): Promise<SlotAnswer> {
  const { task } = await api.as(who).query<{ task: TaskAnswer }>(documents.task, { id: monthly.id });
  const unitId = who === 'liaison' ? api.world.units.finance : api.world.units.health;
  const slot = task.slots.find((each) => each.periodStartOn === `${month}-01` && each.unit?.id === unitId);
  return (await api.as(who).query<{ fileReport: SlotAnswer }>(documents.file, { slotId: slot?.id, version: slot?.version, input: reportInput('进展'), key: newKey() })).fileReport;
}

it('begins with empty dots, rings to come, and the lead on top', async () => {
  const overview = await see();
  expect(overview.matrix.periods.map((period) => period.startOn.slice(0, 7))).toEqual([
    '2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05',
  ]);
  expect(overview.matrix.rows.map((each) => [each.unitName, each.group])).toEqual([
    ['市民政局', 'lead'], ['市财政局', 'government_department'], ['市卫生健康局', 'government_department'], ['市总工会', 'mass_organisation'],
  ]);
  expect([mark(overview, '市财政局', '2026-02'), mark(overview, '市财政局', '2026-03'), mark(overview, '市财政局', '2026-05')]).toEqual([null, 'not_due', 'not_due']);
  expect(overview.overdue).toEqual([]);
  expect(overview.tiles).toMatchObject({ openTasks: 3, openAssignments: 6, pendingAcknowledgements: 6, overdue: 0, expected: 0 });
});

it('follows reports and the clock: amber, half, green, red, late', async () => {
  api.clock.set('2026-03-20');
  expect(mark(await see(), '市财政局', '2026-03')).toBe('due_soon');
  expect((await see()).tiles).toMatchObject({ dueSoon: 5, dueSoonReports: 5, dueSoonAssignments: 0 });
  const sent = await file('liaison', '2026-03');
  expect(mark(await see(), '市财政局', '2026-03')).toBe('under_review');
  await api.as('secretariat').query(documents.acceptReport, { slotId: sent.id, version: sent.version });
  expect(mark(await see(), '市财政局', '2026-03')).toBe('accepted');

  api.clock.set('2026-03-26');
  const red = await see();
  expect(mark(red, '市卫生健康局', '2026-03')).toBe('overdue');
  expect(row(red, '市财政局')).toMatchObject({ onTime: 1, expected: 1 });
  // Figures are those of the whole joint meeting, a county and its towns among them, whatever level the matrix shows.
  expect(red.tiles).toMatchObject({ overdue: 4, overdueReports: 4, expected: 5, onTime: 1, late: 0, missing: 4 });
  expect((await see('secretariat', 'county')).tiles).toEqual(red.tiles);
  expect(red.overdue.map((item) => item.unitName).sort()).toEqual(['一镇人民政府', '东县人民政府', '二镇人民政府', '市卫生健康局']);
  expect(red.overdue).toContainEqual(expect.objectContaining({ title: '按月报送', unitName: '市卫生健康局', dueOn: '2026-03-25', lateWorkingDays: 1, periodStartOn: '2026-03-01' }));

  api.clock.set('2026-04-13');
  const both = await see();
  // Longest late first; Qingming is not counted.
  expect(both.overdue.map((item) => [item.lateWorkingDays, item.slotId === null])).toEqual([...Array(4).fill([12, false]), [1, true]]);
  expect(both.overdue.at(-1)?.unitName).toBe('市总工会');
  expect(both.tiles).toMatchObject({ overdue: 5, overdueAssignments: 1 });

  await file('other_liaison', '2026-03');
  const late = await see();
  expect(mark(late, '市卫生健康局', '2026-03')).toBe('under_review');
  expect(late.trend.at(-1)).toEqual({ periodStartOn: '2026-03-01', expected: 5, onTime: 1, late: 1, missing: 3 });
  expect(late.matrix.totals.find((total) => total.periodStartOn === '2026-03-01')).toEqual({ periodStartOn: '2026-03-01', expected: 2, onTime: 1, missing: 0 });
});

it('rolls a county up with its towns, and tells what each town is asked', async () => {
  api.clock.set('2026-04-13');
  const [east, west] = (await see()).counties;
  expect(east).toMatchObject({ name: '东县', towns: 2, expected: 3, onTime: 0, asksPerTown: 1 });
  expect(east?.cells.map((cell) => [cell.periodStartOn, cell.mark, cell.missing])).toEqual([['2026-02-01', null, 0], ['2026-03-01', 'overdue', 3], ['2026-04-01', 'not_due', 0]]);
  expect(west).toMatchObject({ name: '西县', towns: 1, expected: 0, asksPerTown: 0 });
  const towns = await see('secretariat', 'town');
  expect(towns.matrix.rows.map((each) => [each.unitName, each.group])).toEqual([['一镇人民政府', '东县'], ['二镇人民政府', '东县'], ['三镇人民政府', '西县']]);
});

it('is the same ledger for every member, and nobody else’s', async () => {
  const ledger = await see('secretariat');
  for (const who of ['leader', 'liaison', 'unit_head', 'other_liaison', 'town_liaison'] as const) expect(await see(who)).toEqual(ledger);
  const theirs = await see('other_secretariat');
  expect(theirs.matrix.rows.map((each) => each.unitName)).toEqual(['市教育局', '市财政局']);
  expect(theirs.tiles).toMatchObject({ openTasks: 1 });
  for (const [who, code] of [['inspector', 'NOT_PERMITTED'], ['invited', 'NOT_FOUND']] as const) expect(await api.as(who).refusal(whole)).toBe(code);
  expect(await api.as('audit_admin').in(api.world.jointMeetings.first).refusal(whole)).toBe('NOT_FOUND');
});

it('asks five statements for everything on the page, and one for its tiles’ counts alone', async () => {
  expect(await api.statements(() => see('secretariat'))).toHaveLength(5);
  expect(await api.statements(() => api.as('secretariat').query('{ overview { trend { expected } } }'))).toHaveLength(1);
});
