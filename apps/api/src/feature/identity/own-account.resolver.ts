import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationConfirmSecondFactorArgs, MutationEndOwnSessionArgs, MutationRemoveSecondFactorArgs, MutationRenewRecoveryCodesArgs, MutationStartSecondFactorArgs, OwnSecondFactor, OwnSession, SecondFactorStart } from '@lianxi/contract';
import type { RequestContext } from '../../platform/request-context.js';
import { OwnSessionService } from './own-session.service.js';
import { SecondFactorService } from './second-factor.service.js';

@Resolver()
export class OwnAccountResolver {
  constructor(
    private readonly sessions: OwnSessionService,
    private readonly factors: SecondFactorService,
  ) {}

  @Query()
  ownSessions(@Context() context: RequestContext): Promise<readonly OwnSession[]> {
    return this.sessions.list(context);
  }

  @Mutation()
  endOwnSession(@Context() context: RequestContext, @Args() { id }: MutationEndOwnSessionArgs): Promise<readonly OwnSession[]> {
    return this.sessions.end(context, id);
  }

  @Mutation()
  endOtherSessions(@Context() context: RequestContext): Promise<readonly OwnSession[]> {
    return this.sessions.end(context, null);
  }

  @Query()
  ownSecondFactor(@Context() context: RequestContext): Promise<OwnSecondFactor> {
    return this.factors.own(context);
  }

  @Mutation()
  startSecondFactor(@Context() context: RequestContext, @Args() { password }: MutationStartSecondFactorArgs): Promise<SecondFactorStart> {
    return this.factors.start(context, password);
  }

  @Mutation()
  confirmSecondFactor(@Context() context: RequestContext, @Args() { code }: MutationConfirmSecondFactorArgs): Promise<readonly string[]> {
    return this.factors.confirm(context, code);
  }

  @Mutation()
  renewRecoveryCodes(@Context() context: RequestContext, @Args() { password }: MutationRenewRecoveryCodesArgs): Promise<readonly string[]> {
    return this.factors.renewCodes(context, password);
  }

  @Mutation()
  removeSecondFactor(@Context() context: RequestContext, @Args() { password, code }: MutationRemoveSecondFactorArgs): Promise<boolean> {
    return this.factors.remove(context, password, code);
  }
}
