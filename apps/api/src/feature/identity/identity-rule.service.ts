import { Injectable } from '@nestjs/common';
import type { MutationSetIdentityMatchingArgs, SignInRules } from '@lianxi/contract';
import { IdentityRuleEntity } from '@lianxi/api-data';
import { DomainError, setIdentityMatching, type IdentityMatching } from '@lianxi/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { logAudit, whoAsks } from '../../platform/audit-log.js';
import { Config } from '../../platform/config.js';
import type { RequestContext } from '../../platform/request-context.js';

/** What is asked of everybody who signs in, and by what accounts are found for people of the identity provider. */
@Injectable()
export class IdentityRuleService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly config: Config,
  ) {}

  async describe(context: RequestContext): Promise<SignInRules> {
    return this.present(await this.matching(await context.reader()));
  }

  /** What was said of this provider; another issuer begins at "off". */
  async matching(manager: EntityManager): Promise<IdentityMatching> {
    const { oidc } = this.config;
    return oidc === null ? 'off' : ((await manager.findOneBy(IdentityRuleEntity, { issuer: oidc.issuer }))?.matching ?? 'off');
  }

  /** IDENTITY_PROVIDER_OFF, NOT_PERMITTED, NOTHING_CHANGED, REASON_REQUIRED. */
  async setMatching(context: RequestContext, input: MutationSetIdentityMatchingArgs): Promise<SignInRules> {
    const { oidc } = this.config;
    if (oidc === null) throw new DomainError('IDENTITY_PROVIDER_OFF');
    await context.endReading();
    return this.dataSource.transaction(async (manager) => {
      await manager.query('INSERT INTO identity_rule (issuer, matching, changed_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [oidc.issuer, 'off', context.now]);
      const rule = await manager.findOneOrFail(IdentityRuleEntity, { where: { issuer: oidc.issuer }, lock: { mode: 'pessimistic_write' } });
      const { matching, reason } = setIdentityMatching(context.actor, rule.matching, input, context);
      await manager.update(IdentityRuleEntity, { issuer: oidc.issuer }, { matching, changedAt: context.now });
      await logAudit(manager, { verb: 'setIdentityMatching', ...whoAsks(context), at: context.now, reason, data: { matching, issuer: oidc.issuer } });
      return this.present(matching);
    });
  }

  private present(identityMatching: IdentityMatching): SignInRules {
    const { signIn, session, oidc } = this.config;
    return { ...signIn, idleMinutes: session.idleMinutes, sessionHours: session.hours, identityProvider: oidc?.label ?? null, identityMatching };
  }
}
