import { codeOf } from '../shared/domain-error.js';
import { sampleDataDelivery, sampleDataProvision, sampleProvisionInput } from '../testing/data-provision-samples.js';
import { calendar, liaison, sampleActor, sampleContext, sampleDuty, secretary } from '../testing/samples.js';
import { activateDataProvision } from './activate-data-provision.js';
import { askDelivery } from './ask-delivery.js';
import { confirmDelivery } from './confirm-delivery.js';
import { canSeeDataProvision } from './data-provision-scope.js';
import type { DataDelivery, DataProvision } from './data-provision.js';
import { deliverData } from './deliver-data.js';
import { markOfDelivery, markOfProvision } from './delivery-mark.js';
import { draftDataProvision } from './draft-data-provision.js';
import { endDataProvision } from './end-data-provision.js';
import { expectDeliveries, recomputeDeliveryDue } from './expected-deliveries.js';
import { dutiesToPropose, proposeDataProvisions } from './propose-data-provisions.js';
import { resumeDataProvision } from './resume-data-provision.js';
import { returnDelivery } from './return-delivery.js';
import { reviseDataProvision } from './revise-data-provision.js';
import { suspendDataProvision } from './suspend-data-provision.js';

const context = sampleContext();
const version = 1;
const facts = { memberUnitIds: new Set(['unit-0', 'unit-1']), duty: null };
const code = (use: () => unknown): string | null => {
  try {
    use();
    return null;
  } catch (error) {
    return codeOf(error) ?? String(error);
  }
};
const draft = (changes: object = {}, duty: { unitId: string } | null = null) =>
  draftDataProvision(secretary, { jointMeetingId: 'jm-1', code: 'SJ-2026-001', facts: { ...facts, duty } }, { ...sampleProvisionInput, providerUnitId: 'unit-1', dutyId: null, ...changes }, context);
const drafted = (changes: Partial<DataProvision> = {}) => sampleDataProvision({ state: 'draft', activatedOn: null, countsFromOn: null, ...changes });
const periods = (deliveries: readonly DataDelivery[]) => deliveries.map(({ state, periodStartOn, dueOn }) => [state, periodStartOn, dueOn]);
const revise = (provision: DataProvision, changes: object = {}, deliveries: readonly DataDelivery[] = []) =>
  reviseDataProvision(secretary, { provision, deliveries, facts }, { ...sampleProvisionInput, version, reason: '联席会议议定', ...changes }, context);

describe('an entry of the ledger (N8)', () => {
  it('is drafted with provider, data and basis; the recipient may wait', () => {
    const { provision, events } = draft({ recipientUnitId: null });
    expect(provision).toMatchObject({ state: 'draft', providerUnitId: 'unit-1', recipientUnitId: null, rhythm: 'monthly' });
    expect(events).toMatchObject([{ verb: 'draftDataProvision', subjectType: 'data_provision', unitId: 'unit-1', toState: 'draft' }]);
  });

  it('refuses outsiders, itself as recipient, a sentence of another unit, a basis or rhythm without words, and data of persons', () => {
    expect(code(() => draft({ providerUnitId: 'unit-9' }))).toBe('UNIT_NOT_MEMBER');
    expect(code(() => draft({ recipientUnitId: 'unit-9' }))).toBe('UNIT_NOT_MEMBER');
    expect(code(() => draft({ recipientUnitId: 'unit-1' }))).toBe('RECIPIENT_IS_PROVIDER');
    expect(code(() => draft({ dutyId: 'duty-1' }, { unitId: 'unit-2' }))).toBe('PROVISION_DUTY_ELSEWHERE');
    expect(code(() => draft({ basis: ' ' }))).toBe('BASIS_REQUIRED');
    expect(code(() => draft({ rhythmBasis: null }))).toBe('BASIS_REQUIRED');
    expect(code(() => draft({ content: '含440701199001011234' }))).toBe('PROVISION_PERSON_DATA');
  });

  it('needs a recipient before it is in force, and then expects periods by the rule of reports, never what has gone by', () => {
    expect(code(() => activateDataProvision(secretary, drafted({ recipientUnitId: null }), { version }, context))).toBe('PROVISION_WITHOUT_RECIPIENT');
    const { provision, deliveries, events } = activateDataProvision(secretary, drafted(), { version }, context);
    expect(provision).toMatchObject({ state: 'active', activatedOn: '2026-11-24', version: 2 });
    expect(periods(deliveries)).toEqual([['expected', '2026-11-01', '2026-11-25'], ['expected', '2026-12-01', '2026-12-25'], ['expected', '2027-01-01', '2027-01-25'], ['expected', '2027-02-01', '2027-02-25']]);
    expect(events).toMatchObject([{ unitId: 'unit-1', fromState: 'draft', toState: 'active' }]);
    expect(activateDataProvision(secretary, drafted({ dueDay: 110 }), { version }, context).deliveries[0]).toMatchObject({ periodStartOn: '2026-11-01', dueOn: '2026-12-10' });
  });

  it('expects nothing without a rhythm, or on request', () => {
    for (const rhythm of ['unset', 'on_request'] as const) expect(activateDataProvision(secretary, drafted({ rhythm }), { version }, context).deliveries).toEqual([]);
  });

  it('suspended waives what is not due yet and keeps what is late; resumed it begins anew', () => {
    const held = [sampleDataDelivery({ id: 'late', periodStartOn: '2026-10-01', periodEndOn: '2026-10-31', dueOn: '2026-10-26' }), sampleDataDelivery(), sampleDataDelivery({ id: 'asked', periodStartOn: null, periodEndOn: null, dueOn: '2026-11-30' })];
    const { provision, deliveries } = suspendDataProvision(secretary, { provision: sampleDataProvision(), deliveries: held }, { version, reason: '系统改造' }, context);
    expect([provision.state, deliveries.map(({ id, state }) => [id, state])]).toEqual(['suspended', [['delivery-1', 'waived'], ['asked', 'waived']]]);
    const resumed = resumeDataProvision(secretary, { provision, deliveries: held.map((each) => deliveries.find(({ id }) => id === each.id) ?? each) }, { version: provision.version }, context);
    expect(resumed.deliveries[0]).toMatchObject({ state: 'expected', periodStartOn: '2026-11-01' });
    expect(code(() => suspendDataProvision(secretary, { provision: sampleDataProvision(), deliveries: [] }, { version, reason: '' }, context))).toBe('REASON_REQUIRED');
    expect(code(() => resumeDataProvision(secretary, { provision: sampleDataProvision(), deliveries: [] }, { version }, context))).toBe('STATE_CONFLICT');
  });

  it('ends for good, a draft with the reason why it is not taken up', () => {
    expect(endDataProvision(secretary, { provision: drafted(), deliveries: [] }, { version, reason: '不属数据提供' }, context).provision).toMatchObject({ state: 'ended', endedOn: '2026-11-24', stateReason: '不属数据提供' });
    expect(code(() => endDataProvision(secretary, { provision: sampleDataProvision({ state: 'ended' }), deliveries: [] }, { version, reason: 'x' }, context))).toBe('STATE_CONFLICT');
  });

  it('another rhythm waives what was to come and asks no day twice; recipient and basis are not taken back', () => {
    const held = [sampleDataDelivery({ id: 'done', state: 'confirmed', periodStartOn: '2026-10-01', periodEndOn: '2026-10-31', dueOn: '2026-10-26', firstDeliveredOn: '2026-10-20' }), sampleDataDelivery()];
    const { deliveries } = revise(sampleDataProvision(), { rhythm: 'quarterly' }, held);
    expect(periods(deliveries)).toEqual([['waived', '2026-11-01', '2026-11-25'], ['expected', '2027-01-01', '2027-03-25']]);
    expect(code(() => revise(sampleDataProvision(), { recipientUnitId: null }))).toBe('PROVISION_WITHOUT_RECIPIENT');
    expect(code(() => revise(sampleDataProvision(), { basisKind: null }, held))).toBe('PROVISION_BASIS_KEPT');
    expect(code(() => revise(sampleDataProvision(), { reason: null }))).toBe('REASON_REQUIRED');
    expect(revise(drafted(), { reason: null, recipientUnitId: null }).provision.recipientUnitId).toBeNull();
  });

  it('is seen by both sides once it is in force, drafts by who reads all', () => {
    const reading = { all: false, unitIds: ['unit-1'] };
    expect([canSeeDataProvision(reading, sampleDataProvision()), canSeeDataProvision(reading, drafted()), canSeeDataProvision({ ...reading, unitIds: ['unit-9'] }, sampleDataProvision()), canSeeDataProvision({ all: true, unitIds: [] }, drafted())]).toEqual([true, false, false, true]);
  });
});

describe('a delivery (N8)', () => {
  const provision = sampleDataProvision();
  const said = { version, deliveredOn: '2026-11-24', channel: '政务信息共享平台', reference: '2026-11-01', source: null };
  const received = { version, remark: '字段齐全', source: null };
  const delivered = (changes: Partial<DataDelivery> = {}) => sampleDataDelivery({ state: 'delivered', deliveredOn: '2026-11-24', firstDeliveredOn: '2026-11-24', ...changes });

  it('is said by the provider and confirmed by the recipient, each in the own name', () => {
    const { delivery, events } = deliverData(liaison, { provision, delivery: sampleDataDelivery() }, said, context);
    expect(delivery).toMatchObject({ state: 'delivered', deliveredOn: '2026-11-24', firstDeliveredOn: '2026-11-24', recordedBy: '陈一', source: null });
    expect(events).toMatchObject([{ verb: 'deliverData', subjectType: 'data_delivery', unitId: 'unit-0' }]);
    expect(confirmDelivery(secretary, { provision, delivery: delivered() }, received, context)).toMatchObject({ delivery: { state: 'confirmed', receivedOn: '2026-11-24', remark: '字段齐全', receivedSource: null }, events: [{ unitId: 'unit-1' }] });
  });

  it('is written by the secretariat for a unit without account, with its source', () => {
    expect(code(() => deliverData(secretary, { provision, delivery: sampleDataDelivery() }, said, context))).toBe('FIELD_REQUIRED');
    expect(deliverData(secretary, { provision, delivery: sampleDataDelivery() }, { ...said, source: '来函' }, context).delivery.source).toBe('来函');
    expect(code(() => deliverData(sampleActor('liaison', { unitId: 'unit-9' }), { provision, delivery: sampleDataDelivery() }, said, context))).toBe('NOT_PERMITTED');
  });

  it('counts only with a basis, lies in no future, and holds no person', () => {
    expect(code(() => confirmDelivery(secretary, { provision: sampleDataProvision({ basisKind: null, basis: null }), delivery: delivered() }, received, context))).toBe('PROVISION_WITHOUT_BASIS');
    expect(code(() => deliverData(liaison, { provision, delivery: sampleDataDelivery() }, { ...said, deliveredOn: '2026-11-25' }, context))).toBe('DATE_OUT_OF_RANGE');
    expect(code(() => deliverData(liaison, { provision, delivery: sampleDataDelivery() }, { ...said, reference: '440701199001011234' }, context))).toBe('PROVISION_PERSON_DATA');
    expect(code(() => deliverData(liaison, { provision: sampleDataProvision({ state: 'suspended' }), delivery: sampleDataDelivery() }, said, context))).toBe('STATE_CONFLICT');
  });

  it('returned with a reason it is owed again, and stays as late as it first was', () => {
    expect(code(() => returnDelivery(secretary, { provision, delivery: delivered() }, { ...received, reason: '' }, context))).toBe('REASON_REQUIRED');
    const { delivery, events } = returnDelivery(secretary, { provision, delivery: delivered() }, { ...received, reason: '缺恩平市' }, context);
    expect([delivery.state, delivery.returnedTimes, events[0]?.reason]).toEqual(['returned', 1, '缺恩平市']);
    expect(deliverData(liaison, { provision, delivery }, { ...said, version: 2, deliveredOn: '2026-11-23' }, context).delivery.firstDeliveredOn).toBe('2026-11-24');
  });

  it('is asked for by the recipient, by a day that is to come', () => {
    const asked = { request: '本月新增医疗救助对象人数', dueOn: '2026-11-30' };
    expect(askDelivery(secretary, provision, asked, context)).toMatchObject({ delivery: { state: 'expected', periodStartOn: null, dueOn: '2026-11-30' }, events: [{ unitId: 'unit-1' }] });
    expect(code(() => askDelivery(secretary, provision, { ...asked, dueOn: '2026-11-23' }, context))).toBe('DATE_IN_PAST');
    expect(code(() => askDelivery(liaison, provision, asked, context))).toBe('NOT_PERMITTED');
    expect(code(() => askDelivery(secretary, drafted(), asked, context))).toBe('STATE_CONFLICT');
  });

  it('is expected by the daily run as far as it is missing, and follows the calendar', () => {
    const first = expectDeliveries(provision, [], context);
    expect(first?.deliveries.map(({ periodStartOn }) => periodStartOn)).toEqual(['2026-10-01', '2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01']);
    expect(expectDeliveries(provision, first?.deliveries ?? [], context)).toBeNull();
    const corrected = { ...calendar, weekdayHolidays: [...calendar.weekdayHolidays, Date.UTC(2026, 10, 25) / 86_400_000].sort((one, other) => one - other) };
    expect(recomputeDeliveryDue(sampleDataDelivery(), provision, corrected)).toMatchObject({ delivery: { dueOn: '2026-11-26' }, events: [{ data: { previousDueOn: '2026-11-25' } }] });
    expect(recomputeDeliveryDue(sampleDataDelivery(), provision, calendar)).toBeNull();
    expect(recomputeDeliveryDue(delivered(), provision, corrected)).toBeNull();
  });

  it('is late from the next day; what waits for the recipient is not', () => {
    const at = (today: string) => ({ ...context, today });
    const mark = (changes: Partial<DataDelivery>, today = '2026-11-25') => markOfDelivery(sampleDataDelivery(changes), 'active', at(today));
    expect([mark({}), mark({}, '2026-11-26'), mark({ state: 'returned' }, '2026-11-26'), mark({ state: 'delivered' }, '2026-11-26'), mark({ state: 'waived' })]).toEqual(['due_soon', 'overdue', 'overdue', 'under_review', 'suspended']);
    expect([mark({ state: 'confirmed', firstDeliveredOn: '2026-11-25' }), mark({ state: 'confirmed', firstDeliveredOn: '2026-11-26' })]).toEqual(['accepted', 'accepted_late']);
    expect(markOfDelivery(sampleDataDelivery(), 'suspended', at('2026-12-01'))).toBe('suspended');
    const whole = (owedOn: string | null, waiting = false, changes: Partial<DataProvision> = {}) => markOfProvision({ ...sampleDataProvision(changes), owedOn, waiting }, at('2026-11-24'));
    expect([whole('2026-11-23', true), whole('2026-12-25', true), whole('2026-12-25'), whole(null), whole(null, false, { rhythm: 'unset' }), whole(null, false, { state: 'draft' }), whole('2026-11-01', false, { state: 'ended' })]).toEqual(['overdue', 'under_review', 'not_due', 'accepted', 'unset', 'unset', 'suspended']);
  });
});

describe('entries proposed from the register (notice lines 10, 14–34)', () => {
  const taxWords = '市税务局负责组织税务机关，在申请人本人提出请求并委托时，依法查询、核对其纳税信息。';
  const incomeWords = '市统计局负责开展住户调查，提供低收入户的收入和支出数据。';
  const duty = (id: string, words: string, changes: object = {}) => ({ ...sampleDuty({ id, unitId: 'unit-1', kind: 'guide', text: words, title: words.slice(0, 12) }), validFrom: '2018-08-20', validTo: null, frequencyState: 'unset' as const, ...changes });
  const propose = (duties: readonly ReturnType<typeof duty>[], known: readonly string[] = []) => {
    const found = dutiesToPropose(duties, new Set(known), 'city', context.today);
    return proposeDataProvisions(secretary, { jointMeetingId: 'jm-1', duties: found, codes: found.map((_each, at) => `SJ-2026-00${String(at + 1)}`) }, context).provisions;
  };

  it('drafts one for each sentence that speaks of providing data, with nothing the sentence does not say', () => {
    const [own, tax, income] = propose([duty('own', '负责提供本单位救助情况数据。'), duty('none', '负责畅通信访渠道。'), duty('tax', taxWords), duty('income', incomeWords, { recipientUnitId: 'unit-0', frequencyState: 'set', frequencyMonths: 3, frequencyBasis: '联席会议纪要' })]);
    expect(own).toMatchObject({ state: 'draft', dutyId: 'own', dataName: '本单位救助情况数据', recipientUnitId: null, basisKind: null, rhythm: 'unset' });
    expect(tax).toMatchObject({ dutyId: 'tax', dataName: '纳税信息', basisKind: 'personal_request', basis: '本人提出请求并委托', rhythm: 'on_request' });
    expect(income).toMatchObject({ dutyId: 'income', recipientUnitId: 'unit-0', rhythm: 'quarterly', rhythmBasis: '联席会议纪要' });
  });

  it('proposes no sentence twice, none of a class of holders or of a town, none that has ended; and is the secretariat’s', () => {
    const words = '负责提供本单位救助情况数据。';
    expect(propose([duty('known', words), duty('class', words, { unitId: null }), duty('town', words, { level: 'town' }), duty('over', words, { validTo: '2020-01-01' })], ['known'])).toEqual([]);
    expect(code(() => proposeDataProvisions(liaison, { jointMeetingId: 'jm-1', duties: [], codes: [] }, context))).toBe('NOT_PERMITTED');
  });
});
