import type { Actor } from '../access/actor.js';
import * as on from '../access/verbs-on-inspection.js';
import { verbsOnJointMeeting } from '../access/verbs-on.js';
import type { Verb } from '../access/verb.js';
import { closeInspection, concludeInspection } from '../inspection/conclude-inspection.js';
import { confirmObjection, deliverConclusion, objectToConclusion, receiveConclusion } from '../inspection/conclusion-clock.js';
import { decideReview } from '../inspection/decide-review.js';
import { designationStates } from '../inspection/designation.js';
import { draftInspection, type WholeInspection } from '../inspection/draft-inspection.js';
import { planOf, type InspectionObject } from '../inspection/inspection.js';
import { conclusionStates, findingStates, inspectionStates, type ConclusionState, type FindingState, type InspectionState } from '../inspection/inspection.states.js';
import { approveInspection } from '../inspection/approve-inspection.js';
import { endDesignation, recordDesignation } from '../inspection/record-designation.js';
import { dropFinding, recordFinding, reviseFinding } from '../inspection/record-finding.js';
import { inviteToInspection } from '../inspection/invite-to-inspection.js';
import { recordLateVisit } from '../inspection/record-late-visit.js';
import { recordVisit } from '../inspection/record-visit.js';
import { reviseInspection } from '../inspection/revise-inspection.js';
import { setInspectionTeam } from '../inspection/set-inspection-team.js';
import { notifyObject, startInspection } from '../inspection/start-inspection.js';
import { joinInspection, returnInspection, submitInspection, withdrawInspection } from '../inspection/submit-inspection.js';
import type { VerbContext } from '../shared/context.js';
import * as sample from './inspection-samples.js';
import { bulletinCases } from './bulletin-cases.js';
import { dataProvisionCases } from './data-provision-cases.js';
import { meetingCases } from './meeting-cases.js';
import { outsiderCases } from './outsider-cases.js';
import { rectificationCases } from './rectification-cases.js';
import type { VerbCase } from './verb-actors.js';

const jointMeetingId = 'jm-1';
const version = 1;
const reason = '情况变化';
const facts = sample.sampleFacts();
const meeting = { jointMeetingId, code: 'DC-2026-002' };
const designated = {
  kind: 'designated_department', unitId: 'unit-0', governmentName: '市人民政府', document: '市府函〔2026〕3号', documentOn: '2026-03-01', matter: '社会救助', scope: '全市', duties: '组织实施', topics: [],
  unitIds: null, fromOn: '2026-03-01', toOn: '2026-12-31',
} as const;

type Use = VerbCase['use'];
const inMeeting = (verb: Verb, use: Use): VerbCase => ({ verb, states: ['any'], use, can: (a, _s, today) => verbsOnJointMeeting(a, jointMeetingId, today).includes(verb) });
const designation = (state: string) => sample.sampleDesignation({ endedOn: state === 'ended' ? '2026-11-01' : null });
const whole = (state: string): WholeInspection => ({ ...sample.wholeInspection({ state: state as InspectionState }), objects: [sample.sampleObject({ state: 'reviewed' })] });
const away = (state: string): WholeInspection => ({ ...whole(state), objects: [sample.sampleObject({ unitId: 'county' })] });
const onInspection = (verb: Verb, use: (a: Actor, subject: WholeInspection, c: VerbContext) => unknown): VerbCase => ({
  verb, states: inspectionStates, use: (a, s, c) => use(a, whole(s), c), can: (a, s, today) => on.verbsOnInspection(a, whole(s), today).includes(verb),
});
const found = { objectId: 'object-1', severity: 'minor', kind: 'late', matter: '发放', text: '迟发', dutyId: null, taskId: null, responsibleUnitId: null, evidence: [{ kind: 'data', visitId: null, text: '台账' }] } as const;
const invitedSeat = sample.sampleMember({ id: 'member-7', role: 'invited', postId: 'post-7', personId: 'person-7', personName: '李代表', invitedKind: 'peoples_deputy' });
const fieldWork = { ...away('under_way'), designation: facts.designation, visits: new Map<string, string>(), units: facts.units, dutyUnitId: null };
const finding = (state: string) => sample.sampleFinding({ state: state as FindingState });
const onFinding = (verb: Verb, use: (a: Actor, subject: typeof fieldWork & { finding: ReturnType<typeof finding> }, c: VerbContext) => unknown): VerbCase => ({
  verb, states: findingStates, use: (a, s, c) => use(a, { ...fieldWork, finding: finding(s) }, c), can: (a, s, today) => on.verbsOnFinding(a, finding(s), fieldWork, today).includes(verb),
});
const concluded = sample.sampleInspection({ state: 'concluded', authors: [{ personId: 'person-9', personName: '林一' }] });
const heard = (state: string, more: Partial<InspectionObject> = {}): InspectionObject =>
  sample.sampleObject({ ...more, state: state as ConclusionState, deliveredOn: '2026-11-20', receivedOn: '2026-11-20', objectionUntilOn: '2026-12-21', objectedOn: '2026-11-23' });
const onConclusion = (verb: Verb, use: (a: Actor, subject: { inspection: typeof concluded; object: InspectionObject }, c: VerbContext) => unknown, more: Partial<InspectionObject> & { readonly unitSpeaks?: boolean } = {}): VerbCase => ({
  verb, states: conclusionStates, use: (a, s, c) => use(a, { inspection: concluded, object: heard(s, more) }, c), can: (a, s, today) => on.verbsOnConclusion(a, { ...heard(s), ...more }, concluded, today).includes(verb),
});
const visit = { objectId: 'object-1', onDate: '2026-11-24', place: '办事大厅', method: 'on_site', peopleMet: null, observations: '查看窗口' } as const;
const approval = { version, approver: 'government_head', approverPostId: null, approverName: '王市长', document: '市府批示〔2026〕5号', approvedOn: '2026-11-24' } as const;

const members = [{ role: 'team_leader', postId: null, personName: '林一', office: '', invitedKind: null, trainedOn: '2026-11-20', secrecyOn: '2026-11-20' }] as const;

export const inspectionCases: readonly VerbCase[] = [
  inMeeting('recordDesignation', (a, _s, c) => recordDesignation(a, { ...meeting, level: 'city' }, designated, c)),
  {
    verb: 'endDesignation', states: designationStates, use: (a, s, c) => endDesignation(a, designation(s), { version, reason }, c), can: (a, s, today) => on.verbsOnDesignation(a, designation(s), today).length === 1,
  },
  inMeeting('draftInspection', (a, _s, c) => draftInspection(a, meeting, { matter: '低保资金' }, c)),
  onInspection('reviseInspection', (a, whole_, c) =>
    reviseInspection(a, { ...whole_, recordedUnitIds: new Set(), facts }, { version, plan: { ...planOf(whole_.inspection), scope: '全年' }, objects: whole_.objects, reason }, c)),
  onInspection('submitInspection', (a, subject, c) => submitInspection(a, { ...subject, facts }, { version }, c)),
  onInspection('approveInspection', (a, subject, c) => approveInspection(a, { ...subject, facts, approvers: [] }, approval, c)),
  onInspection('returnInspection', (a, subject, c) => returnInspection(a, subject, { version, reason }, c)),
  onInspection('joinInspection', (a, subject, c) => joinInspection(a, { ...subject, into: { jointMeetingId, inspectionId: 'inspection-2', code: 'DC-2026-002' } }, { version }, c)),
  onInspection('withdrawInspection', (a, subject, c) => withdrawInspection(a, subject, { version, reason }, c)),
  onInspection('setInspectionTeam', (a, subject, c) => setInspectionTeam(a, { ...subject, seats: new Map(), unitNames: new Map() }, { version, leaderAppointment: '8号', members }, c)),
  onInspection('inviteToInspection', (a, subject, c) => inviteToInspection(a, { ...subject, team: [...subject.team, invitedSeat], account: { accountId: 'account-7', invited: true, active: true, expiresOn: null, invitedToId: null } }, { postId: 'post-7' }, c)),
  onInspection('notifyObject', (a, subject, c) => notifyObject(a, subject, { version, unitIds: ['unit-1'], text: '请配合' }, c)),
  onInspection('startInspection', (a, subject, c) => startInspection(a, { ...subject, facts }, { version }, c)),
  onInspection('recordVisit', (a, subject, c) => recordVisit(a, { ...subject, designation: facts.designation, objects: away('draft').objects }, visit, c)),
  onInspection('recordLateVisit', (a, subject, c) => recordLateVisit(a, { ...subject, designation: facts.designation, objects: away('draft').objects }, visit, c)),
  onInspection('recordFinding', (a, subject, c) => recordFinding(a, { ...subject, designation: facts.designation, objects: away('draft').objects, visits: new Map(), units: facts.units, dutyUnitId: null, sequence: 1 }, found, c)),
  onFinding('reviseFinding', (a, subject, c) => reviseFinding(a, subject, { ...found, version }, c)),
  onFinding('dropFinding', (a, subject, c) => dropFinding(a, subject, { version, reason }, c)),
  onInspection('concludeInspection', (a, subject, c) => concludeInspection(a, { ...subject, designation: facts.designation, contributors: [], visits: [], unitNames: new Map() }, { version, document: '市府督〔2026〕1号', fieldChecked: true, conclusions: [{ objectId: 'object-1', text: '总体良好' }] }, c)),
  onInspection('closeInspection', (a, subject, c) => closeInspection(a, subject, { version }, c)),
  onConclusion('deliverConclusion', (a, subject, c) => deliverConclusion(a, subject, { version }, c)),
  onConclusion('receiveConclusion', (a, subject, c) => receiveConclusion(a, subject, { version, receivedOn: null, source: '送达回证' }, c)),
  onConclusion('objectToConclusion', (a, subject, c) => objectToConclusion(a, { ...subject, unitSpeaks: false }, { version, reason, objectedOn: null, source: '来函' }, c), { unitSpeaks: false }),
  onConclusion('confirmObjection', (a, subject, c) => confirmObjection(a, subject, { version }, c), { objectionSource: '来函' }),
  onConclusion('decideReview', (a, subject, c) =>
    decideReview(a, { ...subject, findings: [] }, { version, conclusion: null, findings: [], outcome: 'upheld', text: '维持', document: '市府复〔2026〕1号', decidedOn: '2026-11-24', reviewers: [{ personId: 'person-7', personName: '周四' }] }, c)),
  ...rectificationCases,
  ...meetingCases,
  ...dataProvisionCases,
  ...bulletinCases,
  ...outsiderCases,
];
