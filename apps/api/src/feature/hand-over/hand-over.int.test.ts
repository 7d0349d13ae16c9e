import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { documents as tokens } from '../api-token/api-token.fixture.js';
import { act as complain, filed, listOf, openPage } from '../complaint/complaint.fixture.js';
import { act as inspect } from '../inspection/inspection.fixture.js';
import { assigned, documents, drafted, newKey, partOf, reportInput } from '../task/loop.fixture.js';

const LIST = 'query($postId: ID!) { handOverList(postId: $postId) { postTitle unitName today untilOn holders { personName capacity } items { kind title dueOn light periodStartOn taskId slotId instructionId inspectionId rectificationId complaintId } } }';
const WRITE = 'mutation($input: WriteInstructionInput!) { writeInstruction(input: $input) { id version } }';
const REGISTER = 'mutation($id: ID!, $version: Int!, $input: RegisterInstructionInput!) { registerInstruction(id: $id, version: $version, input: $input) { id task { id assignments { id version } } } }';

interface Answer {
  readonly handOverList: { readonly unitName: string; readonly untilOn: string; readonly items: { kind: string; title: string; dueOn: string | null; light: string; periodStartOn: string | null }[] };
}

let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

const postOf = (who: Who) => ({ postId: api.world.posts[who] ?? '' });
const list = async (who: Who, whose: Who) => (await api.as(who).query<Answer>(LIST, postOf(whose))).handOverList;
const kinds = async (who: Who, whose: Who) => (await list(who, whose)).items.map((item) => item.kind).sort();

it('holds everything open at the unit: parts, reports due within two months, drafts, instructions', async () => {
  const task = await assigned(api, { everyMonths: 1, dueOn: '2026-12-31' });
  expect((await list('secretariat', 'liaison')).items.map((item) => [item.kind, item.dueOn, item.periodStartOn])).toEqual([
    ['acknowledge', '2026-03-04', null], ['expected_report', '2026-03-25', '2026-03-01'], ['expected_report', '2026-04-27', '2026-04-01'],
  ]);
  const part = partOf(api, task, 'finance');
  await api.as('liaison').query(documents.acknowledge, { id: part.id, version: part.version });
  await api.as('liaison').query(documents.saveDraft, { slotId: task.slots[0]?.id, version: 0, input: reportInput('写了一半') });
  const { writeInstruction: written } = await api.as('leader').query<{ writeInstruction: { id: string; version: number } }>(WRITE, { input: { text: '请核实。', urgency: 'urgent', idempotencyKey: newKey() } });
  expect(await kinds('secretariat', 'secretariat')).toEqual(['instruction']);
  expect(await kinds('leader', 'leader')).toEqual(['instruction']);
  await api.as('secretariat').query(REGISTER, { ...written, input: { title: '核实', assignments: [{ unitId: api.world.units.finance, role: 'lead' }] } });
  expect(await kinds('liaison', 'liaison')).toEqual(['acknowledge', 'assignment', 'draft_report', 'expected_report', 'instruction']);
  expect(await kinds('secretariat', 'other_liaison')).toEqual([]);
  api.clock.set('2026-03-26');
  expect((await list('liaison', 'unit_head')).items[0]).toMatchObject({ kind: 'acknowledge', dueOn: '2026-03-04', light: 'overdue' });
});

it('is read by the unit itself and by who reads all, in its own joint meeting', async () => {
  await assigned(api);
  expect(await list('liaison', 'liaison')).toMatchObject({ unitName: '市财政局', untilOn: '2026-05-02' });
  expect(await api.as('other_liaison').refusal(LIST, postOf('liaison'))).toBe('NOT_FOUND');
  expect(await api.as('inspector').refusal(LIST, postOf('liaison'))).toBe('NOT_FOUND');
  expect(await api.as('secretariat').refusal(LIST, { postId: 'none' })).toBe('NOT_FOUND');
  expect((await list('other_secretariat', 'other_meeting_liaison')).items).toEqual([]);
});

it('holds what waits at the secretariat: reviews with their unit, decisions, drafts', async () => {
  const task = await assigned(api, { everyMonths: 3 });
  const slot = task.slots[0];
  await api.as('liaison').query(documents.file, { slotId: slot?.id, version: slot?.version, input: reportInput('一季度进展'), key: newKey() });
  await drafted(api, { title: '还没有交办' });
  const { items } = (await api.as('secretariat').query<{ handOverList: { items: { kind: string; unitName: string | null; periodMonths: number | null; title: string }[] } }>(
    'query($postId: ID!) { handOverList(postId: $postId) { items { kind title unitName periodMonths } } }', postOf('secretariat'))).handOverList;
  expect(items).toContainEqual(expect.objectContaining({ kind: 'review', unitName: '市财政局', periodMonths: 3 }));
  expect(items).toContainEqual(expect.objectContaining({ kind: 'draft_task', title: '还没有交办' }));
  expect(await kinds('liaison', 'liaison')).not.toContain('review');
});

it('holds what waits elsewhere: closing out, complaints by their code alone, inspections, tokens to take', async () => {
  const done = await assigned(api, { title: '都办完了' });
  await api.inside((manager) => manager.query(`UPDATE task SET state = 'completed', completed_on = '2026-03-02' WHERE id = $1`, [done.id]));
  await api.inside((manager) => manager.query(`UPDATE assignment SET state = 'completed', completed_on = '2026-03-02' WHERE task_id = $1`, [done.id]));
  await openPage(api);
  await filed(api);
  const [received] = (await listOf(api, 'secretariat')).items;
  if (!received) throw new Error('no complaint');
  await inspect(api, 'secretariat', 'draftInspection', { matter: '看资金发放', idempotencyKey: newKey() });
  await api.as('secretariat').query(tokens.create, { input: { name: '财政平台', postId: api.world.posts.liaison, scopes: ['read_tasks'], expiresOn: '2026-12-31' } });
  expect(await kinds('secretariat', 'secretariat')).toEqual(['close_out', 'complaint_register', 'inspection']);
  const items = (await list('secretariat', 'secretariat')).items;
  expect(items.find((item) => item.kind === 'complaint_register')).toMatchObject({ title: received.code, complaintId: received.id });
  expect(items.find((item) => item.kind === 'close_out')).toMatchObject({ title: '都办完了', taskId: done.id });
  expect(await kinds('liaison', 'liaison')).toEqual(['api_token']);
  const registered = await complain(api, 'secretariat', 'registerComplaint', received, { category: 'refused' });
  await complain(api, 'secretariat', 'assignComplaint', registered, { unitId: api.world.units.finance });
  expect(await kinds('liaison', 'liaison')).toEqual(['api_token', 'complaint_verify']);
  expect(await kinds('secretariat', 'secretariat')).toEqual(['close_out', 'inspection']);
  expect(JSON.stringify((await list('liaison', 'liaison')).items)).not.toContain('低保申请');
});
