import { PostHoldingEntity } from '@lianxi/api-data';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { NotificationTeller } from '../notification/notification.teller.js';
import { assigned, documents, newKey, type AssignmentAnswer, type SlotAnswer } from '../task/loop.fixture.js';
import { lifeVerbs, type Whole } from '../task/task-life.fixture.js';
import { CountersignJobs } from './countersign.jobs.js';
import { countersigning, handedDown } from './countersign.fixture.js';

let api: TestApi;
let on: ReturnType<typeof countersigning>;
beforeEach(async () => {
  api = await bootApi();
  on = countersigning(api);
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

const RECALL = 'mutation($id: ID!, $version: Int!, $reason: String!) { recallAssignment(id: $id, version: $version, reason: $reason) { id assignments { id state recalledReason unit { id } rollUp { parts } } slots { id unit { id } } } }';
const URGE = 'mutation($subjects: UrgeSubjectsInput!, $reason: String, $key: String!) { urge(subjects: $subjects, reason: $reason, idempotencyKey: $key) { urged failures { id code } } }';
const ROLL_UP = `query($id: ID!) { task(id: $id) { assignments { unit { id } rollUp { parts acknowledged completed overdueParts expectedReports sentReports overdueReports waitingCheck } } } }`;

interface RollUp {
  readonly task: { readonly assignments: readonly { readonly unit: { readonly id: string }; readonly rollUp: Record<string, number> | null }[] };
}
const rollUp = async (who: Who, id: string): Promise<Record<string, number> | null> =>
  (await api.as(who).query<RollUp>(ROLL_UP, { id })).task.assignments.find((part) => part.unit.id === api.world.units.eastCounty)?.rollUp ?? null;

async function sent(): Promise<Awaited<ReturnType<typeof handedDown>> & { version: number }> {
  const down = await handedDown(api);
  await on.file('town_liaison', down.slot, '走访30户');
  return { ...down, version: (await on.now('town_liaison', down.slot.id)).version };
}

describe('a town’s report', () => {
  it('goes to the county first, then to the secretariat; the town has reported the day it sent it', async () => {
    const { slot, version, task } = await sent();
    expect(await on.now('town_liaison', slot.id)).toMatchObject({ state: 'awaiting_check', mark: 'under_review', firstSubmittedOn: '2026-03-02', report: { countyCheck: 'waiting' } });
    expect([await on.today('county_liaison', slot.id), await on.today('secretariat', slot.id)]).toEqual([['check_report'], []]);
    expect([await on.queue('county_liaison'), (await on.queue('secretariat')).reviewed]).toEqual([{ total: 1, waiting: [slot.id], reviewed: [] }, []]);
    expect(await rollUp('county_liaison', task.id)).toMatchObject({ parts: 2, acknowledged: 1, expectedReports: 2, sentReports: 1, waitingCheck: 1, overdueReports: 0 });
    const input = { slotId: slot.id, version };
    for (const who of ['town_liaison', 'secretariat'] as const) expect([who, await on.refusal(who, 'checkReport', input)]).toEqual([who, 'NOT_PERMITTED']);
    expect(await on.refusal('other_liaison', 'checkReport', input)).toBe('NOT_FOUND');
    expect(await on.refusal('secretariat', 'acceptReport', input)).toBe('STATE_CONFLICT');
    api.clock.set('2026-03-27');
    // After the due date: it was sent in time, and is not the town's to be late with.
    const { todayList } = await api.as('county_liaison').query<{ todayList: { items: { slotId: string | null }[] } }>('{ todayList { items { slotId slotState light workingDays sentOn sentLate } } }');
    expect(todayList.items.find((item) => item.slotId === slot.id)).toEqual({ slotId: slot.id, slotState: 'awaiting_check', light: 'normal', workingDays: null, sentOn: '2026-03-02', sentLate: false });
    const passed = await on.use('county_liaison', 'checkReport', input);
    expect(passed).toMatchObject({ state: 'submitted', firstSubmittedOn: '2026-03-02', report: { countyCheck: 'given', checkedBy: 'county_liaison某' } });
    expect((await api.events()).at(-1)).toMatchObject({ verb: 'checkReport', unitId: api.world.units.firstTown, fromState: 'awaiting_check', toState: 'submitted' });
    expect((await on.use('secretariat', 'acceptReport', { slotId: slot.id, version: passed.version })).mark).toBe('accepted');
  });

  it('goes back from the county with a reason, and is told of', async () => {
    const { slot, version } = await sent();
    const tell = () => api.app.get(NotificationTeller).tellAll();
    const kinds = async (who: Who): Promise<string[]> =>
      (await api.as(who).query<{ notifications: { items: { kind: string; slotId: string | null }[] } }>('{ notifications { items { kind slotId } } }')).notifications.items.filter((each) => each.slotId === slot.id).map((each) => each.kind);
    await tell();
    expect([await kinds('county_liaison'), await kinds('secretariat')]).toEqual([['check_asked'], []]);
    expect(await on.refusal('county_liaison', 'declineCheck', { slotId: slot.id, version, reason: '' })).toBe('REASON_REQUIRED');
    expect(await on.use('county_liaison', 'declineCheck', { slotId: slot.id, version, reason: '户数不符' })).toMatchObject({ state: 'returned', report: { returnedBy: 'county', returnReason: '户数不符' } });
    await tell();
    expect(await kinds('town_liaison')).toEqual(['returned_report']);
  });

  it('two of the county click at once: one wins, the other gets a coded refusal', async () => {
    const { slot, version } = await sent();
    const input = { slotId: slot.id, version };
    const answers = await Promise.allSettled([on.use('county_liaison', 'checkReport', input), on.use('county_liaison', 'declineCheck', { ...input, reason: '不符' })]);
    expect(answers.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(String(answers.find((each) => each.status === 'rejected')?.reason)).toMatch(/STATE_CONFLICT|VERSION_CONFLICT/);
  });

  it('of work the secretariat handed out itself goes straight to it', async () => {
    const task = await assigned(api, { everyMonths: 1, parts: [{ unit: 'firstTown', role: 'lead' }] });
    const [slot] = task.slots;
    await on.file('town_liaison', slot as { id: string; version: number }, '走访30户');
    expect(await on.now('town_liaison', slot?.id ?? '')).toMatchObject({ state: 'submitted', report: { countyCheck: null } });
  });

  it('is not stuck where nobody at the county is in post: straight on, and what waits goes on at night', async () => {
    const { slot, task } = await sent();
    await api.inside((manager) => manager.update(PostHoldingEntity, { postId: api.world.posts.county_liaison }, { toOn: '2026-03-01' }));
    const next = [...task.slots].filter((each) => each.unit?.id === api.world.units.firstTown).sort((one, other) => one.periodStartOn.localeCompare(other.periodStartOn))[1];
    api.clock.set('2026-04-01');
    await on.file('town_liaison', next as { id: string; version: number }, '四月');
    expect(await on.now('town_liaison', next?.id ?? '')).toMatchObject({ state: 'submitted', report: { countyCheck: 'nobody' } });
    expect(await api.app.get(CountersignJobs).passAll()).toBe(1);
    expect(await on.now('secretariat', slot.id)).toMatchObject({ state: 'submitted', report: { countyCheck: 'nobody' } });
  });
});

describe('calling a part back', () => {
  it('ends the town’s part with the reason, and the county waits for it no more', async () => {
    const { task, town, slot } = await sent();
    const input = { id: town.id, version: (await part('county_liaison', task.id, town.id)).version, reason: '改由县本级办理' };
    expect(await api.as('town_liaison').refusal(RECALL, input)).toBe('NOT_PERMITTED');
    expect(await api.as('secretariat').refusal(RECALL, input)).toBe('NOT_PERMITTED');
    expect(await api.as('other_secretariat').refusal(RECALL, input)).toBe('NOT_FOUND');
    expect(await api.as('county_liaison').refusal(RECALL, { ...input, reason: ' ' })).toBe('REASON_REQUIRED');
    const { recallAssignment: after } = await api.as('county_liaison').query<{ recallAssignment: Whole }>(RECALL, input);
    expect(after.assignments.find((each) => each.id === town.id)).toMatchObject({ state: 'withdrawn', recalledReason: '改由县本级办理' });
    expect(after.slots.some((each) => each.unit?.id === api.world.units.firstTown)).toBe(false);
    expect((await rollUp('county_liaison', task.id))?.['parts']).toBe(1);
    expect([(await on.queue('county_liaison')).total, await on.today('county_liaison', slot.id)]).toEqual([0, []]);
    await api.app.get(NotificationTeller).tellAll();
    const { notifications } = await api.as('town_liaison').query<{ notifications: { items: { kind: string; text: string | null }[] } }>('{ notifications { items { kind text } } }');
    expect(notifications.items).toContainEqual({ kind: 'recalled', text: '改由县本级办理' });
  });

  it('and handing it down again gives the town the same part anew; what was sent before stays to be read', async () => {
    const { task, town, county, slot } = await sent();
    const recalled = { id: town.id, version: (await part('county_liaison', task.id, town.id)).version, reason: '改由县本级办理' };
    await api.as('county_liaison').query(RECALL, recalled);
    const choices = await api.as('county_liaison').query<{ handDownChoices: { id: string }[] }>('query($id: ID!) { handDownChoices(id: $id) { id } }', { id: county.id });
    expect(choices.handDownChoices.map(({ id }) => id)).toEqual([api.world.units.firstTown]);
    const { version } = await part('county_liaison', task.id, county.id);
    const calledBack = await api.as('county_liaison').query<{ task: { assignments: { id: string; calledBackUnitIds: string[] }[] } }>('query($id: ID!) { task(id: $id) { assignments { id calledBackUnitIds } } }', { id: task.id });
    expect(calledBack.task.assignments.map((each) => [each.id, each.calledBackUnitIds]).filter(([, units]) => units?.length)).toEqual([[county.id, [api.world.units.firstTown]]]);
    const input = { id: county.id, version, unitIds: [api.world.units.firstTown] };
    expect(await api.as('county_liaison').refusal(lifeVerbs.handDownAssignment, { ...input, unitIds: [api.world.units.secondTown] })).toBe('UNIT_TWICE');
    const { handDownAssignment: after } = await api.as('county_liaison').query<{ handDownAssignment: Whole }>(lifeVerbs.handDownAssignment, input);
    expect(after.assignments.filter((each) => each.unit?.id === api.world.units.firstTown)).toMatchObject([{ id: town.id, state: 'pending' }]);
    const fresh = after.slots.find((each) => each.unit?.id === api.world.units.firstTown && each.periodStartOn === slot.periodStartOn);
    expect(fresh?.id).not.toBe(slot.id);
    await on.file('town_liaison', fresh as SlotAnswer, '走访31户');
    expect(await on.now('county_liaison', fresh?.id ?? '')).toMatchObject({ state: 'awaiting_check' });
    expect(await on.now('county_liaison', slot.id)).toMatchObject({ state: 'withdrawn', report: { text: '走访30户' } });
  });

  it('is refused once the part is completed', async () => {
    const { task, town } = await handedDown(api);
    const { acknowledgeAssignment: begun } = await api.as('town_liaison').query<{ acknowledgeAssignment: AssignmentAnswer }>(documents.acknowledge, { id: town.id, version: town.version });
    const { requestCompletion } = await api.as('town_liaison').query<{ requestCompletion: AssignmentAnswer }>(documents.request, { id: town.id, version: begun.version, text: '已办' });
    const { acceptCompletion } = await api.as('secretariat').query<{ acceptCompletion: AssignmentAnswer }>(documents.acceptCompletion, { id: town.id, version: requestCompletion.version, grade: 'good' });
    expect(await api.as('county_liaison').refusal(RECALL, { id: town.id, version: acceptCompletion.version, reason: '改由县本级办理' })).toBe('STATE_CONFLICT');
    expect((await rollUp('secretariat', task.id))?.['completed']).toBe(1);
  });
});

describe('a county urges its towns', () => {
  it('once a day or for a reason, its own towns’ handed-down work and nothing else', async () => {
    const { task, slot, countySlot } = await handedDown(api);
    api.clock.set('2026-03-27');
    const send = async (subjects: object, more: object = {}, who: Who = 'county_liaison') =>
      (await api.as(who).query<{ urge: { urged: number; failures: { id: string; code: string }[] } }>(URGE, { subjects, key: newKey(), ...more })).urge;
    expect(await send({ slotIds: [slot.id] })).toEqual({ urged: 1, failures: [] });
    expect(await send({ slotIds: [slot.id] })).toEqual({ urged: 0, failures: [{ id: slot.id, code: 'URGED_ALREADY' }] });
    expect(await send({ slotIds: [slot.id] }, { reason: '明日上会' })).toEqual({ urged: 1, failures: [] });
    expect(await send({ slotIds: [countySlot.id] })).toEqual({ urged: 0, failures: [{ id: countySlot.id, code: 'NOT_PERMITTED' }] });
    expect(await api.as('town_liaison').refusal(URGE, { subjects: { slotIds: [slot.id] }, key: newKey() })).toBe('NOT_PERMITTED');
    const direct = await assigned(api, { everyMonths: 1, parts: [{ unit: 'finance', role: 'lead' }, { unit: 'firstTown', role: 'support' }] });
    api.clock.set('2026-04-28');
    const ofTown = direct.slots.find((each) => each.unit === undefined || each.unit.id === api.world.units.firstTown);
    expect((await send({ slotIds: [ofTown?.id] })).urged).toBe(0);
    const all = await send({ taskIds: [task.id] }, { reason: '月底' });
    expect([all.urged > 0, all.failures]).toEqual([true, []]);
    expect((await api.events()).filter((event) => event.verb === 'urge').every((event) => event.unitId !== api.world.units.eastCounty)).toBe(true);
  });
});

async function part(who: Who, taskId: string, id: string): Promise<AssignmentAnswer> {
  const { task } = await api.as(who).query<{ task: Whole }>(lifeVerbs.task, { id: taskId });
  const found = task.assignments.find((each) => each.id === id);
  if (!found) throw new Error('no part');
  return found;
}
