import type { LocalDate } from '../shared/local-date.js';

/** Seats of a team: its leader, members, and those invited (art. 8). */
export type TeamRole = 'team_leader' | 'member' | 'invited';
export const teamRoles = ['team_leader', 'member', 'invited'] as const satisfies readonly TeamRole[];

/** Who may be invited (art. 8): 人大代表, 政协委员, 政府参事, 专家学者. */
export type InvitedKind = 'peoples_deputy' | 'consultative_member' | 'counsellor' | 'expert';
export const invitedKinds = ['peoples_deputy', 'consultative_member', 'counsellor', 'expert'] as const satisfies readonly InvitedKind[];

/** Somebody in the team. With a post the person signs in and records; without one they are named only. */
export interface TeamMember {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly inspectionId: string;
  readonly role: TeamRole;
  readonly postId: string | null;
  readonly personId: string | null;
  readonly personName: string;
  /** Unit and office in words, as the plan prints it. */
  readonly office: string;
  readonly invitedKind: InvitedKind | null;
  /** Trained for this inspection (arts. 9, 15). */
  readonly trainedOn: LocalDate | null;
  /** Secrecy pledged (art. 24). */
  readonly secrecyOn: LocalDate | null;
}
