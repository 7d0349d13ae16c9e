import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { MutationAddMemberArgs, MutationChangeLeadArgs, MutationEndMembershipArgs, QueryMembershipsArgs } from '@lianxi/contract';
import { verbsOnMembership, type Membership, type Unit, type Verb } from '@lianxi/domain';
import type { RequestContext } from '../../platform/request-context.js';
import { loadUnit } from '../unit/unit.loader.js';
import { MembershipService } from './membership.service.js';

@Resolver('Membership')
export class MembershipResolver {
  constructor(private readonly service: MembershipService) {}

  @Query()
  memberships(@Context() context: RequestContext, @Args() { ended }: QueryMembershipsArgs): Promise<Membership[]> {
    return this.service.list(context, ended ?? false);
  }

  @Mutation()
  addMember(@Context() context: RequestContext, @Args() input: MutationAddMemberArgs): Promise<Membership[]> {
    return this.service.add(context, input);
  }

  @Mutation()
  endMembership(@Context() context: RequestContext, @Args() input: MutationEndMembershipArgs): Promise<Membership> {
    return this.service.end(context, input);
  }

  @Mutation()
  changeLead(@Context() context: RequestContext, @Args() input: MutationChangeLeadArgs): Promise<Membership[]> {
    return this.service.changeLead(context, input);
  }

  @ResolveField()
  unit(@Context() context: RequestContext, @Parent() { unitId }: Membership): Promise<Unit | null> {
    return loadUnit(context, unitId);
  }

  @ResolveField()
  viewerCan(@Context() context: RequestContext, @Parent() membership: Membership): readonly Verb[] {
    return verbsOnMembership(context.actor, membership, context.today);
  }
}
