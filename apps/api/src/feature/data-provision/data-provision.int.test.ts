import { ClauseEntity, DataDeliveryEntity, DataProvisionEntity, DutyEntity, newId, NoticeEntity } from '@lianxi/api-data';
import { markOfProvision } from '@lianxi/domain';
import { CalendarSource } from '../../platform/calendar-source.js';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { mutationDocument } from '../../testing/mutation-document.js';
import { newKey } from '../task/loop.fixture.js';
import { DataDeliveryHorizon } from './data-delivery-horizon.js';

const FIELDS = `id code state version recipientUnitId rhythm mark owedOn waitingCount overdueCount lastDeliveredOn proposedRecipient { name } viewerCan
  deliveries { id state periodStartOn dueOn mark request version onBehalf viewerCan returnedTimes remark source } events { verb personName reason }`;
interface Delivery {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly [name: string]: unknown;
}
interface Provision {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly deliveries: readonly Delivery[];
  readonly [name: string]: unknown;
}
const TYPES: Readonly<Record<string, string>> = {
  id: 'ID!', deliveryId: 'ID!', version: 'Int!', reason: 'String!', idempotencyKey: 'String!', providerUnitId: 'ID!', dutyId: 'ID', request: 'String!', dueOn: 'LocalDate!',
};
const INPUTS: Readonly<Record<string, string>> = { draftDataProvision: 'DataProvisionInput!', reviseDataProvision: 'DataProvisionInput!', deliverData: 'DeliverInput!', confirmDelivery: 'ReceiveDataInput!', returnDelivery: 'ReceiveDataInput!' };

const SENTENCES = ['负责提供本单位救助情况数据。', '负责资金拨付。'];
const TEXT = SENTENCES.join('');

let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

const document = (verb: string, said: object, fields: string): string => mutationDocument(verb, said, fields, (name) => (name === 'input' ? (INPUTS[verb] ?? '') : (TYPES[name] ?? '')));
const act = async (who: Who, verb: string, said: object): Promise<Provision> => (await api.as(who).query<{ done: Provision }>(document(verb, said, FIELDS), { ...said })).done;
const refused = (who: Who, verb: string, said: object): Promise<string> => api.as(who).refusal(document(verb, said, 'id'), { ...said });
const seen = async (who: Who, id: string): Promise<Provision | null> => (await api.as(who).query<{ dataProvision: Provision | null }>(`query($id: ID!) { dataProvision(id: $id) { ${FIELDS} } }`, { id })).dataProvision;
const ledger = async (who: Who, filter: object = {}) =>
  (await api.as(who).query<{ dataProvisions: { total: number; lacking: object; items: { id: string }[] } }>('query($filter: DataProvisionFilter) { dataProvisions(filter: $filter) { total lacking { recipient rhythm basis } items { id mark } } }', { filter })).dataProvisions;
const reasons = async (who: Who): Promise<readonly string[]> =>
  (await api.as(who).query<{ todayList: { items: { reason: string; dataProvisionId: string | null }[] } }>('{ todayList { items { reason dataProvisionId } } }')).todayList.items.flatMap(({ reason, dataProvisionId }) => (dataProvisionId === null && reason !== 'provision_recipient' ? [] : [reason]));

const said = (more: object = {}) => ({ recipientUnitId: api.world.units.civil, dataName: '救助资金发放信息', content: '按月发放的户数与金额', basisKind: 'document', basis: '联席会议工作规则第六条', rhythm: 'monthly', rhythmBasis: '联席会议纪要〔2026〕1号', ...more });
const drafted = (more: object = {}) => act('secretariat', 'draftDataProvision', { providerUnitId: api.world.units.finance, input: said(more), idempotencyKey: newKey() });
async function active(more: object = {}): Promise<Provision> {
  const { id, version } = await drafted(more);
  return act('secretariat', 'activateDataProvision', { id, version });
}
const first = ({ deliveries }: Provision): Delivery => {
  const found = [...deliveries].sort((one, other) => (String(one['dueOn']) < String(other['dueOn']) ? -1 : 1))[0];
  if (found === undefined) throw new Error('nothing is expected');
  return found;
};
const on = (provision: Provision) => ({ id: provision.id, deliveryId: first(provision).id, version: first(provision).version });
const handed = (more: object = {}) => ({ deliveredOn: api.clock.today(), channel: '政务信息资源共享平台', reference: '批次3', ...more });

it('goes from the draft to what is delivered, returned, delivered again and confirmed; each side has it on its day', async () => {
  const draft = await drafted({ recipientUnitId: null });
  expect(draft).toMatchObject({ code: 'SJ-2026-001', state: 'draft', mark: 'unset', deliveries: [], proposedRecipient: { name: '市民政局' } });
  expect(await reasons('secretariat')).toEqual(['provision_recipient']);
  expect([await seen('liaison', draft.id), await refused('secretariat', 'activateDataProvision', { id: draft.id, version: draft.version })]).toEqual([null, 'PROVISION_WITHOUT_RECIPIENT']);
  const whole = await act('secretariat', 'reviseDataProvision', { id: draft.id, version: draft.version, input: said() });
  let provision = await act('secretariat', 'activateDataProvision', { id: whole.id, version: whole.version });
  expect(provision).toMatchObject({ state: 'active', mark: 'not_due', owedOn: '2026-03-25' });
  expect(provision.deliveries.map(({ periodStartOn }) => periodStartOn)).toEqual(['2026-06-01', '2026-05-01', '2026-04-01', '2026-03-01']);
  api.clock.set('2026-03-24');
  expect([await reasons('liaison'), await reasons('secretariat')]).toEqual([['deliver_data'], []]);
  expect(first((await seen('liaison', provision.id)) ?? provision)).toMatchObject({ mark: 'due_soon', onBehalf: false, viewerCan: ['deliverData'] });
  expect(await refused('other_liaison', 'deliverData', { ...on(provision), input: handed() })).toBe('NOT_FOUND');
  provision = await act('liaison', 'deliverData', { ...on(provision), input: handed() });
  expect([await reasons('liaison'), await reasons('secretariat')]).toEqual([[], ['confirm_delivery']]);
  expect(await refused('liaison', 'confirmDelivery', { ...on(provision), input: {} })).toBe('NOT_PERMITTED');
  api.clock.set('2026-03-26');
  provision = await act('secretariat', 'returnDelivery', { ...on(provision), reason: '缺西县数据', input: { remark: '口径不一致' } });
  expect([await reasons('liaison'), first(provision)]).toMatchObject([['overdue_delivery'], { state: 'returned', mark: 'overdue', returnedTimes: 1 }]);
  provision = await act('liaison', 'deliverData', { ...on(provision), input: handed() });
  provision = await act('secretariat', 'confirmDelivery', { ...on(provision), input: { remark: '已补齐' } });
  expect(first(provision)).toMatchObject({ state: 'confirmed', mark: 'accepted', remark: '已补齐' });
  expect(provision).toMatchObject({ lastDeliveredOn: '2026-03-26', events: [{ verb: 'confirmDelivery' }, { verb: 'deliverData' }, { verb: 'returnDelivery', reason: '缺西县数据' }, { verb: 'deliverData' }, { verb: 'activateDataProvision' }, { verb: 'reviseDataProvision' }, { verb: 'draftDataProvision' }] });
});

it('counts nothing without a basis, and writes for another unit only with a source', async () => {
  let provision = await active({ basisKind: null, basis: null });
  expect(await refused('secretariat', 'deliverData', { ...on(provision), input: handed() })).toBe('FIELD_REQUIRED');
  provision = await act('secretariat', 'deliverData', { ...on(provision), input: handed({ source: '来函' }) });
  expect(first(provision)).toMatchObject({ state: 'delivered', source: '来函' });
  expect(await refused('secretariat', 'confirmDelivery', { ...on(provision), input: {} })).toBe('PROVISION_WITHOUT_BASIS');
  expect(await refused('secretariat', 'draftDataProvision', { providerUnitId: api.world.units.finance, input: said({ content: '含440701199001011234' }), idempotencyKey: newKey() })).toBe('PROVISION_PERSON_DATA');
});

it('is asked for on request, and nothing is expected without a rhythm', async () => {
  const unset = await active({ rhythm: 'unset', rhythmBasis: null });
  expect(unset).toMatchObject({ mark: 'unset', deliveries: [] });
  const asked = await act('secretariat', 'askDelivery', { id: unset.id, request: '三月新增对象人数', dueOn: '2026-03-10', idempotencyKey: newKey() });
  expect(asked.deliveries).toMatchObject([{ request: '三月新增对象人数', periodStartOn: null, dueOn: '2026-03-10', state: 'expected' }]);
  expect(await refused('liaison', 'askDelivery', { id: unset.id, request: '无', dueOn: '2026-03-10', idempotencyKey: newKey() })).toBe('NOT_PERMITTED');
  expect(await ledger('secretariat', { lack: 'rhythm' })).toMatchObject({ total: 1, lacking: { recipient: 0, rhythm: 1, basis: 0 } });
});

it('rests while it is suspended and begins anew; the daily run adds each period once', async () => {
  let provision = await active();
  provision = await act('secretariat', 'suspendDataProvision', { id: provision.id, version: provision.version, reason: '系统改造' });
  expect([provision.state, provision['mark'], provision.deliveries.map(({ state }) => state)]).toEqual(['suspended', 'suspended', ['waived', 'waived', 'waived', 'waived']]);
  provision = await act('secretariat', 'resumeDataProvision', { id: provision.id, version: provision.version });
  expect(provision.deliveries.filter(({ state }) => state === 'expected')).toHaveLength(4);
  api.clock.set('2026-04-02');
  const horizon = api.app.get(DataDeliveryHorizon, { strict: false });
  expect([await horizon.extendAll(), await horizon.extendAll()]).toEqual([1, 0]);
  expect(await seen('secretariat', provision.id)).toMatchObject({ mark: 'overdue', overdueCount: 1, events: [{ verb: 'expectDeliveries', personName: null }, {}, {}, {}, {}] });
  provision = (await seen('secretariat', provision.id)) ?? provision;
  expect(await refused('secretariat', 'endDataProvision', { id: provision.id, version: 1, reason: '不再需要' })).toBe('VERSION_CONFLICT');
  expect(await act('secretariat', 'endDataProvision', { id: provision.id, version: provision.version, reason: '不再需要' })).toMatchObject({ state: 'ended', viewerCan: [] });
});

it('drafts each sentence of the register that speaks of providing data once', async () => {
  const { first: jointMeetingId } = api.world.jointMeetings;
  const [noticeId, clauseId] = [newId(), newId()];
  const place = { noticeId, startOffset: 0, endOffset: TEXT.length };
  await api.inside(async (manager) => {
    await manager.insert(NoticeEntity, { id: noticeId, jointMeetingId, code: noticeId, title: '演示文件', docNumber: '甲府办〔2026〕1号', text: TEXT, edition: 1, state: 'confirmed', sourceName: 'a.txt', sourceHash: noticeId, importedAt: '2026-01-01T00:00:00.000Z', version: 1 });
    await manager.insert(ClauseEntity, { id: clauseId, jointMeetingId, line: 18, sentence: 4, ...place, path: [] });
    for (const [at, text] of SENTENCES.entries()) {
      await manager.insert(DutyEntity, {
        id: newId(), jointMeetingId, code: `ZZ-${String(at)}`, clauseId, ...place, startOffset: TEXT.indexOf(text), text, title: text, unitId: api.world.units.finance, level: 'city', role: 'lead', kind: at === 0 ? 'data' : 'main', categories: [], frequencyState: 'none',
        validFrom: '2020-01-01', validTo: null, version: 1,
      });
    }
  });
  const propose = async (): Promise<number> => (await api.as('secretariat').query<{ proposeDataProvisions: number }>('mutation { proposeDataProvisions }')).proposeDataProvisions;
  expect(await Promise.all([propose(), propose()]).then((made) => [...made].sort())).toEqual([0, 1]);
  expect(await propose()).toBe(0);
  const made = await api.inside((manager) => manager.find(DataProvisionEntity));
  expect(made).toMatchObject([{ dataName: '本单位救助情况数据', state: 'draft', recipientUnitId: null, rhythm: 'unset', providerUnitId: api.world.units.finance }]);
  expect(await api.as('liaison').refusal('mutation { proposeDataProvisions }')).toBe('NOT_PERMITTED');
});

it('is read by both sides and the office, in its own joint meeting; as the light in SQL is that of the rules', async () => {
  const mine = await active();
  await active({ rhythm: 'unset', rhythmBasis: null, dataName: '无频次' });
  await drafted({ dataName: '草拟' });
  const of = async (who: Who): Promise<number> => (await ledger(who)).total;
  expect([await of('secretariat'), await of('leader'), await of('liaison'), await of('other_liaison'), await of('town_liaison'), await of('other_secretariat'), await of('other_meeting_liaison')]).toEqual([3, 3, 2, 0, 0, 0, 0]);
  expect([await seen('other_secretariat', mine.id), await seen('other_meeting_liaison', mine.id)]).toEqual([null, null]);
  expect(await refused('other_secretariat', 'suspendDataProvision', { id: mine.id, version: mine.version, reason: '越界' })).toBe('NOT_FOUND');
  expect((await ledger('secretariat', { providerUnitId: api.world.units.finance, states: ['active'], lights: ['normal'] })).items).toMatchObject([{ id: mine.id }]);
  const calendar = await api.inside((manager) => api.app.get(CalendarSource, { strict: false }).of(manager, api.world.jointMeetings.first));
  for (const today of ['2026-03-20', '2026-03-25', '2026-03-26']) {
    api.clock.set(today);
    const entries = await api.inside((manager) => manager.find(DataProvisionEntity));
    const owed = await api.inside((manager) => manager.findBy(DataDeliveryEntity, { state: 'expected' }));
    const marks = new Map(((await ledger('secretariat')).items as { id: string; mark?: string }[]).map(({ id, mark }) => [id, mark]));
    for (const entry of entries) {
      const owedOn = owed.filter(({ dataProvisionId }) => dataProvisionId === entry.id).map(({ dueOn }) => dueOn).sort()[0] ?? null;
      expect([entry.dataName, today, marks.get(entry.id)]).toEqual([entry.dataName, today, markOfProvision({ ...entry, owedOn, waiting: false }, { today, calendar, settings: { amberWorkingDays: 3 } })]);
    }
  }
  const matrix = await api.as('liaison').query<{ dataProvisionMatrix: unknown }>('{ dataProvisionMatrix(year: 2026) { unitName cells { monthOn mark total confirmed entries { dataName } } } }');
  expect(matrix.dataProvisionMatrix).toMatchObject([{ unitName: '市财政局', cells: [{ monthOn: '2026-03-01', mark: 'overdue', total: 1, confirmed: 0 }, { monthOn: '2026-04-01' }, { monthOn: '2026-05-01' }, { monthOn: '2026-06-01' }] }]);
});

it('reads a list of many with as many statements as a list of few', async () => {
  await active();
  const list = '{ dataProvisions { total lacking { basis } items { id providerName mark viewerCan deliveries { id mark viewerCan } events { verb } } } }';
  const few = await api.statements(() => api.as('secretariat').query(list));
  for (let at = 0; at < 6; at += 1) await active({ dataName: `第${String(at)}项` });
  expect((await api.statements(() => api.as('secretariat').query(list))).length).toBe(few.length);
});
