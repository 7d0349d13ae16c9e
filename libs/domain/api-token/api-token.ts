import type { Role } from '../access/role.js';
import type { Instant, LocalDate } from '../shared/local-date.js';

/** What another system may do with a token, in the words of those who grant it; everything else is closed to it. */
export const apiScopes = ['read_register', 'read_tasks', 'read_reports', 'file_reports'] as const;
export type ApiScope = (typeof apiScopes)[number];

/** Offered until somebody of the seat's unit has taken the secret; expired is derived from the day. */
export const apiTokenStates = ['offered', 'active', 'expired', 'revoked'] as const;
export type ApiTokenState = (typeof apiTokenStates)[number];

/**
 * The right of another system to act in one seat of a joint meeting. It can never do more than the seat itself, and within that
 * only what its scopes say. The secret belongs to whoever sits in the seat (ADR 11); here is only what may be known of it.
 */
export interface ApiToken {
  readonly id: string;
  readonly jointMeetingId: string;
  /** Name of the other system. */
  readonly name: string;
  readonly postId: string;
  readonly unitId: string;
  readonly scopes: readonly ApiScope[];
  /** First characters of the secret, to recognise it by; null until it is taken. */
  readonly prefix: string | null;
  /** Last day on which it works. */
  readonly expiresOn: LocalDate;
  readonly takenAt: Instant | null;
  readonly revokedAt: Instant | null;
  readonly version: number;
}

/** A system speaks for a desk that works: a head's signature and a leader's instruction are given by a person. */
export const seatRoles = ['secretariat', 'liaison'] as const satisfies readonly Role[];

/** How long a token may run. */
export const apiTokenMaxDays = 365;

export function isSeatRole(role: Role): boolean {
  return seatRoles.some((each) => each === role);
}

export function apiTokenState(token: Pick<ApiToken, 'takenAt' | 'revokedAt' | 'expiresOn'>, today: LocalDate): ApiTokenState {
  if (token.revokedAt !== null) return 'revoked';
  if (token.expiresOn < today) return 'expired';
  return token.takenAt === null ? 'offered' : 'active';
}
