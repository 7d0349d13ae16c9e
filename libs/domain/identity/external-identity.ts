import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { changeAccount, mayChangeAccount, type AccountChange, type AccountStanding } from './account-standing.js';

/** By what an account is found for somebody whom no administrator linked: by nothing, or by the mail address the provider has verified. */
export const identityMatchings = ['off', 'mail'] as const;
export type IdentityMatching = (typeof identityMatchings)[number];

/** What OpenID Connect allows as a subject: at most 255 signs. */
const MOST_SUBJECT = 255;
const outside = { jointMeetingId: null, unitId: null } as const;

export function canLinkIdentity(actor: Actor, account: AccountStanding, today: LocalDate): boolean {
  return mayChangeAccount('linkIdentity', actor, account, today);
}

/**
 * The security administrator says who of the identity provider an account is. It works once its holder has confirmed it with the account's own
 * password (ADR 24): whoever links gets in nowhere by that. IDENTITY_PROVIDER_OFF, IDENTITY_SET, STATE_CONFLICT (disabled), OWN_ACCOUNT, FIELD_REQUIRED, REASON_REQUIRED.
 */
export function linkIdentity(actor: Actor, account: AccountStanding, input: { readonly reason: string; readonly subject: string }, context: { readonly today: LocalDate }): AccountChange & { readonly subject: string } {
  const changed = changeAccount('linkIdentity', actor, account, input.reason, context.today);
  return { ...changed, subject: demandText(input.subject, 'subject', MOST_SUBJECT) };
}

export function canUnlinkIdentity(actor: Actor, account: AccountStanding, today: LocalDate): boolean {
  return mayChangeAccount('unlinkIdentity', actor, account, today);
}

/** The account is entered by its own password only, from now; its sessions end. IDENTITY_PROVIDER_OFF, IDENTITY_NOT_SET, STATE_CONFLICT, OWN_ACCOUNT, REASON_REQUIRED. */
export function unlinkIdentity(actor: Actor, account: AccountStanding, input: { readonly reason: string }, context: { readonly today: LocalDate }): AccountChange {
  return changeAccount('unlinkIdentity', actor, account, input.reason, context.today);
}

export function canSetIdentityMatching(actor: Actor, today: LocalDate): boolean {
  return grantFor('setIdentityMatching', actor, outside, today) !== null;
}

/** Whether accounts are found by a verified mail address. NOT_PERMITTED, NOTHING_CHANGED, REASON_REQUIRED. */
export function setIdentityMatching(
  actor: Actor, before: IdentityMatching, input: { readonly matching: IdentityMatching; readonly reason: string }, context: { readonly today: LocalDate },
): { readonly matching: IdentityMatching; readonly reason: string } {
  demandGrant('setIdentityMatching', actor, outside, context.today);
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  if (input.matching === before) throw new DomainError('NOTHING_CHANGED');
  return { matching: input.matching, reason };
}

// RFC 8176: what somebody knows, has, is.
const KINDS: readonly ReadonlySet<string>[] = [new Set(['pwd', 'pin', 'kba']), new Set(['otp', 'hwk', 'swk', 'sc', 'sms', 'tel']), new Set(['face', 'fpt', 'iris', 'retina', 'vbm'])];

/** Whether the provider says that two kinds of proof were given. */
export const provedTwice = (methods: readonly string[]): boolean => methods.includes('mfa') || KINDS.filter((kind) => methods.some((method) => kind.has(method))).length >= 2;

export type IdentityProof = 'password' | 'code';

/**
 * What is still asked of somebody the provider has recognised. The first time the account's own password, and its second factor where it has one; later only the second
 * factor, and that only where the provider asked for none.
 */
export function stillAsked(link: { readonly confirmed: boolean; readonly hasSecondFactor: boolean; readonly provedTwice: boolean }): readonly IdentityProof[] {
  if (!link.confirmed) return link.hasSecondFactor ? ['password', 'code'] : ['password'];
  return link.hasSecondFactor && !link.provedTwice ? ['code'] : [];
}
