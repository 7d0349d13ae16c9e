import { codeOf } from '../shared/domain-error.js';
import { sampleActor, sampleContext, secretary } from '../testing/samples.js';
import { disableAccount, enableAccount, resetPassword, type AccountStanding } from './account-standing.js';

const administrator = sampleActor(null, { adminRoles: ['system_admin'] });
const account: AccountStanding = { id: 'account-9', state: 'active', adminRole: null, activeOfKind: 0, hasSecondFactor: true, invited: false, identity: 'none' };
const reason = { reason: '调离本单位' };
const context = sampleContext();
const refusal = (use: () => unknown): string | null => {
  try {
    use();
    return null;
  } catch (error) {
    return codeOf(error);
  }
};

describe('an account', () => {
  it('is disabled, with its sessions, and enabled again', () => {
    expect(disableAccount(administrator, account, reason, context)).toEqual({ state: 'disabled', reason: '调离本单位', endsSessions: true });
    expect(enableAccount(administrator, { ...account, state: 'disabled' }, reason, context)).toEqual({ state: 'active', reason: '调离本单位', endsSessions: false });
    expect(refusal(() => disableAccount(administrator, { ...account, state: 'disabled' }, reason, context))).toBe('STATE_CONFLICT');
    expect(refusal(() => enableAccount(administrator, account, reason, context))).toBe('STATE_CONFLICT');
  });

  it('is never one’s own, nor the last administrator of its kind', () => {
    const own = { ...account, id: administrator.accountId };
    expect(refusal(() => disableAccount(administrator, own, reason, context))).toBe('OWN_ACCOUNT');
    expect(refusal(() => resetPassword(administrator, own, reason, context))).toBe('OWN_ACCOUNT');
    expect(refusal(() => disableAccount(administrator, { ...account, adminRole: 'audit_admin', activeOfKind: 1 }, reason, context))).toBe('LAST_ADMINISTRATOR');
    expect(disableAccount(administrator, { ...account, adminRole: 'audit_admin', activeOfKind: 2 }, reason, context).state).toBe('disabled');
  });

  it('gets a new password unless it is an administrator’s', () => {
    expect(resetPassword(administrator, account, reason, context)).toMatchObject({ state: 'active', endsSessions: true });
    expect(refusal(() => resetPassword(administrator, { ...account, adminRole: 'audit_admin', activeOfKind: 2 }, reason, context))).toBe('ADMINISTRATOR_PASSWORD');
  });

  it('asks for a reason, and for the system administrator', () => {
    expect(refusal(() => disableAccount(administrator, account, { reason: ' ' }, context))).toBe('REASON_REQUIRED');
    for (const verb of [disableAccount, resetPassword]) expect(refusal(() => verb(secretary, account, reason, context))).toBe('NOT_PERMITTED');
    expect(refusal(() => disableAccount(sampleActor(null, { adminRoles: ['security_admin'] }), account, reason, context))).toBe('NOT_PERMITTED');
  });
});
