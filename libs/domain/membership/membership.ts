import type { Validity } from '../shared/validity.js';

export type MembershipRole = 'lead' | 'member';
export const membershipRoles = ['lead', 'member'] as const satisfies readonly MembershipRole[];

/** A unit in a joint meeting, from day to day. */
export interface Membership extends Validity {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly unitId: string;
  readonly role: MembershipRole;
  /** Why it ended; null while it runs. */
  readonly endReason: string | null;
}
