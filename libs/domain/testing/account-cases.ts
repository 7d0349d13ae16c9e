import type { Verb } from '../access/verb.js';
import * as on from '../access/verbs-on.js';
import { assignMailAddress, disableAccount, enableAccount, endSessions, liftSecondFactor, resetPassword } from '../identity/account-standing.js';
import type { AccountState } from '../identity/sign-in.js';
import type { VerbCase } from './verb-actors.js';

const account = (state: string) => ({ id: 'account-9', state: state as AccountState, adminRole: null, activeOfKind: 0, hasSecondFactor: true });
const onAccount = (verb: Verb, use: VerbCase['use']): VerbCase => ({ verb, states: ['active', 'disabled'], use, can: (a, s, today) => on.verbsOnAccount(a, account(s), today).includes(verb) });

/** What administrators do to somebody's account. */
export const accountCases: readonly VerbCase[] = [
  onAccount('disableAccount', (a, s, c) => disableAccount(a, account(s), { reason: '调离' }, c)),
  onAccount('enableAccount', (a, s, c) => enableAccount(a, account(s), { reason: '调回' }, c)),
  onAccount('resetPassword', (a, s, c) => resetPassword(a, account(s), { reason: '遗忘' }, c)),
  onAccount('liftSecondFactor', (a, s, c) => liftSecondFactor(a, account(s), { reason: '手机遗失' }, c)),
  onAccount('endSessions', (a, s, c) => endSessions(a, account(s), { reason: '设备遗失' }, c)),
  onAccount('assignMailAddress', (a, s, c) => assignMailAddress(a, account(s), { reason: '本人来函', address: 'li@example.cn' }, c)),
];
