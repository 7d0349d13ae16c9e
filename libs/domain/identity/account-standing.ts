import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import type { AdminRole } from '../access/role.js';
import { DomainError } from '../shared/domain-error.js';
import { demandMailAddress } from '../delivery/mail-address.js';
import { demandText, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import type { AccountState } from './sign-in.js';

/** An account as far as another person may act on it. */
export interface AccountStanding {
  readonly id: string;
  readonly state: AccountState;
  readonly adminRole: AdminRole | null;
  /** Active accounts with the same administrator role, this one included; 0 for everybody else. */
  readonly activeOfKind: number;
  readonly hasSecondFactor: boolean;
}

/** What is stored, and how the log of accounts tells it. */
export interface AccountChange {
  readonly state: AccountState;
  readonly reason: string;
  /** Every session of the account ends at once. */
  readonly endsSessions: boolean;
}

type AccountChangeVerb = 'disableAccount' | 'enableAccount' | 'resetPassword' | 'assignMailAddress' | 'liftSecondFactor' | 'endSessions';
const outside = { jointMeetingId: null, unitId: null } as const;

/** Why an account may not be changed so; null where it may. */
function refusalOf(verb: AccountChangeVerb, actor: Actor, account: AccountStanding): DomainError | null {
  const wanted = verb === 'enableAccount' ? 'disabled' : 'active';
  if (account.state !== wanted) return new DomainError('STATE_CONFLICT', { verb, state: account.state });
  if (verb === 'enableAccount') return null;
  if (account.id === actor.accountId) return new DomainError('OWN_ACCOUNT');
  if (verb === 'liftSecondFactor' && !account.hasSecondFactor) return new DomainError('SECOND_FACTOR_NOT_SET');
  if (account.adminRole === null || verb === 'assignMailAddress' || verb === 'liftSecondFactor' || verb === 'endSessions') return null;
  // 等保2.0: whoever sets another administrator's password could become two of the three.
  if (verb === 'resetPassword') return new DomainError('ADMINISTRATOR_PASSWORD');
  return account.activeOfKind <= 1 ? new DomainError('LAST_ADMINISTRATOR') : null;
}

const may = (verb: AccountChangeVerb, actor: Actor, account: AccountStanding, today: LocalDate): boolean =>
  grantFor(verb, actor, outside, today) !== null && refusalOf(verb, actor, account) === null;

function change(verb: AccountChangeVerb, actor: Actor, account: AccountStanding, given: string, today: LocalDate): AccountChange {
  demandGrant(verb, actor, outside, today);
  const refusal = refusalOf(verb, actor, account);
  if (refusal) throw refusal;
  const reason = demandText(given, 'reason', textLimits.reason, 'REASON_REQUIRED');
  return { state: verb === 'disableAccount' ? 'disabled' : 'active', reason, endsSessions: verb !== 'enableAccount' && verb !== 'assignMailAddress' };
}

export function canDisableAccount(actor: Actor, account: AccountStanding, today: LocalDate): boolean {
  return may('disableAccount', actor, account, today);
}

/** The account signs in no more, from now. STATE_CONFLICT, OWN_ACCOUNT, LAST_ADMINISTRATOR, REASON_REQUIRED. */
export function disableAccount(actor: Actor, account: AccountStanding, input: { readonly reason: string }, context: { readonly today: LocalDate }): AccountChange {
  return change('disableAccount', actor, account, input.reason, context.today);
}

export function canEnableAccount(actor: Actor, account: AccountStanding, today: LocalDate): boolean {
  return may('enableAccount', actor, account, today);
}

/** A disabled account signs in again, with the password it had. STATE_CONFLICT, REASON_REQUIRED. */
export function enableAccount(actor: Actor, account: AccountStanding, input: { readonly reason: string }, context: { readonly today: LocalDate }): AccountChange {
  return change('enableAccount', actor, account, input.reason, context.today);
}

export function canResetPassword(actor: Actor, account: AccountStanding, today: LocalDate): boolean {
  return may('resetPassword', actor, account, today);
}

/**
 * A forgotten password is replaced by a one-time one, which must be changed at the next sign-in; a lock is lifted.
 * STATE_CONFLICT (disabled), OWN_ACCOUNT, ADMINISTRATOR_PASSWORD, REASON_REQUIRED.
 */
export function resetPassword(actor: Actor, account: AccountStanding, input: { readonly reason: string }, context: { readonly today: LocalDate }): AccountChange {
  return change('resetPassword', actor, account, input.reason, context.today);
}

export function canAssignMailAddress(actor: Actor, account: AccountStanding, today: LocalDate): boolean {
  return may('assignMailAddress', actor, account, today);
}

/**
 * The administrator says where a person's mail goes, or that none goes (null): for those who cannot type the code in themselves. It
 * counts at once. STATE_CONFLICT (disabled), OWN_ACCOUNT: one's own is confirmed by its code; ADDRESS_INVALID, REASON_REQUIRED.
 */
export function assignMailAddress(
  actor: Actor, account: AccountStanding, input: { readonly reason: string; readonly address: string | null }, context: { readonly today: LocalDate },
): AccountChange & { readonly address: string | null } {
  const changed = change('assignMailAddress', actor, account, input.reason, context.today);
  return { ...changed, address: input.address === null || input.address.trim() === '' ? null : demandMailAddress(input.address) };
}

export function canLiftSecondFactor(actor: Actor, account: AccountStanding, today: LocalDate): boolean {
  return may('liftSecondFactor', actor, account, today);
}

/**
 * Somebody lost the telephone and the recovery codes: the second factor goes, the password stays; where one is required, the next sign-in
 * sets up a new one. STATE_CONFLICT (disabled), OWN_ACCOUNT, SECOND_FACTOR_NOT_SET, REASON_REQUIRED.
 */
export function liftSecondFactor(actor: Actor, account: AccountStanding, input: { readonly reason: string }, context: { readonly today: LocalDate }): AccountChange {
  return change('liftSecondFactor', actor, account, input.reason, context.today);
}

export function canEndSessions(actor: Actor, account: AccountStanding, today: LocalDate): boolean {
  return may('endSessions', actor, account, today);
}

/** Wherever the account is signed in, it is no more: after a lost device, or what looks like somebody else. STATE_CONFLICT, OWN_ACCOUNT, REASON_REQUIRED. */
export function endSessions(actor: Actor, account: AccountStanding, input: { readonly reason: string }, context: { readonly today: LocalDate }): AccountChange {
  return change('endSessions', actor, account, input.reason, context.today);
}
