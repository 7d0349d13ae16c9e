import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { CountyRow, Matrix, OverdueItem, OverviewTiles, QueryOverviewArgs, QueryTodayListArgs, Today, TrendPoint } from '@lianxi/contract';
import type { RequestContext } from '../../platform/request-context.js';
import { OverviewService, type OverviewNode } from './overview.service.js';
import { TodayService } from './today.service.js';

@Resolver('Overview')
export class OverviewResolver {
  constructor(
    private readonly service: OverviewService,
    private readonly today: TodayService,
  ) {}

  @Query()
  overview(@Context() request: RequestContext, @Args() { level }: QueryOverviewArgs): Promise<OverviewNode> {
    return this.service.open(request, level ?? 'city');
  }

  @Query()
  todayList(@Context() request: RequestContext, @Args() args: QueryTodayListArgs): Promise<Omit<Today, 'dueSoonOfAll'>> {
    return this.today.list(request, args);
  }

  @ResolveField()
  tiles(@Context() request: RequestContext, @Parent() overview: OverviewNode): Promise<OverviewTiles> {
    return this.service.tiles(request, overview);
  }

  @ResolveField()
  matrix(@Context() request: RequestContext, @Parent() overview: OverviewNode): Promise<Matrix> {
    return this.service.matrix(request, overview);
  }

  @ResolveField()
  overdue(@Context() request: RequestContext, @Parent() overview: OverviewNode): Promise<OverdueItem[]> {
    return this.service.overdue(request, overview);
  }

  @ResolveField()
  trend(@Context() request: RequestContext, @Parent() overview: OverviewNode): Promise<TrendPoint[]> {
    return this.service.trend(request, overview);
  }

  @ResolveField()
  counties(@Context() request: RequestContext, @Parent() overview: OverviewNode): Promise<CountyRow[]> {
    return this.service.counties(request, overview);
  }
}

@Resolver('Today')
export class TodayResolver {
  constructor(private readonly today: TodayService) {}

  @ResolveField()
  dueSoonOfAll(@Context() request: RequestContext): Promise<number | null> {
    return this.today.dueSoonOfAll(request);
  }
}
