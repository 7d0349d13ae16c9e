import { AccountEventEntity, newId } from '@lianxi/api-data';
import type { ErrorCode, LoggedAccountVerb } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';

export interface AccountHappening {
  readonly verb: LoggedAccountVerb;
  readonly accountId: string | null;
  readonly accountName: string;
  readonly outcome: 'done' | ErrorCode;
  readonly address: string;
  readonly at: string;
  /** The administrator, where somebody else's account was changed. */
  readonly actorAccountId?: string | null;
  readonly reason?: string | null;
  /** After-values; never a password. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** The log of accounts: who came, who failed, from where, and what administrators did. Names of no account are cut, for people type passwords there. */
export async function logAccount(manager: EntityManager, happening: AccountHappening): Promise<void> {
  const { actorAccountId = null, reason = null, data = {}, ...rest } = happening;
  const accountName = rest.accountId === null ? `${rest.accountName.slice(0, 3)}…` : rest.accountName;
  await manager.insert(AccountEventEntity, { id: newId(), ...rest, accountName, actorAccountId, reason, data: { ...data } as object });
}
