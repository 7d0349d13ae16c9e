import { AccountEventEntity, newId } from '@lianxi/api-data';
import type { AccountVerb, ErrorCode } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';

export interface AccountHappening {
  readonly verb: AccountVerb;
  readonly accountId: string | null;
  readonly accountName: string;
  readonly outcome: 'done' | ErrorCode;
  readonly address: string;
  readonly at: string;
}

/** The log of accounts: who came, who failed, from where. Names of no account are cut, for people type passwords there. */
export async function logAccount(manager: EntityManager, happening: AccountHappening): Promise<void> {
  const accountName = happening.accountId === null ? `${happening.accountName.slice(0, 3)}…` : happening.accountName;
  await manager.insert(AccountEventEntity, { id: newId(), ...happening, accountName });
}
