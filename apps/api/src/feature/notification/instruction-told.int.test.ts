import { PostHoldingEntity, TaskEntity } from '@lianxi/api-data';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { documents, newKey } from '../task/loop.fixture.js';
import { lifeVerbs } from '../task/task-life.fixture.js';
import { NotificationTeller } from './notification.teller.js';

let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

interface Mine { readonly kind: string; readonly title: string; readonly text: string; readonly instructionId: string; readonly skipped: readonly unknown[] }
const mine = async (who: Who): Promise<readonly Mine[]> =>
  (await api.as(who).query<{ notifications: { items: Mine[] } }>('{ notifications { items { kind title text instructionId skipped { level reason } } } }')).notifications.items.filter((item) => item.kind.startsWith('instruction'));
const tell = (): Promise<number> => api.app.get(NotificationTeller).tellAll();
const write = async () =>
  (await api.as('leader').query<{ writeInstruction: { id: string; version: number } }>('mutation($input: WriteInstructionInput!) { writeInstruction(input: $input) { id version } }', { input: { text: '请市财政局核实资金发放。限期反馈。', urgency: 'urgent', idempotencyKey: newKey() } })).writeInstruction;
const register = async ({ id, version }: { id: string; version: number }) =>
  (await api.as('secretariat').query<{ registerInstruction: { version: number; task: { id: string } } }>(
    'mutation($id: ID!, $version: Int!, $input: RegisterInstructionInput!) { registerInstruction(id: $id, version: $version, input: $input) { version task { id } } }',
    { id, version, input: { title: '核实资金发放', assignments: [{ unitId: api.world.units.finance, role: 'lead' }, { unitId: api.world.units.health, role: 'support' }] } },
  )).registerInstruction;
const report = (id: string, version: number) => api.as('secretariat').query('mutation($id: ID!, $version: Int!) { reportInstruction(id: $id, version: $version, result: "已核实") { id } }', { id, version });

it('is told to the secretariat when written, to its units when it is theirs, and its result to whoever wrote it', async () => {
  const written = await write();
  await tell();
  expect(await mine('secretariat')).toMatchObject([{ kind: 'instruction', title: '请市财政局核实资金发放', instructionId: written.id }]);
  for (const who of ['leader', 'liaison', 'other_liaison', 'town_liaison'] as const) expect([who, await mine(who)]).toEqual([who, []]);
  const registered = await register(written);
  await Promise.all([tell(), tell()]);
  for (const who of ['liaison', 'other_liaison'] as const) expect(await mine(who)).toMatchObject([{ kind: 'instruction', text: '请市财政局核实资金发放。限期反馈。', instructionId: written.id }]);
  for (const who of ['town_liaison', 'county_liaison'] as const) expect([who, await mine(who)]).toEqual([who, []]);
  await api.inside((manager) => manager.update(TaskEntity, { id: registered.task.id }, { state: 'completed' }));
  await report(written.id, registered.version);
  await tell();
  expect(await mine('leader')).toMatchObject([{ kind: 'instruction_result', title: '请市财政局核实资金发放', skipped: [] }]);
  await api.as('leader').query('mutation($id: ID!, $key: String!) { addInstruction(id: $id, text: "再查一次", urgency: urgent, idempotencyKey: $key) { id } }', { id: written.id, key: newKey() });
  await tell();
  expect((await mine('secretariat')).map(({ title, instructionId }) => [title, instructionId])).toEqual([['再查一次', written.id], ['请市财政局核实资金发放', written.id]]);
});

it('a vacant secretariat’s goes to the leaders, and says so', async () => {
  const { posts } = api.world;
  const written = await write();
  await api.inside((manager) => manager.update(PostHoldingEntity, { postId: posts.secretariat ?? '' }, { toOn: '2026-03-01' }));
  // The leader who wrote it is the only one above, and need not be told what they wrote themselves.
  await tell();
  expect([written.version, await mine('leader')]).toEqual([1, []]);
});

it('taken up again after its result was told, it is under way once more: its writer hears of it, cannot close it, and reads a new result', async () => {
  const written = await write();
  const registered = await register(written);
  const taskId = registered.task.id;
  const complete = async (): Promise<void> => {
    const { task } = await api.as('secretariat').query<{ task: { assignments: { id: string; version: number; role: string; state: string }[] } }>('query($id: ID!) { task(id: $id) { assignments { id version role state } } }', { id: taskId });
    for (const { id, version, role, state } of [...task.assignments].sort((one, other) => (one.role > other.role ? -1 : 1)).filter((part) => part.state !== 'completed')) {
      const who = role === 'lead' ? 'liaison' : 'other_liaison';
      const taken = state === 'pending' ? (await api.as(who).query<{ acknowledgeAssignment: { version: number } }>(documents.acknowledge, { id, version })).acknowledgeAssignment.version : version;
      const asked = (await api.as(who).query<{ requestCompletion: { version: number } }>(documents.request, { id, version: taken, text: '已核实' })).requestCompletion.version;
      await api.as('secretariat').query(documents.acceptCompletion, { id, version: asked, grade: 'good' });
    }
  };
  const INSTRUCTION = 'query($id: ID!) { instruction(id: $id) { id state version viewerCan } }';
  const now = async (who: Who) => (await api.as(who).query<{ instruction: { state: string; version: number; viewerCan: string[] } }>(INSTRUCTION, { id: written.id })).instruction;
  const taskVersion = async (): Promise<number> => (await api.as('secretariat').query<{ task: { version: number } }>(lifeVerbs.task, { id: taskId })).task.version;
  await complete();
  await report(written.id, (await now('secretariat')).version);
  expect(await now('leader')).toMatchObject({ state: 'reported' });
  expect(await api.as('liaison').refusal(lifeVerbs.reopenTask, { id: taskId, version: await taskVersion(), reason: '复核发现遗漏' })).toBe('NOT_PERMITTED');
  await api.as('secretariat').query(lifeVerbs.reopenTask, { id: taskId, version: await taskVersion(), reason: '复核发现遗漏' });
  await tell();
  const again = await now('leader');
  expect([again.state, again.viewerCan.includes('closeInstruction')]).toEqual(['assigned', false]);
  expect(await api.as('leader').refusal('mutation($id: ID!, $version: Int!) { closeInstruction(id: $id, version: $version) { id } }', { id: written.id, version: again.version })).toBe('STATE_CONFLICT');
  expect((await mine('leader')).map(({ kind, instructionId }) => [kind, instructionId])).toEqual([['instruction', written.id], ['instruction_result', written.id]]);
  await complete();
  await report(written.id, (await now('secretariat')).version);
  await tell();
  expect((await mine('leader'))[0]).toMatchObject({ kind: 'instruction_result', instructionId: written.id });
  expect((await now('leader')).viewerCan).toContain('closeInstruction');
});
