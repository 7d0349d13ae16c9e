import { readTable, type CellValue } from '@lianxi/api-documents';
import { AssignmentEntity, LedgerEntity, ReportSlotEntity, TaskEntity } from '@lianxi/api-data';
import { bootApi, everybody, type TestApi, type Who } from '../../testing/index.js';
import { ExportLimit } from '../export/export-limit.js';
import { assigned, documents, drafted } from '../task/loop.fixture.js';

interface Failure { row: number; column: string | null; title: string | null; code: string; params: string[]; unitName: string | null; near: { id: string; name: string }[] }
interface Consequence { months: string[]; units: { unit: { name: string }; tasks: number; added: number[]; owed: number[]; most: number }[]; unitCount: number; tasks: number; slots: number; warnAbove: number; heavy: number }
interface Imported { done: boolean; items: { row: number; title: string; fate: string; taskId: string | null; taskCode: string | null }[]; failures: Failure[]; drafted: number; assigned: number; completed: number; known: number; refused: number; consequence: Consequence }

const ASKS = 'months units { unit { name } tasks added owed most } unitCount tasks slots warnAbove heavy';
const IMPORT = `mutation ($input: ImportTasksInput!, $dryRun: Boolean!) { importTasks(input: $input, dryRun: $dryRun) {
  done items { row title fate taskId taskCode } failures { row column title code params unitName near { id name } } drafted assigned completed known refused consequence { ${ASKS} } } }`;
const OUTLINE = 'query ($fileId: ID!, $sheet: String, $headRow: Int) { ledgerOutline(fileId: $fileId, sheet: $sheet, headRow: $headRow) { sheets sheet headRow heads samples rows mapping { column at sure } template ledger } }';

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
beforeEach(() => Object.assign(api.app.get(ExportLimit, { strict: false }), { begun: new Map() }));
afterAll(() => api.close());

const csv = (lines: readonly (readonly CellValue[])[]): string => lines.map((line) => line.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(',')).join('\r\n');
async function upload(content: Buffer | string, who: Who = 'secretariat', name = '台账.csv'): Promise<string> {
  const { status, body } = await api.as(who).upload(name, content);
  expect(status).toBeLessThan(300);
  return String(body['id']);
}
const send = async (fileId: string, dryRun: boolean, more: Record<string, unknown> = {}): Promise<Imported> =>
  (await api.as('secretariat').query<{ importTasks: Imported }>(IMPORT, { dryRun, input: { fileId, mode: 'assign', ...more } })).importTasks;
const outline = async (fileId: string, more: Record<string, unknown> = {}) =>
  (await api.as('secretariat').query<{ ledgerOutline: { sheets: string[]; headRow: number | null; heads: string[]; rows: number; mapping: { column: string; at: number; sure: boolean }[]; template: boolean; ledger: string | null } }>(OUTLINE, { fileId, ...more })).ledgerOutline;
const countOf = (entity: typeof TaskEntity | typeof ReportSlotEntity | typeof AssignmentEntity) => api.inside((manager) => manager.count(entity as typeof TaskEntity));

describe('the template', () => {
  it('has the units a task can go to, rows with numbers of their own, and is the secretariat’s', async () => {
    const get = (who: Who) => api.server.inject({ method: 'GET', url: '/api/task-template.xlsx', headers: api.as(who).headers() });
    const answer = await get('secretariat');
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'private, no-store']);
    expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain('批量交办-2026-03-02.xlsx');
    const [notes = [], heads, first, second] = (await readTable(answer.rawPayload)).sheets[0]?.rows ?? [];
    expect(heads).toEqual(['行编号', '任务', '内容', '牵头单位', '配合单位', '办理时限', '报送频次', '报送时点', '职责编号']);
    expect([String(notes[0]).includes('一行是一项任务'), first?.[0] === second?.[0], /^[A-Z2-9]{5}-001$/.test(String(first?.[0]))]).toEqual([true, false, true]);
    for (const who of everybody.filter((each) => !['secretariat', 'other_secretariat'].includes(each))) expect([who, (await get(who)).statusCode >= 400]).toEqual([who, true]);
  });

  it('filled in and handed in twice makes each task once; a dry run makes nothing and shows what it would ask', async () => {
    const lines = [
      ['行编号', '任务', '内容', '牵头单位', '配合单位', '办理时限', '报送频次', '职责编号'],
      ['AAAAA-001', '=1+1 核查名单', '各单位核查', '市财政局', '市卫生健康局、一镇人民政府', '2026-12-31', '每月', ''],
      ['AAAAA-002', '核对资金', '', '市卫生健康局', '', '30', '', ''],
      ['AAAAA-003', '', '', '', '', '', '', ''],
    ];
    const fileId = await upload(csv(lines));
    expect(await outline(fileId)).toMatchObject({ template: true, headRow: 1, rows: 3, ledger: null });
    const [tasks, events] = [await countOf(TaskEntity), (await api.events()).length];
    const dry = await send(fileId, true);
    expect(dry).toMatchObject({ done: false, assigned: 2, known: 0, refused: 0, failures: [] });
    expect(dry.items.map(({ row, fate, taskId }) => [row, fate, taskId])).toEqual([[2, 'assigned', null], [3, 'assigned', null]]);
    const { months, units, tasks: asked, slots, unitCount } = dry.consequence;
    expect([months[0], months.length, asked, slots, unitCount]).toEqual(['2026-03-01', 12, 2, 30, 3]);
    expect(units.find(({ unit }) => unit.name === '一镇人民政府')).toMatchObject({ tasks: 1, owed: Array.from({ length: 12 }, () => 0), most: 1 });
    expect([await countOf(TaskEntity), (await api.events()).length]).toEqual([tasks, events]);
    const made = await send(fileId, false);
    expect(made).toMatchObject({ done: true, assigned: 2, refused: 0 });
    expect(made.items.every(({ taskId, taskCode }) => taskId !== null && /^RW-2026-\d{3}$/.test(taskCode ?? ''))).toBe(true);
    for (const dryRun of [true, false]) expect(await send(fileId, dryRun)).toMatchObject({ assigned: 0, known: 2, refused: 0, items: made.items.map(({ taskId, taskCode }) => ({ fate: 'known', taskId, taskCode })) });
    expect(await countOf(TaskEntity)).toBe(tasks + 2);
    const log = (await api.events()).slice(events);
    expect(log.filter(({ verb }) => verb === 'importTasks').map(({ data }) => data['import'])).toMatchObject([{ file: '台账.csv', ledger: null, counts: { assigned: 2 } }, { counts: { known: 2 } }]);
    expect(log.filter(({ verb }) => verb === 'draftTask')).toHaveLength(2);
    const { task } = await api.as('liaison').query<{ task: { state: string; slots: unknown[] } }>(documents.task, { id: made.items[0]?.taskId });
    expect([task.state, task.slots.length]).toEqual(['assigned', 30]);
    // What was just taken in counts as owed from now on.
    const again = await send(await upload(csv([lines[0] ?? [], ['B-1', '再来一件', '', '市财政局', '', '', '每月', '']])), true);
    expect(again.consequence.units[0]?.owed.slice(0, 3)).toEqual([1, 1, 1]);
  });

  it('of many lines is written while it is read: as the dry run said, in the order of the lines, the refused ones left out, or not at all', async () => {
    const many = Array.from({ length: 1203 }, (_, at) => [`L-${String(at + 1)}`, `长台账第${String(at + 1)}项`, at === 700 ? '没有的单位' : '市财政局', '每半年']);
    const fileId = await upload(csv([['行编号', '任务', '牵头单位', '报送频次'], ...many]));
    const [tasks, slots] = [await countOf(TaskEntity), await countOf(ReportSlotEntity)];
    const dry = await send(fileId, true);
    expect(dry).toMatchObject({ done: false, assigned: 1202, refused: 1 });
    expect(await send(fileId, false, { allOrNothing: true })).toMatchObject({ done: false, assigned: 1202, refused: 1, consequence: dry.consequence });
    expect([await countOf(TaskEntity), await countOf(ReportSlotEntity)]).toEqual([tasks, slots]);
    const made = await send(fileId, false);
    expect(made).toMatchObject({ done: true, assigned: 1202, refused: 1, consequence: dry.consequence });
    expect([await countOf(TaskEntity), await countOf(ReportSlotEntity)]).toEqual([tasks + 1202, slots + 3 * 1202]);
    const codes = made.items.map(({ taskCode }) => Number(taskCode?.slice('RW-2026-'.length)));
    expect(codes).toEqual(codes.map((_, at) => (codes[0] ?? 0) + at));
    const log = await api.events();
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, at) => at + 1));
    expect(log.filter(({ verb }) => verb === 'draftTask').slice(-1202).map(({ data }) => data['code'])).toEqual(Array.from({ length: 1202 }, (_, at) => `RW-2026-${String((codes[0] ?? 0) + at).padStart(3, '0')}`));
    expect(await send(await upload(csv([['行编号', '任务', '牵头单位', '报送频次'], ...many.filter((_, at) => at !== 700)])), false, { allOrNothing: true })).toMatchObject({ done: true, assigned: 0, known: 1202 });
    expect(await send(await upload(csv([['行编号', '任务', '牵头单位'], ...many.map(([number, title, unit]) => [`M${number ?? ''}`, title ?? '', unit === '没有的单位' ? '市财政局' : (unit ?? '')])])), false, { allOrNothing: true })).toMatchObject({ done: true, assigned: 1203 });
  });

  it('two files at once give no code twice', async () => {
    const files = await Promise.all(['C', 'D'].map((series) => upload(csv([['任务', '牵头单位', '行编号'], ...[1, 2, 3].map((at) => [`并发${series}${String(at)}`, '市财政局', `${series}-${String(at)}`])]))));
    const both = await Promise.all([send(files[0] ?? '', false), send(files[1] ?? '', false), send(files[0] ?? '', false)]);
    const codes = new Set(both.flatMap(({ items }) => items.map(({ taskCode }) => taskCode)));
    expect([codes.size, both.map(({ assigned: count, known }) => count + known)]).toEqual([6, [3, 3, 3]]);
  });
});

describe('somebody’s own ledger', () => {
  const heads = ['序号', '工作任务', '责任单位', '完成时限', '办理状态', '办结时间', '落实情况', '领导批注'];
  const lines = [
    ['2026年重点任务台账', '', '', '', '', '', '', ''], heads,
    [1, '完善台账', '财政局', '2026年6月底', '推进中', '', '已过半', ''],
    [2, '年初已办', '市卫生健康局', '2026-01-31', '已办结', '2026-01-20', '全部完成', ''],
    [3, '过了期的', '市教育局', '2026-02-01', '未完成', '', '', ''],
    [4, '没有单位', '', '尽快', '', '', '', ''],
  ];

  it('has its columns proposed, its rows refused in words, near names offered; all or nothing means nothing', async () => {
    const fileId = await upload(csv(lines));
    const seen = await outline(fileId);
    expect([seen.headRow, seen.template, seen.ledger, seen.mapping.map(({ column, at }) => [column, at])]).toEqual([
      2, false, null, expect.arrayContaining([['number', 0], ['title', 1], ['lead', 2], ['due', 3], ['done', 4], ['doneOn', 5], ['progress', 6]]),
    ]);
    const ledger = '重点任务';
    const dry = await send(fileId, true, { ledger });
    expect(dry.failures.map(({ row, column, code }) => [row, column, code])).toEqual([[3, '责任单位', 'UNIT_UNKNOWN'], [5, '责任单位', 'UNIT_UNKNOWN'], [6, '责任单位', 'FIELD_REQUIRED']]);
    expect([dry.completed, dry.failures[0]?.unitName, dry.failures[0]?.near.map(({ name }) => name)]).toEqual([1, '财政局', ['市财政局']]);
    const before = await countOf(TaskEntity);
    expect(await send(fileId, false, { ledger, allOrNothing: true })).toMatchObject({ done: false, completed: 1, refused: 3 });
    expect([await countOf(TaskEntity), await api.inside((manager) => manager.countBy(LedgerEntity, { name: ledger }))]).toEqual([before, 0]);
  });

  it('is taken in with what a person chose: good rows now, the others when they are put right; its mapping is kept', async () => {
    const fileId = await upload(csv(lines));
    const said = { ledger: '重点任务', mode: 'draft', units: [{ name: '财政局', unitId: api.world.units.finance }], pastDueOn: '2026-06-30' };
    const made = await send(fileId, false, said);
    expect(made).toMatchObject({ done: true, drafted: 1, completed: 1, refused: 2 });
    const [open, done] = made.items;
    const stored = await api.inside((manager) => manager.findBy(TaskEntity, [{ id: open?.taskId ?? '' }, { id: done?.taskId ?? '' }]));
    expect(stored.find(({ id }) => id === open?.taskId)).toMatchObject({ state: 'draft', content: '完善台账\n【原台账进展】已过半', dueRule: { kind: 'date', on: '2026-06-30' } });
    expect(stored.find(({ id }) => id === done?.taskId)).toMatchObject({ state: 'completed', dueOn: '2026-01-31', completedOn: '2026-01-20' });
    const answer = await api.server.inject({ method: 'POST', url: '/api/task-import/refused.xlsx', headers: { ...api.as('secretariat').headers(), 'content-type': 'application/json' }, payload: JSON.stringify({ fileId, ...said }) });
    expect(answer.statusCode).toBe(200);
    const [first, ...refused] = (await readTable(answer.rawPayload)).sheets[0]?.rows ?? [];
    expect([first?.slice(0, 3), refused.map((line) => [line[0], line[2]])]).toEqual([['未导入原因', '序号', '工作任务'], [['“责任单位”没有找到单位：市教育局', '过了期的'], ['“责任单位”此项必填', '没有单位']]]);
    // The next edition of the ledger: moved columns, a new line.
    const moved = [[...heads].reverse(), ...[[...(lines[2] ?? [])], [5, '新的一条', '市财政局', '', '', '', '', '']].map((line) => [...line].reverse())];
    const next = await upload(csv(moved));
    expect(await outline(next)).toMatchObject({ ledger: '重点任务', headRow: 1 });
    expect(await send(next, true, { ...said, ledger: '重点任务' })).toMatchObject({ known: 1, drafted: 1, refused: 0 });
    // The same numbers of another ledger are others.
    expect(await send(next, true, { ...said, ledger: '另一本' })).toMatchObject({ known: 0, drafted: 2 });
  });

  it('taken in by two at once is taken in once', async () => {
    const two = [['序号', '工作任务', '责任单位'], [1, '并发甲', '市财政局'], [2, '并发乙', '市财政局']];
    const files = await Promise.all([upload(csv(two)), upload(csv(two))]);
    const said = { ledger: '并发台账', mode: 'draft' };
    const before = await countOf(TaskEntity);
    const both = await Promise.all(files.map((fileId) => send(fileId, false, said)));
    expect(both.map(({ drafted: made, known }) => [made, known]).sort()).toEqual([[0, 2], [2, 0]]);
    expect(new Set(both.flatMap(({ items }) => items.map(({ taskId }) => taskId))).size).toBe(2);
    expect(await countOf(TaskEntity)).toBe(before + 2);
  });

  it('whose connection is lost half way leaves nothing behind, and comes in whole the next time', async () => {
    const fileId = await upload(csv([['序号', '工作任务', '责任单位'], ...Array.from({ length: 50 }, (_, at) => [at + 1, `断线${String(at)}`, '市财政局'])]));
    const said = { ledger: '断线台账', mode: 'draft' };
    const [before, events] = [await countOf(TaskEntity), (await api.events()).length];
    // Holds the last table it writes to, so that the tasks before it are written when the connection goes.
    const blocker = api.dataSource.createQueryRunner();
    await blocker.query('BEGIN');
    await blocker.query(`SELECT set_config('lianxi.joint_meeting_id', $1, true)`, [api.world.jointMeetings.first]);
    await blocker.query('INSERT INTO ledger_task (joint_meeting_id, ledger, number, task_id) SELECT joint_meeting_id, $1, $2, id FROM task LIMIT 1', [said.ledger, '50']);
    const waiting = `FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND usename = current_user`;
    const running = api.as('secretariat').refusal(IMPORT, { dryRun: false, input: { fileId, ...said } });
    while (Number(((await blocker.query(`SELECT count(*) AS n ${waiting}`)) as { n: string }[])[0]?.n) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await blocker.query(`SELECT pg_terminate_backend(pid) ${waiting}`);
    expect(await running).toBe('UNAVAILABLE');
    await blocker.query('ROLLBACK');
    await blocker.release();
    expect([await countOf(TaskEntity), (await api.events()).length]).toEqual([before, events]);
    expect(await send(fileId, false, said)).toMatchObject({ done: true, drafted: 50, known: 0 });
  });

  it('is not read without a head, with a column twice, or by anybody else', async () => {
    const fileId = await upload(csv([['甲', '乙'], ['一', '二']]));
    expect(await outline(fileId)).toMatchObject({ headRow: null, mapping: [] });
    const refusal = (variables: Record<string, unknown>, who: Who = 'secretariat') => api.as(who).refusal(IMPORT, { dryRun: true, ...variables });
    expect(await refusal({ input: { fileId, mode: 'draft' } })).toBe('TABLE_WITHOUT_HEAD');
    expect(await refusal({ input: { fileId, mode: 'draft', headRow: 1 } })).toBe('COLUMN_MISSING');
    expect(await refusal({ input: { fileId, mode: 'draft', headRow: 1, mapping: [{ column: 'title', at: 0 }, { column: 'lead', at: 0 }] } })).toBe('INPUT_INVALID');
    expect(await refusal({ input: { fileId, mode: 'draft', sheet: '没有' } })).toBe('NOT_FOUND');
    const own = await upload(csv(lines));
    expect(await refusal({ input: { fileId: own, mode: 'draft' } }, 'liaison')).toBe('NOT_PERMITTED');
    expect(await refusal({ input: { fileId: own, mode: 'draft' } }, 'other_secretariat')).toBe('NOT_FOUND');
    expect((await api.server.inject({ method: 'POST', url: '/api/task-import/refused.xlsx', headers: { ...api.as('liaison').headers(), 'content-type': 'application/json' }, payload: '{}' })).statusCode).toBe(403);
  });
});

describe('the same preview in the product', () => {
  it('stands before assigning, and before handing down to towns', async () => {
    const draft = await drafted(api, { title: '要交办的', everyMonths: 3, parts: [{ unit: 'eastCounty', role: 'lead' }, { unit: 'health', role: 'support' }] });
    const ask = `query ($id: ID!) { assignConsequence(id: $id) { ${ASKS} } }`;
    const { assignConsequence } = await api.as('secretariat').query<{ assignConsequence: Consequence }>(ask, { id: draft.id });
    expect([assignConsequence.tasks, assignConsequence.slots, assignConsequence.units.map(({ unit, tasks }) => [unit.name, tasks]).sort()]).toEqual([1, 8, [['东县人民政府', 1], ['市卫生健康局', 1]]]);
    expect(await api.as('liaison').refusal(ask, { id: draft.id })).toBe('NOT_PERMITTED');
    const task = await assigned(api, { title: '下交的', everyMonths: 1, parts: [{ unit: 'eastCounty', role: 'lead' }] });
    const part = task.assignments[0];
    const { acknowledgeAssignment } = await api.as('county_liaison').query<{ acknowledgeAssignment: { version: number } }>(documents.acknowledge, { id: part?.id, version: part?.version });
    const down = `query ($id: ID!, $unitIds: [ID!]!) { handDownConsequence(id: $id, unitIds: $unitIds) { ${ASKS} } }`;
    const unitIds = [api.world.units.firstTown, api.world.units.secondTown];
    const before = (await api.events()).length;
    const { handDownConsequence: asked } = await api.as('county_liaison').query<{ handDownConsequence: Consequence }>(down, { id: part?.id, unitIds });
    expect([asked.tasks, asked.unitCount, asked.slots > 20, acknowledgeAssignment.version, (await api.events()).length]).toEqual([1, 2, true, 3, before]);
    expect(await api.as('county_liaison').refusal(down, { id: part?.id, unitIds: [api.world.units.thirdTown] })).toBe('UNIT_NOT_BELOW');
    expect(await api.as('other_liaison').refusal(down, { id: part?.id, unitIds })).toBe('NOT_FOUND');
  });
});

describe('the day to report by', () => {
  it('says when reports are due, and each way becomes the dates it means; the export says it in the same words', async () => {
    const dues = ['当月最后一天', '次月10日', '期满后5个工作日', '当月20日', ''];
    const lines = [
      ['行编号', '任务', '内容', '牵头单位', '配合单位', '办理时限', '报送频次', '报送时点', '职责编号'],
      ...dues.map((due, at) => [`DDDDD-00${at + 1}`, `时点${at + 1}`, '按月报', '市财政局', '', '2026-12-31', '每月', due, '']),
      ['DDDDD-009', '时点九', '按月报', '市财政局', '', '2026-12-31', '每月', '月中', ''],
    ];
    const done = await send(await upload(csv(lines)), false);
    expect(done).toMatchObject({ assigned: 5, refused: 1, failures: [{ row: 7, column: '报送时点', code: 'CHOICE_UNKNOWN', params: ['value=月中'] }] });
    const ask = 'query($id: ID!) { task(id: $id) { reportDue { kind number } slots { periodStartOn dueOn } } }';
    const tasks = await Promise.all(done.items.map(async ({ taskId }) => (await api.as('secretariat').query<{ task: { reportDue: object; slots: { dueOn: string }[] } }>(ask, { id: taskId })).task));
    expect(tasks.map(({ reportDue, slots }) => [reportDue, slots.slice(0, 2).map(({ dueOn }) => dueOn)])).toEqual([
      [{ kind: 'last_day', number: null }, ['2026-03-31', '2026-04-30']], [{ kind: 'day_of_next_month', number: 10 }, ['2026-04-10', '2026-05-11']], [{ kind: 'working_days_after', number: 5 }, ['2026-04-08', '2026-05-11']],
      [{ kind: 'day_of_last_month', number: 20 }, ['2026-03-20', '2026-04-20']], [{ kind: 'day_of_last_month', number: 25 }, ['2026-03-25', '2026-04-27']],
    ]);
    const exported = await api.server.inject({ method: 'GET', url: '/api/export/tasks.csv?text=时点', headers: api.as('secretariat').headers() });
    for (const due of ['当月最后一天', '次月10日', '期满后5个工作日', '当月20日', '当月25日']) expect(exported.body).toContain(due);
  });
});
