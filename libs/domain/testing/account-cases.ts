import type { Verb } from '../access/verb.js';
import * as on from '../access/verbs-on.js';
import { assignMailAddress, disableAccount, enableAccount, endSessions, liftSecondFactor, resetPassword, type IdentityState } from '../identity/account-standing.js';
import { linkIdentity, setIdentityMatching, unlinkIdentity } from '../identity/external-identity.js';
import type { AccountState } from '../identity/sign-in.js';
import type { VerbCase } from './verb-actors.js';

const account = (state: string, identity: IdentityState = 'none') => ({ id: 'account-9', state: state as AccountState, adminRole: null, activeOfKind: 0, hasSecondFactor: true, invited: false, identity });
const onAccount = (verb: Verb, use: VerbCase['use'], identity: IdentityState = 'none'): VerbCase => ({ verb, states: ['active', 'disabled'], use, can: (a, s, today) => on.verbsOnAccount(a, account(s, identity), today).includes(verb) });

/** What administrators do to somebody's account. */
export const accountCases: readonly VerbCase[] = [
  onAccount('disableAccount', (a, s, c) => disableAccount(a, account(s), { reason: '调离' }, c)),
  onAccount('enableAccount', (a, s, c) => enableAccount(a, account(s), { reason: '调回' }, c)),
  onAccount('resetPassword', (a, s, c) => resetPassword(a, account(s), { reason: '遗忘' }, c)),
  onAccount('liftSecondFactor', (a, s, c) => liftSecondFactor(a, account(s), { reason: '手机遗失' }, c)),
  onAccount('endSessions', (a, s, c) => endSessions(a, account(s), { reason: '设备遗失' }, c)),
  onAccount('linkIdentity', (a, s, c) => linkIdentity(a, account(s), { reason: '统一认证上线', subject: 'u-17' }, c)),
  onAccount('unlinkIdentity', (a, s, c) => unlinkIdentity(a, account(s, 'linked'), { reason: '调离' }, c), 'linked'),
  {
    verb: 'setIdentityMatching', states: ['any'],
    use: (a, _s, c) => setIdentityMatching(a, 'off', { matching: 'mail', reason: '统一认证上线' }, c),
    can: (a, _s, today) => on.verbsOnInstallation(a, today).includes('setIdentityMatching'),
  },
  onAccount('assignMailAddress', (a, s, c) => assignMailAddress(a, account(s), { reason: '本人来函', address: 'li@example.cn' }, c)),
];
