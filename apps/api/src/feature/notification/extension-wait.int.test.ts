import { addDays } from '@lianxi/domain';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { assigned, documents, partOf, type AssignmentAnswer, type TaskAnswer } from '../task/loop.fixture.js';
import { lifeVerbs, type Part } from '../task/task-life.fixture.js';
import { EscalationService } from './escalation.service.js';

let api: TestApi;
let task: TaskAnswer;
let waiting: Part;
beforeAll(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
  task = await assigned(api, { dueOn: '2026-04-10' });
  const { id, version } = partOf(api, task, 'finance');
  const begun = await api.as('liaison').query<{ acknowledgeAssignment: AssignmentAnswer }>(documents.acknowledge, { id, version });
  api.clock.set('2026-04-10');
  const input = { id, version: begun.acknowledgeAssignment.version, dueOn: '2026-06-30', reason: '资金未到', progress: '已完成七成' };
  waiting = (await api.as('liaison').query<{ requestExtension: Part }>(lifeVerbs.requestExtension, input)).requestExtension;
});
afterAll(() => api.close());

const run = (): Promise<number> => api.app.get(EscalationService).runAll();
const SEEN = `query($id: ID!) { task(id: $id) { light lightReason { rule lateWorkingDays } assignments { light lightReason { rule } viewerCan } }
  overview { tiles { overdue dueSoon } overdue { taskId } } todayList { items { reason light workingDays dueOn viewerCan } } }`;
interface Seen {
  readonly task: { readonly light: string; readonly lightReason: { readonly rule: string; readonly lateWorkingDays: number }; readonly assignments: readonly { readonly viewerCan: readonly string[] }[] };
  readonly overview: { readonly tiles: { readonly overdue: number; readonly dueSoon: number }; readonly overdue: readonly unknown[] };
  readonly todayList: { readonly items: readonly { readonly reason: string; readonly viewerCan: readonly string[] }[] };
}
const seen = (who: Who): Promise<Seen> => api.as(who).query<Seen>(SEEN, { id: task.id });

it('asked on the due day itself and not answered, the part rests: amber, late nowhere, urged by nobody, and the ladder stands still', async () => {
  let fired = 0;
  for (let on = '2026-04-10'; on <= '2026-04-21'; on = addDays(on, 1)) {
    api.clock.set(on);
    fired += await run();
  }
  expect(fired).toBe(0);
  const office = await seen('secretariat');
  expect(office.task).toMatchObject({ light: 'due_soon', lightReason: { rule: 'extension-pending', lateWorkingDays: 0 }, assignments: [{ light: 'due_soon', lightReason: { rule: 'extension-pending' } }] });
  expect(office.overview).toMatchObject({ tiles: { overdue: 0, dueSoon: 1 }, overdue: [] });
  expect(office.task.assignments[0]?.viewerCan).not.toContain('urge');
  expect((await seen('liaison')).todayList.items).toMatchObject([{ reason: 'awaiting_extension', light: 'due_soon', workingDays: null, viewerCan: ['requestCompletion'] }]);
  const urged = await api.as('secretariat').query<{ urgePreview: { refusal: string }[] }>('query($ids: [ID!]!) { urgePreview(subjects: { assignmentIds: $ids }) { refusal } }', { ids: [waiting.id] });
  expect(urged.urgePreview).toEqual([{ refusal: 'EXTENSION_OPEN' }]);
});

it('the request itself is near and then late for the secretariat, by the days it has set, and every morning says that something waits', async () => {
  const line = async (on: string) => {
    api.clock.set(on);
    return (await seen('secretariat')).todayList.items.find(({ reason }) => reason.endsWith('_extension'));
  };
  expect(await line('2026-04-15')).toMatchObject({ reason: 'review_extension', dueOn: '2026-04-15', workingDays: 0, viewerCan: ['approveExtension', 'refuseExtension'] });
  expect(await line('2026-04-16')).toMatchObject({ reason: 'overdue_extension', light: 'overdue', dueOn: '2026-04-15', workingDays: 1, viewerCan: ['approveExtension', 'refuseExtension'] });
  const names = 'amberWorkingDays acknowledgeWorkingDays signOffRequired objectionWorkingDays instructionUrgentDays instructionOrdinaryDays instructionDifficultDays lightPalette version';
  const revise = 'mutation($input: ReviseSettingsInput!) { reviseSettings(input: $input) { extensionAnswerWorkingDays } }';
  const { settings } = await api.as('secretariat').query<{ settings: object }>(`{ settings { ${names} } }`);
  expect(await api.as('secretariat').refusal(revise, { input: { ...settings, extensionAnswerWorkingDays: 21, reason: '人手不足' } })).toBe('NUMBER_OUT_OF_RANGE');
  await api.as('secretariat').query(revise, { input: { ...settings, extensionAnswerWorkingDays: 5, reason: '人手不足' } });
  expect(await line('2026-04-16')).toMatchObject({ reason: 'review_extension', dueOn: '2026-04-17' });
  const { notifications } = await api.as('secretariat').query<{ notifications: { items: { kind: string; count: number }[] } }>('{ notifications { items { kind count } } }');
  expect(notifications.items.filter(({ kind }) => kind === 'waiting_review').map(({ count }) => count)).toEqual(Array(8).fill(1));
});

it('refused, it is late from its old date; the ladder takes its steps one by one from the day of the answer', async () => {
  api.clock.set('2026-04-22');
  expect(await api.as('liaison').refusal(lifeVerbs.refuseExtension, { id: waiting.id, version: waiting.version, reason: '不再延长' })).toBe('NOT_PERMITTED');
  await api.as('secretariat').query(lifeVerbs.refuseExtension, { id: waiting.id, version: waiting.version, reason: '不再延长' });
  const office = await seen('secretariat');
  expect(office.task).toMatchObject({ light: 'overdue', lightReason: { rule: 'overdue-by-working-days', lateWorkingDays: 8 } });
  expect(office.overview).toMatchObject({ tiles: { overdue: 1, dueSoon: 0 }, overdue: [{ taskId: task.id }] });
  const fired: [string, number][] = [];
  for (let on = '2026-04-22'; on <= '2026-04-30'; on = addDays(on, 1)) {
    api.clock.set(on);
    const count = await run();
    if (count > 0) fired.push([on, count]);
  }
  expect(fired).toEqual([['2026-04-22', 1], ['2026-04-23', 1], ['2026-04-27', 1], ['2026-04-29', 1]]);
  const raised = (await api.events()).filter(({ verb }) => verb === 'escalate').map(({ data }) => data['level']);
  expect(raised).toEqual(['unit_head', 'secretariat']);
});
