import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationEndSessionsArgs, MutationLiftSecondFactorArgs, QueryAccountAccessArgs, SignInRules } from '@lianxi/contract';
import { Config } from '../../platform/config.js';
import type { RequestContext } from '../../platform/request-context.js';
import { AccountService, type AccountView } from './account.service.js';

/** The security administrator's side of accounts: how each gets in. */
@Resolver()
export class AccountAccessResolver {
  constructor(
    private readonly service: AccountService,
    private readonly config: Config,
  ) {}

  @Query()
  accountAccess(@Context() context: RequestContext, @Args() args: QueryAccountAccessArgs): Promise<{ items: AccountView[]; total: number }> {
    return this.service.list(context, args);
  }

  @Query()
  signInRules(): SignInRules {
    const { signIn, session } = this.config;
    return { ...signIn, idleMinutes: session.idleMinutes, sessionHours: session.hours };
  }

  @Mutation()
  liftSecondFactor(@Context() context: RequestContext, @Args() args: MutationLiftSecondFactorArgs): Promise<AccountView> {
    return this.service.liftSecondFactor(context, args);
  }

  @Mutation()
  endSessions(@Context() context: RequestContext, @Args() args: MutationEndSessionsArgs): Promise<AccountView> {
    return this.service.endSessions(context, args);
  }
}
