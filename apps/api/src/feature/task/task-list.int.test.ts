import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { assigned, documents, drafted, newKey, reportInput, type TaskAnswer } from './loop.fixture.js';

interface Row {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly light: string;
  readonly leadUnit: { readonly name: string } | null;
  readonly latestReport: { readonly text: string } | null;
}

const list = `query($filter: TaskFilter, $sort: TaskSort = due_on, $direction: SortDirection = asc, $page: PageInput) {
  tasks(filter: $filter, sort: $sort, direction: $direction, page: $page) {
    total items { id code title state dueOn light lightReason { rule lateWorkingDays workingDaysLeft } leadUnit { id name } latestReport { text submittedAt } viewerCan } } }`;

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
  await assigned(api, { title: '甲 按月报送', everyMonths: 1 });
  await assigned(api, { title: '乙 三月办结', dueOn: '2026-03-20', parts: [{ unit: 'health', role: 'lead' }, { unit: 'finance', role: 'support' }] });
  await assigned(api, { title: '丙 年底办结 50%', dueOn: '2026-12-31', parts: [{ unit: 'firstTown', role: 'lead' }] });
  await drafted(api, { title: '丁 还在草拟' });
});
afterAll(() => api.close());

async function tasks(who: Who, variables: Record<string, unknown> = {}): Promise<{ total: number; items: Row[] }> {
  return (await api.as(who).query<{ tasks: { total: number; items: Row[] } }>(list, variables)).tasks;
}

const titles = async (who: Who, variables: Record<string, unknown> = {}): Promise<string[]> => (await tasks(who, variables)).items.map((row) => row.title.slice(0, 1)).sort();

it('shows each role its rows, the other joint meeting none, administrators nothing', async () => {
  expect(await titles('secretariat')).toEqual(['丁', '丙', '乙', '甲'].sort());
  expect(await titles('leader')).toEqual(['丁', '丙', '乙', '甲'].sort());
  expect(await titles('liaison')).toEqual(['乙', '甲'].sort());
  expect(await titles('other_liaison')).toEqual(['乙']);
  expect(await titles('town_liaison')).toEqual(['丙']);
  expect(await titles('county_liaison')).toEqual(['丙']);
  expect(await titles('inspector')).toEqual([]);
  expect(await titles('other_secretariat')).toEqual([]);
  expect(await titles('other_meeting_liaison')).toEqual([]);
  expect(await api.as('system_admin').in(api.world.jointMeetings.first).refusal(list)).toBe('NOT_FOUND');
});

it.each<[string, Record<string, unknown>, string[]]>([
  ['text, with its percent sign as it is', { filter: { text: '50%' } }, ['丙']],
  ['a unit', { filter: { unitId: 'finance' } }, ['丁', '乙', '甲']],
  ['a state', { filter: { states: ['draft'] } }, ['丁']],
  ['no state', { filter: { states: [] } }, []],
  ['a light', { filter: { light: 'undetermined' } }, ['丁']],
  ['an id that is none', { filter: { dutyId: '…' } }, []],
])('filters by %s', async (_, variables, expected) => {
  const filter = variables['filter'] as { unitId?: 'finance' };
  const sent = filter.unitId ? { filter: { unitId: api.world.units[filter.unitId] } } : variables;
  expect(await titles('secretariat', sent)).toEqual([...expected].sort());
});

it('sorts, pages and counts', async () => {
  const first = await tasks('secretariat', { sort: 'code', direction: 'desc', page: { limit: 2, offset: 0 } });
  const second = await tasks('secretariat', { sort: 'code', direction: 'desc', page: { limit: 2, offset: 2 } });
  const codes = [...first.items, ...second.items].map((row) => row.code);
  expect([first.total, second.total]).toEqual([4, 4]);
  expect(codes).toEqual([...codes].sort().reverse());
  expect((await tasks('secretariat', { page: { limit: 5, offset: 50 } }))).toEqual({ total: 4, items: [] });
  expect(await api.as('secretariat').refusal(list, { page: { limit: 101, offset: 0 } })).toBe('NUMBER_OUT_OF_RANGE');
});

it('turns red by the clock alone, as list, filter and task page agree', async () => {
  for (const [on, overdue] of [['2026-03-20', []], ['2026-03-21', ['乙']], ['2026-03-26', ['乙', '甲']]] as const) {
    api.clock.set(on);
    expect(await titles('secretariat', { filter: { light: 'overdue' } })).toEqual([...overdue].sort());
    for (const row of (await tasks('secretariat')).items) {
      const { task } = await api.as('secretariat').query<{ task: TaskAnswer }>(documents.task, { id: row.id });
      expect(task.light).toBe(row.light);
    }
  }
  api.clock.set('2026-03-02');
});

it('shows the latest report to those who may read it', async () => {
  const { items } = await tasks('liaison', { filter: { text: '甲' } });
  const { task } = await api.as('liaison').query<{ task: TaskAnswer }>(documents.task, { id: items[0]?.id });
  const [slot] = task.slots;
  await api.as('liaison').query(documents.file, { slotId: slot?.id, version: slot?.version, input: reportInput('三月进展'), key: newKey() });
  for (const who of ['secretariat', 'leader', 'unit_head'] as const) expect((await tasks(who, { filter: { text: '甲' } })).items[0]?.latestReport?.text).toBe('三月进展');
});

it('asks one statement for the page, whatever its rows', async () => {
  const sent = await api.statements(() => tasks('secretariat'));
  expect(sent).toHaveLength(1);
  expect(await api.statements(() => tasks('liaison'))).toHaveLength(1);
  // A county's viewer costs one more: which towns it speaks for.
  expect(await api.statements(() => tasks('county_liaison'))).toHaveLength(2);
});

it('makes no count nobody asks for', async () => {
  const [sent] = await api.statements(() => api.as('secretariat').query('{ tasks { items { id } } }'));
  expect(sent).not.toMatch(/count\(\*\)/);
});

it('asks one statement for each relation of the page, not for each row', async () => {
  const relations = `{ tasks { items { id assignments { id role unit { name } responsible { postTitle personName } viewerCan light } slots { id mark report { text attachments { id } } } events { verb } duty { id } } } }`;
  const few = await api.statements(() => api.as('secretariat').query(relations));
  for (let made = 0; made < 4; made += 1) await assigned(api, { title: `戊 ${made}`, everyMonths: 1 });
  const many = await api.statements(() => api.as('secretariat').query(relations));
  expect(many).toHaveLength(few.length);
  expect(many.length).toBeLessThanOrEqual(7);
});

it('asks seven statements at most for a whole task page', async () => {
  const { items } = await tasks('secretariat', { filter: { text: '甲' } });
  const sent = await api.statements(() => api.as('secretariat').query(documents.task, { id: items[0]?.id }));
  expect(sent.length).toBeLessThanOrEqual(7);
});
