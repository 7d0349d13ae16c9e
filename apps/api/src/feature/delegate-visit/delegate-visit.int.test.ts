import { bootApi, type TestApi } from '../../testing/index.js';
import { EscalationService } from '../notification/escalation.service.js';
import { newKey } from '../task/loop.fixture.js';
import { act, clientOf, enters, invite, programme, refused, type Answer } from '../assessment/outsider.fixture.js';

const FIELDS = `id code state version inside unitNames opinionCount openCount stops { unitName onDate atTime } delegates { id personName attended } viewerCan
  opinions { id sequence text state delegateName unitName dueOn declinedTimes version viewerCan answers { sequence text unitName } }`;
interface Visit extends Answer {
  readonly delegates: readonly { id: string }[];
  readonly opinions: readonly { id: string; version: number; state: string; viewerCan: readonly string[]; [name: string]: unknown }[];
}

let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

type Reader = Parameters<typeof clientOf>[1];
const did = (who: Reader, verb: string, said: object) => act<Visit>(api, who, verb, said, FIELDS);
const oneAs = async (who: Reader, id: string): Promise<Visit | null> => (await clientOf(api, who).query<{ delegateVisit: Visit | null }>(`query($id: ID!) { delegateVisit(id: $id) { ${FIELDS} } }`, { id })).delegateVisit;
const lines = async (who: Reader): Promise<readonly { reason: string; delegateVisitId: string | null }[]> =>
  (await clientOf(api, who).query<{ todayList: { items: { reason: string; delegateVisitId: string | null }[] } }>('{ todayList { items { reason delegateVisitId unitName dueOn viewerCan } } }')).todayList.items.filter((each) => each.delegateVisitId !== null);

async function held(more: object = {}): Promise<Visit> {
  const planned = await did('secretariat', 'planDelegateVisit', { input: programme(api, { stops: [{ unitId: api.world.units.finance, onDate: '2026-03-02', atTime: '09:30', place: '大厅', host: '副局长' }], ...more }), idempotencyKey: newKey() });
  return did('secretariat', 'holdDelegateVisit', { id: planned.id, version: planned.version, input: { heldOn: '2026-03-02', note: '看了大厅', attendedIds: planned.delegates.map(({ id }) => id) } });
}
const first = ({ opinions }: Visit) => opinions[0] ?? { id: '', version: 0, state: '', viewerCan: [] };

it('a delegate writes an opinion with the own account; the unit answers, and answers anew until the delegate is satisfied', async () => {
  const postId = await invite(api, 'chen.daibiao');
  const { id } = await held({ delegates: [{ kind: 'peoples_deputy', postId, office: '市人大代表' }, { kind: 'consultative_member', personName: '林委员', office: '市政协委员' }] });
  const chen = await enters(api, 'chen.daibiao');
  let seen = await did(chen, 'recordOpinion', { id, input: { kind: 'suggestion', text: '提高备用金额度' }, idempotencyKey: newKey() });
  expect(seen).toMatchObject({ inside: true, delegates: [{ personName: 'chen.daibiao先生', attended: true }], opinions: [{ sequence: 1, state: 'recorded' }], viewerCan: ['recordOpinion'] });
  expect(await lines('secretariat')).toMatchObject([{ reason: 'assign_opinion', delegateVisitId: id, viewerCan: ['assignOpinion'] }]);
  const on = (visit: Visit) => ({ id, opinionId: first(visit).id, version: first(visit).version });
  seen = await did('secretariat', 'assignOpinion', { ...on(seen), unitId: api.world.units.finance, limit: { workingDays: 5 } });
  expect(first(seen)).toMatchObject({ state: 'assigned', dueOn: '2026-03-09' });
  expect(await lines('liaison')).toMatchObject([{ reason: 'answer_opinion', dueOn: '2026-03-09', viewerCan: ['answerOpinion'] }]);
  seen = await did('liaison', 'answerOpinion', { ...on(seen), text: '已列入预算' });
  expect(seen.opinions).toMatchObject([{ state: 'answered', answers: [{ sequence: 1, text: '已列入预算' }] }]);
  seen = await did(chen, 'declineOpinionAnswer', { ...on(seen), input: { reason: '没有写额度' } });
  expect(first(seen)).toMatchObject({ state: 'unsatisfied', declinedTimes: 1 });
  seen = await did('secretariat', 'assignOpinion', { ...on(seen), unitId: api.world.units.finance, limit: { dueOn: '2026-03-20' } });
  seen = await did('liaison', 'answerOpinion', { ...on(seen), text: '每镇提高到五万元' });
  expect(await lines('secretariat')).toMatchObject([{ reason: 'hear_delegate' }]);
  seen = await did(chen, 'acceptOpinionAnswer', { ...on(seen), input: {} });
  expect(first(seen)).toMatchObject({ state: 'closed', answers: [{ sequence: 2 }, { sequence: 1 }] });
  const { version } = (await oneAs('secretariat', id)) as Visit;
  expect(await did('secretariat', 'closeDelegateVisit', { id, version })).toMatchObject({ state: 'closed', openCount: 0 });
});

it('late, it stands before those who watch; limits in working days follow the ladder', async () => {
  const { id, delegates } = await held();
  const visit = await did('secretariat', 'recordOpinion', { id, input: { delegateId: delegates[0]?.id, kind: 'opinion', text: '窗口延长服务' }, idempotencyKey: newKey() });
  await did('secretariat', 'assignOpinion', { id, opinionId: first(visit).id, version: first(visit).version, unitId: api.world.units.finance, limit: { workingDays: 2 } });
  api.clock.set('2026-03-09');
  expect(await lines('liaison')).toMatchObject([{ reason: 'overdue_opinion' }]);
  expect(await lines('secretariat')).toMatchObject([{ reason: 'overdue_opinion', viewerCan: [] }]);
  expect(await lines('leader')).toMatchObject([{ reason: 'overdue_opinion' }]);
  // Raised by the system, which is no verb of anybody: the page shows it among the others.
  await api.app.get(EscalationService).runAll();
  const { delegateVisit } = await api.as('secretariat').query<{ delegateVisit: { events: { verb: string }[] } }>('query($id: ID!) { delegateVisit(id: $id) { events { verb personName } } }', { id });
  expect(delegateVisit.events[0]).toEqual({ verb: 'escalate', personName: null });
});

it('shows a delegate the own opinions only, a unit its own, and nobody else any', async () => {
  const [chenPost, linPost] = [await invite(api, 'chen.daibiao'), await invite(api, 'lin.weiyuan')];
  const { id } = await held({ delegates: [{ kind: 'peoples_deputy', postId: chenPost }, { kind: 'consultative_member', postId: linPost }] });
  const [chen, lin] = [await enters(api, 'chen.daibiao'), await enters(api, 'lin.weiyuan')];
  const said = await did(chen, 'recordOpinion', { id, input: { kind: 'opinion', text: '窗口延长服务' }, idempotencyKey: newKey() });
  expect((await oneAs(lin, id))?.opinions).toEqual([]);
  expect(await oneAs('liaison', id)).toMatchObject({ inside: false, opinions: [], stops: [{ onDate: '2026-03-02' }] });
  expect(await oneAs('other_liaison', id)).toBeNull();
  const on = { id, opinionId: first(said).id, version: first(said).version };
  expect(await refused(api, 'liaison', 'answerOpinion', { ...on, text: '好' })).toBe('NOT_PERMITTED');
  const assigned = await did('secretariat', 'assignOpinion', { ...on, unitId: api.world.units.finance, limit: { workingDays: 5 } });
  const answered = await did('liaison', 'answerOpinion', { ...on, version: first(assigned).version, text: '已延长' });
  const reaction = { ...on, version: first(answered).version, input: { reason: '还不够' } };
  expect(await refused(api, lin, 'declineOpinionAnswer', reaction)).toBe('OUTSIDER_NOT_NAMED');
  expect(await refused(api, 'secretariat', 'acceptOpinionAnswer', { ...reaction, input: {} })).toBe('FIELD_REQUIRED');
  const { version } = (await oneAs('secretariat', id)) as Visit;
  expect(await refused(api, 'secretariat', 'closeDelegateVisit', { id, version })).toBe('OPINION_OPEN');
  expect(await lin.refusal('{ findings { total } }')).toBe('NOT_FOUND');
});
