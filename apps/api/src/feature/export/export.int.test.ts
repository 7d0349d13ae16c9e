import { readTable, type CellValue } from '@lianxi/api-documents';
import { TaskEntity } from '@lianxi/api-data';
import { once } from 'node:events';
import { request } from 'node:http';
import { bootApi, everybody, type TestApi, type Who } from '../../testing/index.js';
import { assigned, documents, drafted, newKey, reportInput, type TaskAnswer } from '../task/loop.fixture.js';
import { ExportLimit } from './export-limit.js';

let api: TestApi;
let monthly: TaskAnswer;
beforeAll(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
  monthly = await assigned(api, { title: '=1+1 按月报送', everyMonths: 1, parts: [{ unit: 'finance', role: 'lead' }, { unit: 'health', role: 'support' }] });
  await assigned(api, { title: '乙 三月办结', dueOn: '2026-03-20', parts: [{ unit: 'health', role: 'lead' }] });
  await drafted(api, { title: '丙 草拟 50%' });
  const [slot] = monthly.slots;
  const part = monthly.assignments.find((each) => each.unit.id === api.world.units.finance);
  await api.as('liaison').query(documents.acknowledge, { id: part?.id, version: part?.version });
  await api.as('liaison').query(documents.file, { slotId: slot?.id, version: slot?.version, input: reportInput('+86 本期完成'), key: newKey() });
});
// A fresh minute for each test: how many a minute is tried by itself.
const aMinuteLater = (): void => void Object.assign(api.app.get(ExportLimit, { strict: false }), { begun: new Map() });
beforeEach(aMinuteLater);
afterAll(() => api.close());

async function get(who: Who | 'anonymous', address: string, headers?: Record<string, string>) {
  const client = who === 'anonymous' ? api.anonymous : api.as(who);
  return api.server.inject({ method: 'GET', url: `/api/export/${address}`, headers: headers ?? client.headers() });
}

async function refusal(who: Who | 'anonymous', address: string, headers?: Record<string, string>): Promise<[number, string]> {
  const answer = await get(who, address, headers);
  return [answer.statusCode, (JSON.parse(answer.body) as { error: { code: string } }).error.code];
}

/** The lines below the head, each by its heads. */
async function rows(who: Who, address: string): Promise<Record<string, CellValue>[]> {
  const answer = await get(who, address);
  expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'private, no-store']);
  const [head = [], ...lines] = (await readTable(answer.rawPayload)).sheets[0]?.rows ?? [];
  return lines.map((line) => Object.fromEntries(head.map((name, at) => [String(name), line[at] ?? null])));
}

const names = async (who: Who, address = 'tasks.csv'): Promise<string[]> => (await rows(who, address)).map((row) => String(row['任务'])).sort();

it('has real dates and numbers, words of the language, and nothing that runs', async () => {
  const [task] = await rows('secretariat', 'tasks.xlsx?text=按月报');
  expect(task).toMatchObject({ 编号: expect.stringMatching(/^RW-2026-\d{3}$/) as string, 任务: '=1+1 按月报送', 牵头单位: '市财政局', 状态: '已交办', 交办日期: '2026-03-02', '报送间隔(月)': 1, 最近反馈: '+86 本期完成', 最近反馈时间: expect.stringMatching(/^2026-03-02 \d\d:\d\d$/) as string });
  const csv = (await get('secretariat', 'tasks.csv')).body;
  expect(csv).toContain("'=1+1 按月报送");
  expect(csv).toContain("'+86 本期完成");
  expect(csv.startsWith('\uFEFF编号,任务,')).toBe(true);
  const english = (await get('secretariat', 'tasks.csv?language=en')).body;
  expect(english.split('\r\n')[0]).toBe('\uFEFFCode,Task,Content,Lead unit,State,Due,Light,Working days late,Assigned on,Completed on,Reports every (months),Reports due,Latest report,Latest report at');
  expect(english).toContain(',Assigned,');
});

it('gives each role its own rows, as the page does; the other joint meeting none', async () => {
  expect(await names('secretariat')).toEqual(['=1+1 按月报送', '丙 草拟 50%', '乙 三月办结']);
  expect(await names('liaison')).toEqual(['=1+1 按月报送']);
  expect(await names('other_liaison')).toEqual(['=1+1 按月报送', '乙 三月办结']);
  expect(await names('town_liaison')).toEqual([]);
  expect(await names('inspector')).toEqual([]);
  expect(await names('other_secretariat')).toEqual([]);
  expect(await names('other_meeting_liaison')).toEqual([]);
  // The supporting unit's own reports only, the lead also those of its supporters where it asks for the task.
  const units = async (who: Who, query = '') => [...new Set((await rows(who, `reports.csv${query}`)).map((row) => row['单位']))].sort();
  expect(await units('liaison')).toEqual(['市财政局']);
  expect(await units('other_liaison', `?taskId=${monthly.id}`)).toEqual(['市卫生健康局']);
  expect(await units('liaison', `?taskId=${monthly.id}`)).toEqual(['市卫生健康局', '市财政局'].sort());
  // What was written is read by its unit, its lead and those who read all.
  expect((await get('other_liaison', 'tasks.csv')).body).not.toContain('本期完成');
  expect((await get('other_liaison', `reports.csv?taskId=${monthly.id}`)).body).not.toContain('本期完成');
});

it('takes the filters of the page', async () => {
  expect(await names('secretariat', 'tasks.csv?text=50%25')).toEqual(['丙 草拟 50%']);
  expect(await names('secretariat', 'tasks.csv?states=draft')).toEqual(['丙 草拟 50%']);
  expect(await names('secretariat', `tasks.csv?unitId=${api.world.units.health}&states=assigned`)).toEqual(['=1+1 按月报送', '乙 三月办结']);
  expect(await names('secretariat', 'tasks.csv?dutyId=nonsense')).toEqual([]);
  expect((await rows('secretariat', 'units.csv?level=town')).length).toBe(3);
  expect((await rows('secretariat', `reports.csv?taskId=${monthly.id}&states=submitted`)).map((row) => [row['期次'], row['进展'], row['数据']])).toEqual([['2026年3月', '+86 本期完成', '发放户数：52户']]);
  expect(await refusal('secretariat', 'tasks.csv?states=nonsense')).toEqual([400, 'INPUT_INVALID']);
  expect(await refusal('secretariat', 'tasks.csv?states=draft&states=assigned')).toEqual([400, 'INPUT_INVALID']);
  expect(await refusal('secretariat', 'reports.csv?fromOn=2026-13-01')).toEqual([400, 'DATE_INVALID']);
});

it('tells a task’s events in words, newest first, to those who may see the task', async () => {
  const events = await rows('secretariat', `events.csv?taskId=${monthly.id}`);
  expect(events.map((row) => row['事项'])).toEqual(expect.arrayContaining(['报送', '签收', '交办', '草拟任务']));
  expect(events.find((row) => row['事项'] === '签收')).toMatchObject({ 由: '待签收', 至: '办理中', 单位: '市财政局' });
  expect(await refusal('town_liaison', `events.csv?taskId=${monthly.id}`)).toEqual([404, 'NOT_FOUND']);
  expect(await refusal('other_secretariat', `events.csv?taskId=${monthly.id}`)).toEqual([404, 'NOT_FOUND']);
});

it('takes the joint meeting from the address, for a plain link', async () => {
  const { cookie } = api.as('liaison').headers();
  const link = { cookie: cookie ?? '' };
  expect((await get('liaison', `tasks.csv?jointMeeting=${api.world.jointMeetings.first}`, link)).statusCode).toBe(200);
  expect(await refusal('liaison', `tasks.csv?jointMeeting=${api.world.jointMeetings.second}`, link)).toEqual([404, 'NOT_FOUND']);
  expect(await refusal('liaison', 'tasks.csv', link)).toEqual([404, 'NOT_FOUND']);
});

it('refuses with a code: nobody signed in, administrators, unknown lists and formats', async () => {
  const { first } = api.world.jointMeetings;
  for (const who of ['system_admin', 'audit_admin'] as const) expect(await refusal(who, 'tasks.csv', api.as(who).in(first).headers())).toEqual([404, 'NOT_FOUND']);
  expect(await refusal('inspector', 'units.csv')).toEqual([403, 'NOT_PERMITTED']);
  for (const address of ['tasks.pdf', 'tasks', 'passwords.csv', '..%2Ftasks.csv']) expect((await refusal('secretariat', address))[0]).toBe(404);
  expect(everybody.length).toBeGreaterThan(10);
});

it('leaves in the log who took what out, with which filter; a refused one leaves nothing', async () => {
  const before = (await api.events()).length;
  await rows('liaison', 'tasks.csv?text=报送&states=assigned&nonsense=1');
  await refusal('liaison', 'tasks.csv?light=nonsense');
  const events = (await api.events()).slice(before);
  expect(events.map(({ verb, subjectType, data, actor }) => [verb, subjectType, data, actor?.unitName])).toEqual([
    ['exportList', 'joint_meeting', { list: 'tasks', format: 'csv', filter: { text: '报送', states: 'assigned' } }, '市财政局'],
  ]);
});

it('has a limit a minute, for each account its own', async () => {
  for (let count = 0; count < 20; count += 1) expect((await get('liaison', 'notices.csv')).statusCode).toBe(200);
  expect(await refusal('liaison', 'notices.csv')).toEqual([429, 'RATE_LIMITED']);
  expect((await get('secretariat', 'notices.csv')).statusCode).toBe(200);
});

it('brings all rows of a list longer than a page or a batch, each once, and gives its connection back', async () => {
  const [sample] = await api.inside((manager) => manager.find(TaskEntity, { where: { id: monthly.id } }));
  const many = Array.from({ length: 1234 }, (_, at) => ({ ...sample, id: crypto.randomUUID(), code: `RW-2030-${String(at + 1)}`, title: `批量${String(at)}`, dueOn: at % 3 === 0 ? null : '2026-05-01' }));
  await api.inside((manager) => manager.insert(TaskEntity, many as TaskEntity[]));
  const codes = (await rows('secretariat', 'tasks.xlsx?text=批量')).map((row) => row['编号']);
  expect([codes.length, new Set(codes).size]).toEqual([1234, 1234]);
  for (let count = 0; count < 12; count += 1) expect((await get('secretariat', 'tasks.csv?text=批量')).statusCode).toBe(200);
  expect((await api.as('secretariat').send('{ tasks { total } }')).errors).toBeUndefined();
});

it('lets go of everything when the reader goes away in the middle', async () => {
  const { port } = await listening();
  const limit = api.app.get(ExportLimit, { strict: false }) as unknown as { running: Map<string, number> };
  for (let count = 0; count < 6; count += 1) {
    const sent = request({ port, host: '127.0.0.1', agent: false, path: '/api/export/tasks.xlsx', headers: api.as('secretariat').headers() }).end();
    const [answer] = (await once(sent, 'response')) as [{ destroy: () => void }];
    answer.destroy();
    for (let wait = 0; wait < 100 && limit.running.size > 0; wait += 1) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(limit.running.size).toBe(0);
  }
  expect((await api.as('secretariat').send('{ tasks { total } }')).errors).toBeUndefined();
});

async function listening(): Promise<{ port: number }> {
  await api.server.listen({ port: 0, host: '127.0.0.1' });
  return api.server.server.address() as { port: number };
}
