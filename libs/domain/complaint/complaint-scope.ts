import { activeRoles, type Actor } from '../access/actor.js';
import { grantFor, verbPolicies, type Grant, type PolicyScope } from '../access/policy.js';
import { DomainError } from '../shared/domain-error.js';
import { visibleUnits, type UnitScope } from '../access/visible-units.js';
import type { LocalDate } from '../shared/local-date.js';
import { allowsVerb } from '../shared/state-table.js';
import { isRecused, leaderStandsIn } from './complaint-recusal.js';
import { isRetaliation, type Complaint } from './complaint.js';
import { complaintTable, type ComplaintVerb } from './complaint.states.js';

/** Verbs of signed-in people on one complaint. */
export const officeComplaintVerbs = [
  'registerComplaint', 'joinComplaint', 'assignComplaint', 'acknowledgeComplaint', 'declineComplaint', 'reportVerification', 'returnVerification', 'answerComplaint', 'reopenComplaint',
  'referComplaint', 'transferComplaint', 'recordComplaintReceipt', 'closeComplaint', 'proposeComplaintTask', 'decideComplaintTask', 'draftComplaintTask',
  'draftComplaintInspection',
] as const satisfies readonly ComplaintVerb[];
export type OfficeComplaintVerb = (typeof officeComplaintVerbs)[number];

/** As much of it as permission and state ask for. */
export type ComplaintForPermission = Pick<Complaint, 'jointMeetingId' | 'state' | 'unitId' | 'anonymous' | 'sealed' | 'receiptOn' | 'proposedAs' | 'taskApprovedOn' | 'taskId' | 'inspectionId' | 'category' | 'aboutUnitId' | 'concernedUnitIds' | 'leaderHandles'>;

/** Whose it is: the unit that verifies. */
export function scopeOfComplaint({ jointMeetingId, unitId }: Pick<Complaint, 'jointMeetingId' | 'unitId'>): PolicyScope {
  return { jointMeetingId, unitId };
}

/** What the verb waits for, besides state and permission. */
export function awaitsNothing(verb: OfficeComplaintVerb, { state, receiptOn, proposedAs, taskApprovedOn, taskId, inspectionId }: ComplaintForPermission): boolean {
  if (verb === 'closeComplaint') return state === 'answered' || receiptOn !== null;
  if (verb === 'recordComplaintReceipt') return receiptOn === null;
  if (verb === 'proposeComplaintTask') return proposedAs === null;
  if (verb === 'decideComplaintTask') return proposedAs !== null && taskApprovedOn === null;
  if (verb === 'draftComplaintTask') return proposedAs === 'task' && taskApprovedOn !== null && taskId === null;
  if (verb === 'draftComplaintInspection') return proposedAs === 'inspection' && taskApprovedOn !== null && inspectionId === null;
  return true;
}

/** No step of a report of retaliation: it is not put with others, and what becomes of it is the confidant's matter until it is answered or handed over. */
const notOfRetaliation: readonly OfficeComplaintVerb[] = ['joinComplaint', 'proposeComplaintTask', 'decideComplaintTask', 'draftComplaintTask', 'draftComplaintInspection'];

/**
 * By what the actor may use the verb. What is the secretariat's with others is, with a report of retaliation, a confidant's who is not of the unit
 * complained about; the unit that verifies does the same as ever.
 */
export function complaintGrant(verb: OfficeComplaintVerb, actor: Actor, complaint: ComplaintForPermission, today: LocalDate): Grant | null {
  if (isRetaliation(complaint) && notOfRetaliation.includes(verb)) return null;
  const grant = grantFor(verb, actor, scopeOfComplaint(complaint), today);
  if (!isRetaliation(complaint)) return grant ?? leaderStandsIn(verb, actor, complaint, today);
  if (grant?.ownUnit === true) return grant;
  if (!verbPolicies[verb].jointMeeting.includes('secretariat')) return null;
  const post = confidantApart(actor, complaint, today);
  return post ? { role: 'confidant', postId: post.postId, ownUnit: false } : null;
}

/** The role by which the actor is a confidant, where no role of theirs is in the unit complained about. */
function confidantApart(actor: Actor, { jointMeetingId, aboutUnitId }: Pick<Complaint, 'jointMeetingId' | 'aboutUnitId'>, today: LocalDate) {
  const roles = activeRoles(actor, jointMeetingId, today);
  return roles.some(({ unitId }) => unitId === aboutUnitId) ? null : (roles.find(({ role }) => role === 'confidant') ?? null);
}

export function isConfidantApart(actor: Actor, complaint: Pick<Complaint, 'jointMeetingId' | 'aboutUnitId'>, today: LocalDate): boolean {
  return confidantApart(actor, complaint, today) !== null;
}

/** COMPLAINT_UNIT_CONCERNED where the actor is no confidant apart from the unit complained about. */
export function demandConfidantApart(actor: Actor, complaint: Pick<Complaint, 'jointMeetingId' | 'aboutUnitId'>, today: LocalDate): void {
  if (!isConfidantApart(actor, complaint, today)) throw new DomainError('COMPLAINT_UNIT_CONCERNED', {}, 'aboutUnitId');
}

/** What is about the office's own unit is answered after another unit has verified it. */
export const unverified = (verb: OfficeComplaintVerb, { leaderHandles, state }: Pick<Complaint, 'leaderHandles' | 'state'>): boolean => verb === 'answerComplaint' && leaderHandles && state === 'registered';

/** Permission, state, and what the verb waits for. */
export function canOnComplaint(verb: OfficeComplaintVerb, actor: Actor, complaint: ComplaintForPermission, today: LocalDate): boolean {
  if (isRecused(verb, actor, complaint, today) || unverified(verb, complaint)) return false;
  return allowsVerb(complaintTable, verb, complaint.state) && awaitsNothing(verb, complaint) && complaintGrant(verb, actor, complaint, today) !== null;
}

/** What an actor reads of complaints. */
export interface ComplaintReach {
  readonly scope: UnitScope;
  /** For a confidant all units in which they have a role; null for others. Reports of retaliation about other units are read by them. */
  readonly confidantUnitIds: readonly string[] | null;
  /** Units the actor works for: what they verify is read whatever it is. */
  readonly ownUnitIds: readonly string[];
  /** Secretariat and leaders: also what is proposed, approved or planned from it. */
  readonly plans: boolean;
}

/**
 * Whose complaints an actor reads, without names: who reads all, all but reports of retaliation; a unit those it verifies, and not those of its
 * towns, for a complaint goes round nobody. The confidant reads all, of retaliation what is not about the own unit: what is sealed is opened one by one.
 */
export function complaintReach(actor: Actor, jointMeetingId: string, today: LocalDate): ComplaintReach {
  const roles = activeRoles(actor, jointMeetingId, today);
  const confides = roles.some(({ role }) => role === 'confidant');
  const ownUnitIds = [...new Set(roles.filter(({ role }) => role === 'liaison' || role === 'unit_head').map(({ unitId }) => unitId))];
  const scope = visibleUnits(actor, jointMeetingId, today);
  return { scope: confides ? { kind: 'all' } : scope, plans: scope.kind === 'all', confidantUnitIds: confides ? [...new Set(roles.map(({ unitId }) => unitId))] : null, ownUnitIds };
}

/** What becomes of a complaint is between secretariat and leaders: an inspection may be planned of the very unit that verifies, and covertly (N13, art. 26). */
export const unplannedComplaint = { proposedAs: null, taskTitle: null, taskReason: null, taskApprovedOn: null, taskId: null, inspectionId: null } as const satisfies Partial<Complaint>;

/** The complaint as the reader may read it: neither the unit that verifies nor a confidant, who may be of any unit, learns what is proposed, drafted or planned from it. */
export function complaintFor<Row extends Complaint>({ plans }: Pick<ComplaintReach, 'plans'>, complaint: Row): Row {
  return plans ? complaint : { ...complaint, ...unplannedComplaint };
}

/** A unit no longer reads what was handed over as a clue of crime. */
export function canSeeComplaint({ scope, confidantUnitIds, ownUnitIds }: ComplaintReach, complaint: Pick<Complaint, 'unitId' | 'sealed' | 'category' | 'aboutUnitId'>): boolean {
  const { unitId, aboutUnitId, sealed } = complaint;
  if (isRetaliation(complaint) && confidantUnitIds?.every((own) => own !== aboutUnitId) === true) return true;
  if (isRetaliation(complaint)) return !sealed && unitId !== null && ownUnitIds.includes(unitId);
  if (scope.kind === 'all') return true;
  return scope.kind === 'units' && !sealed && unitId !== null && scope.unitIds.includes(unitId);
}
