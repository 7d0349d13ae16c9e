import type { Role } from '../access/role.js';
import { DomainError } from '../shared/domain-error.js';
import { addDays, type LocalDate } from '../shared/local-date.js';
import type { Validity } from '../shared/validity.js';

/** An inspection lasts days or weeks; whoever is invited for longer is invited anew. */
export const MOST_INVITED_DAYS = 366;

/** Somebody invited to an inspection (art. 8 of the inspection decree) has a last day from the first: INVITED_NEEDS_END {days}. */
export function demandInvitedTerm(role: Role, { fromOn, toOn }: Validity): void {
  if (role !== 'invited') return;
  if (toOn === null || toOn > addDays(fromOn, MOST_INVITED_DAYS)) throw new DomainError('INVITED_NEEDS_END', { days: MOST_INVITED_DAYS }, 'toOn');
}

export interface AccountExpiry {
  /** Null where the account has no last day. */
  readonly expiresOn: LocalDate | null;
  /** Whether it is made by this very appointment. */
  readonly isNew: boolean;
}

/**
 * Last day of the account after its person was appointed. One made for an invitation ends with it, and is prolonged by a later one; with a
 * seat of another kind it becomes an account like others. An account that had no last day gets none.
 */
export function expiryAfter({ expiresOn, isNew }: AccountExpiry, role: Role, toOn: LocalDate | null): LocalDate | null {
  if (role !== 'invited' || (!isNew && expiresOn === null)) return null;
  return toOn !== null && (expiresOn === null || toOn > expiresOn) ? toOn : expiresOn;
}
