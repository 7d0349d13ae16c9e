import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { assigned, documents, newKey, partOf, type TaskAnswer } from '../task/loop.fixture.js';

const FIELDS = `id code rootId text title urgency state subject { kind id title } personName postTitle writtenOn dueOn light task { id state dueOn assignments { id version unit { id } role state } }
  registeredOn result reportedOn closedOn closeNote additions { id state } suggestedParts { unitId role } events { verb code reason } version viewerCan`;
const WRITE = `mutation($input: WriteInstructionInput!) { writeInstruction(input: $input) { ${FIELDS} } }`;
const REGISTER = `mutation($id: ID!, $version: Int!, $input: RegisterInstructionInput!) { registerInstruction(id: $id, version: $version, input: $input) { ${FIELDS} } }`;
const REPORT = `mutation($id: ID!, $version: Int!, $result: String!) { reportInstruction(id: $id, version: $version, result: $result) { ${FIELDS} } }`;
const ADD = `mutation($id: ID!, $text: String!, $urgency: InstructionUrgency!, $key: String!) { addInstruction(id: $id, text: $text, urgency: $urgency, idempotencyKey: $key) { ${FIELDS} } }`;
const CLOSE = `mutation($id: ID!, $version: Int!, $note: String) { closeInstruction(id: $id, version: $version, note: $note) { ${FIELDS} } }`;
const ONE = `query($id: ID!) { instruction(id: $id) { ${FIELDS} } }`;
const LIST = 'query($filter: InstructionFilter) { instructions(filter: $filter) { total items { id code state } } }';

interface Answer {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly version: number;
  readonly task: TaskAnswer | null;
  readonly viewerCan: readonly string[];
}
const TODAY = '{ todayList { items { reason title instructionId light } } }';
type Page = { instructions: { total: number; items: { id: string; state: string }[] } };

let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

const input = (more: object = {}) => ({ text: '请市财政局牵头核实资金发放。限期反馈。', urgency: 'urgent', idempotencyKey: newKey(), ...more });
const write = async (more: object = {}, who: Who = 'leader') => (await api.as(who).query<{ writeInstruction: Answer }>(WRITE, { input: input(more) })).writeInstruction;
const parts = () => [{ unitId: api.world.units.finance, role: 'lead' }, { unitId: api.world.units.health, role: 'support' }];
const registering = (more: object = {}) => ({ title: '核实资金发放', assignments: parts(), ...more });
const register = async ({ id, version }: Answer, more: object = {}) =>
  (await api.as('secretariat').query<{ registerInstruction: Answer }>(REGISTER, { id, version, input: registering(more) })).registerInstruction;
const one = async (id: string, who: Who = 'leader') => (await api.as(who).query<{ instruction: Answer | null }>(ONE, { id })).instruction;
const list = async (who: Who, filter?: object) => (await api.as(who).query<Page>(LIST, { filter })).instructions;

const today = async (who: Who) => {
  const { todayList } = await api.as(who).query<{ todayList: { items: { reason: string; instructionId: string | null }[] } }>(TODAY);
  return todayList.items.filter((item) => item.instructionId !== null).map((item) => [item.reason, item.instructionId]);
};

/** Both units do their part, the support first. */
async function complete(taskId: string): Promise<void> {
  for (const [unit, who] of [['health', 'other_liaison'], ['finance', 'liaison']] as const) {
    const read = async () => partOf(api, (await api.as('secretariat').query<{ task: TaskAnswer }>(documents.task, { id: taskId })).task, unit);
    const first = await read();
    await api.as(who).query(documents.acknowledge, { id: first.id, version: first.version });
    await api.as(who).query(documents.request, { id: first.id, version: (await read()).version, text: '已核实' });
    await api.as('secretariat').query(documents.acceptCompletion, { id: first.id, version: (await read()).version, grade: 'good' });
  }
}

describe('an instruction', () => {
  it('becomes a task, comes back with the result, and stays open while one is added', async () => {
    const written = await write({ subjectKind: 'unit', subjectId: api.world.units.finance });
    expect(written).toMatchObject({
      code: 'PS-2026-001', state: 'waiting', title: '请市财政局牵头核实资金发放', writtenOn: '2026-03-02', dueOn: '2026-03-07', task: null, subject: { kind: 'unit', title: '市财政局' },
      viewerCan: ['addInstruction', 'closeInstruction'], events: [{ verb: 'writeInstruction', code: 'PS-2026-001' }],
    });
    expect(await one(written.id, 'secretariat')).toMatchObject({ viewerCan: ['registerInstruction'], suggestedParts: [{ unitId: api.world.units.finance, role: 'lead' }] });
    expect([await today('secretariat'), await today('leader'), await today('liaison')]).toEqual([[['register_instruction', written.id]], [], []]);
    const registered = await register(written);
    expect(registered).toMatchObject({ state: 'assigned', registeredOn: '2026-03-02', task: { state: 'assigned', dueOn: '2026-03-07' }, viewerCan: [] });
    expect(registered.task?.assignments).toHaveLength(2);
    expect(await api.as('secretariat').refusal(REPORT, { id: written.id, version: registered.version, result: '已核实' })).toBe('INSTRUCTION_TASK_OPEN');
    expect(await today('secretariat')).toEqual([]);
    await complete(registered.task?.id ?? '');
    expect(await today('secretariat')).toEqual([['report_instruction', written.id]]);
    const told = (await api.as('secretariat').query<{ reportInstruction: Answer }>(REPORT, { id: written.id, version: registered.version, result: '已核实52户' })).reportInstruction;
    expect(told).toMatchObject({ state: 'reported', result: '已核实52户', reportedOn: '2026-03-02' });
    expect([await today('secretariat'), await today('leader')]).toEqual([[], [['read_instruction', written.id]]]);
    const added = (await api.as('leader').query<{ addInstruction: Answer }>(ADD, { id: written.id, text: '再查两个镇', urgency: 'ordinary', key: newKey() })).addInstruction;
    expect(added).toMatchObject({ code: 'PS-2026-002', rootId: written.id, state: 'waiting', dueOn: '2026-03-17' });
    expect(await one(added.id, 'secretariat')).toMatchObject({ suggestedParts: parts() });
    expect([await today('secretariat'), await today('leader')]).toEqual([[['register_instruction', written.id]], []]);
    expect(await api.as('leader').refusal(CLOSE, { id: written.id, version: told.version })).toBe('INSTRUCTION_ADDITION_OPEN');
    const again = await register(added);
    await complete(again.task?.id ?? '');
    await api.as('secretariat').query(REPORT, { id: added.id, version: again.version, result: '两镇已查' });
    const closed = (await api.as('leader').query<{ closeInstruction: Answer }>(CLOSE, { id: written.id, version: told.version, note: '已阅' })).closeInstruction;
    expect(closed).toMatchObject({ state: 'closed', closedOn: '2026-03-02', closeNote: '已阅', additions: [{ id: added.id, state: 'closed' }], viewerCan: [] });
    const verbs = (await api.events()).filter((event) => event.subjectType === 'instruction').map((event) => event.verb);
    expect(verbs).toEqual(['writeInstruction', 'registerInstruction', 'reportInstruction', 'addInstruction', 'registerInstruction', 'reportInstruction', 'closeInstruction', 'closeInstruction']);
  });

  it('is written on a task with its parts proposed, or on a report, and is found from them', async () => {
    const task = await assigned(api, { parts: [{ unit: 'finance', role: 'lead' }, { unit: 'health', role: 'support' }], everyMonths: 1, dueOn: '2026-06-30' });
    const onTask = await write({ subjectKind: 'task', subjectId: task.id });
    expect(await one(onTask.id, 'secretariat')).toMatchObject({ subject: { kind: 'task', title: '核对救助资金发放' }, suggestedParts: parts() });
    const slot = task.slots[0];
    const onReport = await write({ subjectKind: 'report_slot', subjectId: slot?.id });
    expect(await one(onReport.id)).toMatchObject({ subject: { kind: 'report_slot' }, suggestedParts: [] });
    expect((await list('leader', { taskId: task.id })).items.map((item) => item.id)).toEqual([onTask.id]);
    expect((await list('leader', { slotId: slot?.id })).items.map((item) => item.id)).toEqual([onReport.id]);
    expect((await list('secretariat', { states: ['waiting'] })).total).toBe(2);
  });

  it('is taken back with a reason before it is registered, and written once per key', async () => {
    const idempotencyKey = newKey();
    const first = await write({ idempotencyKey, text: '核实' });
    expect((await write({ idempotencyKey, text: '核实' })).id).toBe(first.id);
    expect(await api.as('leader').refusal(CLOSE, { id: first.id, version: first.version })).toBe('REASON_REQUIRED');
    await api.as('leader').query(CLOSE, { id: first.id, version: first.version, note: '写错' });
    expect(await one(first.id)).toMatchObject({ state: 'closed', closeNote: '写错' });
  });

  it('refuses subjects that are not there, and registering beyond the limit', async () => {
    const refusal = (more: object) => api.as('leader').refusal(WRITE, { input: input(more) });
    expect(await refusal({ subjectKind: 'task', subjectId: newKey() })).toBe('NOT_FOUND');
    expect(await refusal({ subjectKind: 'unit', subjectId: api.world.units.education })).toBe('NOT_FOUND');
    expect(await refusal({ subjectKind: 'unit' })).toBe('NOT_FOUND');
    expect(await refusal({ subjectId: api.world.units.finance })).toBe('INPUT_INVALID');
    expect(await refusal({ text: ' ' })).toBe('FIELD_REQUIRED');
    const { id, version } = await write();
    const beyond = (more: object) => api.as('secretariat').refusal(REGISTER, { id, version, input: registering(more) });
    expect(await beyond({ dueOn: '2026-03-08' })).toBe('DATE_OUT_OF_RANGE');
    expect(await beyond({ assignments: [] })).toBe('TASK_WITHOUT_LEAD');
    expect(await beyond({ assignments: [{ unitId: api.world.units.education, role: 'lead' }] })).toBe('UNIT_NOT_MEMBER');
    expect(await api.as('secretariat').refusal(REGISTER, { id, version: 9, input: registering() })).toBe('VERSION_CONFLICT');
  });

  it('is the leader’s to write and the secretariat’s to register; units read what became their task, other joint meetings nothing', async () => {
    const written = await write();
    for (const who of ['secretariat', 'liaison', 'unit_head', 'inspector'] as const) expect([who, await api.as(who).refusal(WRITE, { input: input() })]).toEqual([who, 'NOT_PERMITTED']);
    expect(await api.as('leader').refusal(REGISTER, { id: written.id, version: 1, input: registering() })).toBe('NOT_PERMITTED');
    expect(await api.as('liaison').refusal(CLOSE, { id: written.id, version: 1, note: '不办' })).toBe('NOT_PERMITTED');
    expect([await one(written.id, 'liaison'), (await list('liaison')).total]).toEqual([null, 0]);
    const registered = await register(written);
    expect(await one(written.id, 'liaison')).toMatchObject({ state: 'assigned', task: { id: registered.task?.id }, events: [], viewerCan: [] });
    expect(await one(written.id, 'town_liaison')).toBeNull();
    for (const who of ['other_secretariat', 'other_meeting_liaison'] as const) {
      expect([await one(written.id, who), (await list(who)).total]).toEqual([null, 0]);
    }
    expect(await api.as('other_secretariat').refusal(REPORT, { id: written.id, version: registered.version, result: '已核实' })).toBe('NOT_FOUND');
  });
});
