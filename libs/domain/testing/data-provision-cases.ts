import type { Actor } from '../access/actor.js';
import { verbsOnDataDelivery, verbsOnDataProvision } from '../access/verbs-on-data-provision.js';
import { verbsOnJointMeeting } from '../access/verbs-on.js';
import type { Verb } from '../access/verb.js';
import { activateDataProvision } from '../data-provision/activate-data-provision.js';
import { askDelivery } from '../data-provision/ask-delivery.js';
import { confirmDelivery } from '../data-provision/confirm-delivery.js';
import type { DeliverySubject } from '../data-provision/data-provision-scope.js';
import { dataDeliveryStates, dataProvisionStates, type DataDeliveryState, type DataProvisionState } from '../data-provision/data-provision.states.js';
import { deliverData } from '../data-provision/deliver-data.js';
import { draftDataProvision } from '../data-provision/draft-data-provision.js';
import { endDataProvision } from '../data-provision/end-data-provision.js';
import { proposeDataProvisions } from '../data-provision/propose-data-provisions.js';
import { resumeDataProvision } from '../data-provision/resume-data-provision.js';
import { returnDelivery } from '../data-provision/return-delivery.js';
import { reviseDataProvision } from '../data-provision/revise-data-provision.js';
import { suspendDataProvision } from '../data-provision/suspend-data-provision.js';
import type { VerbContext } from '../shared/context.js';
import { sampleDataDelivery, sampleDataProvision, sampleProvisionInput } from './data-provision-samples.js';
import type { VerbCase } from './verb-actors.js';

const jointMeetingId = 'jm-1';
const version = 1;
const reason = '系统改造';
const facts = { memberUnitIds: new Set(['unit-0', 'unit-1']), duty: null };
const said = { version, remark: null, source: '电话' };

const inMeeting = (verb: Verb, use: VerbCase['use']): VerbCase => ({ verb, states: ['any'], use, can: (a, _s, today) => verbsOnJointMeeting(a, jointMeetingId, today).includes(verb) });
const around = (state: string) => ({ provision: sampleDataProvision({ state: state as DataProvisionState }), deliveries: [], facts });
const onProvision = (verb: Verb, use: (a: Actor, whole: ReturnType<typeof around>, c: VerbContext) => unknown): VerbCase => ({
  verb, states: dataProvisionStates, use: (a, s, c) => use(a, around(s), c), can: (a, s, today) => verbsOnDataProvision(a, around(s).provision, today).includes(verb),
});
const delivery = (state: string): DeliverySubject => ({ provision: sampleDataProvision(), delivery: sampleDataDelivery({ state: state as DataDeliveryState }) });
/** The unit the columns stand for receives. */
const received = (state: string): DeliverySubject => ({ ...delivery(state), provision: sampleDataProvision({ providerUnitId: 'unit-0', recipientUnitId: 'unit-1' }) });
const onDelivery = (verb: Verb, of: (state: string) => DeliverySubject, use: (a: Actor, subject: DeliverySubject, c: VerbContext) => unknown): VerbCase => ({
  verb, states: dataDeliveryStates, use: (a, s, c) => use(a, of(s), c), can: (a, s, today) => verbsOnDataDelivery(a, of(s).delivery, of(s).provision, today).includes(verb),
});

/** The ledger of data provisions. */
export const dataProvisionCases: readonly VerbCase[] = [
  inMeeting('draftDataProvision', (a, _s, c) => draftDataProvision(a, { jointMeetingId, code: 'SJ-2026-002', facts }, { ...sampleProvisionInput, providerUnitId: 'unit-1', dutyId: null }, c)),
  inMeeting('proposeDataProvisions', (a, _s, c) => proposeDataProvisions(a, { jointMeetingId, duties: [], codes: [] }, c)),
  onProvision('reviseDataProvision', (a, whole, c) => reviseDataProvision(a, whole, { ...sampleProvisionInput, version, reason }, c)),
  onProvision('activateDataProvision', (a, { provision }, c) => activateDataProvision(a, provision, { version }, c)),
  onProvision('suspendDataProvision', (a, whole, c) => suspendDataProvision(a, whole, { version, reason }, c)),
  onProvision('resumeDataProvision', (a, whole, c) => resumeDataProvision(a, whole, { version }, c)),
  onProvision('endDataProvision', (a, whole, c) => endDataProvision(a, whole, { version, reason }, c)),
  {
    verb: 'askDelivery', states: dataProvisionStates, use: (a, s, c) => askDelivery(a, { ...received('expected').provision, state: s as DataProvisionState }, { request: '本月新增对象', dueOn: '2026-11-30' }, c),
    can: (a, s, today) => verbsOnDataProvision(a, { ...received('expected').provision, state: s as DataProvisionState }, today).includes('askDelivery'),
  },
  onDelivery('deliverData', delivery, (a, subject, c) => deliverData(a, subject, { version, deliveredOn: '2026-11-20', channel: '政务信息共享平台', reference: '2026-11', source: '来函' }, c)),
  onDelivery('confirmDelivery', received, (a, subject, c) => confirmDelivery(a, subject, said, c)),
  onDelivery('returnDelivery', received, (a, subject, c) => returnDelivery(a, subject, { ...said, reason }, c)),
];
