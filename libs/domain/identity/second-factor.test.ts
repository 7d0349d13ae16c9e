import { firstStepsOf, looksLikeTimeCode, needsSecondFactor, plainCode, type AccountForFirstSteps } from './second-factor.js';
import { decideSignIn, type AccountForSignIn } from './sign-in.js';

const DAY = 86_400_000;
const rules = { secondFactor: 'administrators', passwordDays: 90 } as const;
const liaison: AccountForFirstSteps = { mustChangePassword: false, passwordChangedAt: 0, adminRole: null, hasSecondFactor: false, demo: false };

describe('what has to be done first', () => {
  it('is a new password where one is demanded, or the old is older than the rule: on its last day it still is good', () => {
    expect(firstStepsOf(liaison, rules, 90 * DAY)).toEqual([]);
    expect(firstStepsOf(liaison, rules, 90 * DAY + 1)).toEqual(['change_password']);
    expect(firstStepsOf({ ...liaison, mustChangePassword: true }, rules, 0)).toEqual(['change_password']);
    expect(firstStepsOf(liaison, { ...rules, passwordDays: 0 }, 9_000 * DAY)).toEqual([]);
  });

  it('is a second factor for administrators, and for everybody where the installation says so, after the password', () => {
    const administrator = { ...liaison, adminRole: 'audit_admin' } as const;
    expect(firstStepsOf(administrator, rules, 0)).toEqual(['set_second_factor']);
    expect(firstStepsOf({ ...administrator, mustChangePassword: true }, rules, 0)).toEqual(['change_password', 'set_second_factor']);
    expect(firstStepsOf({ ...administrator, hasSecondFactor: true }, rules, 0)).toEqual([]);
    expect(firstStepsOf(liaison, { ...rules, secondFactor: 'everybody' }, 0)).toEqual(['set_second_factor']);
    expect(needsSecondFactor('nobody', administrator)).toBe(false);
  });

  it('is nothing for an account of the demonstration', () => {
    expect(firstStepsOf({ ...liaison, adminRole: 'system_admin', demo: true }, rules, 900 * DAY)).toEqual([]);
  });
});

describe('a code', () => {
  it('is read as it was typed or read out', () => {
    expect(plainCode(' 123 456 ')).toBe('123456');
    expect(plainCode('abcd–efgh-２３４５')).toBe('ABCDEFGH2345');
    expect([looksLikeTimeCode('123456'), looksLikeTimeCode('1234567'), looksLikeTimeCode('ABCDEF')]).toEqual([true, false, false]);
  });

  const account: AccountForSignIn = { state: 'active', failedCount: 4, lockedUntil: null };

  it('is asked for only with the right password, and asking takes no failure back', () => {
    expect(decideSignIn({ ...account, secondFactor: 'missing' }, false, 0).refusal?.code).toBe('CREDENTIALS_WRONG');
    expect(decideSignIn({ ...account, secondFactor: 'missing' }, true, 0)).toEqual({ refusal: { code: 'SECOND_FACTOR_REQUIRED', params: {} }, failedCount: 4, lockedUntil: null });
  });

  it('that is wrong counts and locks like a wrong password; a right one lets in', () => {
    expect(decideSignIn({ ...account, secondFactor: 'wrong' }, true, 0)).toEqual({ refusal: { code: 'SECOND_FACTOR_WRONG', params: {} }, failedCount: 5, lockedUntil: 60_000 });
    expect(decideSignIn({ ...account, secondFactor: 'right' }, true, 0)).toEqual({ refusal: null, failedCount: 0, lockedUntil: null });
    expect(decideSignIn({ ...account, state: 'disabled', secondFactor: 'right' }, true, 0).refusal?.code).toBe('ACCOUNT_DISABLED');
  });
});
