import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationCompleteSignInArgs, PendingSignIn } from '@lianxi/contract';
import type { RequestContext } from '../../platform/request-context.js';
import { ProviderSignInService } from './provider-sign-in.service.js';
import { presentViewer, type ViewerRow } from './viewer.js';

@Resolver()
export class ProviderResolver {
  constructor(private readonly service: ProviderSignInService) {}

  @Query()
  pendingSignIn(@Context() context: RequestContext): Promise<PendingSignIn | null> {
    return this.service.pending(context);
  }

  @Mutation()
  async completeSignIn(@Context() context: RequestContext, @Args() args: MutationCompleteSignInArgs): Promise<ViewerRow | null> {
    await this.service.complete(context, args);
    return presentViewer(context);
  }
}
