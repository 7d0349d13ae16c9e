import { activeRoles, type Actor } from '../access/actor.js';
import { demandGrant, grantFor, type Grant, type PolicyScope } from '../access/policy.js';
import { onlyInvited, readings } from '../access/visible-units.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import { allowsVerb, nextState } from '../shared/state-table.js';
import { isAuthor } from './conclusion-clock.js';
import type { Inspection, InspectionObject } from './inspection.js';
import { conclusionTable, inspectionTable, type ConclusionVerb, type InspectionState, type InspectionVerb } from './inspection.states.js';
import type { TeamMember } from './team.js';

/** Done in the field: by whoever sits in this team. */
export const fieldVerbs = ['recordVisit', 'recordLateVisit', 'recordFinding', 'reviseFinding', 'dropFinding'] as const satisfies readonly InspectionVerb[];

export const inspectionVerbs = [
  'reviseInspection', 'submitInspection', 'approveInspection', 'returnInspection', 'joinInspection', 'withdrawInspection', 'setInspectionTeam', 'inviteToInspection', 'notifyObject', 'startInspection',
  'recordVisit', 'recordLateVisit', 'recordFinding', 'concludeInspection', 'closeInspection',
] as const satisfies readonly InspectionVerb[];

export const conclusionVerbs = ['deliverConclusion', 'receiveConclusion', 'objectToConclusion', 'confirmObjection', 'decideReview'] as const satisfies readonly ConclusionVerb[];

export type TeamSeat = Pick<TeamMember, 'postId' | 'role'> & Partial<Pick<TeamMember, 'personId'>>;

export interface InspectionForPermission {
  readonly inspection: Pick<Inspection, 'jointMeetingId' | 'state'>;
  readonly team: readonly TeamSeat[];
}

export function scopeOfInspection({ jointMeetingId }: Pick<Inspection, 'jointMeetingId'>): PolicyScope {
  return { jointMeetingId, unitId: null };
}

/** The seat somebody records from: the very person's, on a post they hold; somebody invited only by an invitation. */
function seatOf({ role }: Grant, team: readonly TeamSeat[], actor: Actor, { jointMeetingId }: Pick<Inspection, 'jointMeetingId'>, today: LocalDate): TeamSeat | undefined {
  const posts = new Set(activeRoles(actor, jointMeetingId, today).map(({ postId }) => postId));
  return team.find((seat) => seat.postId !== null && posts.has(seat.postId) && (seat.personId ?? actor.personId) === actor.personId && (seat.role === 'invited') === (role === 'invited'));
}

/** Does the grant reach this inspection? In the field only whoever sits in its team, the secretariat too (L5). */
function reaches(verb: InspectionVerb, grant: Grant, { inspection, team }: InspectionForPermission, actor: Actor, today: LocalDate): boolean {
  return !fieldVerbs.some((each) => each === verb) || seatOf(grant, team, actor, inspection, today) !== undefined;
}

/** Who may, in which post: NOT_PERMITTED, NO_ACTIVE_POST, INSPECTION_NOT_ON_TEAM. */
export function demandOnInspection(verb: InspectionVerb, actor: Actor, { inspection, team }: InspectionForPermission, context: VerbContext): { readonly postId: string | null; readonly state: InspectionState } {
  const grant = demandGrant(verb, actor, scopeOfInspection(inspection), context.today);
  if (!reaches(verb, grant, { inspection, team }, actor, context.today)) throw new DomainError('INSPECTION_NOT_ON_TEAM');
  return { postId: grant.postId, state: nextState(inspectionTable, verb, inspection.state) };
}

export function canOnInspection(verb: InspectionVerb, actor: Actor, { inspection, team }: InspectionForPermission, today: LocalDate): boolean {
  if (!allowsVerb(inspectionTable, verb, inspection.state)) return false;
  const grant = grantFor(verb, actor, scopeOfInspection(inspection), today);
  return grant !== null && reaches(verb, grant, { inspection, team }, actor, today);
}

/** `unitSpeaks`: whether somebody of the unit has an account and a role; where it is not known, they do. */
export type ConclusionForPermission = Pick<InspectionObject, 'jointMeetingId' | 'unitId' | 'state' | 'objectionUntilOn' | 'objectionSource' | 'objectionConfirmedOn'> & { readonly unitSpeaks?: boolean };

export function canOnConclusion(verb: ConclusionVerb, actor: Actor, object: ConclusionForPermission, around: { readonly concluded: boolean; readonly authors: Inspection['authors'] }, today: LocalDate): boolean {
  if (!around.concluded || !allowsVerb(conclusionTable, verb, object.state)) return false;
  if (verb === 'decideReview' && isAuthor(around, actor)) return false;
  if (verb === 'confirmObjection' && (object.objectionSource === null || object.objectionConfirmedOn !== null)) return false;
  const grant = grantFor(verb, actor, { jointMeetingId: object.jointMeetingId, unitId: object.unitId }, today);
  if (verb !== 'objectToConclusion' || grant === null) return grant !== null;
  // A paper that came in time is written down for the unit also later; whoever can ask themselves does.
  return grant.ownUnit ? object.objectionUntilOn === null || today <= object.objectionUntilOn : object.unitSpeaks === false;
}

/**
 * Whose inspections somebody reads: secretariat and leaders all of the joint meeting; members and invited people those of their
 * own seat in a team; a unit those it is the object of, once it was told.
 */
export interface InspectionReading {
  readonly all: boolean;
  readonly postIds: readonly string[];
  readonly unitIds: readonly string[];
  /** Somebody only invited reads by the seat that names the person, not the next one on the post; and of the field, the own records. */
  readonly guestPersonId: string | null;
}

export function inspectionReading(actor: Actor, jointMeetingId: string, today: LocalDate): InspectionReading {
  const held = activeRoles(actor, jointMeetingId, today);
  return {
    all: held.some(({ role }) => readings[role] === 'all'),
    postIds: [...new Set(held.map(({ postId }) => postId))],
    guestPersonId: onlyInvited(actor, jointMeetingId, today) ? actor.personId : null,
    unitIds: [...new Set(held.filter(({ role }) => readings[role] === 'own_unit').map(({ unitId }) => unitId))],
  };
}
