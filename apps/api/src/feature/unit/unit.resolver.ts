import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { AdminUnitPage, MembershipRole, MutationCreateUnitArgs, QueryAllUnitsArgs, QueryUnitArgs, QueryUnitsArgs } from '@lianxi/contract';
import type { Unit } from '@lianxi/domain';
import type { RequestContext } from '../../platform/request-context.js';
import { loadUnitFigures } from './unit.loader.js';
import { UnitService } from './unit.service.js';

@Resolver('Unit')
export class UnitResolver {
  constructor(private readonly service: UnitService) {}

  @Query()
  units(@Context() context: RequestContext, @Args() { filter, page }: QueryUnitsArgs): Promise<{ items: Unit[]; total: number }> {
    return this.service.list(context, filter, page);
  }

  @Query()
  unit(@Context() context: RequestContext, @Args() { id }: QueryUnitArgs): Promise<Unit> {
    return this.service.find(context, id);
  }

  @Query()
  allUnits(@Context() context: RequestContext, @Args() args: QueryAllUnitsArgs): Promise<AdminUnitPage> {
    return this.service.all(context, args);
  }

  @Mutation()
  createUnit(@Context() context: RequestContext, @Args() { input }: MutationCreateUnitArgs): Promise<Unit> {
    return this.service.create(context, input);
  }

  @ResolveField()
  async jurisdictionName(@Context() context: RequestContext, @Parent() { id }: Unit): Promise<string> {
    return (await loadUnitFigures(context, id))?.jurisdictionName ?? '';
  }

  @ResolveField()
  async membershipRole(@Context() context: RequestContext, @Parent() { id }: Unit): Promise<MembershipRole | null> {
    return (await loadUnitFigures(context, id))?.membershipRole ?? null;
  }

  @ResolveField()
  async dutyCount(@Context() context: RequestContext, @Parent() { id }: Unit): Promise<number> {
    return (await loadUnitFigures(context, id))?.dutyCount ?? 0;
  }

  @ResolveField()
  async unsetCount(@Context() context: RequestContext, @Parent() { id }: Unit): Promise<number> {
    return (await loadUnitFigures(context, id))?.unsetCount ?? 0;
  }

  @ResolveField()
  async openTaskCount(@Context() context: RequestContext, @Parent() { id }: Unit): Promise<number> {
    return (await loadUnitFigures(context, id))?.openTaskCount ?? 0;
  }

  @ResolveField()
  async overdueCount(@Context() context: RequestContext, @Parent() { id }: Unit): Promise<number> {
    return (await loadUnitFigures(context, id))?.overdueCount ?? 0;
  }
}
