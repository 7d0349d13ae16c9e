import type { Feed, RenewedFeed } from '@lianxi/contract';
import { Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { FeedService } from './feed.service.js';

@Resolver()
export class FeedResolver {
  constructor(private readonly service: FeedService) {}

  @Query()
  feed(@Context() request: RequestContext): Promise<Feed | null> {
    return this.service.own(request);
  }

  @Mutation()
  renewFeed(@Context() request: RequestContext): Promise<RenewedFeed> {
    return this.service.renew(request);
  }

  @Mutation()
  revokeFeed(@Context() request: RequestContext): Promise<boolean> {
    return this.service.revoke(request);
  }
}
