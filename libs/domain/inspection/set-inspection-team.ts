import type { Actor } from '../access/actor.js';
import { draftEvent } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, demandWhole, limitText, textLimits } from '../shared/input.js';
import { addDays, demandDate, type LocalDate } from '../shared/local-date.js';
import type { ChangedInspection, WholeInspection } from './draft-inspection.js';
import { inspectionLimits } from './inspection.js';
import { demandOnInspection } from './inspection-scope.js';
import { demandNoLack } from './lacks.js';
import { lacksOfTeam } from './lacks-of-team.js';
import type { TeamMember, TeamRole } from './team.js';

export type TeamMemberInput = Omit<TeamMember, 'id' | 'jointMeetingId' | 'inspectionId' | 'personId'>;

/** Somebody whose post or person the register knows: by what units they hold posts today. */
export interface KnownSeat {
  readonly personId: string;
  readonly personName: string;
  readonly unitIds: readonly string[];
  /** The post is there for an invitation only. */
  readonly guest?: boolean;
  /** Last day the person holds it. */
  readonly untilOn?: LocalDate | null;
  /** The inspection its account was invited to. */
  readonly invitedToId?: string | null;
}

export interface TeamSubject extends WholeInspection {
  /** By post. */
  readonly seats: ReadonlyMap<string, KnownSeat>;
  readonly unitNames: ReadonlyMap<string, string>;
}

export interface TeamInput {
  readonly version: number;
  readonly leaderAppointment: string | null;
  readonly members: readonly TeamMemberInput[];
}

/**
 * Names the whole team anew (art. 8, L5). At most one leader; whoever is invited with their kind (INSPECTION_INVITED_KIND); nobody
 * who holds a post in a unit that is inspected (INSPECTION_TEAM_CONFLICT). Under way it keeps a leader, and nobody comes in untrained
 * or unpledged. How many and how long, the decree does not say.
 */
export function setInspectionTeam(actor: Actor, subject: TeamSubject, input: TeamInput, context: VerbContext): ChangedInspection {
  const { inspection: before, objects } = subject;
  const { postId, state } = demandOnInspection('setInspectionTeam', actor, subject, context);
  demandVersion(before.version, input.version);
  demandWhole(input.members.length, 0, inspectionLimits.team, 'members');
  if (input.members.filter(({ role }) => role === 'team_leader').length > 1) throw new DomainError('INSPECTION_LEADER_MISSING', {}, 'members');
  const team = input.members.map((member) => seated(subject, member, context));
  const leaderAppointment = limitText(input.leaderAppointment, 'leaderAppointment', inspectionLimits.document) || null;
  // In the field a team is never without what it needed to begin.
  if (state === 'under_way') demandNoLack(lacksOfTeam(team, leaderAppointment));
  const changes = { leaderAppointment, version: before.version + 1 };
  const event = draftEvent({ verb: 'setInspectionTeam', subjectType: 'inspection', subjectId: before.id, postId, fromState: before.state, toState: state, data: { ...changes, team } });
  return { inspection: { ...before, ...changes }, objects, team, events: [event] };
}

function seated(subject: TeamSubject, member: TeamMemberInput, { newId, today }: VerbContext): TeamMember {
  const { inspection: { id: inspectionId, jointMeetingId } } = subject;
  const seat = member.postId === null ? undefined : subject.seats.get(member.postId);
  if (member.postId !== null && seat === undefined) throw new DomainError('NOT_FOUND', { subject: 'post' }, 'members');
  const personName = seat?.personName ?? demandText(member.personName, 'personName', textLimits.name);
  if (member.role === 'invited' && member.invitedKind === null) throw new DomainError('INSPECTION_INVITED_KIND', { person: personName }, 'members');
  const conflict = seat?.unitIds.find((unitId) => subject.objects.some((object) => object.unitId === unitId));
  if (conflict !== undefined) throw new DomainError('INSPECTION_TEAM_CONFLICT', { person: personName, unit: subject.unitNames.get(conflict) ?? '' }, 'members');
  demandGuestSeat(subject, seat, member.role);
  const { role, postId, invitedKind, trainedOn, secrecyOn } = member;
  return {
    id: newId(), jointMeetingId, inspectionId, role, postId, personId: seat?.personId ?? null, personName, office: limitText(member.office, 'office', textLimits.title),
    invitedKind: role === 'invited' ? invitedKind : null, trainedOn: dayDone(trainedOn, 'trainedOn', today), secrecyOn: dayDone(secrecyOn, 'secrecyOn', today),
  };
}

/** How long an invited account may outlast the inspection: to answer what the conclusion asks. */
export const GUEST_DAYS_AFTER = 30;

/** An account for invited people is seated as such (INSPECTION_INVITED_SEAT), and ends soon after the inspection (INSPECTION_INVITED_TERM {until, days}). */
function demandGuestSeat({ inspection: { id, toOn } }: TeamSubject, seat: KnownSeat | undefined, role: TeamRole): void {
  if (seat?.guest !== true) return;
  if (role !== 'invited') throw new DomainError('INSPECTION_INVITED_SEAT', { person: seat.personName }, 'members');
  // An invited account sees one inspection.
  if (seat.invitedToId != null && seat.invitedToId !== id) throw new DomainError('INVITATION_ELSEWHERE', { person: seat.personName }, 'members');
  const until = toOn === null ? null : addDays(toOn, GUEST_DAYS_AFTER);
  if (until !== null && (seat.untilOn == null || seat.untilOn > until)) throw new DomainError('INSPECTION_INVITED_TERM', { person: seat.personName, until, days: GUEST_DAYS_AFTER }, 'members');
}

/** A day on which something was done: not in the future. */
function dayDone(on: string | null, field: string, today: string): string | null {
  if (on !== null && demandDate(on, field) > today) throw new DomainError('DATE_OUT_OF_RANGE', { from: '', to: today }, field);
  return on;
}
