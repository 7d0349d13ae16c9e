import { codeOf } from '../shared/domain-error.js';
import { sampleActor } from '../testing/samples.js';
import type { AccountStanding } from './account-standing.js';
import { canLinkIdentity, canUnlinkIdentity, linkIdentity, provedTwice, setIdentityMatching, stillAsked, unlinkIdentity } from './external-identity.js';

const guard = sampleActor(null, { adminRoles: ['security_admin'] });
const context = { today: '2026-11-24' };
const account = (more: Partial<AccountStanding> = {}): AccountStanding => ({ id: 'account-9', state: 'active', adminRole: null, activeOfKind: 0, hasSecondFactor: false, invited: false, identity: 'none', ...more });
const refusal = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return codeOf(error);
  }
  return null;
};

describe('an account and the identity provider', () => {
  it('are linked with a reason, and sessions go on; unlinked, they end', () => {
    expect(linkIdentity(guard, account(), { subject: ' u-17 ', reason: '统一认证上线' }, context)).toEqual({ state: 'active', reason: '统一认证上线', endsSessions: false, subject: 'u-17' });
    expect(unlinkIdentity(guard, account({ identity: 'linked' }), { reason: '调离' }, context)).toMatchObject({ endsSessions: true });
  });

  it.each([
    ['IDENTITY_PROVIDER_OFF', account({ identity: 'off' }), 'u', '试'],
    ['IDENTITY_SET', account({ identity: 'waiting' }), 'u', '试'],
    ['STATE_CONFLICT', account({ state: 'disabled' }), 'u', '试'],
    ['OWN_ACCOUNT', account({ id: guard.accountId }), 'u', '试'],
    ['FIELD_REQUIRED', account(), ' ', '试'],
    ['TEXT_TOO_LONG', account(), 'u'.repeat(256), '试'],
    ['REASON_REQUIRED', account(), 'u', ' '],
  ])('refuses with %s', (code, of, subject, reason) => {
    expect(refusal(() => linkIdentity(guard, of, { subject, reason }, context))).toBe(code);
  });

  it('cannot be unlinked where there is nothing', () => {
    expect(refusal(() => unlinkIdentity(guard, account(), { reason: '试' }, context))).toBe('IDENTITY_NOT_SET');
    expect([canLinkIdentity(guard, account(), context.today), canUnlinkIdentity(guard, account(), context.today)]).toEqual([true, false]);
  });

  it('are matched by a verified address only where that was switched on', () => {
    expect(setIdentityMatching(guard, 'off', { matching: 'mail', reason: '统一认证上线' }, context)).toEqual({ matching: 'mail', reason: '统一认证上线' });
    expect(refusal(() => setIdentityMatching(guard, 'mail', { matching: 'mail', reason: '试' }, context))).toBe('NOTHING_CHANGED');
    expect(refusal(() => setIdentityMatching(sampleActor(null, { adminRoles: ['system_admin'] }), 'off', { matching: 'mail', reason: '试' }, context))).toBe('NOT_PERMITTED');
  });
});

describe('what is still asked of somebody the provider has recognised', () => {
  it('is the password the first time, and a second factor where nobody asked for it yet', () => {
    const asked = (confirmed: boolean, hasSecondFactor: boolean, twice: boolean) => stillAsked({ confirmed, hasSecondFactor, provedTwice: twice });
    expect(asked(false, false, true)).toEqual(['password']);
    expect(asked(false, true, true)).toEqual(['password', 'code']);
    expect(asked(true, true, false)).toEqual(['code']);
    expect(asked(true, true, true)).toEqual([]);
    expect(asked(true, false, false)).toEqual([]);
  });

  it('follows the methods the provider names (RFC 8176)', () => {
    expect([['mfa'], ['pwd', 'otp'], ['hwk', 'fpt']].map(provedTwice)).toEqual([true, true, true]);
    expect([[], ['pwd'], ['pwd', 'pin'], ['otp', 'sms'], ['geo', 'pwd']].map(provedTwice)).toEqual([false, false, false, false, false]);
  });
});
