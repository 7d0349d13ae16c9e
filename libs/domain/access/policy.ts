import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import { activePosts, activeRoles, type Actor } from './actor.js';
import { dataProvisionPolicies } from './data-provision-policies.js';
import type { AdminRole, Role } from './role.js';
import type { Verb } from './verb.js';

/** Roles that may use a verb: anywhere in the joint meeting, only for their own unit, or as administrator. */
export interface VerbPolicy {
  readonly jointMeeting: readonly Role[];
  readonly ownUnit: readonly Role[];
  readonly admin: readonly AdminRole[];
}

const secretariatOnly: VerbPolicy = { jointMeeting: ['secretariat'], ownUnit: [], admin: [] };
const leaderOnly: VerbPolicy = { jointMeeting: ['leader'], ownUnit: [], admin: [] };
const confidantOnly: VerbPolicy = { jointMeeting: ['confidant'], ownUnit: [], admin: [] };
const officerOnly: VerbPolicy = { jointMeeting: ['accountability_officer'], ownUnit: [], admin: [] };
const unitOnly: VerbPolicy = { jointMeeting: [], ownUnit: ['liaison', 'unit_head'], admin: [] };
const headOnly: VerbPolicy = { jointMeeting: [], ownUnit: ['unit_head'], admin: [] };
const unitOrSecretariat: VerbPolicy = { jointMeeting: ['secretariat'], ownUnit: ['liaison', 'unit_head'], admin: [] };
const systemAdminOnly: VerbPolicy = { jointMeeting: [], ownUnit: [], admin: ['system_admin'] };
// Who resets a password lifts no second factor, and the other way round: no administrator alone gets into somebody's account.
const securityAdminOnly: VerbPolicy = { jointMeeting: [], ownUnit: [], admin: ['security_admin'] };
const auditAdminOnly: VerbPolicy = { jointMeeting: [], ownUnit: [], admin: ['audit_admin'] };

// Giving access is the system administrator's; taking it away and describing a post is also the secretariat's, who hears of changes first.
const secretariatOrSystemAdmin: VerbPolicy = { jointMeeting: ['secretariat'], ownUnit: [], admin: ['system_admin'] };

// The approval itself is a paper of the government; whoever keeps the papers puts it on record.
const leaderOrSecretariat: VerbPolicy = { jointMeeting: ['leader', 'secretariat'], ownUnit: [], admin: [] };
// An inspector, or somebody invited, only in the team of that inspection: domain/inspection asks.
const fieldTeam: VerbPolicy = { jointMeeting: ['secretariat', 'inspector'], ownUnit: [], admin: [] };
const fieldGuests: VerbPolicy = { jointMeeting: ['secretariat', 'inspector', 'invited'], ownUnit: [], admin: [] };
// Somebody from outside (third party, delegate) only by the seat named for them: domain/assessment and domain/delegate-visit ask.
const outsiders: VerbPolicy = { jointMeeting: ['secretariat', 'invited'], ownUnit: [], admin: [] };

/** The one table of who may do what; what is not here is denied. States are in the nouns' state tables. */
export const verbPolicies: Readonly<Record<Verb, VerbPolicy>> = {
  establishJointMeeting: systemAdminOnly,
  appointPerson: systemAdminOnly,
  endHolding: secretariatOrSystemAdmin,
  revisePost: secretariatOrSystemAdmin,
  disableAccount: systemAdminOnly,
  enableAccount: systemAdminOnly,
  resetPassword: systemAdminOnly,
  liftSecondFactor: securityAdminOnly,
  endSessions: securityAdminOnly,
  linkIdentity: securityAdminOnly,
  unlinkIdentity: securityAdminOnly,
  setIdentityMatching: securityAdminOnly,
  assignMailAddress: systemAdminOnly,
  checkLog: auditAdminOnly,
  addMember: secretariatOnly,
  endMembership: secretariatOnly,
  changeLead: secretariatOnly,
  createUnit: secretariatOnly,
  reviseSettings: secretariatOnly,
  correctCalendar: secretariatOnly,
  reviseLadder: secretariatOnly,
  reviseMessageText: secretariatOnly,
  setRobot: secretariatOnly,
  removeRobot: secretariatOnly,
  testRobot: secretariatOnly,
  retryDeliveries: secretariatOnly,
  importNotice: secretariatOnly,
  reviseDraftItem: secretariatOnly,
  splitDraftItem: secretariatOnly,
  mergeDraftItems: secretariatOnly,
  dropDraftItem: secretariatOnly,
  restoreDraftItem: secretariatOnly,
  confirmNotice: secretariatOnly,
  discardNotice: secretariatOnly,
  restoreNotice: secretariatOnly,
  setFrequency: secretariatOnly,
  setRecipient: secretariatOnly,
  expandHolders: secretariatOnly,
  defineIndicator: secretariatOnly,
  reviseIndicator: secretariatOnly,
  retireIndicator: secretariatOnly,
  attachIndicator: secretariatOnly,
  detachIndicator: secretariatOnly,
  enterIndicatorValues: unitOrSecretariat,
  importTasks: secretariatOnly,
  draftTask: secretariatOnly,
  reviseTask: secretariatOnly,
  assignTask: secretariatOnly,
  acknowledgeAssignment: unitOnly,
  objectToAssignment: unitOnly,
  upholdAssignment: secretariatOnly,
  reassignAssignment: secretariatOnly,
  handDownAssignment: unitOnly,
  // Asked of the county government that handed the part down, not of the town that has it.
  recallAssignment: unitOnly,
  requestExtension: unitOnly,
  approveExtension: secretariatOnly,
  refuseExtension: secretariatOnly,
  waiveSupport: secretariatOnly,
  requestCompletion: unitOnly,
  returnCompletion: secretariatOnly,
  acceptCompletion: secretariatOnly,
  closeOutTask: secretariatOnly,
  archiveTask: secretariatOnly,
  reopenTask: secretariatOnly,
  reviseReporting: secretariatOnly,
  suspendTask: secretariatOnly,
  resumeTask: secretariatOnly,
  withdrawTask: secretariatOnly,
  saveReportDraft: unitOrSecretariat,
  fileReport: unitOrSecretariat,
  signOffReport: headOnly,
  declineSignOff: headOnly,
  // As recallAssignment: the county checks what its towns wrote.
  checkReport: unitOnly,
  declineCheck: unitOnly,
  returnReport: secretariatOnly,
  acceptReport: secretariatOnly,
  confirmReport: unitOnly,
  lockPeriod: secretariatOnly,
  unlockPeriod: secretariatOnly,
  grantException: secretariatOnly,
  revokeException: secretariatOnly,
  // The secretariat anybody; a county government the parts it handed down: its own unit is asked for there, never the one that is late.
  urge: unitOrSecretariat,
  writeInstruction: leaderOnly,
  registerInstruction: secretariatOnly,
  reportInstruction: secretariatOnly,
  addInstruction: leaderOnly,
  closeInstruction: leaderOnly,
  callMeeting: secretariatOnly,
  reviseMeeting: secretariatOnly,
  setAgenda: secretariatOnly,
  cancelMeeting: secretariatOnly,
  replyMeeting: unitOrSecretariat,
  holdMeeting: secretariatOnly,
  recordDecision: secretariatOnly,
  dropDecision: secretariatOnly,
  assignDecision: secretariatOnly,
  draftMinutes: secretariatOnly,
  circulateMinutes: secretariatOnly,
  withdrawMinutes: secretariatOnly,
  agreeMinutes: unitOrSecretariat,
  commentOnMinutes: unitOrSecretariat,
  answerComment: secretariatOnly,
  issueMinutes: secretariatOnly,
  draftBulletin: secretariatOnly,
  reviseBulletin: secretariatOnly,
  refreezeBulletin: secretariatOnly,
  dropBulletin: secretariatOnly,
  submitBulletin: secretariatOnly,
  returnBulletin: leaderOnly,
  approveBulletin: leaderOnly,
  issueBulletin: secretariatOnly,
  receiveBulletin: unitOrSecretariat,
  ...dataProvisionPolicies,
  recordDesignation: secretariatOnly,
  endDesignation: secretariatOnly,
  draftInspection: secretariatOnly,
  reviseInspection: secretariatOnly,
  submitInspection: secretariatOnly,
  approveInspection: leaderOrSecretariat,
  returnInspection: leaderOrSecretariat,
  joinInspection: secretariatOnly,
  withdrawInspection: secretariatOnly,
  setInspectionTeam: secretariatOnly,
  inviteToInspection: secretariatOnly,
  notifyObject: secretariatOnly,
  startInspection: secretariatOnly,
  recordVisit: fieldGuests,
  recordLateVisit: fieldGuests,
  recordFinding: fieldTeam,
  reviseFinding: fieldTeam,
  dropFinding: fieldTeam,
  concludeInspection: secretariatOnly,
  closeInspection: secretariatOnly,
  deliverConclusion: secretariatOnly,
  receiveConclusion: unitOrSecretariat,
  // For a unit without an account the secretariat writes it down by its paper: domain/inspection asks.
  objectToConclusion: unitOrSecretariat,
  confirmObjection: unitOnly,
  decideReview: secretariatOnly,
  openRectification: secretariatOnly,
  acknowledgeRectification: unitOrSecretariat,
  reportRectification: unitOrSecretariat,
  finishRectification: unitOrSecretariat,
  requestRectificationExtension: unitOnly,
  approveRectificationExtension: secretariatOnly,
  refuseRectificationExtension: secretariatOnly,
  verifyRectification: fieldTeam,
  returnRectification: fieldTeam,
  closeOutRectification: secretariatOnly,
  reopenRectification: secretariatOnly,
  withdrawRectification: secretariatOnly,
  commissionAssessment: secretariatOnly,
  reviseAssessment: secretariatOnly,
  setAssessors: secretariatOnly,
  recordAssessmentWork: outsiders,
  handInAssessment: outsiders,
  returnAssessment: secretariatOnly,
  takeOverFinding: secretariatOnly,
  dropTakenFinding: secretariatOnly,
  closeAssessment: secretariatOnly,
  withdrawAssessment: secretariatOnly,
  planDelegateVisit: secretariatOnly,
  reviseDelegateVisit: secretariatOnly,
  holdDelegateVisit: secretariatOnly,
  recordOpinion: outsiders,
  assignOpinion: secretariatOnly,
  answerOpinion: unitOrSecretariat,
  acceptOpinionAnswer: outsiders,
  declineOpinionAnswer: outsiders,
  closeDelegateVisit: secretariatOnly,
  cancelDelegateVisit: secretariatOnly,
  createApiToken: secretariatOnly,
  takeApiToken: { jointMeeting: [], ownUnit: ['liaison', 'unit_head', 'secretariat'], admin: [] },
  revokeApiToken: unitOrSecretariat,
  renewUnitFeed: unitOrSecretariat,
  revokeUnitFeed: unitOrSecretariat,
  createWebhook: secretariatOnly,
  testWebhook: secretariatOnly,
  redeliverWebhook: secretariatOnly,
  pauseWebhook: secretariatOnly,
  resumeWebhook: secretariatOnly,
  endWebhook: secretariatOnly,
  recordComplaint: unitOrSecretariat,
  registerComplaint: secretariatOnly,
  joinComplaint: secretariatOnly,
  assignComplaint: secretariatOnly,
  acknowledgeComplaint: unitOrSecretariat,
  declineComplaint: unitOrSecretariat,
  reportVerification: unitOrSecretariat,
  returnVerification: secretariatOnly,
  answerComplaint: secretariatOnly,
  reopenComplaint: secretariatOnly,
  referComplaint: secretariatOnly,
  transferComplaint: secretariatOnly,
  recordComplaintReceipt: secretariatOnly,
  closeComplaint: secretariatOnly,
  proposeComplaintTask: secretariatOnly,
  decideComplaintTask: leaderOnly,
  draftComplaintTask: secretariatOnly,
  draftComplaintInspection: secretariatOnly,
  openComplaintSeal: confidantOnly,
  proposeAccountability: officerOnly,
  reviseAccountability: officerOnly,
  askHearing: officerOnly,
  // Also the concerned themselves, and for a unit nobody but its head: domain/accountability asks.
  recordHearing: officerOnly,
  submitAccountability: officerOnly,
  approveAccountability: leaderOnly,
  returnAccountability: leaderOnly,
  rejectAccountability: leaderOnly,
  carryOutAccountability: officerOnly,
  handOverAccountability: officerOnly,
  transferAccountability: officerOnly,
  recordAccountabilityReceipt: officerOnly,
  recordAccountabilityOutcome: officerOnly,
  recordAppeal: officerOnly,
  recordAppealResult: officerOnly,
  closeAccountability: officerOnly,
  withdrawAccountability: officerOnly,
  openAccountabilitySeal: confidantOnly,
  reviseAccountabilityForm: officerOnly,
};

/** Where a verb is to be used: a joint meeting (null for verbs outside any) and the unit whose thing it is. */
export interface PolicyScope {
  readonly jointMeetingId: string | null;
  readonly unitId: string | null;
}

/** Why a verb is permitted: by which role, in which post. */
export interface Grant {
  readonly role: Role | AdminRole;
  readonly postId: string | null;
  /** True where the own unit acts for itself, false where the secretariat or an administrator does. */
  readonly ownUnit: boolean;
}

/** The grant by which the actor may use the verb there, own unit before joint meeting; null = denied. States not asked. */
export function grantFor(verb: Verb, actor: Actor, scope: PolicyScope, today: LocalDate): Grant | null {
  const policy = verbPolicies[verb];
  const admin = policy.admin.find((role) => actor.adminRoles.includes(role));
  if (admin) return { role: admin, postId: null, ownUnit: false };
  if (scope.jointMeetingId === null) return null;
  const held = activeRoles(actor, scope.jointMeetingId, today);
  const own = held.find((role) => role.unitId === scope.unitId && policy.ownUnit.includes(role.role));
  if (own) return { role: own.role, postId: own.postId, ownUnit: true };
  const wide = held.find((role) => policy.jointMeeting.includes(role.role));
  return wide ? { role: wide.role, postId: wide.postId, ownUnit: false } : null;
}

/** The grant, or NO_ACTIVE_POST / NOT_PERMITTED {verb}. */
export function demandGrant(verb: Verb, actor: Actor, scope: PolicyScope, today: LocalDate): Grant {
  const grant = grantFor(verb, actor, scope, today);
  if (grant) return grant;
  throw new DomainError(activePosts(actor, today).length === 0 && actor.adminRoles.length === 0 ? 'NO_ACTIVE_POST' : 'NOT_PERMITTED', { verb });
}
