import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import type { AdminRole } from '../access/role.js';
import { DomainError } from '../shared/domain-error.js';
import type { ErrorCode } from '../shared/error-code.js';
import { demandMailAddress } from '../delivery/mail-address.js';
import { demandText, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import type { AccountState } from './sign-in.js';

/** Whether an account is linked with a person of the identity provider: there is no provider, no link, one that its holder has not confirmed yet, one that works. */
export type IdentityState = 'off' | 'none' | 'waiting' | 'linked';

/** An account as far as another person may act on it. */
export interface AccountStanding {
  readonly id: string;
  readonly state: AccountState;
  readonly adminRole: AdminRole | null;
  /** Active accounts with the same administrator role, this one included; 0 for everybody else. */
  readonly activeOfKind: number;
  readonly hasSecondFactor: boolean;
  /** How it stands with the identity provider. */
  readonly identity: IdentityState;
  /** Made for an invitation: nobody but its person ever knows a password of it. */
  readonly invited: boolean;
}

/** What is stored, and how the log of accounts tells it. */
export interface AccountChange {
  readonly state: AccountState;
  readonly reason: string;
  /** Every session of the account ends at once. */
  readonly endsSessions: boolean;
}

type AccountChangeVerb = 'disableAccount' | 'enableAccount' | 'resetPassword' | 'assignMailAddress' | 'liftSecondFactor' | 'endSessions' | 'linkIdentity' | 'unlinkIdentity';
const QUIET: ReadonlySet<AccountChangeVerb> = new Set(['enableAccount', 'assignMailAddress', 'linkIdentity']);
const OF_ANYBODY: ReadonlySet<AccountChangeVerb> = new Set(['assignMailAddress', 'liftSecondFactor', 'endSessions', 'linkIdentity', 'unlinkIdentity']);
const outside = { jointMeetingId: null, unitId: null } as const;

/** Why an account may not be changed so; null where it may. */
function refusalOf(verb: AccountChangeVerb, actor: Actor, account: AccountStanding): DomainError | null {
  const wanted = verb === 'enableAccount' ? 'disabled' : 'active';
  if (account.state !== wanted) return new DomainError('STATE_CONFLICT', { verb, state: account.state });
  if (verb === 'enableAccount') return null;
  if (account.id === actor.accountId) return new DomainError('OWN_ACCOUNT');
  if (verb === 'liftSecondFactor' && !account.hasSecondFactor) return new DomainError('SECOND_FACTOR_NOT_SET');
  if (verb === 'resetPassword' && account.invited) return new DomainError('ACCOUNT_INVITED');
  const unlinkable = identityRefusal(verb, account.identity);
  if (unlinkable) return new DomainError(unlinkable);
  if (account.adminRole === null || OF_ANYBODY.has(verb)) return null;
  // 等保2.0: whoever sets another administrator's password could become two of the three.
  if (verb === 'resetPassword') return new DomainError('ADMINISTRATOR_PASSWORD');
  return account.activeOfKind <= 1 ? new DomainError('LAST_ADMINISTRATOR') : null;
}

function identityRefusal(verb: AccountChangeVerb, identity: IdentityState): ErrorCode | null {
  if (verb !== 'linkIdentity' && verb !== 'unlinkIdentity') return null;
  if (identity === 'off') return 'IDENTITY_PROVIDER_OFF';
  if (verb === 'linkIdentity') return identity === 'none' ? null : 'IDENTITY_SET';
  return identity === 'none' ? 'IDENTITY_NOT_SET' : null;
}

/** Whether an administrator may change somebody's account so. */
export const mayChangeAccount = (verb: AccountChangeVerb, actor: Actor, account: AccountStanding, today: LocalDate): boolean =>
  grantFor(verb, actor, outside, today) !== null && refusalOf(verb, actor, account) === null;

/** As the verbs below, for all of them. */
export function changeAccount(verb: AccountChangeVerb, actor: Actor, account: AccountStanding, given: string, today: LocalDate): AccountChange {
  demandGrant(verb, actor, outside, today);
  const refusal = refusalOf(verb, actor, account);
  if (refusal) throw refusal;
  const reason = demandText(given, 'reason', textLimits.reason, 'REASON_REQUIRED');
  return { state: verb === 'disableAccount' ? 'disabled' : 'active', reason, endsSessions: !QUIET.has(verb) };
}

export function canDisableAccount(actor: Actor, account: AccountStanding, today: LocalDate): boolean {
  return mayChangeAccount('disableAccount', actor, account, today);
}

/** The account signs in no more, from now. STATE_CONFLICT, OWN_ACCOUNT, LAST_ADMINISTRATOR, REASON_REQUIRED. */
export function disableAccount(actor: Actor, account: AccountStanding, input: { readonly reason: string }, context: { readonly today: LocalDate }): AccountChange {
  return changeAccount('disableAccount', actor, account, input.reason, context.today);
}

export function canEnableAccount(actor: Actor, account: AccountStanding, today: LocalDate): boolean {
  return mayChangeAccount('enableAccount', actor, account, today);
}

/** A disabled account signs in again, with the password it had. STATE_CONFLICT, REASON_REQUIRED. */
export function enableAccount(actor: Actor, account: AccountStanding, input: { readonly reason: string }, context: { readonly today: LocalDate }): AccountChange {
  return changeAccount('enableAccount', actor, account, input.reason, context.today);
}

export function canResetPassword(actor: Actor, account: AccountStanding, today: LocalDate): boolean {
  return mayChangeAccount('resetPassword', actor, account, today);
}

/**
 * A forgotten password is replaced by a one-time one, which must be changed at the next sign-in; a lock is lifted.
 * STATE_CONFLICT (disabled), OWN_ACCOUNT, ADMINISTRATOR_PASSWORD, ACCOUNT_INVITED, REASON_REQUIRED.
 */
export function resetPassword(actor: Actor, account: AccountStanding, input: { readonly reason: string }, context: { readonly today: LocalDate }): AccountChange {
  return changeAccount('resetPassword', actor, account, input.reason, context.today);
}

export function canAssignMailAddress(actor: Actor, account: AccountStanding, today: LocalDate): boolean {
  return mayChangeAccount('assignMailAddress', actor, account, today);
}

/**
 * The administrator says where a person's mail goes, or that none goes (null): for those who cannot type the code in themselves. It
 * counts at once. STATE_CONFLICT (disabled), OWN_ACCOUNT: one's own is confirmed by its code; ADDRESS_INVALID, REASON_REQUIRED.
 */
export function assignMailAddress(
  actor: Actor, account: AccountStanding, input: { readonly reason: string; readonly address: string | null }, context: { readonly today: LocalDate },
): AccountChange & { readonly address: string | null } {
  const changed = changeAccount('assignMailAddress', actor, account, input.reason, context.today);
  return { ...changed, address: input.address === null || input.address.trim() === '' ? null : demandMailAddress(input.address) };
}

export function canLiftSecondFactor(actor: Actor, account: AccountStanding, today: LocalDate): boolean {
  return mayChangeAccount('liftSecondFactor', actor, account, today);
}

/**
 * Somebody lost the telephone and the recovery codes: the second factor goes, the password stays; where one is required, the next sign-in
 * sets up a new one. STATE_CONFLICT (disabled), OWN_ACCOUNT, SECOND_FACTOR_NOT_SET, REASON_REQUIRED.
 */
export function liftSecondFactor(actor: Actor, account: AccountStanding, input: { readonly reason: string }, context: { readonly today: LocalDate }): AccountChange {
  return changeAccount('liftSecondFactor', actor, account, input.reason, context.today);
}

export function canEndSessions(actor: Actor, account: AccountStanding, today: LocalDate): boolean {
  return mayChangeAccount('endSessions', actor, account, today);
}

/** Wherever the account is signed in, it is no more: after a lost device, or what looks like somebody else. STATE_CONFLICT, OWN_ACCOUNT, REASON_REQUIRED. */
export function endSessions(actor: Actor, account: AccountStanding, input: { readonly reason: string }, context: { readonly today: LocalDate }): AccountChange {
  return changeAccount('endSessions', actor, account, input.reason, context.today);
}
