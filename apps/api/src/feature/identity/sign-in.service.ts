import { Injectable } from '@nestjs/common';
import { AccountEntity } from '@lianxi/api-data';
import { decideSignIn, DomainError, type ErrorCode } from '@lianxi/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { ContextFactory } from '../../platform/context-factory.js';
import type { RequestContext } from '../../platform/request-context.js';
import { SessionStore } from '../../platform/session-store.js';
import { logAccount } from './account-log.js';
import { AttemptLimit } from './attempt-limit.js';
import { verifyPassword } from './password-hash.js';

interface Attempt {
  readonly refusal: DomainError | null;
  readonly token: string | null;
}

/** Sign-in with name and password; the answer to a wrong name and to a wrong password is the same, in words and in time. */
@Injectable()
export class SignInService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionStore,
    private readonly contexts: ContextFactory,
    private readonly limit: AttemptLimit,
    private readonly clock: Clock,
  ) {}

  async signIn(context: RequestContext, input: { accountName: string; password: string }): Promise<void> {
    if (input.password.length > 200 || input.accountName.length > 100) throw new DomainError('CREDENTIALS_WRONG');
    const address = context.req.ip;
    const now = this.clock.systemNow().getTime();
    this.limit.begin(address, now);
    const name = input.accountName.trim().toLowerCase();
    const found = await this.dataSource.getRepository(AccountEntity).findOneBy({ name });
    const matches = await verifyPassword(input.password, found?.passwordHash ?? null);
    // The decision is made on the row as it is now, locked: parallel guesses are counted one by one.
    const { refusal, token } = await this.dataSource.transaction((manager) => this.decide(manager, found?.id ?? null, name, matches, address));
    if (refusal || !token) throw refusal ?? new DomainError('CREDENTIALS_WRONG');
    this.limit.forgive(address);
    if (context.signedIn) await this.sessions.end(context.signedIn.sessionId);
    context.state.signedIn = await this.sessions.find(token, context.today, null);
    this.contexts.setCookie(context.reply, token);
  }

  private async decide(manager: EntityManager, accountId: string | null, accountName: string, matches: boolean, address: string): Promise<Attempt> {
    const now = this.clock.systemNow();
    const entry = { verb: 'signIn', accountName, address, at: now.toISOString() } as const;
    const account = accountId === null ? null : await manager.findOne(AccountEntity, { where: { id: accountId }, lock: { mode: 'pessimistic_write' } });
    if (!account) {
      await logAccount(manager, { ...entry, accountId: null, outcome: 'CREDENTIALS_WRONG' });
      return { refusal: new DomainError('CREDENTIALS_WRONG'), token: null };
    }
    const { state, failedCount } = account;
    const lockedUntil = account.lockedUntil === null ? null : Date.parse(account.lockedUntil);
    const expired = account.expiresOn !== null && account.expiresOn < this.clock.today();
    const decision = decideSignIn({ state, failedCount, lockedUntil, expired }, matches, now.getTime());
    const until = decision.lockedUntil === null ? null : new Date(decision.lockedUntil).toISOString();
    await manager.update(AccountEntity, { id: account.id }, { failedCount: decision.failedCount, lockedUntil: until });
    const outcome: 'done' | ErrorCode = decision.refusal?.code ?? 'done';
    await logAccount(manager, { ...entry, accountId: account.id, outcome });
    if (decision.refusal) return { refusal: new DomainError(decision.refusal.code, decision.refusal.params), token: null };
    return { refusal: null, token: await this.sessions.begin(manager, account.id) };
  }

  async signOut(context: RequestContext): Promise<boolean> {
    const { sessionId, actor, accountName } = context.demandSignedIn();
    await this.sessions.end(sessionId);
    await logAccount(this.dataSource.manager, {
      verb: 'signOut', accountId: actor.accountId, accountName, outcome: 'done', address: context.req.ip, at: this.clock.systemNow().toISOString(),
    });
    this.contexts.clearCookie(context.reply);
    context.state.signedIn = null;
    return true;
  }
}
