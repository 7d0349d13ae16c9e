import { Injectable } from '@nestjs/common';
import type { MutationCompleteSignInArgs, PendingSignIn } from '@lianxi/contract';
import { AccountEntity, ExternalIdentityEntity } from '@lianxi/api-data';
import { DomainError, provedTwice, stillAsked, type IdentityProof } from '@lianxi/domain';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { AttemptLimit } from '../../platform/attempt-limit.js';
import { logAudit } from '../../platform/audit-log.js';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import type { RequestContext } from '../../platform/request-context.js';
import { IdentityRuleService } from './identity-rule.service.js';
import { OidcClient, type ProvedIdentity } from './oidc-client.js';
import { verifyPassword } from './password-hash.js';
import { ProviderCookie } from './provider-cookie.js';
import { SecondFactorService } from './second-factor.service.js';
import { SignInService, type Attempt } from './sign-in.service.js';

/** The account somebody proved stands for. `made`: the link is in the table already; a matched one is not before it is confirmed. */
interface Found {
  readonly account: Pick<AccountEntity, 'id' | 'name' | 'passwordHash'>;
  readonly made: boolean;
  readonly confirmed: boolean;
  readonly asks: readonly IdentityProof[];
  readonly twice: boolean;
}

const MATCH = `SELECT a.id, a.name, a.password_hash AS "passwordHash" FROM account_mail m JOIN account a ON a.id = m.account_id
  WHERE lower(m.address) = lower($1) AND m.confirmed_at IS NOT NULL AND NOT a.system AND a.state = 'active'
    AND NOT EXISTS (SELECT FROM account_role r WHERE r.account_id = a.id) AND NOT EXISTS (SELECT FROM external_identity x WHERE x.account_id = a.id AND x.issuer = $2) LIMIT 2`;

/** Sign-in by the identity provider: it never makes an account, and never gives one anything it had not. */
@Injectable()
export class ProviderSignInService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly provider: OidcClient,
    private readonly cookie: ProviderCookie,
    private readonly rules: IdentityRuleService,
    private readonly factors: SecondFactorService,
    private readonly signIns: SignInService,
    private readonly limit: AttemptLimit,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** The provider's address to go to. RATE_LIMITED, PROVIDER_UNREACHABLE. */
  async begin({ req, reply }: RequestContext, from: string | null): Promise<string> {
    await this.limit.begin(req.ip);
    const { address, asked } = await this.provider.ask(await this.wantsMail());
    await this.limit.forgive(req.ip);
    this.cookie.write(reply, { kind: 'asked', asked, from });
    return address;
  }

  /** Back from the provider: the page to go to. SIGN_IN_STALE, what the client says, IDENTITY_UNKNOWN, and what every sign-in may meet. */
  async finish(context: RequestContext, search: string): Promise<string> {
    const { req, reply } = context;
    const step = this.cookie.read(req);
    this.cookie.clear(reply);
    if (step?.kind !== 'asked') throw new DomainError('SIGN_IN_STALE');
    await this.limit.begin(req.ip);
    const proved = await this.provider.prove(search, step.asked, await this.wantsMail());
    const found = await this.find(this.dataSource.manager, proved);
    if (!found) {
      await logAudit(this.dataSource.manager, { verb: 'signInByProvider', outcome: 'IDENTITY_UNKNOWN', accountId: null, accountName: proved.subject, address: req.ip, at: this.clock.systemNow().toISOString() });
      throw new DomainError('IDENTITY_UNKNOWN', { subject: proved.subject });
    }
    if (found.asks.length > 0) {
      await this.limit.forgive(req.ip);
      this.cookie.write(reply, { kind: 'proved', proved, from: step.from });
      return '/sign-in';
    }
    await this.signIns.enter(context, await this.dataSource.transaction((manager) => this.decide(manager, context, found, null)));
    return step.from ?? '/today';
  }

  /** What the sign-in page shows of it; a refusal is told once. */
  async pending({ req, reply }: RequestContext): Promise<PendingSignIn | null> {
    const step = this.config.oidc === null ? null : this.cookie.read(req);
    if (step === null || step.kind === 'asked') return null;
    if (step.kind === 'refused') {
      this.cookie.clear(reply);
      return { accountName: null, asksPassword: false, asksCode: false, refusal: step.code, wait: Number(step.params['seconds'] ?? 0), subject: step.subject };
    }
    const found = await this.find(this.dataSource.manager, step.proved);
    if (!found) return null;
    return { accountName: found.account.name, asksPassword: found.asks.includes('password'), asksCode: found.asks.includes('code'), refusal: null, wait: 0, subject: null };
  }

  /** The password the first time, the code of the second factor. SIGN_IN_STALE, CREDENTIALS_WRONG, SECOND_FACTOR_WRONG, IDENTITY_TAKEN, and what every sign-in may meet. */
  async complete(context: RequestContext, { password, code }: MutationCompleteSignInArgs): Promise<void> {
    const step = this.config.oidc === null ? null : this.cookie.read(context.req);
    if (step?.kind !== 'proved') throw new DomainError('SIGN_IN_STALE');
    if ((password?.length ?? 0) > 200 || (code?.length ?? 0) > 100) throw new DomainError('CREDENTIALS_WRONG');
    await this.limit.begin(context.req.ip);
    const found = await this.find(this.dataSource.manager, step.proved);
    if (!found) throw new DomainError('SIGN_IN_STALE');
    const matches = !found.asks.includes('password') || (await verifyPassword(password ?? '', found.account.passwordHash));
    const attempt = await this.dataSource.transaction(async (manager) => {
      const decided = await this.decide(manager, context, found, code ?? null, matches);
      if (decided.token !== null && !found.confirmed) await this.confirm(manager, context, found, step.proved);
      return decided;
    });
    await this.signIns.enter(context, attempt);
    this.cookie.clear(context.reply);
  }

  private decide(manager: EntityManager, { req }: RequestContext, { account, confirmed, twice }: Found, code: string | null, matches = true): Promise<Attempt> {
    const sender = { accountName: account.name, address: req.ip, agent: req.headers['user-agent'] ?? null, code };
    return this.signIns.decide(manager, account.id, matches, sender, { verb: 'signInByProvider', secondFactor: confirmed && twice ? 'proved' : 'asked' });
  }

  /** By its link, or by the verified address where the security administrator has switched that on; administrators only by a link. */
  private async find(manager: EntityManager, { subject, mail, methods }: ProvedIdentity): Promise<Found | null> {
    const issuer = this.config.oidc?.issuer ?? '';
    const twice = provedTwice(methods);
    const link = await manager.findOneBy(ExternalIdentityEntity, { issuer, subject });
    const account = link ? await manager.findOneBy(AccountEntity, { id: link.accountId }) : await this.match(manager, issuer, mail);
    if (!account) return null;
    const confirmed = link !== null && link.confirmedAt !== null;
    return { account, made: link !== null, confirmed, twice, asks: stillAsked({ confirmed, hasSecondFactor: await this.factors.has(manager, account.id), provedTwice: twice }) };
  }

  /** Of two accounts with one address neither. */
  private async match(manager: EntityManager, issuer: string, mail: string | null): Promise<Found['account'] | null> {
    if (mail === null || !(await this.wantsMail())) return null;
    const [account, another] = await manager.query<Found['account'][]>(MATCH, [mail, issuer]);
    return account === undefined || another !== undefined ? null : account;
  }

  private async confirm(manager: EntityManager, context: RequestContext, { account, made }: Found, { subject }: ProvedIdentity): Promise<void> {
    const issuer = this.config.oidc?.issuer ?? '';
    const confirmedAt = this.clock.systemNow().toISOString();
    if (!made) await manager.query('INSERT INTO external_identity (issuer, subject, account_id, linked_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING', [issuer, subject, account.id, confirmedAt]);
    const { affected } = await manager.update(ExternalIdentityEntity, { issuer, subject, accountId: account.id, confirmedAt: IsNull() }, { confirmedAt });
    // Meanwhile somebody else was linked: nobody is let in by what is no longer so.
    if (affected !== 1) throw new DomainError('IDENTITY_TAKEN');
    await logAudit(manager, { verb: 'confirmIdentity', accountId: account.id, accountName: account.name, address: context.req.ip, at: confirmedAt, data: { identitySubject: subject, by: made ? 'administrator' : 'mail' } });
  }

  private async wantsMail(): Promise<boolean> {
    return (await this.rules.matching(this.dataSource.manager)) === 'mail';
  }
}
