import { demandGrant, grantFor } from '../access/policy.js';
import type { Actor } from '../access/actor.js';
import type { LoggedAccountVerb, LoggedVerb } from '../access/verb.js';
import type { LocalDate } from '../shared/local-date.js';

/** Kept at least so long: 等保2.0 level 3 and the cybersecurity law (网络安全法) art. 21 name six months; a setting may lengthen it. */
export const SHORTEST_AUDIT_MONTHS = 6;

/** What the audit log is about; everything in it is of one of these. */
export const auditKinds = ['sign_in', 'refusal', 'sealed', 'export', 'setting', 'account', 'log'] as const;
export type AuditKind = (typeof auditKinds)[number];

/** `refuse`: a request that was refused; `pruneAudit`: what was older than its time was deleted, by the system. */
export type AuditVerb = LoggedVerb | LoggedAccountVerb | 'refuse' | 'pruneAudit';

const kinds: Readonly<Record<AuditKind, readonly AuditVerb[]>> = {
  sign_in: ['signIn', 'signInByProvider', 'signOut'],
  refusal: ['refuse'],
  sealed: ['readAccountability', 'openComplaintSeal', 'openAccountabilitySeal'],
  export: ['exportList', 'exportDocument', 'exportPack', 'exportAll'],
  setting: [
    'establishJointMeeting', 'reviseSettings', 'correctCalendar', 'reviseLadder', 'reviseMessageText', 'setRobot', 'removeRobot', 'testRobot', 'retryDeliveries', 'reviseAccountabilityForm',
    'createWebhook', 'pauseWebhook', 'resumeWebhook', 'endWebhook', 'testMail', 'retryMail', 'setIdentityMatching',
  ],
  account: [
    'createFirstAdministrators', 'changePassword', 'inviteToInspection', 'acceptInvitation', 'setSecondFactor', 'removeSecondFactor', 'renewRecoveryCodes', 'liftSecondFactor', 'endSessions', 'linkIdentity', 'unlinkIdentity', 'confirmIdentity', 'endOwnSessions', 'disableAccount', 'enableAccount', 'resetPassword', 'assignMailAddress', 'setMailAddress', 'confirmMailAddress', 'removeMailAddress', 'chooseMail',
    'appointPerson', 'endHolding', 'revisePost', 'addMember', 'endMembership', 'changeLead', 'renewFeed', 'revokeFeed', 'renewUnitFeed', 'revokeUnitFeed', 'createApiToken', 'takeApiToken', 'revokeApiToken',
  ],
  log: ['checkLog', 'pruneAudit'],
};

const kindOf = new Map<AuditVerb, AuditKind>(auditKinds.flatMap((kind) => kinds[kind].map((verb) => [verb, kind] as const)));

/** Null for what belongs to the matter alone: it stands in the log of its joint meeting, not here too. */
export const auditKindOf = (verb: AuditVerb): AuditKind | null => kindOf.get(verb) ?? null;

export const auditedVerbs: readonly AuditVerb[] = [...kindOf.keys()];

/** What an entry keeps of an event's data: of a list taken out which and how; of all else only the names of what changed, for the values stand in the log of the joint meeting. */
export function auditData(verb: AuditVerb, data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return auditKindOf(verb) === 'export' ? data : { fields: Object.keys(data).sort() };
}

export const logCheckStates = ['waiting', 'running', 'done', 'failed'] as const;
export type LogCheckState = (typeof logCheckStates)[number];

export function canCheckLog(actor: Actor, today: LocalDate): boolean {
  return grantFor('checkLog', actor, { jointMeetingId: null, unitId: null }, today) !== null;
}

/** To have every chain recomputed. The audit administrator's alone: NOT_PERMITTED. */
export function checkLog(actor: Actor, context: { readonly today: LocalDate }): void {
  demandGrant('checkLog', actor, { jointMeetingId: null, unitId: null }, context.today);
}
