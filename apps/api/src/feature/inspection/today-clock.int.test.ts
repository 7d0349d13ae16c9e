import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { RunningClocks } from '../../platform/running-clocks.js';
import { NotificationTeller } from '../notification/notification.teller.js';
import { act, approval, designate, drafted, planOn, underWay } from './inspection.fixture.js';

let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

interface Line {
  readonly reason: string;
  readonly dueOn: string | null;
  readonly light: string;
  readonly group: string;
  readonly inspectionId: string | null;
  readonly viewerCan: readonly string[];
}

const lines = async (who: Who): Promise<readonly Line[]> => {
  const { todayList } = await api.as(who).query<{ todayList: { items: Line[] } }>('{ todayList { items { reason dueOn light group inspectionId viewerCan } } }');
  return todayList.items.filter(({ inspectionId }) => inspectionId !== null);
};

it('puts a plan that waits before whoever approves, and the clocks of its conclusion before whoever they run for', async () => {
  const { id: designationId } = await designate(api);
  const { finance } = api.world.units;
  const waiting = await drafted(api, planOn(designationId, { matter: '医疗救助结算', topics: ['medical'] }), [finance]);
  const sent = await act(api, 'secretariat', 'submitInspection', { id: waiting.id, version: waiting.version });
  for (const who of ['secretariat', 'leader'] as const) expect(await lines(who)).toMatchObject([{ reason: 'approve_inspection', inspectionId: waiting.id, viewerCan: ['approveInspection', 'returnInspection'] }]);
  expect(await lines('liaison')).toEqual([]);
  await act(api, 'leader', 'approveInspection', { id: sent.id, version: sent.version, input: approval });
  expect(await lines('leader')).toEqual([]);

  const { id, version, objects } = await underWay(api, planOn(designationId, { overlapReason: '内容不同' }), [finance]);
  const objectId = objects[0]?.id;
  const concluded = await act(api, 'secretariat', 'concludeInspection', { id, version, document: '1号', fieldChecked: true, conclusions: [{ objectId, text: '良好' }] });
  expect(await lines('liaison')).toEqual([]);
  const delivered = await act(api, 'secretariat', 'deliverConclusion', { id, objectId, version: concluded.objects[0]?.version });
  expect(await lines('liaison')).toMatchObject([{ reason: 'receive_conclusion', group: 'waiting', inspectionId: id, viewerCan: ['receiveConclusion'] }]);
  expect(await lines('other_liaison')).toEqual([]);
  const received = await act(api, 'liaison', 'receiveConclusion', { id, objectId, version: delivered.objects[0]?.version });
  // Until 1 April; nothing is said before it comes near.
  expect(await lines('liaison')).toEqual([]);
  api.clock.set('2026-03-30');
  expect(await lines('unit_head')).toMatchObject([{ reason: 'objection_ending', group: 'soon', dueOn: '2026-04-01', light: 'due_soon', viewerCan: ['objectToConclusion'] }]);
  api.clock.set('2026-04-02');
  expect(await lines('unit_head')).toEqual([]);
  api.clock.set('2026-04-01');
  await act(api, 'unit_head', 'objectToConclusion', { id, objectId, version: received.objects[0]?.version, reason: '事实有出入' });
  expect(await lines('unit_head')).toEqual([]);
  expect(await lines('secretariat')).toMatchObject([{ reason: 'review_conclusion', dueOn: '2026-05-06', light: 'normal' }]);
  api.clock.set('2026-05-07');
  for (const who of ['secretariat', 'leader'] as const) expect(await lines(who)).toMatchObject([{ reason: 'overdue_review', light: 'overdue' }]);
  for (const who of ['other_secretariat', 'liaison'] as const) expect(await lines(who)).toEqual([]);
});

it('tells the object of its notice and its conclusion, and the secretariat of the review that is asked; of a covert one nobody beforehand', async () => {
  const told = async (who: Who) => {
    await api.app.get(NotificationTeller).tellAll();
    const { notifications } = await api.as(who).query<{ notifications: { items: { kind: string; title: string; inspectionId: string | null }[] } }>('{ notifications { items { kind title inspectionId } } }');
    return notifications.items.filter(({ inspectionId }) => inspectionId !== null).map(({ kind, title }) => `${kind} ${title}`);
  };
  const { id: designationId } = await designate(api);
  const { id, version, objects } = await underWay(api, planOn(designationId), [api.world.units.finance]);
  expect(await told('liaison')).toEqual(['inspection_notice 低保资金发放']);
  for (const who of ['other_liaison', 'inspector', 'other_meeting_liaison'] as const) expect(await told(who)).toEqual([]);
  const objectId = objects[0]?.id;
  const concluded = await act(api, 'secretariat', 'concludeInspection', { id, version, document: '1号', fieldChecked: true, conclusions: [{ objectId, text: '良好' }] });
  expect(await told('liaison')).toHaveLength(1);
  const delivered = await act(api, 'secretariat', 'deliverConclusion', { id, objectId, version: concluded.objects[0]?.version });
  expect(await told('liaison')).toEqual(['conclusion 低保资金发放', 'inspection_notice 低保资金发放']);
  const received = await act(api, 'liaison', 'receiveConclusion', { id, objectId, version: delivered.objects[0]?.version });
  await act(api, 'liaison', 'objectToConclusion', { id, objectId, version: received.objects[0]?.version, reason: '有出入' });
  expect(await told('secretariat')).toEqual(['conclusion_objected 低保资金发放']);
});

it('clocks of the law follow a corrected calendar, never get shorter by what is set later, and the unit is told of each move', async () => {
  const { id: designationId } = await designate(api);
  const { id, version, objects } = await underWay(api, planOn(designationId, {}), [api.world.units.finance]);
  const objectId = objects[0]?.id;
  const concluded = await act(api, 'secretariat', 'concludeInspection', { id, version, document: '1号', fieldChecked: true, conclusions: [{ objectId, text: '良好' }] });
  const delivered = await act(api, 'secretariat', 'deliverConclusion', { id, objectId, version: concluded.objects[0]?.version });
  const received = await act(api, 'liaison', 'receiveConclusion', { id, objectId, version: delivered.objects[0]?.version });
  const until = async (): Promise<unknown> => (await api.as('secretariat').query<{ inspection: { objects: { objectionUntilOn: string }[] } }>('query($id: ID!) { inspection(id: $id) { objects { objectionUntilOn } } }', { id })).inspection.objects[0]?.objectionUntilOn;
  expect(await until()).toBe('2026-04-01');
  const correct = (dayOn: string, kind: string) => api.as('secretariat').query('mutation($input: CorrectCalendarInput!) { correctCalendar(input: $input) { movedDates } }', { input: { dayOn, kind, reason: '台风停工' } });
  expect(await correct('2026-04-01', 'day_off')).toMatchObject({ correctCalendar: { movedDates: 1 } });
  expect(await until()).toBe('2026-04-02');
  const { settings } = await api.as('secretariat').query<{ settings: object }>('{ settings { amberWorkingDays acknowledgeWorkingDays signOffRequired objectionWorkingDays instructionUrgentDays instructionOrdinaryDays instructionDifficultDays lightPalette version } }');
  await api.as('secretariat').query('mutation($input: ReviseSettingsInput!) { reviseSettings(input: $input) { legalClockMoves } }', { input: { ...settings, legalClockMoves: false, reason: '按市司法局意见' } });
  expect(await until()).toBe('2026-04-02');
  expect(await api.app.get(RunningClocks).recomputeAll()).toBe(0);
  const moves = (await api.events()).filter(({ verb, subjectType }) => verb === 'recomputeDueDates' && subjectType === 'inspection_object');
  expect(moves.map(({ data }) => [data['previousDueOn'], data['objectionUntilOn']])).toEqual([['2026-04-01', '2026-04-02']]);
  await api.app.get(NotificationTeller).tellAll();
  const { notifications } = await api.as('liaison').query<{ notifications: { items: { kind: string; text: string | null; inspectionId: string | null }[] } }>('{ notifications { items { kind text inspectionId } } }');
  expect(notifications.items).toContainEqual({ kind: 'conclusion', text: '法定期限由2026-04-01调整为2026-04-02', inspectionId: id });
  api.clock.set('2026-04-02');
  await act(api, 'liaison', 'objectToConclusion', { id, objectId, version: (received.objects[0]?.version ?? 0) + 1, reason: '事实有出入' });
});
