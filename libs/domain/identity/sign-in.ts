import type { ErrorCode } from '../shared/error-code.js';
import type { ErrorParams } from '../shared/domain-error.js';
import { lockSeconds, lockSecondsLeft } from './lockout.js';

export type AccountState = 'active' | 'disabled';
export const accountStates = ['active', 'disabled'] as const satisfies readonly AccountState[];

/** Moments in milliseconds, so that no clock is needed here. */
export interface AccountForSignIn {
  readonly state: AccountState;
  readonly failedCount: number;
  readonly lockedUntil: number | null;
  /** Whether its last day is over. */
  readonly expired?: boolean;
}

/** What to store, whatever the answer, and the refusal if it is one. */
export interface SignInDecision {
  readonly refusal: { readonly code: ErrorCode; readonly params: ErrorParams } | null;
  readonly failedCount: number;
  readonly lockedUntil: number | null;
}

/**
 * Decides a sign-in. While locked even the right password is refused and counts as nothing. That an account is locked,
 * disabled or over is told only with the right password: to everybody else a name of an account is as wrong as any other.
 */
export function decideSignIn(account: AccountForSignIn, passwordMatches: boolean, now: number): SignInDecision {
  const left = lockSecondsLeft(account.lockedUntil, now);
  if (left > 0) {
    const refusal = passwordMatches ? ({ code: 'ACCOUNT_LOCKED', params: { seconds: left } } as const) : ({ code: 'CREDENTIALS_WRONG', params: {} } as const);
    return { refusal, failedCount: account.failedCount, lockedUntil: account.lockedUntil };
  }
  if (!passwordMatches) {
    const failedCount = account.failedCount + 1;
    const seconds = lockSeconds(failedCount);
    return { refusal: { code: 'CREDENTIALS_WRONG', params: {} }, failedCount, lockedUntil: seconds > 0 ? now + seconds * 1000 : null };
  }
  if (account.state === 'disabled') return { refusal: { code: 'ACCOUNT_DISABLED', params: {} }, failedCount: account.failedCount, lockedUntil: null };
  if (account.expired === true) return { refusal: { code: 'ACCOUNT_EXPIRED', params: {} }, failedCount: account.failedCount, lockedUntil: null };
  return { refusal: null, failedCount: 0, lockedUntil: null };
}
