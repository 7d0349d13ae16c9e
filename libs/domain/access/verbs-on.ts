import { canCommissionAssessment } from '../assessment/commission-assessment.js';
import { canDraftDataProvision } from '../data-provision/draft-data-provision.js';
import { canPlanDelegateVisit } from '../delegate-visit/plan-delegate-visit.js';
import { canOnWebhook, webhookVerbs } from '../webhook/change-webhook.js';
import { canCreateWebhook } from '../webhook/create-webhook.js';
import type { Webhook } from '../webhook/webhook.js';
import type { ApiToken } from '../api-token/api-token.js';
import { canCreateApiToken } from '../api-token/create-api-token.js';
import { canRevokeApiToken } from '../api-token/revoke-api-token.js';
import { canTakeApiToken } from '../api-token/take-api-token.js';
import { canRenewUnitFeed, type UnitFeedOwner } from '../feed/renew-unit-feed.js';
import { canRevokeUnitFeed } from '../feed/revoke-unit-feed.js';
import { canCheckLog } from '../audit/audit.js';
import { canCorrectCalendar } from '../calendar/correct-calendar.js';
import { canExpandHolders } from '../duty/expand-holders.js';
import { hasEnded } from '../duty/duty-scope.js';
import { canUrgeAssignment, canUrgeSlot } from '../escalation/urge.js';
import { isReportable, type Duty } from '../duty/duty.js';
import { canSetFrequency } from '../duty/set-frequency.js';
import { canSetRecipient } from '../duty/set-recipient.js';
import { canAttachIndicator } from '../indicator/attach-indicator.js';
import { canDefineIndicator } from '../indicator/define-indicator.js';
import { canDetachIndicator } from '../indicator/detach-indicator.js';
import type { Indicator } from '../indicator/indicator.js';
import { canRetireIndicator } from '../indicator/retire-indicator.js';
import { canReviseIndicator } from '../indicator/revise-indicator.js';
import { canDraftInspection } from '../inspection/draft-inspection.js';
import { canRecordDesignation } from '../inspection/record-designation.js';
import { canOnInstruction, type InstructionAround } from '../instruction/instruction-scope.js';
import { canWriteInstruction } from '../instruction/write-instruction.js';
import { canGrantException, canRevokeException } from '../period/grant-exception.js';
import { canLockPeriod, canUnlockPeriod } from '../period/lock-period.js';
import type { PeriodException, PeriodLock } from '../period/period-lock.js';
import { canEstablishJointMeeting } from '../joint-meeting/establish-joint-meeting.js';
import { canReviseSettings } from '../joint-meeting/revise-settings.js';
import { canImportTasks } from '../ledger/import-tasks.js';
import { canDraftBulletin } from '../bulletin/draft-bulletin.js';
import { canCallMeeting } from '../meeting/call-meeting.js';
import { canAddMember } from '../membership/add-member.js';
import { canChangeLead } from '../membership/change-lead.js';
import { canEndMembership } from '../membership/end-membership.js';
import type { Membership } from '../membership/membership.js';
import { canConfirmNotice } from '../notice-draft/confirm-notice.js';
import { canDiscardNotice } from '../notice-draft/discard-notice.js';
import { canRestoreNotice } from '../notice-draft/restore-notice.js';
import { canOnDraftItem, itemVerbs } from '../notice-draft/draft-item-scope.js';
import { canImportNotice } from '../notice-draft/import-notice.js';
import type { DraftItem, Notice } from '../notice-draft/draft-item.js';
import { canAboveSlot, canOnSlot, type SlotForPermission, type SlotVerb } from '../report/slot-scope.js';
import type { LocalDate } from '../shared/local-date.js';
import { canAcceptCompletion } from '../task/accept-completion.js';
import { canAcknowledgeAssignment } from '../task/acknowledge-assignment.js';
import { canAssignTask } from '../task/assign-task.js';
import { aboveUnitId, type TaskOfAssignment } from '../task/assignment-scope.js';
import { canApproveExtension } from '../task/approve-extension.js';
import { canHandDownAssignment } from '../task/hand-down-assignment.js';
import type { Level } from '../unit/unit.js';
import { canObjectToAssignment, type ObjectionRule } from '../task/object-to-assignment.js';
import { canReassignAssignment } from '../task/reassign-assignment.js';
import { canRecallAssignment } from '../task/recall-assignment.js';
import { canRefuseExtension } from '../task/refuse-extension.js';
import { canRequestExtension } from '../task/request-extension.js';
import { canOnTask, wholeTaskVerbs } from '../task/task-scope.js';
import { canUpholdAssignment } from '../task/uphold-assignment.js';
import { canWaiveSupport } from '../task/waive-support.js';
import { canRecordComplaint } from '../complaint/record-complaint.js';
import { checkingUnits, ownFilingUnits, signingUnits } from '../report/import-units.js';
import { canConfirmReport } from '../report/confirm-report.js';
import type { Report } from '../report/report.js';
import { canCloseOutTask } from '../task/close-out-task.js';
import { canDraftTask } from '../task/draft-task.js';
import { canRequestCompletion } from '../task/request-completion.js';
import { canReturnCompletion } from '../task/return-completion.js';
import { canReviseTask } from '../task/revise-task.js';
import type { Assignment, Task } from '../task/task.js';
import { canAppointPerson } from '../identity/appoint-person.js';
import { canAssignMailAddress, canDisableAccount, canEnableAccount, canEndSessions, canLiftSecondFactor, canResetPassword, type AccountStanding } from '../identity/account-standing.js';
import { canLinkIdentity, canSetIdentityMatching, canUnlinkIdentity } from '../identity/external-identity.js';
import { canEndHolding } from '../identity/end-holding.js';
import { canRevisePost, type PostReach } from '../identity/revise-post.js';
import type { PostHolding } from '../identity/post.js';
import { canCreateUnit } from '../unit/create-unit.js';
import type { Actor } from './actor.js';
import { grantFor } from './policy.js';
import type { Verb } from './verb.js';

type Offer = readonly [Verb, boolean];

/** The verbs that hold, in the order of the list: what `viewerCan` serves. */
function offered(offers: readonly Offer[]): readonly Verb[] {
  return offers.filter(([, can]) => can).map(([verb]) => verb);
}

export function verbsOnInstallation(actor: Actor, today: LocalDate): readonly Verb[] {
  return offered([
    ['establishJointMeeting', canEstablishJointMeeting(actor, today)],
    ['appointPerson', canAppointPerson(actor, today)],
    // Whoever watches over the way in has the list of accounts with how each gets in.
    ['liftSecondFactor', grantFor('liftSecondFactor', actor, { jointMeetingId: null, unitId: null }, today) !== null],
    ['setIdentityMatching', canSetIdentityMatching(actor, today)],
    ['checkLog', canCheckLog(actor, today)],
  ]);
}

export function verbsOnJointMeeting(actor: Actor, jointMeetingId: string, today: LocalDate): readonly Verb[] {
  return offered([
    ['importNotice', canImportNotice(actor, jointMeetingId, today)],
    ['defineIndicator', canDefineIndicator(actor, jointMeetingId, today)],
    ['importTasks', canImportTasks(actor, jointMeetingId, today)],
    ['draftTask', canDraftTask(actor, jointMeetingId, today)],
    ['addMember', canAddMember(actor, jointMeetingId, today)],
    ['changeLead', canChangeLead(actor, jointMeetingId, today)],
    ['createUnit', canCreateUnit(actor, jointMeetingId, today)],
    ['reviseSettings', canReviseSettings(actor, jointMeetingId, today)],
    ['lockPeriod', canLockPeriod(actor, jointMeetingId, today)],
    ['correctCalendar', canCorrectCalendar(actor, jointMeetingId, today)],
    ...(['reviseLadder', 'reviseMessageText', 'setRobot', 'removeRobot', 'testRobot', 'retryDeliveries'] as const).map((verb): Offer => [verb, grantFor(verb, actor, { jointMeetingId, unitId: null }, today) !== null]),
    ['writeInstruction', canWriteInstruction(actor, jointMeetingId, today)],
    ['callMeeting', canCallMeeting(actor, jointMeetingId, today)],
    ['draftDataProvision', canDraftDataProvision(actor, jointMeetingId, today)],
    ['proposeDataProvisions', grantFor('proposeDataProvisions', actor, { jointMeetingId, unitId: null }, today) !== null],
    ['draftBulletin', canDraftBulletin(actor, jointMeetingId, today)],
    ['recordDesignation', canRecordDesignation(actor, jointMeetingId, today)],
    ['draftInspection', canDraftInspection(actor, jointMeetingId, today)],
    ['commissionAssessment', canCommissionAssessment(actor, jointMeetingId, today)],
    ['planDelegateVisit', canPlanDelegateVisit(actor, jointMeetingId, today)],
    ['recordComplaint', canRecordComplaint(actor, jointMeetingId, today)],
    // Whoever may sit in a team and record.
    ['recordVisit', grantFor('recordVisit', actor, { jointMeetingId, unitId: null }, today) !== null],
    ['registerComplaint', grantFor('registerComplaint', actor, { jointMeetingId, unitId: null }, today) !== null],
    // Whoever verifies for a unit of his own has the list of what it verifies.
    ['reportVerification', ownFilingUnits(actor, jointMeetingId, today).length > 0],
    ['decideComplaintTask', grantFor('decideComplaintTask', actor, { jointMeetingId, unitId: null }, today) !== null],
    ['openComplaintSeal', grantFor('openComplaintSeal', actor, { jointMeetingId, unitId: null }, today) !== null],
    // The register of accountability: who keeps it, who decides, who opens what is sealed.
    ...(['proposeAccountability', 'approveAccountability', 'openAccountabilitySeal', 'reviseAccountabilityForm'] as const).map((verb): Offer => [verb, grantFor(verb, actor, { jointMeetingId, unitId: null }, today) !== null]),
    ['createWebhook', canCreateWebhook(actor, jointMeetingId, today)],
    ['createApiToken', canCreateApiToken(actor, jointMeetingId, today)],
    // Whoever files for a unit of his own has its workbook; whoever may accept reports at all has the review queue.
    ['fileReport', ownFilingUnits(actor, jointMeetingId, today).length > 0],
    ['acceptReport', grantFor('acceptReport', actor, { jointMeetingId, unitId: null }, today) !== null],
    ['checkReport', checkingUnits(actor, jointMeetingId, today).length > 0],
    ['signOffReport', signingUnits(actor, jointMeetingId, today).length > 0],
  ]);
}

export function verbsOnApiToken(actor: Actor, token: ApiToken, today: LocalDate): readonly Verb[] {
  return offered([
    ['takeApiToken', canTakeApiToken(actor, token, today)],
    ['revokeApiToken', canRevokeApiToken(actor, token, today)],
  ]);
}

export function verbsOnWebhook(actor: Actor, webhook: Webhook, today: LocalDate): readonly Verb[] {
  return webhookVerbs.filter((verb) => canOnWebhook(verb, actor, webhook, today));
}

export function verbsOnUnitFeed(actor: Actor, owner: UnitFeedOwner, made: boolean, today: LocalDate): readonly Verb[] {
  return offered([
    ['renewUnitFeed', canRenewUnitFeed(actor, owner, today)],
    ['revokeUnitFeed', canRevokeUnitFeed(actor, owner, made, today)],
  ]);
}

export function verbsOnMembership(actor: Actor, membership: Membership, today: LocalDate): readonly Verb[] {
  return offered([['endMembership', canEndMembership(actor, membership, today)]]);
}

export function verbsOnAccount(actor: Actor, account: AccountStanding, today: LocalDate): readonly Verb[] {
  return offered([
    ['disableAccount', canDisableAccount(actor, account, today)],
    ['enableAccount', canEnableAccount(actor, account, today)],
    ['resetPassword', canResetPassword(actor, account, today)],
    ['assignMailAddress', canAssignMailAddress(actor, account, today)],
    ['liftSecondFactor', canLiftSecondFactor(actor, account, today)],
    ['endSessions', canEndSessions(actor, account, today)],
    ['linkIdentity', canLinkIdentity(actor, account, today)],
    ['unlinkIdentity', canUnlinkIdentity(actor, account, today)],
  ]);
}

export function verbsOnPost(actor: Actor, post: PostReach, today: LocalDate): readonly Verb[] {
  return offered([['revisePost', canRevisePost(actor, post, today)]]);
}

export function verbsOnHolding(actor: Actor, subject: { readonly post: PostReach; readonly holding: Pick<PostHolding, 'toOn'> }, today: LocalDate): readonly Verb[] {
  return offered([['endHolding', canEndHolding(actor, subject, today)]]);
}

export function verbsOnNotice(actor: Actor, notice: Pick<Notice, 'jointMeetingId' | 'state'>, today: LocalDate): readonly Verb[] {
  return offered([
    ['confirmNotice', canConfirmNotice(actor, notice, today)],
    ['discardNotice', canDiscardNotice(actor, notice, today)],
    ['restoreNotice', canRestoreNotice(actor, notice, today)],
  ]);
}

export function verbsOnDraftItem(
  actor: Actor,
  item: Pick<DraftItem, 'jointMeetingId' | 'state' | 'change'>,
  notice: Pick<Notice, 'state'>,
  today: LocalDate,
): readonly Verb[] {
  return itemVerbs.filter((verb) => canOnDraftItem(verb, actor, item, notice, today));
}

export function verbsOnDuty(actor: Actor, duty: Duty, today: LocalDate): readonly Verb[] {
  return offered([
    ['setFrequency', canSetFrequency(actor, duty, today)],
    ['setRecipient', canSetRecipient(actor, duty, today)],
    ['expandHolders', canExpandHolders(actor, duty, today)],
    ['draftTask', isReportable(duty) && !hasEnded(duty, today) && canDraftTask(actor, duty.jointMeetingId, today)],
  ]);
}

export function verbsOnIndicator(actor: Actor, indicator: Indicator, today: LocalDate): readonly Verb[] {
  return offered([
    ['reviseIndicator', canReviseIndicator(actor, indicator, today)],
    ['retireIndicator', canRetireIndicator(actor, indicator, today)],
    ['attachIndicator', canAttachIndicator(actor, indicator, today)],
    ['detachIndicator', canDetachIndicator(actor, indicator, today)],
  ]);
}

const instructionVerbs = ['registerInstruction', 'reportInstruction', 'addInstruction', 'closeInstruction'] as const;

export function verbsOnInstruction(actor: Actor, around: InstructionAround, today: LocalDate): readonly Verb[] {
  return instructionVerbs.filter((verb) => canOnInstruction(verb, actor, around, today));
}

export function verbsOnTask(actor: Actor, task: Pick<Task, 'jointMeetingId' | 'state'>, today: LocalDate): readonly Verb[] {
  return offered([
    ['reviseTask', canReviseTask(actor, task, today)],
    ['assignTask', canAssignTask(actor, task, today)],
    ['closeOutTask', canCloseOutTask(actor, task, today)],
    ...wholeTaskVerbs.map((verb): Offer => [verb, canOnTask(verb, actor, task, today)]),
  ]);
}

/** `assignments` = all of the task, `level` that of the part's unit; the rule tells how long one may object. */
export function verbsOnAssignment(
  actor: Actor,
  subject: { readonly assignment: Assignment; readonly assignments: readonly Pick<Assignment, 'id' | 'unitId' | 'role' | 'state' | 'parentId' | 'waivedReason'>[]; readonly level: Level },
  task: TaskOfAssignment,
  today: LocalDate,
  rule: ObjectionRule,
): readonly Verb[] {
  const { assignment } = subject;
  return offered([
    ['acknowledgeAssignment', canAcknowledgeAssignment(actor, assignment, task, today)],
    ['objectToAssignment', canObjectToAssignment(actor, assignment, task, today, rule)],
    ['upholdAssignment', canUpholdAssignment(actor, assignment, task, today)],
    ['reassignAssignment', canReassignAssignment(actor, assignment, task, today)],
    ['handDownAssignment', canHandDownAssignment(actor, subject, task, today)],
    ['recallAssignment', canRecallAssignment(actor, subject, task, today)],
    ['requestExtension', canRequestExtension(actor, assignment, task, today)],
    ['approveExtension', canApproveExtension(actor, assignment, task, today)],
    ['refuseExtension', canRefuseExtension(actor, assignment, task, today)],
    ['waiveSupport', canWaiveSupport(actor, assignment, task, today)],
    ['requestCompletion', canRequestCompletion(actor, subject, task, today)],
    ['returnCompletion', canReturnCompletion(actor, assignment, task, today)],
    ['acceptCompletion', canAcceptCompletion(actor, subject, task, today)],
    ['urge', canUrgeAssignment(actor, assignment, task, aboveUnitId(assignment, subject.assignments), today)],
  ]);
}

export function verbsOnPeriodLock(actor: Actor, lock: Pick<PeriodLock, 'jointMeetingId' | 'unlockedAt'>, today: LocalDate): readonly Verb[] {
  return offered([
    ['unlockPeriod', canUnlockPeriod(actor, lock, today)],
    ['grantException', canGrantException(actor, lock, today)],
  ]);
}

export function verbsOnException(actor: Actor, exception: Pick<PeriodException, 'jointMeetingId' | 'revokedAt'>, today: LocalDate): readonly Verb[] {
  return offered([['revokeException', canRevokeException(actor, exception, today)]]);
}

const slotVerbs: readonly SlotVerb[] = ['saveReportDraft', 'fileReport', 'signOffReport', 'declineSignOff', 'returnReport', 'acceptReport'];

/** `report` = the newest sent of the slot, null for none; `aboveUnitId` = the county its part was handed down by. */
export function verbsOnSlot(actor: Actor, slot: SlotForPermission & { readonly aboveUnitId: string | null }, report: Pick<Report, 'onBehalf' | 'confirmedAt' | 'state'> | null, today: LocalDate): readonly Verb[] {
  const plain = slotVerbs.filter((verb) => canOnSlot(verb, actor, slot, today));
  return [...plain, ...offered([
    ['checkReport', canAboveSlot('checkReport', actor, slot, today)],
    ['declineCheck', canAboveSlot('declineCheck', actor, slot, today)],
    ['confirmReport', canConfirmReport(actor, slot, report, today)],
    ['urge', canUrgeSlot(actor, slot, today)],
  ])];
}
