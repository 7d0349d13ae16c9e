import { activeRoles, type Actor } from '../access/actor.js';
import { grantFor } from '../access/policy.js';
import type { LocalDate } from '../shared/local-date.js';

/** Units the actor files for as one of them: those whose reports stand in his workbook. */
export function ownFilingUnits(actor: Actor, jointMeetingId: string, today: LocalDate): readonly string[] {
  const unitIds = [...new Set(activeRoles(actor, jointMeetingId, today).map((role) => role.unitId))];
  return unitIds.filter((unitId) => grantFor('fileReport', actor, { jointMeetingId, unitId }, today)?.ownUnit === true);
}
