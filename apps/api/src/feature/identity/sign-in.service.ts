import { Injectable } from '@nestjs/common';
import type { SignInInput } from '@lianxi/contract';
import { AccountEntity, AccountRoleEntity, DemoAccountEntity } from '@lianxi/api-data';
import { decideSignIn, DomainError, firstStepsOf, type ErrorCode, type FirstStep, type SignInDecision } from '@lianxi/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { AttemptLimit } from '../../platform/attempt-limit.js';
import { logAudit, whoAsks } from '../../platform/audit-log.js';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import { ContextFactory } from '../../platform/context-factory.js';
import type { RequestContext } from '../../platform/request-context.js';
import { SessionStore } from '../../platform/session-store.js';
import { verifyPassword } from './password-hash.js';
import { SecondFactorService } from './second-factor.service.js';

export interface Sender {
  readonly accountName: string;
  readonly address: string;
  readonly agent: string | null;
  readonly code: string | null;
}

/** How somebody comes in: by which verb, and whether the second factor is asked here or was proved to the identity provider. */
export interface WayIn {
  readonly verb: 'signIn' | 'signInByProvider';
  readonly secondFactor: 'asked' | 'proved';
}

export interface Attempt {
  readonly refusal: DomainError | null;
  readonly token: string | null;
}

/** Sign-in with name and password, and a code where the account has a second factor; the answer to a wrong name and to a wrong password is the same, in words and in time. */
@Injectable()
export class SignInService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionStore,
    private readonly contexts: ContextFactory,
    private readonly limit: AttemptLimit,
    private readonly factors: SecondFactorService,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async signIn(context: RequestContext, input: SignInInput): Promise<void> {
    if (input.password.length > 200 || input.accountName.length > 100 || (input.code?.length ?? 0) > 100) throw new DomainError('CREDENTIALS_WRONG');
    const address = context.req.ip;
    await this.limit.begin(address);
    const name = input.accountName.trim().toLowerCase();
    const found = await this.dataSource.getRepository(AccountEntity).findOneBy({ name });
    const matches = await verifyPassword(input.password, found?.passwordHash ?? null);
    const sender: Sender = { accountName: name, address, agent: context.req.headers['user-agent'] ?? null, code: input.code ?? null };
    // The decision is made on the row as it is now, locked: parallel guesses are counted one by one.
    const attempt = await this.dataSource.transaction((manager) => this.decide(manager, found?.id ?? null, matches, sender, { verb: 'signIn', secondFactor: 'asked' }));
    await this.enter(context, attempt);
  }

  /** Answers a decided attempt: the session's cookie, or the refusal. What was right so far is no failure of its address. */
  async enter(context: RequestContext, { refusal, token }: Attempt): Promise<void> {
    const address = context.req.ip;
    if (refusal?.code === 'SECOND_FACTOR_REQUIRED') await this.limit.forgive(address);
    if (refusal || !token) throw refusal ?? new DomainError('CREDENTIALS_WRONG');
    await this.limit.forgive(address);
    if (context.signedIn) await this.sessions.end(context.signedIn.sessionId);
    context.state.signedIn = await this.sessions.find(token, context.today, null);
    this.contexts.setCookie(context.reply, token);
  }

  /** On the account as it is now, locked; a failure is counted and logged in the same transaction. */
  async decide(manager: EntityManager, accountId: string | null, matches: boolean, sender: Sender, way: WayIn): Promise<Attempt> {
    const now = this.clock.systemNow();
    const { accountName, address } = sender;
    const entry = { verb: way.verb, accountName, address, at: now.toISOString() } as const;
    const account = accountId === null ? null : await manager.findOne(AccountEntity, { where: { id: accountId }, lock: { mode: 'pessimistic_write' } });
    if (!account) {
      await logAudit(manager, { ...entry, accountId: null, outcome: 'CREDENTIALS_WRONG' });
      return { refusal: new DomainError('CREDENTIALS_WRONG'), token: null };
    }
    const { decision, hasSecondFactor } = await this.judge(manager, account, matches, way.secondFactor === 'proved' ? null : sender);
    const until = decision.lockedUntil === null ? null : new Date(decision.lockedUntil).toISOString();
    await manager.update(AccountEntity, { id: account.id }, { failedCount: decision.failedCount, lockedUntil: until });
    const outcome: 'done' | ErrorCode = decision.refusal?.code ?? 'done';
    await logAudit(manager, { ...entry, accountId: account.id, outcome });
    if (decision.refusal) return { refusal: new DomainError(decision.refusal.code, decision.refusal.params), token: null };
    const firstSteps = await this.firstSteps(manager, account, hasSecondFactor, way);
    return { refusal: null, token: await this.sessions.begin(manager, account.id, { ...sender, firstSteps }) };
  }

  /** The code is looked at only where everything else is right, for looking uses it up. Without a sender two ways were proved elsewhere. */
  private async judge(manager: EntityManager, account: AccountEntity, matches: boolean, sender: Sender | null): Promise<{ decision: SignInDecision; hasSecondFactor: boolean }> {
    const now = this.clock.systemNow().getTime();
    const { state, failedCount } = account;
    const lockedUntil = account.lockedUntil === null ? null : Date.parse(account.lockedUntil);
    const standing = { state, failedCount, lockedUntil, expired: account.expiresOn !== null && account.expiresOn < this.clock.today() };
    const decision = decideSignIn(standing, matches, now);
    if (decision.refusal) return { decision, hasSecondFactor: false };
    const secondFactor = sender === null ? 'right' : await this.factors.check(manager, account.id, sender.code);
    return { decision: decideSignIn({ ...standing, secondFactor }, matches, now), hasSecondFactor: secondFactor !== 'none' };
  }

  private async firstSteps(manager: EntityManager, account: AccountEntity, hasSecondFactor: boolean, { verb }: WayIn): Promise<readonly FirstStep[]> {
    const [role, demo] = await Promise.all([manager.findOneBy(AccountRoleEntity, { accountId: account.id }), manager.existsBy(DemoAccountEntity, { accountId: account.id })]);
    const { mustChangePassword, passwordChangedAt } = account;
    const standing = { mustChangePassword, passwordChangedAt: Date.parse(passwordChangedAt), adminRole: role?.role ?? null, hasSecondFactor, demo };
    // A password that was not used does not age.
    return firstStepsOf(standing, verb === 'signIn' ? this.config.signIn : { ...this.config.signIn, passwordDays: 0 }, this.clock.systemNow().getTime());
  }

  async signOut(context: RequestContext): Promise<boolean> {
    const { sessionId } = context.demandSignedIn();
    await this.sessions.end(sessionId);
    await logAudit(this.dataSource.manager, { verb: 'signOut', ...whoAsks(context), at: this.clock.systemNow().toISOString() });
    this.contexts.clearCookie(context.reply);
    context.state.signedIn = null;
    return true;
  }
}
