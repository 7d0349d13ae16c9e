import { addDays } from '@lianxi/domain';
import { AccountEntity } from '@lianxi/api-data';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { EscalationService } from '../notification/escalation.service.js';
import { giveRole } from '../accountability/accountability.fixture.js';
import { act, designate, planOn, read, refused, underWay } from './inspection.fixture.js';

// The review of a conclusion has 30 days (decree 733 art. 17): the secretariat is reminded of its end, the leader told when it is late.
let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

const run = (): Promise<number> => api.app.get(EscalationService).runAll();

async function objected(): Promise<{ id: string; objectId: string; version: number }> {
  const { id: designationId } = await designate(api);
  const { id, version, objects } = await underWay(api, planOn(designationId), [api.world.units.finance]);
  const objectId = objects[0]?.id ?? '';
  const concluded = await act(api, 'secretariat', 'concludeInspection', { id, version, document: '1号', fieldChecked: true, conclusions: [{ objectId, text: '良好' }] });
  const delivered = await act(api, 'secretariat', 'deliverConclusion', { id, objectId, version: concluded.objects[0]?.version });
  const received = await act(api, 'liaison', 'receiveConclusion', { id, objectId, version: delivered.objects[0]?.version });
  const asked = await act(api, 'liaison', 'objectToConclusion', { id, objectId, version: received.objects[0]?.version, reason: '有出入' });
  return { id, objectId, version: asked.objects[0]?.version ?? 0 };
}

interface Message {
  readonly kind: string;
  readonly items: readonly { readonly inspectionId: string | null; readonly unitName: string; readonly days: number; readonly level: string }[];
}
const told = async (who: Who) =>
  (await api.as(who).query<{ notifications: { items: Message[] } }>('{ notifications { items { kind items { inspectionId unitName days level } } } }')).notifications.items.filter(({ kind }) => kind === 'reminder' || kind === 'escalated');
const lines = async (who: Who) => {
  const { todayList } = await api.as(who).query<{ todayList: { items: { reason: string; group: string; inspectionId: string | null; escalatedTo: string | null }[]; attention: { reason: string }[] } }>('{ todayList { items { reason group inspectionId escalatedTo } attention { reason } } }');
  return { items: todayList.items.filter(({ inspectionId }) => inspectionId !== null).map(({ reason, group, escalatedTo }) => [reason, group, escalatedTo]), attention: todayList.attention.map(({ reason }) => reason) };
};

it('reminds the secretariat before and at its end, tells the leader once it is late, and the unit nothing', async () => {
  const { id } = await objected();
  const until = (await api.as('secretariat').query<{ inspection: { objects: { reviewUntilOn: string }[] } }>('query($id: ID!) { inspection(id: $id) { objects { reviewUntilOn } } }', { id })).inspection.objects[0]?.reviewUntilOn ?? '';
  expect(until).toBe('2026-04-01');
  const fired: [string, number][] = [];
  for (let on = '2026-03-03'; on <= '2026-04-17'; on = addDays(on, 1)) {
    api.clock.set(on);
    const count = (await run()) + (await run());
    if (count > 0) fired.push([on, count]);
  }
  // Before and on the last day, the day after; then 3, 5 and 10 working days late, past the holiday of 6 April.
  expect(fired).toEqual([['2026-03-27', 1], ['2026-04-01', 1], ['2026-04-02', 1], ['2026-04-07', 1], ['2026-04-09', 1], ['2026-04-16', 1]]);
  expect((await told('secretariat')).map(({ kind }) => kind)).toEqual(['escalated', 'escalated', 'escalated', 'reminder', 'reminder', 'reminder']);
  expect((await told('leader')).map(({ kind, items }) => [kind, items])).toEqual([10, 5, 3].map((days) => ['escalated', [{ inspectionId: id, unitName: '市财政局', days, level: 'leader' }]]));
  for (const who of ['liaison', 'unit_head'] as const) expect([who, await told(who)]).toEqual([who, []]);
  expect((await api.events()).filter(({ verb }) => verb === 'escalate').map(({ subjectType, data }) => [subjectType, data['level']])).toEqual([['inspection_object', 'leader'], ['inspection_object', 'leader'], ['inspection_object', 'leader']]);
});

it('stands on 今日要办 of the secretariat, and late also with the leaders; decided, it is left alone', async () => {
  const { id, objectId, version } = await objected();
  expect(await lines('secretariat')).toMatchObject({ items: [['review_conclusion', 'waiting', null]] });
  expect((await lines('leader')).items).toEqual([]);
  api.clock.set('2026-04-07');
  await run();
  expect(await lines('secretariat')).toMatchObject({ items: [['overdue_review', 'urgent', 'leader']] });
  expect(await lines('leader')).toMatchObject({ items: [['overdue_review', 'urgent', 'leader']], attention: ['overdue_review'] });
  // The secretary wrote the conclusion: another of the office records the review.
  await giveRole(api, 'leader', 'secretariat');
  const input = { outcome: 'upheld', text: '维持', document: '复核1号', decidedOn: '2026-04-07', reviewers: [{ personId: null, personName: '梁复核' }] };
  await act(api, 'leader', 'decideReview', { id, objectId, version, input });
  api.clock.set('2026-04-16');
  expect(await run()).toBe(0);
  expect((await lines('leader')).items).toEqual([]);
});

it('is asked for a unit without an account by its paper, and confirmed once the unit has one', async () => {
  const { id: designationId } = await designate(api);
  const { id, version, objects } = await underWay(api, planOn(designationId), [api.world.units.finance]);
  const objectId = objects[0]?.id ?? '';
  const concluded = await act(api, 'secretariat', 'concludeInspection', { id, version, document: '1号', fieldChecked: true, conclusions: [{ objectId, text: '良好' }] });
  const delivered = await act(api, 'secretariat', 'deliverConclusion', { id, objectId, version: concluded.objects[0]?.version });
  const received = await act(api, 'secretariat', 'receiveConclusion', { id, objectId, version: delivered.objects[0]?.version, receivedOn: '2026-03-02', source: '送达回证' });
  const asked = { id, objectId, version: received.objects[0]?.version, reason: '有出入', objectedOn: '2026-03-30', source: '财函〔2026〕3号' };
  api.clock.set('2026-04-10');
  expect(await refused(api, 'secretariat', 'objectToConclusion', asked)).toBe('CONCLUSION_OBJECTION_OWN');
  const setAccounts = (state: 'active' | 'disabled') => api.inside(async (manager) => {
    for (const who of ['liaison', 'unit_head'] as const) await manager.update(AccountEntity, { id: api.world.accounts[who] }, { state });
  });
  await setAccounts('disabled');
  expect((await read(api, 'secretariat', id))?.objects).toMatchObject([{ viewerCan: ['objectToConclusion'] }]);
  expect(await refused(api, 'secretariat', 'objectToConclusion', { ...asked, source: null })).toBe('FIELD_REQUIRED');
  expect(await refused(api, 'secretariat', 'objectToConclusion', { ...asked, objectedOn: '2026-04-02' })).toBe('CONCLUSION_OBJECTION_LATE');
  const noted = await act(api, 'secretariat', 'objectToConclusion', asked);
  expect(noted.objects).toMatchObject([{ state: 'objected', objectedOn: '2026-03-30' }]);
  await setAccounts('active');
  expect(await lines('unit_head')).toMatchObject({ items: [['confirm_objection', 'waiting', null]] });
  const confirmed = await act(api, 'unit_head', 'confirmObjection', { id, objectId, version: noted.objects[0]?.version });
  expect(confirmed.objects).toMatchObject([{ state: 'objected' }]);
  expect((await lines('unit_head')).items).toEqual([]);
  expect(await refused(api, 'unit_head', 'confirmObjection', { id, objectId, version: confirmed.objects[0]?.version })).toBe('STATE_CONFLICT');
  const log = (await api.events()).filter(({ verb }) => verb === 'objectToConclusion' || verb === 'confirmObjection');
  expect(log.map(({ verb, data }) => [verb, data['objectionSource'] ?? data['objectionConfirmedOn']])).toEqual([['objectToConclusion', '财函〔2026〕3号'], ['confirmObjection', '2026-04-10']]);
});
