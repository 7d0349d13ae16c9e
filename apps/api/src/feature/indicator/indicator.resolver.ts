import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { IndicatorCrossingEntity, IndicatorUseEntity } from '@lianxi/api-data';
import type {
  FundChains, IndicatorFigure, IndicatorSeries, MutationAttachIndicatorArgs, MutationDefineIndicatorArgs, MutationDetachIndicatorArgs, MutationRetireIndicatorArgs, MutationReviseIndicatorArgs,
  QueryIndicatorFiguresArgs, QueryIndicatorsArgs,
} from '@lianxi/contract';
import { verbsOnIndicator, type Indicator, type IndicatorVersion, type Verb } from '@lianxi/domain';
import type { RequestContext } from '../../platform/request-context.js';
import { IndicatorReads } from './indicator.reads.js';
import { IndicatorService } from './indicator.service.js';

@Resolver('Indicator')
export class IndicatorResolver {
  constructor(
    private readonly reads: IndicatorReads,
    private readonly service: IndicatorService,
  ) {}

  @Query()
  indicators(@Context() request: RequestContext, @Args() args: QueryIndicatorsArgs): Promise<{ items: Indicator[]; total: number }> {
    return this.reads.list(request, args);
  }

  @Query()
  indicator(@Context() request: RequestContext, @Args('id') id: string): Promise<Indicator | null> {
    return this.reads.one(request, id);
  }

  @Query()
  indicatorFigures(@Context() request: RequestContext, @Args() args: QueryIndicatorFiguresArgs): Promise<IndicatorSeries> {
    return this.reads.series(request, args);
  }

  @Query()
  fundChains(@Context() request: RequestContext): Promise<FundChains> {
    return this.reads.funds(request);
  }

  @Mutation()
  defineIndicator(@Context() request: RequestContext, @Args() args: MutationDefineIndicatorArgs): Promise<Indicator> {
    return this.service.defineIndicator(request, args);
  }

  @Mutation()
  reviseIndicator(@Context() request: RequestContext, @Args() args: MutationReviseIndicatorArgs): Promise<Indicator> {
    return this.service.reviseIndicator(request, args);
  }

  @Mutation()
  retireIndicator(@Context() request: RequestContext, @Args() args: MutationRetireIndicatorArgs): Promise<Indicator> {
    return this.service.retireIndicator(request, args);
  }

  @Mutation()
  attachIndicator(@Context() request: RequestContext, @Args() args: MutationAttachIndicatorArgs): Promise<Indicator> {
    return this.service.attachIndicator(request, args);
  }

  @Mutation()
  detachIndicator(@Context() request: RequestContext, @Args() args: MutationDetachIndicatorArgs): Promise<Indicator> {
    return this.service.detachIndicator(request, args);
  }

  @ResolveField()
  definition(@Context() request: RequestContext, @Parent() indicator: Indicator): Promise<IndicatorVersion> {
    return this.reads.definition(request, indicator.id);
  }

  @ResolveField()
  definitions(@Context() request: RequestContext, @Parent() indicator: Indicator): Promise<readonly IndicatorVersion[]> {
    return this.reads.definitions(request, indicator.id);
  }

  @ResolveField()
  uses(@Context() request: RequestContext, @Parent() indicator: Indicator): Promise<readonly IndicatorUseEntity[]> {
    return this.reads.uses(request, indicator);
  }

  @ResolveField()
  crossings(@Context() request: RequestContext, @Parent() indicator: Indicator): Promise<readonly IndicatorCrossingEntity[]> {
    return this.reads.crossings(request, indicator);
  }

  @ResolveField()
  latest(@Context() request: RequestContext, @Parent() indicator: Indicator): Promise<IndicatorFigure | null> {
    return this.reads.latest(request, indicator);
  }

  @ResolveField()
  viewerCan(@Context() request: RequestContext, @Parent() indicator: Indicator): readonly Verb[] {
    return verbsOnIndicator(request.actor, indicator, request.today);
  }
}
