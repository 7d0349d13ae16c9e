import { Injectable } from '@nestjs/common';
import type { MutationAssignMailAddressArgs, MutationLinkIdentityArgs, OneTimePassword, QueryAllAccountsArgs } from '@lianxi/contract';
import { AccountEntity, AccountMailEntity, ExternalIdentityEntity, findAccounts, SessionEntity, type AccountRow } from '@lianxi/api-data';
import {
  assignMailAddress, disableAccount, DomainError, enableAccount, endSessions, liftSecondFactor, linkIdentity, resetPassword, unlinkIdentity, verbsOnAccount, type AccountChange, type AccountStanding, type Actor, type LoggedAccountVerb, type Verb,
} from '@lianxi/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { logAudit, whoAsks } from '../../platform/audit-log.js';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import { demandFound, demandId } from '../../platform/input.js';
import { readPage } from '../../platform/paging.js';
import type { RequestContext } from '../../platform/request-context.js';
import { SessionStore } from '../../platform/session-store.js';
import { commonPasswords } from './common-passwords.js';
import { makeOneTimePassword } from './one-time-password.js';
import { hashPassword } from './password-hash.js';
import { SecondFactorService } from './second-factor.service.js';

export interface AccountView extends AccountRow {
  readonly viewerCan: readonly Verb[];
}

interface Wanted {
  readonly accountId: string;
  readonly reason: string;
}

type Decide = (actor: Actor, account: AccountStanding, input: { readonly reason: string }, context: { readonly today: string }) => AccountChange;

/** What administrators do about accounts: who may sign in (system), how they get in (security); never what was done with them. */
@Injectable()
export class AccountService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly factors: SecondFactorService,
    private readonly clock: Clock,
    private readonly sessions: SessionStore,
    private readonly config: Config,
  ) {}

  async list(context: RequestContext, { text, page }: QueryAllAccountsArgs): Promise<{ items: AccountView[]; total: number }> {
    const rows = await findAccounts(await context.reader(), { id: null, text: text?.trim() || null, ...this.moment(context), ...readPage(page) });
    return { items: rows.map((row) => present(context, row)), total: rows[0]?.total ?? 0 };
  }

  disable(context: RequestContext, wanted: Wanted): Promise<AccountView> {
    return this.change(context, wanted, 'disableAccount', disableAccount, () => ({}));
  }

  enable(context: RequestContext, wanted: Wanted): Promise<AccountView> {
    return this.change(context, wanted, 'enableAccount', enableAccount, () => ({ failedCount: 0, lockedUntil: null }));
  }

  async reset(context: RequestContext, wanted: Wanted): Promise<OneTimePassword> {
    let password = '';
    const { accountName } = await this.change(context, wanted, 'resetPassword', resetPassword, async (row) => {
      password = makeOneTimePassword({ accountName: row.accountName, personName: row.personName, common: commonPasswords });
      const passwordHash = await hashPassword(password);
      return { passwordHash, mustChangePassword: true, passwordChangedAt: this.clock.systemNow().toISOString(), failedCount: 0, lockedUntil: null };
    });
    return { accountName, password };
  }

  liftSecondFactor(context: RequestContext, wanted: Wanted): Promise<AccountView> {
    return this.change(context, wanted, 'liftSecondFactor', liftSecondFactor, async ({ id }, manager) => {
      await this.factors.forget(manager, id);
      return {};
    });
  }

  endSessions(context: RequestContext, wanted: Wanted): Promise<AccountView> {
    return this.change(context, wanted, 'endSessions', endSessions, () => ({}));
  }

  /** Who of the identity provider it is; its holder confirms it at the first sign-in. IDENTITY_TAKEN: another account has that person. */
  linkIdentity(context: RequestContext, { subject: given, ...wanted }: MutationLinkIdentityArgs): Promise<AccountView> {
    let subject = '';
    const decide: Decide = (actor, account, input, at) => {
      const changed = linkIdentity(actor, account, { ...input, subject: given }, at);
      subject = changed.subject;
      return changed;
    };
    return this.change(context, wanted, 'linkIdentity', decide, async ({ id }, manager) => {
      const issuer = this.config.oidc?.issuer ?? '';
      if (await manager.existsBy(ExternalIdentityEntity, { issuer, subject })) throw new DomainError('IDENTITY_TAKEN', {}, 'subject');
      await manager.insert(ExternalIdentityEntity, { issuer, subject, accountId: id, linkedAt: context.now, linkedBy: context.actor.accountId, confirmedAt: null });
      return {};
    });
  }

  unlinkIdentity(context: RequestContext, wanted: Wanted): Promise<AccountView> {
    return this.change(context, wanted, 'unlinkIdentity', unlinkIdentity, async ({ id }, manager) => {
      await manager.delete(ExternalIdentityEntity, { accountId: id, issuer: this.config.oidc?.issuer ?? '' });
      return {};
    });
  }

  /** Sessions and lock-outs go by the real clock. */
  private moment({ today }: RequestContext): { today: string; now: string; idleSince: string; issuer: string | null } {
    return { today, now: this.clock.systemNow().toISOString(), idleSince: this.sessions.idleSince(), issuer: this.config.oidc?.issuer ?? null };
  }

  /** The log keeps that it was done and why, not the address. */
  assignMail(context: RequestContext, { address = null, ...wanted }: MutationAssignMailAddressArgs): Promise<AccountView> {
    let told: string | null = null;
    const decide: Decide = (actor, account, input, at) => {
      const changed = assignMailAddress(actor, account, { ...input, address: address ?? null }, at);
      told = changed.address;
      return changed;
    };
    return this.change(context, wanted, 'assignMailAddress', decide, async (row, manager) => {
      const mail = { accountId: row.id, address: told, confirmedAt: told === null ? null : context.now, pendingAddress: null, codeHash: null, codeAt: null, codeTries: 0 };
      await manager.upsert(AccountMailEntity, mail, ['accountId']);
      return {};
    });
  }

  /** On the rows as they are now: administrators of one kind are locked together, so that two cannot disable each other. */
  private async change(
    context: RequestContext, { accountId, reason }: Wanted, verb: LoggedAccountVerb, decide: Decide, more: (row: AccountRow, manager: EntityManager) => Partial<AccountEntity> | Promise<Partial<AccountEntity>>,
  ): Promise<AccountView> {
    const id = demandId(accountId, 'unit');
    await context.endReading();
    return this.dataSource.transaction(async (manager) => {
      await lockWithItsKind(manager, id);
      const find = async (): Promise<AccountRow> => demandFound((await findAccounts(manager, { id, text: null, ...this.moment(context), limit: 1, offset: 0 }))[0], 'unit');
      const row = await find();
      const { state, reason: why, endsSessions } = decide(context.actor, row, { reason }, context);
      await manager.update(AccountEntity, { id }, { ...(await more(row, manager)), state });
      if (endsSessions) await manager.delete(SessionEntity, { accountId: id });
      const after = await find();
      await logAudit(manager, {
        verb, ...whoAsks(context), at: context.now, target: { accountId: id, accountName: row.accountName }, reason: why,
        data: { state, mustChangePassword: after.mustChangePassword, hasMail: after.mail !== null, hasSecondFactor: after.hasSecondFactor, identity: after.identity, identitySubject: after.identitySubject },
      });
      return present(context, after);
    });
  }
}

function present(context: RequestContext, row: AccountRow): AccountView {
  return { ...row, viewerCan: verbsOnAccount(context.actor, row, context.today) };
}

async function lockWithItsKind(manager: EntityManager, id: string): Promise<void> {
  await manager.query(
    `SELECT a.id FROM account a WHERE a.id = $1 OR a.id IN (SELECT other.account_id FROM account_role own JOIN account_role other ON other.role = own.role WHERE own.account_id = $1)
     ORDER BY a.id FOR UPDATE OF a`,
    [id],
  );
}
