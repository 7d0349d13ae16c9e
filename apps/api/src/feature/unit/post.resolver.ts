import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationEndHoldingArgs, MutationRevisePostArgs, QueryPostsArgs } from '@lianxi/contract';
import type { RequestContext } from '../../platform/request-context.js';
import { PostService } from './post.service.js';
import type { PostView } from './post.view.js';

@Resolver('Post')
export class PostResolver {
  constructor(private readonly service: PostService) {}

  @Query()
  posts(@Context() context: RequestContext, @Args() { unitId }: QueryPostsArgs): Promise<PostView[]> {
    return this.service.list(context, unitId);
  }

  @Mutation()
  revisePost(@Context() context: RequestContext, @Args() { input }: MutationRevisePostArgs): Promise<boolean> {
    return this.service.revise(context, input);
  }

  @Mutation()
  endHolding(@Context() context: RequestContext, @Args() input: MutationEndHoldingArgs): Promise<boolean> {
    return this.service.endHolding(context, input);
  }
}
