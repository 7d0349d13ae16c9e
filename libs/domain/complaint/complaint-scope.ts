import { activeRoles, type Actor } from '../access/actor.js';
import { grantFor, type PolicyScope } from '../access/policy.js';
import { visibleUnits, type UnitScope } from '../access/visible-units.js';
import type { LocalDate } from '../shared/local-date.js';
import { allowsVerb } from '../shared/state-table.js';
import type { Complaint } from './complaint.js';
import { complaintTable, type ComplaintVerb } from './complaint.states.js';

/** Verbs of signed-in people on one complaint. */
export const officeComplaintVerbs = [
  'registerComplaint', 'joinComplaint', 'assignComplaint', 'acknowledgeComplaint', 'declineComplaint', 'reportVerification', 'returnVerification', 'answerComplaint', 'reopenComplaint',
  'referComplaint', 'transferComplaint', 'recordComplaintReceipt', 'closeComplaint', 'proposeComplaintTask', 'decideComplaintTask', 'draftComplaintTask',
  'draftComplaintInspection',
] as const satisfies readonly ComplaintVerb[];
export type OfficeComplaintVerb = (typeof officeComplaintVerbs)[number];

/** As much of it as permission and state ask for. */
export type ComplaintForPermission = Pick<Complaint, 'jointMeetingId' | 'state' | 'unitId' | 'anonymous' | 'sealed' | 'receiptOn' | 'proposedAs' | 'taskApprovedOn' | 'taskId' | 'inspectionId'>;

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

/** Permission, state, and what the verb waits for. */
export function canOnComplaint(verb: OfficeComplaintVerb, actor: Actor, complaint: ComplaintForPermission, today: LocalDate): boolean {
  return allowsVerb(complaintTable, verb, complaint.state) && awaitsNothing(verb, complaint) && grantFor(verb, actor, scopeOfComplaint(complaint), today) !== null;
}

/**
 * Whose complaints an actor reads, without names: who reads all, all; a unit those it verifies, and not those of its towns, for a complaint
 * goes round nobody. The confidant reads all: what is sealed is opened one by one.
 */
export function complaintReach(actor: Actor, jointMeetingId: string, today: LocalDate): UnitScope {
  if (activeRoles(actor, jointMeetingId, today).some(({ role }) => role === 'confidant')) return { kind: 'all' };
  return visibleUnits(actor, jointMeetingId, today);
}

/** A unit no longer reads what was handed over as a clue of crime. */
export function canSeeComplaint(reach: UnitScope, { unitId, sealed }: Pick<Complaint, 'unitId' | 'sealed'>): boolean {
  if (reach.kind === 'all') return true;
  return reach.kind === 'units' && !sealed && unitId !== null && reach.unitIds.includes(unitId);
}
