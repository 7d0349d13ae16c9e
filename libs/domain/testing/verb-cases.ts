import type { Actor } from '../access/actor.js';
import * as on from '../access/verbs-on.js';
import type { Verb } from '../access/verb.js';
import { apiTokenStates, createApiToken, revokeApiToken, takeApiToken, type ApiToken } from '../api-token/index.js';
import { correctCalendar } from '../calendar/correct-calendar.js';
import { expandHolders } from '../duty/expand-holders.js';
import { setFrequency } from '../duty/set-frequency.js';
import { setRecipient } from '../duty/set-recipient.js';
import { checkLog } from '../audit/audit.js';
import { appointPerson } from '../identity/appoint-person.js';
import { endHolding } from '../identity/end-holding.js';
import { revisePost } from '../identity/revise-post.js';
import { renewUnitFeed } from '../feed/renew-unit-feed.js';
import { revokeUnitFeed } from '../feed/revoke-unit-feed.js';
import { attachIndicator } from '../indicator/attach-indicator.js';
import { defineIndicator } from '../indicator/define-indicator.js';
import { detachIndicator } from '../indicator/detach-indicator.js';
import { canEnterIndicatorValues, enterIndicatorValues } from '../indicator/enter-indicator-values.js';
import { retireIndicator } from '../indicator/retire-indicator.js';
import { reviseIndicator } from '../indicator/revise-indicator.js';
import { addInstruction } from '../instruction/add-instruction.js';
import { closeInstruction } from '../instruction/close-instruction.js';
import { instructionStates, type InstructionState } from '../instruction/instruction.states.js';
import { registerInstruction } from '../instruction/register-instruction.js';
import { reportInstruction } from '../instruction/report-instruction.js';
import { writeInstruction } from '../instruction/write-instruction.js';
import { establishJointMeeting } from '../joint-meeting/establish-joint-meeting.js';
import { reviseSettings } from '../joint-meeting/revise-settings.js';
import { defaultSettings } from '../joint-meeting/settings.js';
import { importTask } from '../ledger/import-tasks.js';
import { unitFinder } from '../ledger/ledger-units.js';
import { addMember } from '../membership/add-member.js';
import { changeLead } from '../membership/change-lead.js';
import { endMembership } from '../membership/end-membership.js';
import { confirmNotice } from '../notice-draft/confirm-notice.js';
import type { DraftItem } from '../notice-draft/draft-item.js';
import { discardNotice } from '../notice-draft/discard-notice.js';
import { dropDraftItem } from '../notice-draft/drop-draft-item.js';
import { importNotice } from '../notice-draft/import-notice.js';
import { mergeDraftItems } from '../notice-draft/merge-draft-items.js';
import { draftItemStates, noticeStates, type DraftItemState, type NoticeState } from '../notice-draft/notice.states.js';
import { restoreDraftItem } from '../notice-draft/restore-draft-item.js';
import { defaultLadder } from '../escalation/ladder.js';
import { reviseLadder } from '../escalation/revise-ladder.js';
import { urge } from '../escalation/urge.js';
import { defaultTexts } from '../notification/message-text.js';
import { reviseMessageText } from '../notification/revise-message-text.js';
import { retryDeliveries } from '../robot/retry-deliveries.js';
import { removeRobot, setRobot, testRobot } from '../robot/robot.js';
import { restoreNotice } from '../notice-draft/restore-notice.js';
import { reviseDraftItem } from '../notice-draft/revise-draft-item.js';
import { splitDraftItem } from '../notice-draft/split-draft-item.js';
import { grantException, revokeException } from '../period/grant-exception.js';
import { lockPeriod, unlockPeriod } from '../period/lock-period.js';
import { acceptReport } from '../report/accept-report.js';
import { fileReport } from '../report/file-report.js';
import { reportStates } from '../report/report.states.js';
import { reportSlotStates, type ReportSlotState } from '../report/report-slot.states.js';
import { nobodyCountersigns } from '../report/countersign.js';
import { checkReport } from '../report/check-report.js';
import { declineCheck } from '../report/decline-check.js';
import { declineSignOff } from '../report/decline-sign-off.js';
import { signOffReport } from '../report/sign-off-report.js';
import { returnReport } from '../report/return-report.js';
import { saveReportDraft } from '../report/save-report-draft.js';
import { changeWebhook, webhookVerbs } from '../webhook/change-webhook.js';
import { createWebhook } from '../webhook/create-webhook.js';
import { webhookStates, type Webhook, type WebhookState } from '../webhook/webhook.js';
import type { VerbContext } from '../shared/context.js';
import { acceptCompletion } from '../task/accept-completion.js';
import { acknowledgeAssignment } from '../task/acknowledge-assignment.js';
import { assignTask } from '../task/assign-task.js';
import { assignmentStates, type AssignmentState } from '../task/assignment.states.js';
import { approveExtension } from '../task/approve-extension.js';
import { archiveTask } from '../task/archive-task.js';
import { handDownAssignment } from '../task/hand-down-assignment.js';
import { objectToAssignment } from '../task/object-to-assignment.js';
import { reassignAssignment } from '../task/reassign-assignment.js';
import { recallAssignment } from '../task/recall-assignment.js';
import { refuseExtension } from '../task/refuse-extension.js';
import { reopenTask } from '../task/reopen-task.js';
import { requestExtension } from '../task/request-extension.js';
import { reviseReporting } from '../task/revise-reporting.js';
import { resumeTask } from '../task/resume-task.js';
import { suspendTask } from '../task/suspend-task.js';
import type { Assignment } from '../task/task.js';
import { upholdAssignment } from '../task/uphold-assignment.js';
import { waiveSupport } from '../task/waive-support.js';
import { withdrawTask } from '../task/withdraw-task.js';
import { confirmReport } from '../report/confirm-report.js';
import { closeOutTask } from '../task/close-out-task.js';
import { draftTask } from '../task/draft-task.js';
import { requestCompletion } from '../task/request-completion.js';
import { returnCompletion } from '../task/return-completion.js';
import { reviseTask } from '../task/revise-task.js';
import { taskStates, type TaskState } from '../task/task.states.js';
import { createUnit } from '../unit/create-unit.js';
import { accountCases } from './account-cases.js';
import * as sample from './samples.js';
import { inspectionCases } from './inspection-cases.js';
import { sealedCases } from './sealed-cases.js';
import type { VerbCase } from './verb-actors.js';

const units = new Set(['unit-1', 'unit-2']);
const taskInput = { title: '核查', content: '按月核查', due: null, reportEveryMonths: null, reportDueDay: null, parts: [{ unitId: 'unit-1', role: 'lead' }] } as const;
const ledgerRow = { row: 3, values: { number: '1', title: '核查', content: '按月核查', lead: '市甲局', supports: null, due: null, every: null, reportDue: null, duty: null, done: null, doneOn: null, progress: null } } as const;
const version = 1;
const jointMeetingId = 'jm-1';

const task = (state: string) => sample.sampleTask({ state: state as TaskState });
const part = (state: string) => sample.sampleAssignment({ state: state as AssignmentState, completionRequestedAt: '2026-11-23T02:00:00.000Z' });
const slot = (state: string) => sample.sampleSlot({ state: state as ReportSlotState });
const item = (state: string, changes: Partial<DraftItem> = {}) => sample.sampleItem({ state: state as DraftItemState, ...changes });
const around = (state: string) => ({ slot: slot(state), assignment: sample.sampleAssignment(), task: sample.sampleTask(), unitName: '市甲局', draft: null, countersigners: nobodyCountersigns, lastSequence: 0, previous: null });
const written = { text: '已核查', facts: [], nextStep: null, unchanged: false };
const report = sample.sampleReport();
const duty = (state: string) => sample.sampleDuty({ kind: 'data', holderClass: '各有关部门', validTo: state === 'ended' ? '2026-11-23' : null });
const second = (state: string) => item(state, { id: 'item-2', startOffset: 7, endOffset: 14, text: '乙局配合核查。' });
const membership = (state: string) => ({ id: 'membership-1', jointMeetingId, unitId: 'unit-1', role: 'member', fromOn: '2026-01-01', toOn: state === 'ended' ? '2026-10-01' : null, endReason: null }) as const;
const appointee = {
  jointMeetingId: 'jm-1', secretariatUnitId: 'unit-0', unitName: '市丙局', personId: 'person-9', personName: '林一', administrator: false, posts: [], holdings: [], otherHolders: [], roles: [], heldRoles: [],
} as const;
const appointment = { unitId: 'unit-3', postId: null, postTitle: '联络员', postKind: 'liaison', role: 'liaison', capacity: 'holder', fromOn: '2026-12-01', toOn: null } as const;
// An administrator asks from outside any joint meeting.
const reach = (actor: Actor) => ({ id: 'post-9', jointMeetingId: actor.adminRoles.length > 0 ? null : jointMeetingId, jointMeetingIds: [jointMeetingId], memberUnit: true });
const post = { id: 'post-9', unitId: 'unit-1', title: '联络员', kind: 'liaison', portfolio: null } as const;
const holding = (state: string) => ({ id: 'holding-1', postId: post.id, personId: 'person-9', capacity: 'holder', fromOn: '2026-01-01', toOn: state === 'ended' ? '2026-11-23' : null }) as const;
const founding = { code: 'jm', name: '联席会议', shortName: null, level: 'city', jurisdictionId: 'j', parentId: null, secretariatUnitId: 'unit-0', demo: false } as const;
const unitInput = { code: 'u', name: '市丙局', kind: 'government_department', level: 'city', jurisdictionId: 'j' } as const;
const { code, title, docNumber, issuer, issuedOn, text, sourceName, sourceHash, sections, warnings } = sample.sampleNotice();
const imported = { code, title, docNumber, issuer, issuedOn, text: text.padEnd(40, '。'), sourceName, sourceHash, sections, warnings, items: [] };
const confirming = (state: string) => ({
  notice: sample.sampleNotice({ state: state as NoticeState }), items: [sample.sampleItem()], previous: null, governments: [], clauseIdAt: () => null, lastDutyNumber: 0, lastTaskNumber: 0,
});

const rule = sample.sampleContext();

const gone = '2026-11-23T02:00:00.000Z';
const periodLock = (state: string) => sample.sampleLock({ unlockedAt: state === 'unlocked' ? gone : null });
const exception = (state: string) => sample.sampleException({ revokedAt: state === 'revoked' ? gone : null });

type Use = VerbCase['use'];
const inMeeting = (verb: Verb, use: Use): VerbCase => ({ verb, states: ['any'], use, can: (a, _s, today) => on.verbsOnJointMeeting(a, jointMeetingId, today).includes(verb) });
const onLock = (verb: Verb, use: Use): VerbCase => ({ verb, states: ['locked', 'unlocked'], use, can: (a, s, today) => on.verbsOnPeriodLock(a, periodLock(s), today).includes(verb) });
const onException = (verb: Verb, use: Use): VerbCase => ({ verb, states: ['granted', 'revoked'], use, can: (a, s, today) => on.verbsOnException(a, exception(s), today).includes(verb) });
const onTask = (verb: Verb, use: Use): VerbCase => ({ verb, states: taskStates, use, can: (a, s, today) => on.verbsOnTask(a, task(s), today).includes(verb) });
const onPart = (verb: Verb, use: Use): VerbCase => ({ verb, states: assignmentStates, use, can: (a, s, today) => on.verbsOnAssignment(a, { assignment: part(s), assignments: [part(s)], level: 'county' }, sample.sampleTask(), today, rule).includes(verb) });
const onGivenPart = (verb: Verb, given: (state: string) => Assignment, use: (a: Actor, subject: ReturnType<typeof whole>, c: VerbContext) => unknown): VerbCase => ({
  verb,
  states: assignmentStates,
  use: (a, s, c) => use(a, { ...whole(s), assignment: given(s), assignments: [given(s)] }, c),
  can: (a, s, today) => on.verbsOnAssignment(a, { assignment: given(s), assignments: [given(s)], level: 'county' }, sample.sampleTask(), today, rule).includes(verb),
});
const onSlot = (verb: Verb, use: Use): VerbCase => ({ verb, states: reportSlotStates, use, can: (a, s, today) => on.verbsOnSlot(a, { ...slot(s), aboveUnitId: null }, sample.sampleReport({ onBehalf: true }), today).includes(verb) });
// The county is unit-1, as its part; the slot and part asked about are a town's.
const county = sample.sampleAssignment({ id: 'county-1' });
const town = (state: string) => sample.sampleAssignment({ id: 'town-1', unitId: 'unit-5', role: 'support', parentId: 'county-1', state: state as AssignmentState });
const townSlot = (state: string) => sample.sampleSlot({ unitId: 'unit-5', state: state as ReportSlotState, dueOn: '2026-11-20' });
const onTownSlot = (verb: Verb, use: Use): VerbCase => ({ verb, states: reportSlotStates, use, can: (a, s, today) => on.verbsOnSlot(a, { ...townSlot(s), aboveUnitId: 'unit-1' }, null, today).includes(verb) });
const onDuty = (verb: Verb, use: Use): VerbCase => ({ verb, states: ['in force', 'ended'], use, can: (a, s, today) => on.verbsOnDuty(a, duty(s), today).includes(verb) });
const onItem = (verb: Verb, use: Use): VerbCase => ({ verb, states: draftItemStates, use, can: (a, s, today) => on.verbsOnDraftItem(a, item(s), { state: 'draft' }, today).includes(verb) });
const indicator = (state: string) => sample.sampleIndicator({ retiredFromOn: state === 'retired' ? '2026-10-01' : null });
const onIndicator = (verb: Verb, use: Use): VerbCase => ({ verb, states: ['in use', 'retired'], use, can: (a, s, today) => on.verbsOnIndicator(a, indicator(s), today).includes(verb) });
const figures = (state: string) => ({ slot: slot(state), report: { id: 'report-1', unchanged: false }, asked: [{ definition: sample.sampleDefinition(), previous: null, above: null }] });
const notice = sample.sampleNotice();
const noticeIn = (state: string) => sample.sampleNotice({ state: state as NoticeState, discardReason: state === 'discarded' ? '误传' : null });
const onNotice = (verb: Verb, use: Use): VerbCase => ({ verb, states: noticeStates, use, can: (a, s, today) => on.verbsOnNotice(a, { jointMeetingId, state: s as NoticeState }, today).includes(verb) });
const whole = (state: string) => ({ task: sample.sampleTask(), assignment: part(state), assignments: [part(state)], slots: [] });

const resting = (state: string) => ({ task: task(state), assignments: [], slots: [] });
const objected = (state: string) => sample.sampleAssignment({ state: state as AssignmentState, objectedAt: '2026-11-20T02:00:00.000Z', objectionReason: '不属本单位职责' });
const asking = (state: string) => sample.sampleAssignment({ state: state as AssignmentState, extensionRequestedAt: '2026-11-20T02:00:00.000Z', extensionDueOn: '2027-03-31', extensionReason: '资金未到' });
const supporting = (state: string) => sample.sampleAssignment({ state: state as AssignmentState, role: 'support' });

const instruction = (state: string) => ({ instruction: sample.sampleInstruction({ state: state as InstructionState }), taskState: 'completed' as const, additions: [] });
const onInstruction = (verb: Verb, use: Use): VerbCase => ({ verb, states: instructionStates, use, can: (a, s, today) => on.verbsOnInstruction(a, instruction(s), today).includes(verb) });
const apiToken = (state: string): ApiToken => ({
  id: 'token-1', jointMeetingId, name: '财政一体化平台', postId: 'post-1', unitId: 'unit-1', scopes: ['read_tasks'], prefix: null, expiresOn: state === 'expired' ? '2026-11-23' : '2027-01-31',
  takenAt: state === 'active' ? '2026-11-20T02:00:00.000Z' : null, revokedAt: state === 'revoked' ? '2026-11-20T02:00:00.000Z' : null, version,
});
const onApiToken = (verb: Verb, use: Use): VerbCase => ({ verb, states: apiTokenStates, use, can: (a, s, today) => on.verbsOnApiToken(a, apiToken(s), today).includes(verb) });
const webhook = (state: string): Webhook => ({ id: 'webhook-1', jointMeetingId, name: '市数据平台', kinds: ['report_filed'], state: state as WebhookState, pausedBecause: null, failingSince: null, version });
const ownFeed = { jointMeetingId, unitId: 'unit-1' } as const;
const onUnitFeed = (verb: Verb, use: Use): VerbCase => ({ verb, states: ['none', 'made'], use, can: (a, s, today) => on.verbsOnUnitFeed(a, ownFeed, s === 'made', today).includes(verb) });
const told = { text: '请核查', urgency: 'urgent' } as const;
export const cases: readonly VerbCase[] = [
  { verb: 'establishJointMeeting', states: ['any'], use: (a, _s, c) => establishJointMeeting(a, founding, c), can: (a, _s, today) => on.verbsOnInstallation(a, today).includes('establishJointMeeting') },
  { verb: 'appointPerson', states: ['any'], use: (a, _s, c) => appointPerson(a, appointee, appointment, c), can: (a, _s, today) => on.verbsOnInstallation(a, today).includes('appointPerson') },
  {
    verb: 'endHolding', states: ['open', 'ended'], can: (a, s, today) => on.verbsOnHolding(a, { post: reach(a), holding: holding(s) }, today).length === 1,
    use: (a, s, c) => endHolding(a, { reach: reach(a), unitId: 'unit-1', holding: holding(s) }, { toOn: '2026-12-31', reason: '调离' }, c),
  },
  {
    verb: 'revisePost', states: ['any'], can: (a, _s, today) => on.verbsOnPost(a, reach(a), today).length === 1,
    use: (a, _s, c) => revisePost(a, { reach: reach(a), post, siblings: [post] }, { title: '副局长', portfolio: '社会救助', order: 2 }, c),
  },
  ...accountCases,
  { verb: 'checkLog', states: ['any'], use: (a, _s, c) => checkLog(a, c), can: (a, _s, today) => on.verbsOnInstallation(a, today).includes('checkLog') },
  inMeeting('addMember', (a, _s, c) => addMember(a, { jointMeetingId, memberships: [] }, { unitId: 'unit-3', unitName: '市丙局', role: 'member', fromOn: '2026-12-01' }, c)),
  {
    verb: 'endMembership', states: ['open', 'ended'], can: (a, s, today) => on.verbsOnMembership(a, membership(s), today).length === 1,
    use: (a, s, c) => endMembership(a, { membership: membership(s), secretariatUnitId: 'unit-0', openAssignments: 0, roles: [] }, { toOn: '2026-12-31', reason: '机构改革' }, c),
  },
  inMeeting('changeLead', (a, _s, c) => changeLead(a, { jointMeetingId, memberships: [] }, { unitId: 'unit-3', fromOn: '2026-12-01', reason: '分工调整' }, c)),
  inMeeting('createUnit', (a, _s, c) => createUnit(a, { jointMeetingId, namesInJurisdiction: new Set() }, unitInput, c)),
  inMeeting('reviseSettings', (a, _s, c) => reviseSettings(a, { ...defaultSettings, jointMeetingId, version }, { settings: { ...defaultSettings, amberWorkingDays: 5 }, reason: '提早提醒', version }, c)),
  inMeeting('correctCalendar', (a, _s, c) => correctCalendar(a, { jointMeetingId, before: null, statutory: c.calendar }, { dayOn: c.today, kind: 'day_off', reason: '台风停工' }, c)),
  inMeeting('reviseLadder', (a, _s, c) => reviseLadder(a, { ...defaultLadder, jointMeetingId, version, fromOn: c.today }, { ladder: { ...defaultLadder, runAt: '10:00' }, reason: '晚一点', version }, c)),
  inMeeting('reviseMessageText', (a, _s, c) => reviseMessageText(a, { jointMeetingId, kind: 'urged', text: defaultTexts.urged, version }, { text: '请尽快', version }, c)),
  inMeeting('setRobot', (a, _s, c) => setRobot(a, { jointMeetingId, before: null, count: 0 }, { kind: 'wecom', name: '工作群', address: 'https://robot.example/send', secret: null, topics: ['daily'], version }, c)),
  inMeeting('removeRobot', (a, _s, c) => removeRobot(a, sample.sampleRobot(), c)),
  inMeeting('testRobot', (a, _s, c) => testRobot(a, sample.sampleRobot(), c)),
  inMeeting('retryDeliveries', (a, _s, c) => retryDeliveries(a, sample.sampleRobot(), c)),
  inMeeting('importNotice', (a, _s, c) => importNotice(a, { jointMeetingId, previous: null }, imported, c)),
  onItem('reviseDraftItem', (a, s, c) => reviseDraftItem(a, { item: item(s), notice }, { version, title: '核查' }, c)),
  onItem('splitDraftItem', (a, s, c) => splitDraftItem(a, { item: item(s), notice }, { version, at: 2 }, c)),
  onItem('mergeDraftItems', (a, s, c) => mergeDraftItems(a, { items: [item(s), second(s)], notice }, c)),
  onItem('dropDraftItem', (a, s, c) => dropDraftItem(a, { item: item(s), notice }, { version }, c)),
  onItem('restoreDraftItem', (a, s, c) => restoreDraftItem(a, { item: item(s), notice }, { version }, c)),
  onNotice('confirmNotice', (a, s, c) => confirmNotice(a, confirming(s), { version }, c)),
  onNotice('discardNotice', (a, s, c) => discardNotice(a, noticeIn(s), { version, reason: '误传' }, c)),
  onNotice('restoreNotice', (a, s, c) => restoreNotice(a, { notice: noticeIn(s), sameText: null }, { version }, c)),
  onDuty('setFrequency', (a, s, c) => setFrequency(a, duty(s), { version, months: 3, basis: '办公室会议', fromOn: '2026-12-01' }, c)),
  onDuty('setRecipient', (a, s, c) => setRecipient(a, duty(s), { version, unitId: 'unit-0', basis: '办公室会议' }, c)),
  onDuty('expandHolders', (a, s, c) => expandHolders(a, { duty: duty(s), siblingUnitIds: new Set(), codes: ['ZZ-2026-002'] }, { version, unitIds: ['unit-2'] }, c)),
  inMeeting('defineIndicator', (a, _s, c) => defineIndicator(a, { jointMeetingId, code: 'ZB-2026-001', assignableUnitIds: units }, { ...sample.sampleDefinition(), trigger: null }, c)),
  onIndicator('reviseIndicator', (a, s, c) => reviseIndicator(a, { indicator: indicator(s), versions: [], lastPeriodStartOn: null, assignableUnitIds: units }, { ...sample.sampleDefinition(), trigger: null, version, reason: '口径调整' }, c)),
  onIndicator('retireIndicator', (a, s, c) => retireIndicator(a, indicator(s), { version, fromOn: '2026-12-01', reason: '不再统计' }, c)),
  onIndicator('attachIndicator', (a, s, c) => attachIndicator(a, { indicator: indicator(s), task: { id: 'task-1' }, duty: null, reportingUnitIds: units, uses: [] }, { version, unitIds: null, fromOn: '2026-11-01' }, c)),
  onIndicator('detachIndicator', (a, s, c) => detachIndicator(a, { indicator: indicator(s), use: sample.sampleUse() }, { version, fromOn: '2026-12-01' }, c)),
  {
    verb: 'enterIndicatorValues', states: reportSlotStates, can: (a, s, today) => canEnterIndicatorValues(a, slot(s), today),
    use: (a, s, c) => enterIndicatorValues(a, figures(s), [{ indicatorId: 'indicator-1', amount: 90, whole: 100, note: null }], c),
  },
  inMeeting('importTasks', (a, _s, c) => importTask(a, { jointMeetingId, code: 'RW-2026-002', units: unitFinder([{ id: 'unit-1', name: '市甲局', shortName: null }]), assignableUnitIds: units, duties: new Map() }, ledgerRow, { assign: true, pastDueOn: null }, c)),
  inMeeting('draftTask', (a, _s, c) => draftTask(a, { jointMeetingId, code: 'RW-2026-002', duty: null, assignableUnitIds: units }, taskInput, c)),
  onTask('reviseTask', (a, s, c) => reviseTask(a, { task: task(s), assignments: [], assignableUnitIds: units }, { version, ...taskInput }, c)),
  onTask('assignTask', (a, s, c) => assignTask(a, { task: task(s), assignments: [part('pending')], assignableUnitIds: units }, { version }, c)),
  onPart('acknowledgeAssignment', (a, s, c) => acknowledgeAssignment(a, whole(s), { version }, c)),
  onPart('objectToAssignment', (a, s, c) => objectToAssignment(a, whole(s), { version, reason: '不属本单位职责' }, c)),
  onGivenPart('upholdAssignment', objected, (a, subject, c) => upholdAssignment(a, subject, { version, reason: '职责明确' }, c)),
  onGivenPart('reassignAssignment', objected, (a, subject, c) => reassignAssignment(a, { ...subject, assignableUnitIds: units }, { version, unitId: 'unit-2', reason: null }, c)),
  onPart('handDownAssignment', (a, s, c) => handDownAssignment(a, { ...whole(s), level: 'county', townUnitIds: units }, { version, unitIds: ['unit-2'] }, c)),
  {
    verb: 'recallAssignment', states: assignmentStates,
    use: (a, s, c) => recallAssignment(a, { task: sample.sampleTask(), assignment: town(s), assignments: [county, town(s)], slots: [] }, { version, reason: '改由本级办理' }, c),
    can: (a, s, today) => on.verbsOnAssignment(a, { assignment: town(s), assignments: [county, town(s)], level: 'town' }, sample.sampleTask(), today, rule).includes('recallAssignment'),
  },
  onPart('requestExtension', (a, s, c) => requestExtension(a, whole(s), { version, reason: '资金未到', dueOn: '2027-03-31', progress: '已过半' }, c)),
  onGivenPart('approveExtension', asking, (a, subject, c) => approveExtension(a, subject, { version }, c)),
  onGivenPart('refuseExtension', asking, (a, subject, c) => refuseExtension(a, subject, { version, reason: '时间足够' }, c)),
  onGivenPart('waiveSupport', supporting, (a, subject, c) => waiveSupport(a, subject, { version, reason: '不影响办结' }, c)),
  onPart('requestCompletion', (a, s, c) => requestCompletion(a, whole(s), { version, text: '已办结' }, c)),
  onPart('returnCompletion', (a, s, c) => returnCompletion(a, whole(s), { version, reason: '缺数据' }, c)),
  onPart('acceptCompletion', (a, s, c) => acceptCompletion(a, whole(s), { version, grade: 'good' }, c)),
  onTask('closeOutTask', (a, s, c) => closeOutTask(a, task(s), { version, reason: null }, c)),
  onTask('archiveTask', (a, s, c) => archiveTask(a, task(s), { version }, c)),
  onTask('reopenTask', (a, s, c) => reopenTask(a, resting(s), { version, reason: '复核发现问题', dueOn: null }, c)),
  onTask('reviseReporting', (a, s, c) => reviseReporting(a, resting(s), { version, everyMonths: 3, dueDay: null, dueWorkingDays: 5, fromOn: '2027-01-01', reason: '减负', unusual: false }, c)),
  onTask('suspendTask', (a, s, c) => suspendTask(a, resting(s), { version, reason: '等上级文件' }, c)),
  onTask('resumeTask', (a, s, c) => resumeTask(a, resting(s), { version, reason: null }, c)),
  onTask('withdrawTask', (a, s, c) => withdrawTask(a, resting(s), { version, reason: '事项取消' }, c)),
  onSlot('saveReportDraft', (a, s, c) => saveReportDraft(a, around(s), { version: 0, ...written }, c)),
  onSlot('fileReport', (a, s, c) => fileReport(a, around(s), { version, draftVersion: 0, ...written, noClassifiedContent: true, onBehalfSource: '电话报送' }, c)),
  onSlot('signOffReport', (a, s, c) => signOffReport(a, { slot: slot(s), report: sample.sampleReport({ state: reportStates.find((each) => each === s) ?? 'submitted' }), countersigners: nobodyCountersigns }, { version }, c)),
  onSlot('declineSignOff', (a, s, c) => declineSignOff(a, { slot: slot(s), report: sample.sampleReport({ state: reportStates.find((each) => each === s) ?? 'submitted' }) }, { version, reason: '数据不全' }, c)),
  onTownSlot('checkReport', (a, s, c) => checkReport(a, { slot: townSlot(s), report: sample.sampleReport({ state: reportStates.find((each) => each === s) ?? 'submitted' }), aboveUnitId: 'unit-1' }, { version }, c)),
  onTownSlot('declineCheck', (a, s, c) => declineCheck(a, { slot: townSlot(s), report: sample.sampleReport({ state: reportStates.find((each) => each === s) ?? 'submitted' }), aboveUnitId: 'unit-1' }, { version, reason: '数据不全' }, c)),
  onSlot('returnReport', (a, s, c) => returnReport(a, { slot: slot(s), report }, { version, reason: '缺数据' }, c)),
  onSlot('acceptReport', (a, s, c) => acceptReport(a, { slot: slot(s), report }, { version }, c)),
  onSlot('confirmReport', (a, s, c) => confirmReport(a, { slot: slot(s), report: sample.sampleReport({ onBehalf: true }) }, { version }, c)),
  inMeeting('writeInstruction', (a, _s, c) => writeInstruction(a, { jointMeetingId, code: 'PS-2026-002', subject: { kind: 'nothing', id: null } }, told, c)),
  onInstruction('registerInstruction', (a, s, c) =>
    registerInstruction(a, { ...instruction(s), taskCode: 'RW-2026-002', assignableUnitIds: units }, { version, title: '核查', dueOn: null, parts: [{ unitId: 'unit-1', role: 'lead' }] }, c)),
  onInstruction('reportInstruction', (a, s, c) => reportInstruction(a, instruction(s), { version, result: '已核查' }, c)),
  onInstruction('addInstruction', (a, s, c) => addInstruction(a, { ...instruction(s), code: 'PS-2026-003' }, told, c)),
  onInstruction('closeInstruction', (a, s, c) => closeInstruction(a, instruction(s), { version, note: '已阅' }, c)),
  inMeeting('lockPeriod', (a, _s, c) => lockPeriod(a, { jointMeetingId, slots: [sample.sampleSlot({ dueOn: '2026-11-20' })], standing: null }, { monthOn: '2026-11-01', note: null }, c)),
  onLock('unlockPeriod', (a, s, c) => unlockPeriod(a, periodLock(s), { version, reason: '数据有误' }, c)),
  onLock('grantException', (a, s, c) => grantException(a, { lock: periodLock(s), slots: [sample.sampleSlot()], standing: [] }, { unitId: 'unit-1', slotId: null, reason: '系统故障', untilOn: '2026-11-30' }, c)),
  onException('revokeException', (a, s, c) => revokeException(a, exception(s), { version, reason: '已不需要' }, c)),
  onTownSlot('urge', (a, s, c) => urge(a, { kind: 'report_slot', slot: townSlot(s), aboveUnitId: 'unit-1', lastUrgedOn: null }, { text: null, reason: null }, c)),
  ...inspectionCases,
  inMeeting('createApiToken', (a, _s, c) =>
    createApiToken(a, { jointMeetingId, seat: { postId: 'post-1', unitId: 'unit-1', roles: ['liaison'] }, namesInUse: new Set() }, { name: '财政一体化平台', scopes: ['read_tasks'], expiresOn: '2027-01-31' }, c)),
  onApiToken('takeApiToken', (a, s, c) => takeApiToken(a, apiToken(s), { version, prefix: 'lianxi_abcdefgh' }, c)),
  onApiToken('revokeApiToken', (a, s, c) => revokeApiToken(a, apiToken(s), { reason: null }, c)),
  inMeeting('createWebhook', (a, _s, c) => createWebhook(a, { jointMeetingId, namesInUse: new Set() }, { name: '市数据平台', host: 'data.example.cn', kinds: ['report_filed'] }, c)),
  ...webhookVerbs.map((verb): VerbCase => ({
    verb, states: webhookStates, use: (a, s, c) => changeWebhook(verb, a, webhook(s), c), can: (a, s, today) => on.verbsOnWebhook(a, webhook(s), today).includes(verb),
  })),
  ...sealedCases,
  onUnitFeed('renewUnitFeed', (a, s, c) => renewUnitFeed(a, ownFeed, { made: s === 'made' }, c)),
  onUnitFeed('revokeUnitFeed', (a, s, c) => revokeUnitFeed(a, ownFeed, { made: s === 'made' }, c)),
];
