import type { Actor } from '../access/actor.js';
import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import { isInForce } from '../shared/validity.js';
import type { PlannedObject } from './inspection.js';
import type { InspectionForPermission } from './inspection-scope.js';
import { lack, type PlanFacts, type PlanLack, type WholePlan } from './plan-facts.js';
import type { TeamMember } from './team.js';

/** L5: nobody goes to a unit they hold a post in; objects are added and people change posts, so it is asked at every step. */
export function lacksOfConflict({ team, objects }: Pick<WholePlan, 'team' | 'objects'>, { postUnits, units }: Pick<PlanFacts, 'postUnits' | 'units'>): readonly PlanLack[] {
  return team.flatMap(({ personId, personName }): readonly PlanLack[] => {
    const unitId = (personId === null ? [] : (postUnits.get(personId) ?? [])).find((each) => objects.some((object) => object.unitId === each));
    return unitId === undefined ? [] : [lack('INSPECTION_TEAM_CONFLICT', { person: personName, unit: units.get(unitId)?.name ?? '' })];
  });
}

type Seats = readonly Pick<TeamMember, 'role' | 'trainedOn' | 'secrecyOn'>[];

/** L5: a team in the field has its leader, and everybody in it is trained and has pledged secrecy. */
export function lacksOfTeam(team: Seats, leaderAppointment: string | null): readonly PlanLack[] {
  const untrained = team.filter(({ trainedOn }) => trainedOn === null).length;
  const unpledged = team.filter(({ secrecyOn }) => secrecyOn === null).length;
  return [
    ...(team.some(({ role }) => role === 'team_leader') ? [] : [lack('INSPECTION_LEADER_MISSING')]),
    ...(leaderAppointment === null ? [lack('INSPECTION_LEADER_APPOINTMENT')] : []),
    ...(untrained > 0 ? [lack('INSPECTION_TRAINING', { count: untrained })] : []),
    ...(unpledged > 0 ? [lack('INSPECTION_SECRECY', { count: unpledged })] : []),
  ];
}

/** Whoever records holds no post in a unit inspected, also where it was taken up after the team was named: INSPECTION_TEAM_CONFLICT {person, unit}. */
export function demandNoConflict({ posts, personName }: Actor, { objects }: { readonly objects: readonly PlannedObject[] } & InspectionForPermission, today: LocalDate): void {
  const own = posts.find((post) => isInForce(post, today) && objects.some(({ unitId }) => unitId === post.unitId));
  if (own !== undefined) throw new DomainError('INSPECTION_TEAM_CONFLICT', { person: personName, unit: own.unitName }, 'objectId');
}
