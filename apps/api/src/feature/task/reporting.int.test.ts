import { ReportSlotEntity } from '@lianxi/api-data';
import { addDays } from '@lianxi/domain';
import { bootApi, type TestApi } from '../../testing/index.js';
import { SlotHorizon } from '../report/slot-horizon.service.js';
import { assigned, documents, newKey, reportInput, type TaskAnswer } from './loop.fixture.js';

const PERIOD = 'periodStartOn periodMonths dueOn unitCount';
const preview = `query($id: ID!, $input: ReportingInput!) { previewReviseReporting(id: $id, input: $input) { replaced { ${PERIOD} } moved { ${PERIOD} } opened { ${PERIOD} } drafts } }`;
const revise = 'mutation($id: ID!, $version: Int!, $input: ReportingInput!, $reason: String!) { reviseReporting(id: $id, version: $version, input: $input, reason: $reason) { version reportEveryMonths reportDue { kind number } reportFromOn } }';

let api: TestApi;
let task: TaskAnswer;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-10-09');
  task = await assigned(api, { everyMonths: 1, parts: [{ unit: 'finance', role: 'lead' }, { unit: 'health', role: 'support' }] });
});
afterEach(() => api.close());

const standing = () => api.inside((manager) => manager.find(ReportSlotEntity, { where: { taskId: task.id, unitId: api.world.units.finance, replaced: false }, order: { periodStartOn: 'ASC' } }));
const change = (input: object, reason = '减轻基层负担') => ({ id: task.id, version: task.version, input, reason });
const quarterly = { everyMonths: 3, due: { kind: 'working_days_after', number: 5 }, fromOn: '2027-01-01' };

it('says what goes and what comes, then does exactly that', async () => {
  await api.as('liaison').query(documents.saveDraft, { slotId: (await standing()).find((slot) => slot.periodStartOn === '2027-02-01')?.id, version: 0, input: reportInput('提前写') });
  const shown = await api.as('secretariat').query<{ previewReviseReporting: Record<'replaced' | 'moved' | 'opened', { periodStartOn: string; unitCount: number }[]> & { drafts: number } }>(preview, { id: task.id, input: quarterly });
  const { replaced, moved, opened, drafts } = shown.previewReviseReporting;
  expect([replaced.length, moved, opened.length, drafts]).toEqual([10, [], 4, 1]);
  expect(opened[0]).toEqual({ periodStartOn: '2027-01-01', periodMonths: 3, dueOn: '2027-04-07', unitCount: 2 });
  const before = await standing();
  expect(await api.as('secretariat').query(revise, change(quarterly))).toEqual({ reviseReporting: { version: task.version + 1, reportEveryMonths: 3, reportDue: { kind: 'working_days_after', number: 5 }, reportFromOn: '2027-01-01' } });
  const after = await standing();
  expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
  expect(after.slice(3).map((slot) => slot.periodStartOn)).toEqual(opened.map((period) => period.periodStartOn));
  expect((await api.events()).filter((event) => event.verb === 'reviseReporting')).toMatchObject([{ reason: '减轻基层负担', data: { reportEveryMonths: 3, reportBefore: [{ everyMonths: 1 }] } }]);
});

it('two workers after forty days, and after a year, leave no gap and no double', async () => {
  await api.as('secretariat').query(revise, change(quarterly));
  const workers = [api.app.get(SlotHorizon), api.app.get(SlotHorizon)];
  for (const today of ['2026-11-18', '2026-12-28', '2028-01-15']) {
    api.clock.set(today);
    await Promise.all(workers.map((worker) => worker.extendAll()));
    const slots = await standing();
    slots.slice(1).forEach((slot, at) => expect(slot.periodStartOn).toBe(addDays(slots[at]?.periodEndOn ?? '', 1)));
    expect((slots.at(-1)?.periodEndOn ?? '') > addDays(today, 330)).toBe(true);
  }
});

it('is refused where a later period was answered, naming it; to a liaison; in another joint meeting', async () => {
  const january = (await standing()).find((slot) => slot.periodStartOn === '2027-01-01');
  api.clock.set('2027-01-04');
  await api.as('liaison').query(documents.file, { slotId: january?.id, version: 1, input: reportInput('提前报送'), key: newKey() });
  expect(await api.as('secretariat').refusal(preview, { id: task.id, input: quarterly })).toBe('REPORTING_ANSWERED');
  expect(await api.as('secretariat').refusal(revise, change(quarterly))).toBe('REPORTING_ANSWERED');
  expect(await api.as('secretariat').refusal(revise, change({ everyMonths: 3, fromOn: '2026-11-01' }))).toBe('REPORTING_NOT_ALIGNED');
  expect(await api.as('liaison').refusal(revise, change({ everyMonths: 3, fromOn: '2027-04-01' }))).toBe('NOT_PERMITTED');
  expect(await api.as('other_secretariat').refusal(revise, change({ everyMonths: 3, fromOn: '2027-04-01' }))).toBe('NOT_FOUND');
  expect(await api.as('secretariat').query(revise, change({ everyMonths: 3, fromOn: '2027-04-01' }))).toMatchObject({ reviseReporting: { reportFromOn: '2027-04-01' } });
});

it('answers why a light is as it is, for a report, a part and a task', async () => {
  api.clock.set('2026-11-03');
  const why = 'query($slotId: ID, $taskId: ID, $assignmentId: ID) { lightAnswer(slotId: $slotId, taskId: $taskId, assignmentId: $assignmentId) { reason { rule dueOn lateWorkingDays amberWorkingDays holidaysOn makeUpOn } decidedBy { unitName periodStartOn } } }';
  const reason = { rule: 'overdue-by-working-days', dueOn: '2026-10-26', lateWorkingDays: 6, amberWorkingDays: 3, holidaysOn: [], makeUpOn: [] };
  expect(await api.as('secretariat').query(why, { slotId: (await standing())[0]?.id })).toEqual({ lightAnswer: { reason, decidedBy: null } });
  expect(await api.as('secretariat').query(why, { taskId: task.id })).toEqual({ lightAnswer: { reason, decidedBy: { unitName: '市财政局', periodStartOn: '2026-10-01' } } });
  const taken = 'query($assignmentId: ID) { lightAnswer(assignmentId: $assignmentId, acknowledgement: true) { reason { rule dueOn } } }';
  expect(await api.as('secretariat').query(taken, { assignmentId: task.assignments[0]?.id })).toMatchObject({ lightAnswer: { reason: { rule: expect.stringMatching(/^(overdue-by-working-days|done-)/) as string, dueOn: expect.any(String) as string } } });
  expect(await api.as('secretariat').query(why, { assignmentId: task.assignments[0]?.id })).toMatchObject({ lightAnswer: { reason: { rule: 'no-due-date' }, decidedBy: null } });
  expect(await api.as('secretariat').refusal(why, {})).toBe('INPUT_INVALID');
  expect(await api.as('town_liaison').refusal(why, { taskId: task.id })).toBe('NOT_FOUND');
});
