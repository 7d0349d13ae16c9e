import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationEndSessionsArgs, MutationLiftSecondFactorArgs, MutationLinkIdentityArgs, MutationSetIdentityMatchingArgs, MutationUnlinkIdentityArgs, QueryAccountAccessArgs, SignInRules } from '@lianxi/contract';
import type { RequestContext } from '../../platform/request-context.js';
import { IdentityRuleService } from './identity-rule.service.js';
import { AccountService, type AccountView } from './account.service.js';

/** The security administrator's side of accounts: how each gets in. */
@Resolver()
export class AccountAccessResolver {
  constructor(
    private readonly service: AccountService,
    private readonly rules: IdentityRuleService,
  ) {}

  @Query()
  accountAccess(@Context() context: RequestContext, @Args() args: QueryAccountAccessArgs): Promise<{ items: AccountView[]; total: number }> {
    return this.service.list(context, args);
  }

  @Query()
  signInRules(@Context() context: RequestContext): Promise<SignInRules> {
    return this.rules.describe(context);
  }

  @Mutation()
  liftSecondFactor(@Context() context: RequestContext, @Args() args: MutationLiftSecondFactorArgs): Promise<AccountView> {
    return this.service.liftSecondFactor(context, args);
  }

  @Mutation()
  endSessions(@Context() context: RequestContext, @Args() args: MutationEndSessionsArgs): Promise<AccountView> {
    return this.service.endSessions(context, args);
  }

  @Mutation()
  linkIdentity(@Context() context: RequestContext, @Args() args: MutationLinkIdentityArgs): Promise<AccountView> {
    return this.service.linkIdentity(context, args);
  }

  @Mutation()
  unlinkIdentity(@Context() context: RequestContext, @Args() args: MutationUnlinkIdentityArgs): Promise<AccountView> {
    return this.service.unlinkIdentity(context, args);
  }

  @Mutation()
  setIdentityMatching(@Context() context: RequestContext, @Args() args: MutationSetIdentityMatchingArgs): Promise<SignInRules> {
    return this.rules.setMatching(context, args);
  }
}
