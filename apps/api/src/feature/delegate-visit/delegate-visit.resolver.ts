import type { DelegateVisitRow, OpinionRow, OutsiderEventRow, VisitStopRow } from '@lianxi/api-data';
import type { QueryDelegateVisitsArgs } from '@lianxi/contract';
import { lightOf, markOfDue, verbsOnOpinion, verbsOnVisit, type Delegate, type Light, type OpinionAnswer, type Verb } from '@lianxi/domain';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { ReadingSource } from '../task/reading.service.js';
import { DelegateVisitReads, type DelegateVisitPageNode } from './delegate-visit.reads.js';

@Resolver('DelegateVisit')
export class DelegateVisitResolver {
  constructor(private readonly reads: DelegateVisitReads) {}

  @Query()
  delegateVisits(@Context() request: RequestContext, @Args() args: QueryDelegateVisitsArgs): Promise<DelegateVisitPageNode> {
    return this.reads.list(request, args);
  }

  @Query()
  delegateVisit(@Context() request: RequestContext, @Args('id') id: string): Promise<DelegateVisitRow | null> {
    return this.reads.one(request, id);
  }

  @ResolveField()
  stops(@Context() request: RequestContext, @Parent() row: DelegateVisitRow): Promise<readonly VisitStopRow[]> {
    return this.reads.stops(request, row);
  }

  @ResolveField()
  delegates(@Context() request: RequestContext, @Parent() { id }: DelegateVisitRow): Promise<readonly Delegate[]> {
    return this.reads.delegates(request, id);
  }

  @ResolveField()
  opinions(@Context() request: RequestContext, @Parent() row: DelegateVisitRow): Promise<readonly OpinionRow[]> {
    return this.reads.opinions(request, row);
  }

  @ResolveField()
  events(@Context() request: RequestContext, @Parent() row: DelegateVisitRow): Promise<readonly OutsiderEventRow[]> {
    return this.reads.events(request, row);
  }

  @ResolveField()
  async viewerCan(@Context() request: RequestContext, @Parent() row: DelegateVisitRow): Promise<readonly Verb[]> {
    return verbsOnVisit(request.actor, { visit: row, delegates: await this.reads.delegates(request, row.id) }, request.today);
  }
}

@Resolver('Opinion')
export class OpinionResolver {
  constructor(
    private readonly reads: DelegateVisitReads,
    private readonly readings: ReadingSource,
  ) {}

  @ResolveField()
  async light(@Context() request: RequestContext, @Parent() { state, dueOn }: OpinionRow): Promise<Light | null> {
    return state !== 'assigned' || dueOn === null ? null : lightOf(markOfDue(dueOn, (await this.readings.of(request)).light));
  }

  @ResolveField()
  answers(@Context() request: RequestContext, @Parent() { id }: OpinionRow): Promise<readonly OpinionAnswer[]> {
    return this.reads.answers(request, id);
  }

  @ResolveField()
  async viewerCan(@Context() request: RequestContext, @Parent() row: OpinionRow): Promise<readonly Verb[]> {
    return verbsOnOpinion(request.actor, row, await this.reads.delegates(request, row.delegateVisitId), request.today);
  }
}
