import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationDisableAccountArgs, MutationEnableAccountArgs, MutationAssignMailAddressArgs, MutationResetPasswordArgs, OneTimePassword, QueryAllAccountsArgs } from '@lianxi/contract';
import type { RequestContext } from '../../platform/request-context.js';
import { AccountService, type AccountView } from './account.service.js';

@Resolver()
export class AccountResolver {
  constructor(private readonly service: AccountService) {}

  @Query()
  allAccounts(@Context() context: RequestContext, @Args() args: QueryAllAccountsArgs): Promise<{ items: AccountView[]; total: number }> {
    return this.service.list(context, args);
  }

  @Mutation()
  disableAccount(@Context() context: RequestContext, @Args() args: MutationDisableAccountArgs): Promise<AccountView> {
    return this.service.disable(context, args);
  }

  @Mutation()
  enableAccount(@Context() context: RequestContext, @Args() args: MutationEnableAccountArgs): Promise<AccountView> {
    return this.service.enable(context, args);
  }

  @Mutation()
  resetPassword(@Context() context: RequestContext, @Args() args: MutationResetPasswordArgs): Promise<OneTimePassword> {
    return this.service.reset(context, args);
  }

  @Mutation()
  assignMailAddress(@Context() context: RequestContext, @Args() args: MutationAssignMailAddressArgs): Promise<AccountView> {
    return this.service.assignMail(context, args);
  }
}
