import type { MutationRenewUnitFeedArgs, MutationRevokeUnitFeedArgs, QueryUnitFeedArgs, RenewedFeed, UnitFeed } from '@lianxi/contract';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { UnitFeedService } from './unit-feed.service.js';

@Resolver()
export class UnitFeedResolver {
  constructor(private readonly service: UnitFeedService) {}

  @Query()
  unitFeed(@Context() request: RequestContext, @Args() { unitId }: QueryUnitFeedArgs): Promise<UnitFeed> {
    return this.service.of(request, unitId);
  }

  @Mutation()
  renewUnitFeed(@Context() request: RequestContext, @Args() { unitId }: MutationRenewUnitFeedArgs): Promise<RenewedFeed> {
    return this.service.renew(request, unitId);
  }

  @Mutation()
  revokeUnitFeed(@Context() request: RequestContext, @Args() { unitId }: MutationRevokeUnitFeedArgs): Promise<boolean> {
    return this.service.revoke(request, unitId);
  }
}
