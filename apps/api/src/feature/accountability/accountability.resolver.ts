import type {
  Accountability, AccountabilityFact, AccountabilityFigures, AccountabilityForm, AccountabilityPage, HearingRequest, QueryAccountabilitiesArgs, QueryAccountabilityFactsArgs, QueryAccountabilityFiguresArgs, QueryAccountabilityUnitsArgs, AccountabilityUnit,
  QueryResponsiblePostsArgs, ResponsiblePost,
} from '@lianxi/contract';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { AccountabilityReads } from './accountability.reads.js';

@Resolver('Accountability')
export class AccountabilityResolver {
  constructor(private readonly reads: AccountabilityReads) {}

  @Query()
  accountabilities(@Context() request: RequestContext, @Args() args: QueryAccountabilitiesArgs): Promise<AccountabilityPage> {
    return this.reads.list(request, args);
  }

  @Query()
  accountability(@Context() request: RequestContext, @Args('id') id: string): Promise<Accountability | null> {
    return this.reads.one(request, id);
  }

  @Query()
  accountabilityFigures(@Context() request: RequestContext, @Args() { filter }: QueryAccountabilityFiguresArgs): Promise<AccountabilityFigures> {
    return this.reads.figures(request, filter ?? null);
  }

  @Query()
  accountabilityFacts(@Context() request: RequestContext, @Args() args: QueryAccountabilityFactsArgs): Promise<readonly AccountabilityFact[]> {
    return this.reads.facts(request, args);
  }

  @Query()
  accountabilityUnits(@Context() request: RequestContext, @Args() { text }: QueryAccountabilityUnitsArgs): Promise<readonly AccountabilityUnit[]> {
    return this.reads.units(request, text ?? null);
  }

  @Query()
  responsiblePosts(@Context() request: RequestContext, @Args() { unitId, days }: QueryResponsiblePostsArgs): Promise<readonly ResponsiblePost[]> {
    return this.reads.posts(request, unitId, days);
  }

  @Query()
  accountabilityForms(@Context() request: RequestContext): Promise<readonly AccountabilityForm[]> {
    return this.reads.forms(request);
  }

  @Query()
  hearingRequests(@Context() request: RequestContext): Promise<readonly HearingRequest[]> {
    return this.reads.hearings(request);
  }
}
