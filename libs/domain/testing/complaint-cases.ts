import { verbsOnJointMeeting } from '../access/verbs-on.js';
import * as on from '../access/verbs-on-complaint.js';
import type { Verb } from '../access/verb.js';
import { answerComplaint, closeComplaint, reopenComplaint } from '../complaint/answer-complaint.js';
import { draftComplaintInspection } from '../complaint/complaint-inspection.js';
import { decideComplaintTask, draftComplaintTask, proposeComplaintTask } from '../complaint/complaint-task.js';
import type { Complaint } from '../complaint/complaint.js';
import { complaintStates, type ComplaintState } from '../complaint/complaint.states.js';
import { recordComplaintReceipt, referComplaint, transferComplaint } from '../complaint/hand-over-complaint.js';
import { joinComplaint } from '../complaint/join-complaint.js';
import { openComplaintSeal } from '../complaint/open-complaint-seal.js';
import { recordComplaint, type RecordComplaintInput } from '../complaint/record-complaint.js';
import { registerComplaint } from '../complaint/register-complaint.js';
import { acknowledgeComplaint, assignComplaint, declineComplaint, reportVerification, returnVerification } from '../complaint/verify-complaint.js';
import type { VerbContext } from '../shared/context.js';
import type { Actor } from '../access/actor.js';
import { sampleComplaint } from './samples.js';
import type { VerbCase } from './verb-actors.js';

const units = new Set(['unit-1', 'unit-2']);
const version = 1;
const onComplaint = (verb: Verb, use: (actor: Actor, complaint: Complaint, context: VerbContext) => unknown, more: Partial<Complaint> = {}): VerbCase => {
  const complaint = (state: string) => sampleComplaint({ state: state as ComplaintState, ...more });
  return { verb, states: complaintStates, use: (a, s, c) => use(a, complaint(s), c), can: (a, s, today) => on.verbsOnComplaint(a, complaint(s), today).includes(verb) };
};
const receipted = { receiptOn: '2026-11-24' } as const;
const proposed = { proposedAs: 'task' as const, taskTitle: '核查低保申请' } as const;

const told = (receivedOn: string): RecordComplaintInput => ({
  source: 'hotline', receivedOn, category: 'refused', placeId: null, text: '来电反映低保申请没有答复。', anonymous: true, name: '', phone: '', address: '', noClassifiedContent: true,
});

/** Every verb of signed-in people on a complaint that unit-1 verifies. */
export const complaintCases: readonly VerbCase[] = [
  {
    verb: 'recordComplaint', states: ['any'], can: (a, _s, today) => verbsOnJointMeeting(a, 'jm-1', today).includes('recordComplaint'),
    use: (a, _s, c) => recordComplaint(a, { jointMeetingId: 'jm-1', code: 'TS-2026-009', placeIds: new Set() }, told(c.today), c),
  },
  onComplaint('registerComplaint', (a, complaint, c) => registerComplaint(a, { complaint, unitIds: units, concernedUnitIds: [], officeUnitId: 'unit-0' }, { version, category: 'refused', aboutUnitId: null }, c)),
  onComplaint('joinComplaint', (a, complaint, c) => joinComplaint(a, { complaint, main: { id: 'complaint-2', state: 'registered', sealed: false, category: 'refused' }, joined: 0 }, { version }, c)),
  onComplaint('assignComplaint', (a, complaint, c) => assignComplaint(a, { complaint, assignableUnitIds: units }, { version, unitId: 'unit-2' }, c)),
  onComplaint('acknowledgeComplaint', (a, complaint, c) => acknowledgeComplaint(a, complaint, { version }, c)),
  onComplaint('declineComplaint', (a, complaint, c) => declineComplaint(a, complaint, { version, reason: '不属本单位职责' }, c)),
  onComplaint('reportVerification', (a, complaint, c) => reportVerification(a, complaint, { version, finding: 'confirmed', text: '已核实' }, c)),
  onComplaint('returnVerification', (a, complaint, c) => returnVerification(a, complaint, { version, reason: '请补充' }, c)),
  onComplaint('answerComplaint', (a, complaint, c) => answerComplaint(a, complaint, { version, answer: '已核实' }, c)),
  onComplaint('reopenComplaint', (a, complaint, c) => reopenComplaint(a, complaint, { version, reason: '不满意' }, c)),
  onComplaint('referComplaint', (a, complaint, c) => referComplaint(a, complaint, { version, handedTo: '市信访局', reason: '重大信访' }, c)),
  onComplaint('transferComplaint', (a, complaint, c) => transferComplaint(a, { complaint, joined: [], drafted: { task: null, inspection: null } }, { version, authority: 'supervision', handedTo: '市监委', reason: '涉嫌职务违法' }, c)),
  onComplaint('recordComplaintReceipt', (a, complaint, c) => recordComplaintReceipt(a, complaint, { version, number: '1号', receivedOn: c.today }, c)),
  onComplaint('closeComplaint', (a, complaint, c) => closeComplaint(a, complaint, { version }, c), receipted),
  onComplaint('proposeComplaintTask', (a, complaint, c) => proposeComplaintTask(a, complaint, { version, as: 'task', title: '核查低保申请', reason: '多件反映' }, c)),
  onComplaint('decideComplaintTask', (a, complaint, c) => decideComplaintTask(a, complaint, { version, approved: true, reason: null }, c), proposed),
  onComplaint('draftComplaintTask', (a, complaint, c) => draftComplaintTask(a, { complaint, taskCode: 'RW-2026-009', assignableUnitIds: units }, { version, content: '核查', parts: [{ unitId: 'unit-1', role: 'lead' }] }, c), { ...proposed, taskApprovedOn: '2026-11-24' }),
  onComplaint('draftComplaintInspection', (a, complaint, c) => draftComplaintInspection(a, { complaint, inspectionCode: 'DC-2026-009' }, { version }, c), { ...proposed, proposedAs: 'inspection', taskApprovedOn: '2026-11-24' }),
  onComplaint('openComplaintSeal', (a, complaint, c) => openComplaintSeal(a, complaint, { part: 'identity', purpose: '回访核实' }, c)),
];
