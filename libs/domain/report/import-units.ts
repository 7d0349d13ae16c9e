import { activePosts, activeRoles, type Actor } from '../access/actor.js';
import { grantFor } from '../access/policy.js';
import type { Verb } from '../access/verb.js';
import type { LocalDate } from '../shared/local-date.js';

function unitsFor(verb: Verb, actor: Actor, jointMeetingId: string, today: LocalDate): readonly string[] {
  const unitIds = [...new Set(activeRoles(actor, jointMeetingId, today).map((role) => role.unitId))];
  return unitIds.filter((unitId) => grantFor(verb, actor, { jointMeetingId, unitId }, today)?.ownUnit === true);
}

/** Units the actor files for as one of them: those whose reports stand in his workbook. */
export function ownFilingUnits(actor: Actor, jointMeetingId: string, today: LocalDate): readonly string[] {
  return unitsFor('fileReport', actor, jointMeetingId, today);
}

/** Units whose reports the actor signs as their head. */
export function signingUnits(actor: Actor, jointMeetingId: string, today: LocalDate): readonly string[] {
  return unitsFor('signOffReport', actor, jointMeetingId, today);
}

/** County units for which the actor checks what towns wrote on parts handed down to them. */
export function checkingUnits(actor: Actor, jointMeetingId: string, today: LocalDate): readonly string[] {
  const counties = new Set(activePosts(actor, today).filter((post) => post.unitLevel === 'county').map((post) => post.unitId));
  return unitsFor('checkReport', actor, jointMeetingId, today).filter((unitId) => counties.has(unitId));
}
