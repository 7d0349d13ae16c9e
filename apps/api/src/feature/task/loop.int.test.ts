import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { assigned, documents, newKey, partOf, reportInput, type AssignmentAnswer, type SlotAnswer, type TaskAnswer } from './loop.fixture.js';

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());

async function send<Result>(who: Who, document: keyof typeof documents, variables: Record<string, unknown>): Promise<Result> {
  const data = await api.as(who).query<Record<string, Result>>(documents[document], variables);
  return Object.values(data)[0] as Result;
}

it('runs from a draft to the close-out, with returns on the way, and writes it all down', async () => {
  api.clock.set('2026-03-02');
  const task = await assigned(api, { everyMonths: 1, dueOn: '2026-06-30', parts: [{ unit: 'finance', role: 'lead' }, { unit: 'health', role: 'support' }] });
  expect(task).toMatchObject({ state: 'assigned', dueOn: '2026-06-30', light: 'normal' });
  expect(task.slots.map((slot) => slot.periodStartOn)).toEqual(['2026-03-01', '2026-03-01', '2026-04-01', '2026-04-01', '2026-05-01', '2026-05-01', '2026-06-01', '2026-06-01']);

  let lead = await send<AssignmentAnswer>('liaison', 'acknowledge', partOf(api, task, 'finance') as never);
  let support = await send<AssignmentAnswer>('other_liaison', 'acknowledge', partOf(api, task, 'health') as never);
  expect([lead.state, support.state]).toEqual(['in_progress', 'in_progress']);

  const own = (await send<TaskAnswer>('liaison', 'task', { id: task.id })).slots.find((slot) => slot.periodStartOn === '2026-03-01');
  const slotId = own?.id ?? '';
  const kept = await send<{ version: number }>('liaison', 'saveDraft', { slotId, version: 0, input: reportInput('写了一半') });
  await send('liaison', 'saveDraft', { slotId, version: kept.version, input: reportInput('写完了') });
  let slot = await send<SlotAnswer>('liaison', 'file', { slotId, version: own?.version, draftVersion: 2, input: reportInput('三月已核对'), key: newKey() });
  expect(slot).toMatchObject({ state: 'submitted', mark: 'under_review' });
  slot = await send('secretariat', 'returnReport', { slotId, version: slot.version, reason: '缺户数' });
  expect(slot).toMatchObject({ state: 'returned', mark: 'not_due' });
  slot = await send('liaison', 'file', { slotId, version: slot.version, input: reportInput('三月已核对，52户'), key: newKey() });
  slot = await send('secretariat', 'acceptReport', { slotId, version: slot.version });
  expect(slot).toMatchObject({ state: 'accepted', mark: 'accepted' });
  const { reports } = await send<{ reports: unknown[] }>('liaison', 'slot', { id: slotId });
  expect(reports).toEqual([expect.objectContaining({ sequence: 2, state: 'accepted' }), expect.objectContaining({ sequence: 1, state: 'returned', returnReason: '缺户数' })]);

  expect(await api.as('liaison').refusal(documents.request, { id: lead.id, version: lead.version, text: '已完成' })).toBe('SUPPORT_NOT_COMPLETED');
  support = await send('other_liaison', 'request', { id: support.id, version: support.version, text: '配合事项已完成' });
  support = await send('secretariat', 'returnCompletion', { id: support.id, version: support.version, reason: '补附件' });
  support = await send('other_liaison', 'request', { id: support.id, version: support.version, text: '已补附件' });
  support = await send('secretariat', 'acceptCompletion', { id: support.id, version: support.version, grade: 'good' });
  expect(support).toMatchObject({ state: 'completed', completedOn: '2026-03-02' });

  lead = await send('liaison', 'request', { id: lead.id, version: lead.version, text: '牵头事项已完成' });
  await send('secretariat', 'acceptCompletion', { id: lead.id, version: lead.version, grade: 'excellent' });
  const done = await send<TaskAnswer & { events: { verb: string }[] }>('secretariat', 'task', { id: task.id });
  expect(done).toMatchObject({ state: 'completed', completedOn: '2026-03-02', light: 'normal', viewerCan: ['closeOutTask', 'reopenTask'] });
  const closed = await send<TaskAnswer>('secretariat', 'closeOut', { id: task.id, version: done.version, reason: '销号' });
  expect(closed).toMatchObject({ state: 'closed', closedOn: '2026-03-02' });

  const events = (await api.events()).filter((event) => event.taskId === task.id);
  expect(events.map((event) => event.verb)).toEqual([
    'draftTask', 'assignTask', 'assignTask', 'assignTask', 'openReportSlots', 'openReportSlots', 'acknowledgeAssignment', 'acknowledgeAssignment',
    'saveReportDraft', 'saveReportDraft', 'fileReport', 'returnReport', 'fileReport', 'acceptReport',
    'requestCompletion', 'returnCompletion', 'requestCompletion', 'acceptCompletion', 'requestCompletion', 'acceptCompletion', 'acceptCompletion', 'closeOutTask',
  ]);
  expect(events.find((event) => event.verb === 'fileReport')?.actor).toMatchObject({ personName: 'liaison某', unitName: '市财政局' });
  expect(await api.events(api.world.jointMeetings.second)).toEqual([]);
});
