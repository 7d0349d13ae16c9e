import { checkFirstAdministrators, demandPasswordsDiffer, demandAccountName } from './first-administrators.js';
import { lockSeconds, lockSecondsLeft } from './lockout.js';
import { demandPassword, passwordProblems } from './password-policy.js';
import { occupancyOn, reachedOn, signedTitle, type PostHolding } from './post.js';
import { decideSignIn } from './sign-in.js';

const code = (wanted: string) => expect.objectContaining({ code: wanted });

describe('who holds a post', () => {
  const holdings: readonly PostHolding[] = [
    { postId: 'p', personId: 'chen', capacity: 'holder', fromOn: '2026-01-01', toOn: '2026-06-30' },
    { postId: 'p', personId: 'lin', capacity: 'deputy', fromOn: '2026-05-01', toOn: '2026-12-31' },
    { postId: 'p', personId: 'wu', capacity: 'acting', fromOn: '2026-08-01', toOn: '2026-09-30' },
    { postId: 'p', personId: 'he', capacity: 'holder', fromOn: '2026-10-01', toOn: null },
    { postId: 'q', personId: 'su', capacity: 'holder', fromOn: '2026-01-01', toOn: null },
  ];

  it.each([
    ['2025-12-31', true, []],
    ['2026-01-01', false, ['chen']],
    ['2026-06-30', false, ['chen']],
    ['2026-07-01', true, ['lin']],
    ['2026-08-15', false, ['wu']],
    ['2026-10-01', false, ['he']],
    ['2027-01-01', false, ['he']],
  ])('on %s vacant is %s and a reminder reaches %j', (on, vacant, reached) => {
    expect(occupancyOn('p', holdings, on).vacant).toBe(vacant);
    expect(reachedOn('p', holdings, on)).toEqual(reached);
  });
});

describe('passwords', () => {
  const subject = { accountName: 'chen.yi', personName: '陈一', common: new Set(['password2026!']) };
  it.each([
    ['Qm7#vexodl', []],
    ['江门Q7vexodl', []],
    ['Qm7#vex', ['PASSWORD_TOO_SHORT']],
    ['qmvexodlzk', ['PASSWORD_TOO_SIMPLE']],
    ['Qm#1234vexo', ['PASSWORD_TOO_SIMPLE']],
    ['Qm#7aaaavex', ['PASSWORD_TOO_SIMPLE']],
    ['Qm#7vexdcba', ['PASSWORD_TOO_SIMPLE']],
    ['Password2026!', ['PASSWORD_COMMON']],
    ['7#Chen.Yi-vex', ['PASSWORD_CONTAINS_NAME']],
    ['Qm7#vexo陈一d', ['PASSWORD_CONTAINS_NAME']],
    [`Qm7#${'vexodl'.repeat(30)}`, ['PASSWORD_TOO_LONG']],
  ])('%s: %j', (password, problems) => {
    expect(passwordProblems(password, subject)).toEqual(problems);
  });

  it('are refused by their first fault, with the numbers', () => {
    expect(() => demandPassword('abc', subject)).toThrow(expect.objectContaining({ code: 'PASSWORD_TOO_SHORT', field: 'password', params: { min: 10, max: 128, classes: 3 } }));
    expect(() => demandPassword('Qm7#vexodl', subject)).not.toThrow();
  });
});

describe('lock-out', () => {
  it.each([[1, 0], [4, 0], [5, 60], [6, 0], [10, 300], [15, 900], [20, 3600], [25, 3600]])('after %i failures locks %i seconds', (failures, seconds) => {
    expect(lockSeconds(failures)).toBe(seconds);
  });

  it('counts down', () => {
    expect([lockSecondsLeft(null, 5000), lockSecondsLeft(9001, 5000), lockSecondsLeft(4000, 5000)]).toEqual([0, 5, 0]);
  });
});

describe('signing in', () => {
  const account = { state: 'active', failedCount: 4, lockedUntil: null } as const;
  it('clears the count with the right password', () => {
    expect(decideSignIn(account, true, 0)).toEqual({ refusal: null, failedCount: 0, lockedUntil: null });
  });

  it('locks with the fifth wrong one, and then refuses the right one too', () => {
    const wrong = decideSignIn(account, false, 1000);
    expect(wrong).toEqual({ refusal: { code: 'CREDENTIALS_WRONG', params: {} }, failedCount: 5, lockedUntil: 61000 });
    expect(decideSignIn({ ...account, ...wrong }, true, 31000).refusal).toEqual({ code: 'ACCOUNT_LOCKED', params: { seconds: 30 } });
    expect(decideSignIn({ ...account, ...wrong }, false, 31000)).toEqual({ ...wrong, refusal: { code: 'CREDENTIALS_WRONG', params: {} } });
    expect(decideSignIn({ ...account, ...wrong }, true, 61000).refusal).toBeNull();
  });

  it('tells only who knows the password that the account is disabled', () => {
    expect(decideSignIn({ ...account, state: 'disabled' }, false, 0).refusal?.code).toBe('CREDENTIALS_WRONG');
    expect(decideSignIn({ ...account, state: 'disabled' }, true, 0).refusal?.code).toBe('ACCOUNT_DISABLED');
  });
});

describe('the first administrators', () => {
  const three = [
    { role: 'system_admin', personName: '甲', accountName: 'admin-a' },
    { role: 'security_admin', personName: '乙', accountName: 'admin-b' },
    { role: 'audit_admin', personName: '丙', accountName: 'admin-c' },
  ] as const;

  it('are three people with three accounts', () => {
    expect(checkFirstAdministrators(0, three)).toEqual(three);
  });

  it.each([
    ['two', three.slice(0, 2)],
    ['one person twice', [three[0], three[1], { ...three[2], personName: '甲' }]],
    ['one account twice', [three[0], three[1], { ...three[2], accountName: 'admin-a' }]],
    ['one role twice', [three[0], three[1], { ...three[2], role: 'system_admin' }]],
  ] as const)('are not %s', (_what, administrators) => {
    expect(() => checkFirstAdministrators(0, administrators)).toThrow(code('ADMINISTRATORS_NOT_DISTINCT'));
  });

  it('have each a password of their own', () => {
    expect(() => demandPasswordsDiffer(['a', 'b', 'c'])).not.toThrow();
    expect(() => demandPasswordsDiffer(['a', 'b', 'a'])).toThrow(expect.objectContaining({ code: 'PASSWORD_SHARED', field: 'administrators.2.password' }));
  });

  it('are made once', () => {
    expect(() => checkFirstAdministrators(3, three)).toThrow(code('ADMINISTRATORS_EXIST'));
  });

  it.each(['ab', 'Admin', '1abc', 'a'.repeat(41), 'a b c', '甲乙丙'])('have no account named %s', (name) => {
    expect(() => demandAccountName(name)).toThrow(code('ACCOUNT_NAME_INVALID'));
  });
});

it('signs as deputy or acting where the post is held so', () => {
  expect((['holder', 'deputy', 'acting'] as const).map((capacity) => signedTitle('联络员', capacity))).toEqual(['联络员', '联络员（B角）', '联络员（代理）']);
});
