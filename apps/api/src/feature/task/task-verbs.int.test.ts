import { EventEntity } from '@lianxi/api-data';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { assigned, documents, drafted, draftInput, newKey, partOf, type AssignmentAnswer, type TaskAnswer } from './loop.fixture.js';

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());
beforeEach(() => api.clock.set('2026-03-02'));

const eventsOf = async (subjectId: string): Promise<EventEntity[]> => (await api.events()).filter((event) => event.subjectId === subjectId);
const read = async (who: Who, id: string): Promise<TaskAnswer> => (await api.as(who).query<{ task: TaskAnswer }>(documents.task, { id })).task;

describe('draftTask', () => {
  it('makes a draft with a code and its parts, seen by the secretariat and the leader only', async () => {
    const task = await drafted(api, { parts: [{ unit: 'finance', role: 'lead' }, { unit: 'firstTown', role: 'support' }] });
    expect(task).toMatchObject({ state: 'draft', version: 1, viewerCan: ['reviseTask', 'assignTask', 'withdrawTask'] });
    expect(task.code).toMatch(/^RW-2026-\d{3}$/);
    expect(await eventsOf(task.id)).toEqual([expect.objectContaining({ verb: 'draftTask', toState: 'draft', data: expect.objectContaining({ title: '核对救助资金发放' }) })]);
    expect(await read('leader', task.id)).toMatchObject({ state: 'draft', light: 'undetermined' });
    expect(await read('liaison', task.id)).toBeNull();
    expect(await read('other_secretariat', task.id)).toBeNull();
  });

  it('does it once for one key, also for two requests at the same moment', async () => {
    const input = draftInput(api, { title: '同一次提交' });
    const answers = await Promise.all([1, 2, 3].map(() => api.as('secretariat').query<{ draftTask: TaskAnswer }>(documents.draft, { input })));
    expect(new Set(answers.map(({ draftTask }) => draftTask.id)).size).toBe(1);
    expect(await api.as('secretariat').refusal(documents.draft, { input: { ...input, title: '换了内容' } })).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it.each([
    ['no lead', { parts: [{ unit: 'health', role: 'support' }] }, 'TASK_WITHOUT_LEAD'],
    ['two leads', { parts: [{ unit: 'health', role: 'lead' }, { unit: 'finance', role: 'lead' }] }, 'TASK_SEVERAL_LEADS'],
    ['a unit that is no member', { parts: [{ unit: 'education', role: 'lead' }] }, 'UNIT_NOT_MEMBER'],
    ['a due date in the past', { dueOn: '2026-03-01' }, 'DATE_IN_PAST'],
    ['a duty that is not there', { dutyId: '00000000-0000-7000-8000-000000000009' }, 'NOT_FOUND'],
  ] as const)('refuses %s', async (_, options, code) => {
    expect(await api.as('secretariat').refusal(documents.draft, { input: draftInput(api, options) })).toBe(code);
  });

  it.each(['liaison', 'unit_head', 'leader'] as const)('is not for a %s', async (who) => {
    expect(await api.as(who).refusal(documents.draft, { input: draftInput(api) })).toBe('NOT_PERMITTED');
  });
});

describe('reviseTask', () => {
  it('changes the draft, keeps the parts that stay, drops the others', async () => {
    const task = await drafted(api, { parts: [{ unit: 'finance', role: 'lead' }, { unit: 'health', role: 'support' }] });
    const input = draftInput(api, { title: '改过的任务', parts: [{ unit: 'finance', role: 'support' }, { unit: 'union', role: 'lead' }] });
    const { reviseTask } = await api.as('secretariat').query<{ reviseTask: TaskAnswer }>(documents.revise, { id: task.id, version: 1, input });
    expect(reviseTask).toMatchObject({ title: '改过的任务', version: 2 });
    expect(reviseTask.assignments.map((part) => [part.unit.id, part.role])).toEqual([[api.world.units.union, 'lead'], [api.world.units.finance, 'support']]);
    expect((await eventsOf(task.id)).at(-1)).toMatchObject({ verb: 'reviseTask', data: { version: 2 } });
  });

  it('refuses a stale version with both numbers, and writes nothing', async () => {
    const task = await drafted(api);
    const variables = { id: task.id, version: 1, input: draftInput(api, { title: '先到的修改' }) };
    await api.as('secretariat').query(documents.revise, variables);
    const { errors } = await api.as('secretariat').send(documents.revise, { ...variables, input: draftInput(api, { title: '后到的修改' }) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'VERSION_CONFLICT', category: 'CONFLICT', params: { current: 2, yours: 1 } });
    expect((await eventsOf(task.id)).map((event) => event.verb)).toEqual(['draftTask', 'reviseTask']);
  });
});

describe('assignTask', () => {
  it('reckons working days over the statutory holidays and opens the reports of a year', async () => {
    api.clock.set('2026-09-24');
    const task = await assigned(api, { workingDays: 10, everyMonths: 3 });
    // Mid-autumn and the National Day stand between, and Saturday the 10th is worked.
    expect(task).toMatchObject({ state: 'assigned', dueOn: '2026-10-15' });
    expect(task.slots.map((slot) => slot.periodStartOn)).toEqual(['2026-10-01']);
    expect((await api.events()).filter((event) => event.taskId === task.id).map((event) => event.verb)).toEqual(['draftTask', 'assignTask', 'assignTask', 'openReportSlots']);
  });

  it('tells before what it would cause, and causes just that', async () => {
    const { id, version } = await drafted(api, { everyMonths: 1, parts: [{ unit: 'finance', role: 'lead' }, { unit: 'health', role: 'support' }, { unit: 'union', role: 'guide' }] });
    const preview = `query($id: ID!) { previewAssignTask(id: $id) { dueOn dueProvisional reportsPerUnitPerYear reportsPerYear unitCount firstReportDueOn } }`;
    const { previewAssignTask } = await api.as('secretariat').query<{ previewAssignTask: object }>(preview, { id });
    expect(previewAssignTask).toEqual({ dueOn: null, dueProvisional: false, reportsPerUnitPerYear: 12, reportsPerYear: 24, unitCount: 3, firstReportDueOn: '2026-03-25' });
    const { assignTask } = await api.as('secretariat').query<{ assignTask: TaskAnswer }>(documents.assign, { id, version, key: newKey() });
    expect(assignTask.slots.filter((slot) => slot.dueOn <= '2027-03-02')).toHaveLength(24);
    expect(await api.as('liaison').refusal(preview, { id })).toBe('NOT_PERMITTED');
  });

  it('opens no report where no frequency is set', async () => {
    expect((await assigned(api, { dueOn: '2026-12-31' })).slots).toEqual([]);
  });

  it('is done once for one key and refused a second time without it', async () => {
    const { id, version } = await drafted(api, { everyMonths: 1 });
    const variables = { id, version, key: newKey() };
    await Promise.all([1, 2].map(() => api.as('secretariat').query(documents.assign, variables)));
    expect((await eventsOf(id)).map((event) => event.verb)).toEqual(['draftTask', 'assignTask']);
    expect(await api.as('secretariat').refusal(documents.assign, { ...variables, key: newKey() })).toBe('STATE_CONFLICT');
  });

  it('lets one of two racing assignments win', async () => {
    const { id, version } = await drafted(api, { everyMonths: 1 });
    const answers = await Promise.all([1, 2].map(() => api.as('secretariat').send(documents.assign, { id, version, key: newKey() })));
    expect(answers.map((answer) => answer.errors?.[0]?.extensions.code ?? 'done').sort()).toEqual(['STATE_CONFLICT', 'done']);
  });
});

describe('acknowledgeAssignment', () => {
  it('is for the unit, by its liaison or head', async () => {
    const task = await assigned(api);
    const { id, version } = partOf(api, task, 'finance');
    expect(await api.as('secretariat').refusal(documents.acknowledge, { id, version })).toBe('NOT_PERMITTED');
    expect(await api.as('other_liaison').refusal(documents.acknowledge, { id, version })).toBe('NOT_FOUND');
    expect(await api.as('other_meeting_liaison').refusal(documents.acknowledge, { id, version })).toBe('NOT_FOUND');
    const { acknowledgeAssignment: done } = await api.as('unit_head').query<{ acknowledgeAssignment: AssignmentAnswer }>(documents.acknowledge, { id, version });
    expect(done).toMatchObject({ state: 'in_progress', viewerCan: ['objectToAssignment', 'requestCompletion'] });
    expect((await eventsOf(id)).at(-1)).toMatchObject({ verb: 'acknowledgeAssignment', fromState: 'pending', toState: 'in_progress', unitId: api.world.units.finance });
    expect(await api.as('unit_head').refusal(documents.acknowledge, { id, version: done.version })).toBe('STATE_CONFLICT');
  });

  it('is refused to a partner of the task, who sees it', async () => {
    const task = await assigned(api, { parts: [{ unit: 'finance', role: 'lead' }, { unit: 'health', role: 'support' }] });
    const { id, version } = partOf(api, task, 'finance');
    expect(await api.as('other_liaison').refusal(documents.acknowledge, { id, version })).toBe('NOT_PERMITTED');
  });
});

describe('completion', () => {
  const begun = async (): Promise<AssignmentAnswer> => {
    const { id, version } = partOf(api, await assigned(api, { dueOn: '2026-03-31', everyMonths: 1 }), 'finance');
    return (await api.as('liaison').query<{ acknowledgeAssignment: AssignmentAnswer }>(documents.acknowledge, { id, version })).acknowledgeAssignment;
  };

  it('needs words to ask, a reason to return, and the secretariat to decide', async () => {
    const { id, version } = await begun();
    expect(await api.as('liaison').refusal(documents.request, { id, version, text: ' ' })).toBe('FIELD_REQUIRED');
    const { requestCompletion: asked } = await api.as('liaison').query<{ requestCompletion: AssignmentAnswer }>(documents.request, { id, version, text: '已办结' });
    expect(await api.as('secretariat').refusal(documents.returnCompletion, { id, version: asked.version, reason: '' })).toBe('REASON_REQUIRED');
    expect(await api.as('leader').refusal(documents.acceptCompletion, { id, version: asked.version, grade: 'good' })).toBe('NOT_PERMITTED');
    expect(await api.as('secretariat').refusal(documents.acceptCompletion, { id, version, grade: 'good' })).toBe('VERSION_CONFLICT');
    expect((await eventsOf(id)).at(-1)).toMatchObject({ verb: 'requestCompletion', data: { completionText: '已办结' } });
  });

  it('withdraws the reports not yet due when accepted', async () => {
    const { id, version } = await begun();
    const { requestCompletion: asked } = await api.as('liaison').query<{ requestCompletion: AssignmentAnswer }>(documents.request, { id, version, text: '已办结' });
    await api.as('secretariat').query(documents.acceptCompletion, { id, version: asked.version, grade: 'pass' });
    const states = await api.inside((manager) => manager.query('SELECT state FROM report_slot WHERE assignment_id = $1', [id]) as Promise<{ state: string }[]>);
    expect(states).toEqual([{ state: 'withdrawn' }]);
    const [task] = (await eventsOf(id)).slice(-1);
    expect(task).toMatchObject({ verb: 'acceptCompletion', toState: 'completed' });
  });
});

it('closes out what is completed only, and only by the secretariat', async () => {
  const { id, version } = await assigned(api);
  expect(await api.as('secretariat').refusal(documents.closeOut, { id, version })).toBe('STATE_CONFLICT');
  expect(await api.as('liaison').refusal(documents.closeOut, { id, version })).toBe('NOT_PERMITTED');
  expect(await api.as('other_secretariat').refusal(documents.closeOut, { id, version })).toBe('NOT_FOUND');
});

it('shows a unit the tasks it takes part in, and not its partners’ words', async () => {
  const task = await assigned(api, { parts: [{ unit: 'health', role: 'lead' }, { unit: 'finance', role: 'support' }] });
  const part = partOf(api, task, 'health');
  const { acknowledgeAssignment: begun } = await api.as('other_liaison').query<{ acknowledgeAssignment: AssignmentAnswer }>(documents.acknowledge, { id: part.id, version: part.version });
  const support = partOf(api, task, 'finance');
  const { acknowledgeAssignment: own } = await api.as('liaison').query<{ acknowledgeAssignment: AssignmentAnswer }>(documents.acknowledge, { id: support.id, version: support.version });
  const { requestCompletion: asked } = await api.as('liaison').query<{ requestCompletion: AssignmentAnswer }>(documents.request, { id: own.id, version: own.version, text: '配合已完成' });
  await api.as('secretariat').query(documents.acceptCompletion, { id: own.id, version: asked.version, grade: 'good' });
  await api.as('other_liaison').query(documents.request, { id: begun.id, version: begun.version, text: '牵头已完成' });
  const words = async (who: Who): Promise<unknown> => (await read(who, task.id)).assignments.map((each) => (each as unknown as { completionText: string | null }).completionText);
  expect(await words('secretariat')).toEqual(['牵头已完成', '配合已完成']);
  expect(await words('other_liaison')).toEqual(['牵头已完成', '配合已完成']);
  expect(await words('liaison')).toEqual([null, '配合已完成']);
  expect(await read('town_liaison', task.id)).toBeNull();
  const reasons = ((await read('liaison', task.id)) as unknown as { events: { verb: string; subject: { unitName: string | null } }[] }).events;
  expect(reasons.filter((event) => event.subject.unitName === '市卫生健康局')).toEqual([]);
});
