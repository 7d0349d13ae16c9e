import { AccountEntity, AccountRoleEntity, newId, PersonEntity } from '@lianxi/api-data';
import { demandAccountName, demandPassword, demandText, DomainError, textLimits, type AdminRole } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import { commonPasswords } from './common-passwords.js';
import { hashPassword, NO_PASSWORD } from './password-hash.js';

export interface NewAccount {
  readonly personName: string;
  readonly accountName: string;
  /** Null for somebody invited, who sets one with a code. */
  readonly password: string | null;
  /** Of the password, where many are made at once; else it is made here. */
  readonly passwordHash?: string;
  readonly adminRole: AdminRole | null;
  readonly mustChangePassword: boolean;
  readonly at: string;
}

/** A person with an account, after the rules for names and passwords. ALREADY_EXISTS {value} where the name is taken. */
export async function makeAccount(manager: EntityManager, account: NewAccount, fields = ''): Promise<{ accountId: string; personId: string }> {
  const name = demandAccountName(account.accountName, `${fields}accountName`);
  const personName = demandText(account.personName, `${fields}personName`, textLimits.name);
  if (account.password !== null) demandPassword(account.password, { accountName: name, personName, common: commonPasswords }, `${fields}password`);
  if (await manager.existsBy(AccountEntity, { name })) throw new DomainError('ALREADY_EXISTS', { value: name }, `${fields}accountName`);
  const [accountId, personId] = [newId(), newId()];
  await manager.insert(PersonEntity, { id: personId, name: personName });
  const passwordHash = account.passwordHash ?? (account.password === null ? NO_PASSWORD : await hashPassword(account.password));
  const { mustChangePassword } = account;
  await manager.insert(AccountEntity, { id: accountId, personId, name, passwordHash, state: 'active', mustChangePassword, failedCount: 0, lockedUntil: null, passwordChangedAt: account.at, invited: account.password === null });
  if (account.adminRole) await manager.insert(AccountRoleEntity, { accountId, role: account.adminRole });
  return { accountId, personId };
}
