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
  /** What became of its second factor: it has none, the code was right, wrong, or not given. */
  readonly secondFactor?: 'none' | 'right' | 'wrong' | 'missing';
}

/** What to store, whatever the answer, and the refusal if it is one. */
export interface SignInDecision {
  readonly refusal: { readonly code: ErrorCode; readonly params: ErrorParams } | null;
  readonly failedCount: number;
  readonly lockedUntil: number | null;
}

/**
 * Decides a sign-in. While locked even the right password is refused and counts as nothing. That an account is locked,
 * disabled or over, or has a second factor, is told only with the right password: to everybody else a name of an account is as wrong
 * as any other. A wrong second factor counts as a wrong password does: otherwise six digits could be tried one after another.
 */
export function decideSignIn(account: AccountForSignIn, passwordMatches: boolean, now: number): SignInDecision {
  const left = lockSecondsLeft(account.lockedUntil, now);
  if (left > 0) {
    const refusal = passwordMatches ? ({ code: 'ACCOUNT_LOCKED', params: { seconds: left } } as const) : ({ code: 'CREDENTIALS_WRONG', params: {} } as const);
    return { refusal, failedCount: account.failedCount, lockedUntil: account.lockedUntil };
  }
  if (!passwordMatches) return failed('CREDENTIALS_WRONG', account, now);
  if (account.state === 'disabled') return { refusal: { code: 'ACCOUNT_DISABLED', params: {} }, failedCount: account.failedCount, lockedUntil: null };
  if (account.expired === true) return { refusal: { code: 'ACCOUNT_EXPIRED', params: {} }, failedCount: account.failedCount, lockedUntil: null };
  if (account.secondFactor === 'wrong') return failed('SECOND_FACTOR_WRONG', account, now);
  // The password alone takes no failure back: who has only that must not begin to count anew.
  if (account.secondFactor === 'missing') return { refusal: { code: 'SECOND_FACTOR_REQUIRED', params: {} }, failedCount: account.failedCount, lockedUntil: null };
  return { refusal: null, failedCount: 0, lockedUntil: null };
}

function failed(code: ErrorCode, account: AccountForSignIn, now: number): SignInDecision {
  const failedCount = account.failedCount + 1;
  const seconds = lockSeconds(failedCount);
  return { refusal: { code, params: {} }, failedCount, lockedUntil: seconds > 0 ? now + seconds * 1000 : null };
}
