import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { HandOverService, type HandOverNode } from './hand-over.service.js';

@Resolver()
export class HandOverResolver {
  constructor(private readonly service: HandOverService) {}

  @Query()
  handOverList(@Context() request: RequestContext, @Args('postId') postId: string): Promise<HandOverNode> {
    return this.service.list(request, postId);
  }
}
