import type { AdminRole } from '../access/role.js';

/** Whom the installation asks for a second factor (等保2.0 level 3: two ways to prove who one is). */
export type SecondFactorRule = 'administrators' | 'everybody' | 'nobody';
export const secondFactorRules = ['administrators', 'everybody', 'nobody'] as const satisfies readonly SecondFactorRule[];

/** What has to be done first, before anything else works. */
export type FirstStep = 'change_password' | 'set_second_factor';

export interface SignInRules {
  readonly secondFactor: SecondFactorRule;
  /** Days after which a password has to be changed; 0 for never. */
  readonly passwordDays: number;
}

export interface AccountForFirstSteps {
  readonly mustChangePassword: boolean;
  /** Moment in milliseconds. */
  readonly passwordChangedAt: number;
  readonly adminRole: AdminRole | null;
  readonly hasSecondFactor: boolean;
  /** An account of the labelled demonstration, whose password everybody knows: nothing is asked of it. */
  readonly demo: boolean;
}

const DAY = 86_400_000;

/** Whether an account must have a second factor by the installation's rule. */
export const needsSecondFactor = (rule: SecondFactorRule, account: Pick<AccountForFirstSteps, 'adminRole' | 'demo'>): boolean =>
  !account.demo && (rule === 'everybody' || (rule === 'administrators' && account.adminRole !== null));

/** What somebody who just signed in has to do first; `now` in milliseconds. The password comes before the second factor. */
export function firstStepsOf(account: AccountForFirstSteps, rules: SignInRules, now: number): readonly FirstStep[] {
  const old = !account.demo && rules.passwordDays > 0 && now - account.passwordChangedAt > rules.passwordDays * DAY;
  return [
    ...(account.mustChangePassword || old ? (['change_password'] as const) : []),
    ...(needsSecondFactor(rules.secondFactor, account) && !account.hasSecondFactor ? (['set_second_factor'] as const) : []),
  ];
}

/** Six digits, as an authenticator shows them: one every 30 seconds; a clock may be one step off. */
export const timeCodeRules = { digits: 6, seconds: 30, steps: 1 } as const;

/** Ten codes for the day the telephone is lost, each good once: 16 of these letters and digits, none that look alike. */
export const recoveryRules = { codes: 10, length: 16, group: 4, alphabet: 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789' } as const;

/** What somebody typed, as it is compared: letters large, without spaces and dashes of any kind. */
export const plainCode = (typed: string): string => typed.normalize('NFKC').toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Whether it is meant for an authenticator's code rather than a recovery code. */
export const looksLikeTimeCode = (plain: string): boolean => new RegExp(`^\\d{${timeCodeRules.digits}}$`).test(plain);
