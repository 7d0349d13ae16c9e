import { AccountEntity, PostHoldingEntity } from '@lianxi/api-data';
import { bootApi, type TestApi } from '../../testing/index.js';
import { NotificationTeller } from '../notification/notification.teller.js';
import { assigned, documents, newKey, reportInput, type SlotAnswer } from '../task/loop.fixture.js';
import { lifeVerbs, type Whole } from '../task/task-life.fixture.js';
import { CountersignJobs } from './countersign.jobs.js';
import { countersigning } from './countersign.fixture.js';

let api: TestApi;
let on: ReturnType<typeof countersigning>;
beforeEach(async () => {
  api = await bootApi();
  on = countersigning(api);
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

/** March's report of the finance bureau, due on the 25th. */
async function owed(): Promise<SlotAnswer & { taskId: string; taskVersion: number }> {
  const task = await assigned(api, { everyMonths: 1 });
  const [slot] = task.slots;
  if (!slot) throw new Error('no slot');
  return { ...slot, taskId: task.id, taskVersion: task.version };
}

async function waiting(): Promise<SlotAnswer & { taskId: string; taskVersion: number }> {
  await on.setSignOff(true);
  const slot = await owed();
  await on.file('liaison', slot, '已核查52户');
  return { ...slot, ...(await on.now('liaison', slot.id)) };
}

const heads = (change: 'leaves' | 'loses account'): Promise<unknown> =>
  change === 'leaves'
    ? api.inside((manager) => manager.update(PostHoldingEntity, { postId: api.world.posts.unit_head }, { toOn: '2026-03-01' }))
    : api.inside((manager) => manager.update(AccountEntity, { id: api.world.accounts.unit_head }, { state: 'disabled' }));

it('waits for the head, whom only his unit sees it with, and is filed the day he signs', async () => {
  const slot = await waiting();
  expect(await on.now('liaison', slot.id)).toMatchObject({ state: 'awaiting_sign_off', mark: 'not_due', firstSubmittedOn: null, unsent: { state: 'awaiting_sign_off', signOff: 'waiting', submittedAt: null }, report: null, reports: [] });
  expect(await on.now('secretariat', slot.id)).toMatchObject({ state: 'awaiting_sign_off', unsent: null, report: null, reports: [] });
  expect([await on.today('unit_head', slot.id), await on.today('liaison', slot.id), await on.today('secretariat', slot.id)]).toEqual([['sign_off_report'], [], []]);
  expect([await on.queue('unit_head'), (await on.queue('secretariat')).reviewed]).toEqual([{ total: 1, waiting: [slot.id], reviewed: [] }, []]);
  const input = { slotId: slot.id, version: slot.version };
  for (const who of ['liaison', 'secretariat', 'leader'] as const) expect([who, await on.refusal(who, 'signOffReport', input)]).toEqual([who, 'NOT_PERMITTED']);
  expect(await on.refusal('other_secretariat', 'signOffReport', input)).toBe('NOT_FOUND');
  expect(await on.refusal('other_liaison', 'signOffReport', input)).toBe('NOT_FOUND');
  api.clock.set('2026-03-24');
  const signed = await on.use('unit_head', 'signOffReport', input);
  expect(signed).toMatchObject({ state: 'submitted', mark: 'under_review', firstSubmittedOn: '2026-03-24', unsent: null, report: { state: 'submitted', signOff: 'given', signedOffBy: 'unit_head某', signedOffPost: 'unit_head岗' } });
  expect((await api.events()).at(-1)).toMatchObject({ verb: 'signOffReport', fromState: 'awaiting_sign_off', toState: 'submitted', data: { firstSubmittedOn: '2026-03-24' } });
  expect([(await on.queue('unit_head')).total, (await on.queue('secretariat')).reviewed]).toEqual([0, [slot.id]]);
  expect(await on.refusal('unit_head', 'signOffReport', { slotId: slot.id, version: signed.version })).toBe('STATE_CONFLICT');
});

it('signed after its due date is late, however early it was written: waiting within the unit is its own time', async () => {
  const slot = await waiting();
  api.clock.set('2026-03-26');
  expect((await on.now('secretariat', slot.id)).mark).toBe('overdue');
  expect([await on.today('liaison', slot.id), await on.today('secretariat', slot.id), await on.today('unit_head', slot.id)]).toEqual([['overdue_report'], ['overdue_report'], ['sign_off_report']]);
  const signed = await on.use('unit_head', 'signOffReport', { slotId: slot.id, version: slot.version });
  expect((await on.use('secretariat', 'acceptReport', { slotId: slot.id, version: signed.version })).mark).toBe('accepted_late');
});

it('goes back with a reason that stays in the unit, is mended with its words, and signed', async () => {
  const slot = await waiting();
  expect(await on.refusal('unit_head', 'declineSignOff', { slotId: slot.id, version: slot.version, reason: ' ' })).toBe('REASON_REQUIRED');
  const back = await on.use('unit_head', 'declineSignOff', { slotId: slot.id, version: slot.version, reason: '数字再核' });
  expect(back).toMatchObject({ state: 'returned', firstSubmittedOn: null, reports: [], unsent: { state: 'returned', returnedBy: 'unit_head', returnReason: '数字再核' } });
  expect(await on.now('secretariat', slot.id)).toMatchObject({ state: 'returned', unsent: null, reports: [] });
  const events = async (who: 'liaison' | 'secretariat') =>
    (await api.as(who).query<{ task: { events: { verb: string; reason: string | null }[] } }>('query($id: ID!) { task(id: $id) { events { verb reason } } }', { id: slot.taskId })).task.events[0];
  expect([await events('liaison'), await events('secretariat')]).toEqual([{ verb: 'declineSignOff', reason: '数字再核' }, { verb: 'declineSignOff', reason: null }]);
  expect(await on.today('liaison', slot.id)).toEqual(['returned_report']);
  await on.file('liaison', { id: slot.id, version: back.version }, '已核查53户');
  const again = await on.now('unit_head', slot.id);
  await on.use('unit_head', 'signOffReport', { slotId: slot.id, version: again.version });
  expect((await on.now('secretariat', slot.id)).reports).toHaveLength(1);
});

it('two who sign at once: one signs, the other is told', async () => {
  const slot = await waiting();
  const input = { slotId: slot.id, version: slot.version };
  const answers = await Promise.allSettled([on.use('unit_head', 'signOffReport', input), on.use('unit_head', 'declineSignOff', { ...input, reason: '再核' })]);
  expect(answers.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((await api.events()).filter((event) => ['signOffReport', 'declineSignOff'].includes(event.verb))).toHaveLength(1);
});

it('a head who files himself signs by that; a unit without a head in post is not stuck, and it says so', async () => {
  await on.setSignOff(true);
  const own = await owed();
  await on.file('unit_head', own, '本人报送');
  expect(await on.now('liaison', own.id)).toMatchObject({ state: 'submitted', firstSubmittedOn: '2026-03-02', report: { signOff: 'own_hand' } });
  await heads('leaves');
  const second = await owed();
  await on.file('liaison', second, '无负责人');
  expect(await on.now('liaison', second.id)).toMatchObject({ state: 'submitted', report: { signOff: 'nobody' } });
});

it('written on behalf and imported go the same way, and the signature confirms what was written for the unit', async () => {
  await on.setSignOff(true);
  const slot = await owed();
  await on.file('secretariat', slot, '电话了解', { source: '3月2日电话' });
  const before = await on.now('unit_head', slot.id);
  expect(before).toMatchObject({ state: 'awaiting_sign_off', unsent: { confirmedAt: null } });
  expect((await on.now('secretariat', slot.id)).unsent).toMatchObject({ state: 'awaiting_sign_off' });
  const signed = await on.use('unit_head', 'signOffReport', { slotId: slot.id, version: before.version });
  expect(signed.report?.confirmedAt).not.toBeNull();
  expect(await api.as('liaison').refusal(documents.file, { slotId: slot.id, version: signed.version, input: reportInput('再报'), key: newKey() })).toBe('STATE_CONFLICT');
});

it('tells the head when it waits, and the liaison when it comes back', async () => {
  const slot = await waiting();
  const tell = () => api.app.get(NotificationTeller).tellAll();
  const kinds = async (who: 'unit_head' | 'liaison'): Promise<string[]> =>
    (await api.as(who).query<{ notifications: { items: { kind: string; slotId: string | null }[] } }>('{ notifications { items { kind slotId } } }')).notifications.items.filter((each) => each.slotId === slot.id).map((each) => each.kind);
  await tell();
  expect([await kinds('unit_head'), await kinds('liaison')]).toEqual([['sign_off_asked'], []]);
  await on.use('unit_head', 'declineSignOff', { slotId: slot.id, version: slot.version, reason: '再核' });
  await tell();
  expect(await kinds('liaison')).toEqual(['returned_report']);
});

it('switched off, what waits goes on at once, filed the day it was written', async () => {
  const slot = await waiting();
  api.clock.set('2026-03-27');
  await on.setSignOff(false);
  expect(await on.now('secretariat', slot.id)).toMatchObject({ state: 'submitted', firstSubmittedOn: '2026-03-02', report: { signOff: 'lifted' } });
  expect((await api.events()).at(-1)).toMatchObject({ verb: 'passReport', actor: expect.anything() });
});

it.each(['leaves', 'loses account'] as const)('a head who %s strands nothing: the night passes it on', async (change) => {
  const slot = await waiting();
  const jobs = api.app.get(CountersignJobs);
  expect(await jobs.passAll()).toBe(0);
  await heads(change);
  expect([await jobs.passAll(), await jobs.passAll()]).toEqual([1, 0]);
  expect(await on.now('secretariat', slot.id)).toMatchObject({ state: 'submitted', firstSubmittedOn: '2026-03-02', report: { signOff: 'nobody' } });
});

it('rests with its task and waits for its head again after it', async () => {
  const slot = await waiting();
  const { suspendTask } = await api.as('secretariat').query<{ suspendTask: Whole }>(lifeVerbs.suspendTask, { id: slot.taskId, version: slot.taskVersion, reason: '等上级文件' });
  const rested = await on.now('unit_head', slot.id);
  expect(rested.state).toBe('suspended');
  expect(await on.refusal('unit_head', 'signOffReport', { slotId: slot.id, version: rested.version })).toBe('STATE_CONFLICT');
  api.clock.set('2026-03-05');
  await api.as('secretariat').query(lifeVerbs.resumeTask, { id: slot.taskId, version: suspendTask.version });
  const again = await on.now('unit_head', slot.id);
  expect(again.state).toBe('awaiting_sign_off');
  expect((await on.use('unit_head', 'signOffReport', { slotId: slot.id, version: again.version })).state).toBe('submitted');
});
