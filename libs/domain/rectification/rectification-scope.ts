import type { Actor } from '../access/actor.js';
import { grantFor, type Grant, type PolicyScope } from '../access/policy.js';
import type { Inspection } from '../inspection/inspection.js';
import type { InspectionFinding } from '../inspection/finding.js';
import type { TeamSeat } from '../inspection/inspection-scope.js';
import type { LocalDate } from '../shared/local-date.js';
import { allowsVerb } from '../shared/state-table.js';
import { isInForce } from '../shared/validity.js';
import type { Rectification } from './rectification.js';
import { rectificationTable, type RectificationVerb } from './rectification.states.js';

/** Verbs on one item, in the order they are offered. */
export const rectificationVerbs = [
  'acknowledgeRectification', 'finishRectification', 'reportRectification', 'requestRectificationExtension', 'approveRectificationExtension', 'refuseRectificationExtension', 'verifyRectification',
  'returnRectification', 'closeOutRectification', 'reopenRectification', 'withdrawRectification',
] as const satisfies readonly RectificationVerb[];

/** Looking at what was done: by the secretariat and the team that found it, never by the unit answerable. */
const checks: readonly RectificationVerb[] = ['verifyRectification', 'returnRectification'];
/** Judging what a unit did or how long it has: never by somebody of that unit, in whatever office. */
const judgements: readonly RectificationVerb[] = [
  ...checks, 'approveRectificationExtension', 'refuseRectificationExtension', 'closeOutRectification', 'reopenRectification', 'withdrawRectification',
];

export type RectificationForPermission = Pick<Rectification, 'jointMeetingId' | 'unitId' | 'contactUnitId' | 'state' | 'dueOn' | 'extensionRequestedOn' | 'reporterPersonIds' | 'finishedOnBehalf'>;

export function scopeOfRectification({ jointMeetingId, unitId }: Pick<Rectification, 'jointMeetingId' | 'unitId'>): PolicyScope {
  return { jointMeetingId, unitId };
}

/** An inspector's grant reaches what was found by the own team, where the post is not merely invited. */
export function reachesRectification(verb: RectificationVerb, { role, postId }: Grant, team: readonly TeamSeat[]): boolean {
  if (role !== 'inspector' || !checks.includes(verb)) return true;
  return team.some((seat) => seat.postId === postId && seat.role !== 'invited');
}

/** Does this person hold a post in the unit answerable? */
export function isOfUnitAnswerable(actor: Actor, { unitId }: Pick<Rectification, 'unitId'>, today: LocalDate): boolean {
  return actor.posts.some((post) => post.unitId === unitId && isInForce(post, today));
}

/**
 * By what the actor may use the verb. A leader stands in where the office cannot: the item is of the office's own unit, or the office reported for the unit
 * and would look at its own report.
 */
export function rectificationGrant(verb: RectificationVerb, actor: Actor, item: Omit<RectificationForPermission, 'state' | 'dueOn' | 'extensionRequestedOn'>, today: LocalDate): Grant | null {
  const grant = grantFor(verb, actor, scopeOfRectification(item), today);
  if (grant !== null || !judgements.includes(verb)) return grant;
  const standsIn = item.unitId === item.contactUnitId || (checks.includes(verb) && item.finishedOnBehalf);
  return standsIn ? grantFor('writeInstruction', actor, scopeOfRectification(item), today) : null;
}

/** Who has to leave it to others although permitted: RECTIFICATION_CHECKER_CONCERNED or RECTIFICATION_CONCERNED of the unit answerable, RECTIFICATION_REPORTER who reported. */
export function recusedFrom(verb: RectificationVerb, actor: Actor, item: Pick<Rectification, 'unitId' | 'reporterPersonIds'>, today: LocalDate): 'RECTIFICATION_CHECKER_CONCERNED' | 'RECTIFICATION_CONCERNED' | 'RECTIFICATION_REPORTER' | null {
  if (!judgements.includes(verb)) return null;
  if (isOfUnitAnswerable(actor, item, today)) return checks.includes(verb) ? 'RECTIFICATION_CHECKER_CONCERNED' : 'RECTIFICATION_CONCERNED';
  return checks.includes(verb) && item.reporterPersonIds.includes(actor.personId) ? 'RECTIFICATION_REPORTER' : null;
}

/** Permission, state, the team's reach, and what the verb waits for. */
export function canOnRectification(verb: RectificationVerb, actor: Actor, item: RectificationForPermission, team: readonly TeamSeat[], today: LocalDate): boolean {
  if (!allowsVerb(rectificationTable, verb, item.state)) return false;
  const asked = item.extensionRequestedOn !== null;
  if (verb === 'requestRectificationExtension' && (asked || today > item.dueOn)) return false;
  if ((verb === 'approveRectificationExtension' || verb === 'refuseRectificationExtension') && !asked) return false;
  if (recusedFrom(verb, actor, item, today) !== null) return false;
  const grant = rectificationGrant(verb, actor, item, today);
  return grant !== null && reachesRectification(verb, grant, team);
}

/** A finding of a concluded inspection can become an item; whether its conclusion stands and was fed back, `openRectifications` asks. */
export function canOpenRectification(actor: Actor, finding: Pick<InspectionFinding, 'state'>, { jointMeetingId, state }: Pick<Inspection, 'jointMeetingId' | 'state'>, today: LocalDate): boolean {
  return finding.state === 'open' && isConcluded(state) && grantFor('openRectification', actor, { jointMeetingId, unitId: null }, today) !== null;
}

export function isConcluded(state: Inspection['state']): boolean {
  return state === 'concluded' || state === 'closed';
}
