import { AssignmentEntity, ReportSlotEntity, UnitEntity } from '@lianxi/api-data';
import { bootApi, type TestApi, type UnitKey, type Who } from '../../testing/index.js';
import { SlotHorizon } from '../report/slot-horizon.service.js';
import { assigned, documents, newKey, partOf, reportInput, type AssignmentAnswer, type SlotAnswer, type TaskAnswer } from './loop.fixture.js';
import { lifeVerbs, type LifeVerb, type Part, type Whole } from './task-life.fixture.js';

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());
beforeEach(() => api.clock.set('2026-03-02'));

async function use<Result>(who: Who, verb: LifeVerb, variables: Record<string, unknown>): Promise<Result> {
  return Object.values(await api.as(who).query<Record<string, Result>>(lifeVerbs[verb], variables))[0] as Result;
}
const refusal = (who: Who, verb: LifeVerb, variables: Record<string, unknown>) => api.as(who).refusal(lifeVerbs[verb], variables);
const seen = (id: string, who: Who = 'secretariat'): Promise<Whole> => use<Whole>(who, 'task', { id });
const lastVerbs = async (count: number): Promise<string[]> => (await api.events()).slice(-count).map((event) => event.verb);

describe('an objection', () => {
  it('objected on the last allowed day goes through, a day later it does not, and another joint meeting finds nothing', async () => {
    const task = await assigned(api, { dueOn: '2026-06-30', everyMonths: 1 });
    const { id, version } = partOf(api, task, 'finance');
    const input = { id, version, reason: '不属本单位职责' };
    api.clock.set('2026-03-10');
    expect(await refusal('liaison', 'objectToAssignment', input)).toBe('OBJECTION_TOO_LATE');
    api.clock.set('2026-03-09');
    expect(await refusal('other_secretariat', 'objectToAssignment', input)).toBe('NOT_FOUND');
    expect(await refusal('secretariat', 'objectToAssignment', input)).toBe('NOT_PERMITTED');
    expect(await refusal('liaison', 'objectToAssignment', { ...input, reason: ' ' })).toBe('REASON_REQUIRED');
    expect(await use<Part>('liaison', 'objectToAssignment', input)).toMatchObject({ state: 'objected', viewerCan: [] });
    expect((await seen(task.id)).slots.map((slot) => slot.mark)).toEqual(Array(4).fill('suspended'));
    const { reviewQueue } = await api.as('secretariat').query<{ reviewQueue: { total: number; decisions: { assignment: { id: string } }[] } }>('{ reviewQueue { total decisions { assignment { id } } } }');
    expect(reviewQueue.decisions.map(({ assignment }) => assignment.id)).toContain(id);
    const { todayList } = await api.as('secretariat').query<{ todayList: { items: { reason: string; taskId: string | null }[] } }>('{ todayList { items { reason taskId } } }');
    expect(todayList.items).toContainEqual({ reason: 'review_objection', taskId: task.id });
  });

  it('two reviewers click at once: one decides, the other is told', async () => {
    const task = await assigned(api, { dueOn: '2026-06-30', everyMonths: 1 });
    const { id, version } = partOf(api, task, 'finance');
    await use('liaison', 'objectToAssignment', { id, version, reason: '不属本单位职责' });
    const answers = await Promise.all([
      api.as('secretariat').send(lifeVerbs.upholdAssignment, { id, version: version + 1, reason: '职责明确' }),
      api.as('secretariat').send(lifeVerbs.reassignAssignment, { id, version: version + 1, unitId: api.world.units.health, reason: null }),
    ]);
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort()).toEqual(['STATE_CONFLICT', 'done']);
  });

  it('found right hands the part on: the new lead owes, the old one sees no reports but its own', async () => {
    const task = await assigned(api, { dueOn: '2026-06-30', everyMonths: 1, parts: [{ unit: 'finance', role: 'lead' }, { unit: 'union', role: 'support' }] });
    const { id, version } = partOf(api, task, 'finance');
    await use('liaison', 'objectToAssignment', { id, version, reason: '不属本单位职责' });
    const after = await use<Whole>('secretariat', 'reassignAssignment', { id, version: version + 1, unitId: api.world.units.health, reason: '属卫健职责' });
    const states = (unit: UnitKey): string[] => after.assignments.filter((each) => each.unit.id === api.world.units[unit]).map((each) => `${each.role} ${each.state}`);
    expect([states('finance'), states('health'), states('union')]).toEqual([['lead withdrawn'], ['lead pending'], ['support pending']]);
    expect(after.slots.some((slot) => slot.unit?.id === api.world.units.finance)).toBe(false);
    expect(after.slots.filter((slot) => slot.unit?.id === api.world.units.health)).toHaveLength(4);
    expect((await seen(task.id, 'liaison')).slots).toEqual([]);
    expect((await seen(task.id, 'other_liaison')).slots).toHaveLength(8);
    const { tasks } = await api.as('secretariat').query<{ tasks: { items: { id: string; leadUnit: { id: string } }[] } }>('{ tasks { items { id leadUnit { id } } } }');
    expect(tasks.items.filter((each) => each.id === task.id).map((each) => each.leadUnit.id)).toEqual([api.world.units.health]);
  });
});

describe('an extension', () => {
  async function asked(): Promise<{ task: TaskAnswer; part: Part }> {
    const task = await assigned(api, { dueOn: '2026-04-10', everyMonths: 1 });
    const { id, version } = partOf(api, task, 'finance');
    const begun = await api.as('liaison').query<{ acknowledgeAssignment: AssignmentAnswer }>(documents.acknowledge, { id, version });
    api.clock.set('2026-04-10');
    const input = { id, version: begun.acknowledgeAssignment.version, dueOn: '2026-06-30', reason: '资金未到', progress: '已完成七成' };
    expect(await refusal('secretariat', 'requestExtension', input)).toBe('NOT_PERMITTED');
    expect(await refusal('liaison', 'requestExtension', { ...input, dueOn: '2026-04-10' })).toBe('DATE_RANGE_INVALID');
    return { task, part: await use<Part>('liaison', 'requestExtension', input) };
  }

  it('asked on the due day and granted moves the task, its light and its reports', async () => {
    const { task, part: waiting } = await asked();
    expect((await seen(task.id)).slots.map((slot) => slot.dueOn)).toEqual(['2026-03-25', '2026-04-10']);
    api.clock.set('2026-04-13');
    expect(await refusal('liaison', 'approveExtension', { id: waiting.id, version: waiting.version })).toBe('NOT_PERMITTED');
    expect(await use<Part>('secretariat', 'approveExtension', { id: waiting.id, version: waiting.version })).toMatchObject({ dueOn: '2026-06-30' });
    const after = await seen(task.id);
    expect(after.dueOn).toBe('2026-06-30');
    expect(after.slots.map((slot) => slot.dueOn)).toEqual(['2026-03-25', '2026-04-27', '2026-05-25', '2026-06-25']);
    expect(await refusal('secretariat', 'approveExtension', { id: waiting.id, version: waiting.version + 1 })).toBe('NO_EXTENSION');
  });

  it('refused leaves the date', async () => {
    const { part: waiting } = await asked();
    expect(await use<Part>('secretariat', 'refuseExtension', { id: waiting.id, version: waiting.version, reason: '不再延长' })).toMatchObject({ dueOn: '2026-04-10' });
  });
});

describe('the whole task', () => {
  it('rests for 40 days with the worker down, and goes on with nothing later; two workers add nothing twice', async () => {
    const task = await assigned(api, { dueOn: '2026-09-30', everyMonths: 1 });
    api.clock.set('2026-03-20');
    expect(await refusal('liaison', 'suspendTask', { id: task.id, version: task.version, reason: '等上级文件' })).toBe('NOT_PERMITTED');
    expect(await refusal('other_secretariat', 'suspendTask', { id: task.id, version: task.version, reason: '等上级文件' })).toBe('NOT_FOUND');
    const rested = await use<Whole>('secretariat', 'suspendTask', { id: task.id, version: task.version, reason: '等上级文件' });
    expect(rested).toMatchObject({ state: 'suspended', suspendedOn: '2026-03-20', stateReason: '等上级文件' });
    api.clock.set('2026-04-29');
    const horizon = api.app.get(SlotHorizon);
    await Promise.all([horizon.extendAll(), horizon.extendAll()]);
    expect((await seen(task.id)).slots.every((slot) => slot.mark === 'suspended')).toBe(true);
    const on = await use<Whole>('secretariat', 'resumeTask', { id: task.id, version: rested.version });
    expect(on).toMatchObject({ state: 'assigned', suspendedOn: null });
    expect((on.dueOn ?? '') > '2026-10-30').toBe(true);
    const slots = await api.inside((manager) => manager.find(ReportSlotEntity, { where: { taskId: task.id }, order: { periodStartOn: 'ASC' } }));
    expect(slots.slice(0, 3).map((slot) => slot.state)).toEqual(['withdrawn', 'withdrawn', 'expected']);
    expect(new Set(slots.map((slot) => slot.periodStartOn)).size).toBe(slots.length);
    expect(slots.filter((slot) => slot.state === 'expected' && slot.dueOn < '2026-04-29')).toEqual([]);
    await Promise.all([horizon.extendAll(), horizon.extendAll()]);
    expect(await api.inside((manager) => manager.countBy(ReportSlotEntity, { taskId: task.id }))).toBe(slots.length);
  });

  it('is called off with a reason, and owes nothing', async () => {
    const task = await assigned(api, { dueOn: '2026-09-30', everyMonths: 1 });
    expect(await refusal('secretariat', 'withdrawTask', { id: task.id, version: task.version, reason: '' })).toBe('REASON_REQUIRED');
    const gone = await use<Whole>('secretariat', 'withdrawTask', { id: task.id, version: task.version, reason: '并入新任务' });
    expect(gone).toMatchObject({ state: 'withdrawn', stateReason: '并入新任务', slots: [], viewerCan: [] });
    expect(await lastVerbs(1)).toEqual(['withdrawTask']);
  });

  it('completes without a support that was waived, is closed, taken up again, and archived', async () => {
    const task = await assigned(api, { dueOn: '2026-09-30', everyMonths: 1, parts: [{ unit: 'finance', role: 'lead' }, { unit: 'health', role: 'support' }] });
    const lead = partOf(api, task, 'finance');
    const support = partOf(api, task, 'health');
    const { acknowledgeAssignment: begun } = await api.as('liaison').query<{ acknowledgeAssignment: AssignmentAnswer }>(documents.acknowledge, { id: lead.id, version: lead.version });
    expect(await api.as('liaison').refusal(documents.request, { id: lead.id, version: begun.version, text: '已办' })).toBe('SUPPORT_NOT_COMPLETED');
    expect(await refusal('liaison', 'waiveSupport', { id: support.id, version: support.version, reason: '不影响' })).toBe('NOT_PERMITTED');
    await use('secretariat', 'waiveSupport', { id: support.id, version: support.version, reason: '数据已另行取得' });
    expect(await lastVerbs(1)).toEqual(['waiveSupport']);
    expect((await seen(task.id)).slots.every((slot) => slot.unit?.id !== api.world.units.health)).toBe(true);
    const { requestCompletion } = await api.as('liaison').query<{ requestCompletion: AssignmentAnswer }>(documents.request, { id: lead.id, version: begun.version, text: '已办' });
    await api.as('secretariat').query(documents.acceptCompletion, { id: lead.id, version: requestCompletion.version, grade: 'good' });
    const done = await seen(task.id);
    expect([done.state, ...done.assignments.map((each) => each.state)]).toEqual(['completed', 'completed', 'withdrawn']);
    const again = await use<Whole>('secretariat', 'reopenTask', { id: task.id, version: done.version, reason: '复核发现遗漏', dueOn: '2026-10-30' });
    expect(again).toMatchObject({ state: 'assigned', dueOn: '2026-10-30', stateReason: '复核发现遗漏' });
    expect(again.assignments.map((each) => each.state)).toEqual(['in_progress', 'withdrawn']);
    expect(again.slots.some((slot) => slot.state === 'expected')).toBe(true);
    expect(await refusal('secretariat', 'archiveTask', { id: task.id, version: again.version })).toBe('STATE_CONFLICT');
  });
});

it('a report filed on behalf waits for its unit’s word', async () => {
  const task = await assigned(api, { everyMonths: 1 });
  const [slot] = task.slots;
  const variables = { slotId: slot?.id, version: slot?.version, input: reportInput('电话了解'), source: '3月2日电话', key: newKey() };
  const { fileReport } = await api.as('secretariat').query<{ fileReport: SlotAnswer }>(documents.file, variables);
  const { todayList } = await api.as('liaison').query<{ todayList: { items: { reason: string; slotId: string | null }[] } }>('{ todayList { items { reason slotId } } }');
  expect(todayList.items).toContainEqual({ reason: 'confirm_report', slotId: slot?.id });
  const input = { slotId: slot?.id, version: fileReport.version };
  expect(await refusal('secretariat', 'confirmReport', input)).toBe('NOT_PERMITTED');
  expect(await refusal('other_liaison', 'confirmReport', input)).toBe('NOT_FOUND');
  const confirmed = await use<SlotAnswer & { viewerCan: string[]; report: { confirmedAt: string } }>('liaison', 'confirmReport', input);
  expect([confirmed.state, confirmed.report.confirmedAt === null, confirmed.viewerCan.includes('confirmReport')]).toEqual(['submitted', false, false]);
  expect(await refusal('liaison', 'confirmReport', { ...input, version: confirmed.version })).toBe('STATE_CONFLICT');
});

it('unit renamed mid-period: the report keeps the name of the day it was sent, the part the unit’s of today', async () => {
  const task = await assigned(api, { everyMonths: 1, parts: [{ unit: 'union', role: 'lead' }] });
  const { unitId } = await api.inside((manager) => manager.findOneByOrFail(AssignmentEntity, { taskId: task.id }));
  const name = api.world.unitNames.union;
  const [march, april] = [...task.slots].sort((one, other) => one.periodStartOn.localeCompare(other.periodStartOn));
  const file = async (slot: SlotAnswer | undefined) =>
    (await api.as('secretariat').query<{ fileReport: { report: { unitName: string } } }>(documents.file, { slotId: slot?.id, version: slot?.version, input: reportInput('进展'), source: '来函', key: newKey() })).fileReport.report.unitName;
  const before = await file(march);
  const rename = (to: string) => api.inside((manager) => manager.update(UnitEntity, { id: unitId }, { name: to }));
  await rename('市工人联合会');
  api.clock.set('2026-04-01');
  expect([before, await file(april)]).toEqual([name, '市工人联合会']);
  const { reportSlot } = await api.as('secretariat').query<{ reportSlot: { unit: { name: string }; report: { unitName: string } } }>('query($id: ID!) { reportSlot(id: $id) { unit { name } report { unitName } } }', { id: march?.id });
  expect([reportSlot.unit.name, reportSlot.report.unitName]).toEqual(['市工人联合会', name]);
  await rename(name);
});

it('a county hands down to its own towns, sees their parts, and completes after them', async () => {
  const { eastCounty, firstTown, secondTown, thirdTown } = api.world.units;
  const task = await assigned(api, { dueOn: '2026-06-30', everyMonths: 1, parts: [{ unit: 'eastCounty', role: 'lead' }] });
  const { id, version } = partOf(api, task, 'eastCounty');
  const choices = async (who: Who): Promise<string[]> =>
    (await api.as(who).query<{ handDownChoices: { id: string }[] }>('query($id: ID!) { handDownChoices(id: $id) { id } }', { id })).handDownChoices.map((unit) => unit.id).sort();
  expect(await choices('county_liaison')).toEqual([]);
  const { acknowledgeAssignment: begun } = await api.as('county_liaison').query<{ acknowledgeAssignment: AssignmentAnswer }>(documents.acknowledge, { id, version });
  expect([await choices('county_liaison'), await choices('secretariat')]).toEqual([[firstTown, secondTown].sort(), []]);
  const input = { id, version: begun.version, unitIds: [firstTown, secondTown] };
  expect(await refusal('secretariat', 'handDownAssignment', input)).toBe('NOT_PERMITTED');
  expect(await refusal('county_liaison', 'handDownAssignment', { ...input, unitIds: [thirdTown] })).toBe('UNIT_NOT_BELOW');
  const down = await use<Whole>('county_liaison', 'handDownAssignment', input);
  expect(down.assignments.map((each) => [each.unit.id === eastCounty, each.role, each.state])).toEqual([[true, 'lead', 'in_progress'], [false, 'support', 'pending'], [false, 'support', 'pending']]);
  expect(down.slots).toHaveLength(12);
  expect((await seen(task.id, 'town_liaison')).assignments).toHaveLength(3);
  expect(await api.as('county_liaison').refusal(documents.request, { id, version: begun.version + 1, text: '已办' })).toBe('SUPPORT_NOT_COMPLETED');
  expect(await choices('county_liaison')).toEqual([]);
});
