import { EscalationLadderEntity, EscalationStepEntity, NotificationEntity, PostHoldingEntity } from '@lianxi/api-data';
import { addDays, defaultLadder } from '@lianxi/domain';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { assigned, documents, newKey, partOf, reportInput, type AssignmentAnswer } from '../task/loop.fixture.js';
import { EscalationService } from './escalation.service.js';
import { NotificationTeller } from './notification.teller.js';

let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

const run = (): Promise<number> => api.app.get(EscalationService).runAll();
const MINE = `{ notifications { total unread items { id kind count skipped { level reason } items { taskId slotId unitName dueOn days level acknowledgement } } } }`;
interface Item {
  readonly id: string;
  readonly kind: string;
  readonly count: number;
  readonly skipped: readonly unknown[];
  readonly items: readonly { readonly days: number; readonly level: string; readonly slotId: string | null; readonly unitName: string }[];
}
const mine = async (who: Who): Promise<readonly Item[]> => (await api.as(who).query<{ notifications: { items: Item[] } }>(MINE)).notifications.items;
const kinds = async (who: Who): Promise<string[]> => (await mine(who)).map((item) => item.kind);

/** Assigned on 2 March and acknowledged; the report of March is due on Wednesday the 25th. */
async function monthly(title?: string) {
  const task = await assigned(api, { everyMonths: 1, ...(title === undefined ? {} : { title }) });
  const { id, version } = partOf(api, task, 'finance');
  await api.as('liaison').query<{ acknowledgeAssignment: AssignmentAnswer }>(documents.acknowledge, { id, version });
  return task;
}

it('climbs the ladder day by day, each step once', async () => {
  await monthly();
  const fired: [string, number][] = [];
  for (let on = '2026-03-16'; on <= '2026-04-10'; on = addDays(on, 1)) {
    api.clock.set(on);
    const count = (await run()) + (await run());
    if (count > 0) fired.push([on, count]);
  }
  // Qingming takes Monday 6 April.
  expect(fired).toEqual([['2026-03-20', 1], ['2026-03-25', 1], ['2026-03-26', 1], ['2026-03-30', 1], ['2026-04-01', 1], ['2026-04-09', 1]]);
  const steps = await api.inside((manager) => manager.find(EscalationStepEntity, { order: { stepAt: 'ASC' } }));
  expect(steps.map((step) => [step.stepAt, step.level, step.passedOver, step.loggedOn])).toEqual([
    [-3, 'liaison', [], '2026-03-20'], [0, 'liaison', [], '2026-03-25'], [1, 'liaison', [], '2026-03-26'],
    [3, 'unit_head', [], '2026-03-30'], [5, 'secretariat', [], '2026-04-01'], [10, 'leader', [], '2026-04-09'],
  ]);
  expect(await kinds('liaison')).toEqual(['escalated', 'escalated', 'escalated', 'reminder', 'reminder', 'reminder']);
  expect([await kinds('unit_head'), await kinds('secretariat'), await kinds('leader'), await kinds('other_liaison')]).toEqual([['escalated'], ['escalated'], ['escalated'], []]);
  expect((await api.events()).filter((event) => event.verb === 'escalate').map((event) => event.data['level'])).toEqual(['unit_head', 'secretariat', 'leader']);
});

it('after the worker was down for 40 days: one message a reader, the highest step, the others passed over', async () => {
  for (const title of ['甲任务', '乙任务', '丙任务']) await monthly(title);
  api.clock.set('2026-03-20');
  await run();
  api.clock.set('2026-04-29');
  expect(await run()).toBe(6);
  const steps = await api.inside((manager) => manager.find(EscalationStepEntity, { where: { dueOn: '2026-03-25', loggedOn: '2026-04-29' } }));
  expect(steps.map((step) => [step.stepAt, step.passedOver])).toEqual(Array.from({ length: 3 }, () => [10, [5, 3, 1, 0]]));
  const [told, ...others] = await mine('leader');
  expect(others).toEqual([]);
  expect(told).toMatchObject({ kind: 'escalated', count: 3, items: [{ days: 24 }, { days: 24 }, { days: 24 }] });
  expect(await run()).toBe(0);
});

it('two workers at once tell once, and a run that is killed has not been', async () => {
  await monthly();
  api.clock.set('2026-03-20');
  const other = new EscalationService(api.dataSource, { load: () => Promise.reject(new Error('killed')), of: () => Promise.reject(new Error('killed')) } as never, api.clock as never, null as never, null as never);
  await expect(other.runAll()).rejects.toThrow('killed');
  const counts = await Promise.all([run(), run(), run()]);
  expect(counts.sort()).toEqual([0, 0, 1]);
  expect(await kinds('liaison')).toEqual(['reminder']);
});

it.each([
  ['before nine', '2026-03-20', '00:30:00', 0],
  ['in quiet hours', '2026-03-20', '13:00:00', 0],
  ['on a Sunday', '2026-03-22', '02:00:00', 0],
  ['an hour late', '2026-03-20', '02:00:00', 1],
])('%s', async (_what, on, time, count) => {
  await monthly();
  api.clock.set(on, time);
  expect(await run()).toBe(count);
});

it('a vacant post goes one level up and says so; the deputy is told beside the holder', async () => {
  await monthly();
  const { posts, units } = api.world;
  await api.inside((manager) => manager.update(PostHoldingEntity, { postId: posts.liaison ?? '' }, { toOn: '2026-03-10' }));
  api.clock.set('2026-03-20');
  await run();
  expect(await mine('unit_head')).toMatchObject([{ kind: 'reminder', skipped: [{ level: 'liaison', reason: 'vacant' }], items: [{ unitName: '市财政局', level: 'liaison' }] }]);
  expect(units.finance).toBeDefined();
});

it('what is filed is left alone; an unacknowledged part is not', async () => {
  const task = await monthly();
  const unread = await assigned(api, { dueOn: '2026-12-31', title: '未签收' });
  api.clock.set('2026-03-19');
  const [slot] = task.slots;
  await api.as('liaison').query(documents.file, {
    slotId: slot?.id, version: slot?.version, input: reportInput('已核对'), key: newKey(),
  });
  api.clock.set('2026-03-20');
  await run();
  expect(await mine('liaison')).toMatchObject([{ kind: 'escalated', count: 1, items: [{ taskId: unread.id, acknowledgement: true, days: 12, level: 'leader' }] }]);
  expect(await kinds('secretariat')).toEqual(['waiting_review']);
});

it('a joint meeting’s own ladder holds from its day on, and only there', async () => {
  await monthly();
  const { second: jointMeetingId, first } = api.world.jointMeetings;
  const own = { version: 1, steps: [{ at: -5, level: 'liaison' as const }], quietFrom: '20:00', quietUntil: '08:00', runAt: '09:00', fromOn: '2026-03-17', madeAt: '2026-03-16T01:00:00.000Z' };
  await api.inside((manager) => manager.insert(EscalationLadderEntity, { ...own, jointMeetingId }), jointMeetingId);
  api.clock.set('2026-03-18');
  expect(await run()).toBe(0);
  await api.inside((manager) => manager.insert(EscalationLadderEntity, { ...own, jointMeetingId: first }));
  api.clock.set('2026-03-19');
  expect(await run()).toBe(1);
  expect(defaultLadder.steps).toHaveLength(6);
});

it('messages are told once however often the log is read, only to those who may read, and marked read by their reader alone', async () => {
  const teller = api.app.get(NotificationTeller);
  await assigned(api, { parts: [{ unit: 'finance', role: 'lead' }, { unit: 'health', role: 'support' }] });
  await assigned(api, { parts: [{ unit: 'finance', role: 'lead' }], title: '另一会议' }, 'other_secretariat');
  const told = await Promise.all([teller.tellAll(), teller.tellAll(), teller.tellAll()]);
  expect(told.reduce((sum, count) => sum + count, 0)).toBe(3);
  expect([await kinds('liaison'), await kinds('other_liaison'), await kinds('other_meeting_liaison'), await kinds('town_liaison')]).toEqual([['assigned'], ['assigned'], ['assigned'], []]);
  const [message] = await mine('liaison');
  const mark = `mutation($ids: [ID!]) { markNotificationsRead(ids: $ids) }`;
  expect(await api.as('other_liaison').query(mark, { ids: [message?.id] })).toEqual({ markNotificationsRead: 1 });
  expect(await api.as('liaison').query('{ unreadNotifications }')).toEqual({ unreadNotifications: 1 });
  expect(await api.as('liaison').query(mark)).toEqual({ markNotificationsRead: 0 });
  // Who has left the post no longer reads what came to it.
  await api.inside((manager) => manager.update(PostHoldingEntity, { postId: api.world.posts.other_liaison ?? '' }, { toOn: '2026-03-01' }));
  expect(await api.as('other_liaison').refusal(MINE)).toBe('NOT_FOUND');
  const rows = await api.inside((manager) => manager.find(NotificationEntity));
  expect(rows.map((row) => row.accountId).sort()).toEqual([api.world.accounts.liaison, api.world.accounts.other_liaison].sort());
});

it('begins with the last days, not with the history', async () => {
  await assigned(api, { title: '旧事' });
  api.clock.set('2026-03-20');
  await assigned(api, { title: '新事' });
  expect(await api.app.get(NotificationTeller).tellAll()).toBe(1);
  expect(await kinds('liaison')).toEqual(['assigned']);
});
