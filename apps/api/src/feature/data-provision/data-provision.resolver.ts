import type { DataDeliveryRow, DataProvisionLackingRow, DataProvisionRow, OutsiderEventRow } from '@lianxi/api-data';
import type { DataProvisionRow as RowNode, QueryDataProvisionMatrixArgs, QueryDataProvisionsArgs } from '@lianxi/contract';
import { onBehalfOfUnit, periodMonths, proposedRecipient, reportDueOf, rhythmMonths, verbsOnDataDelivery, verbsOnDataProvision, type ReportDue, type Verb } from '@lianxi/domain';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { DataProvisionReads, type DataProvisionPageNode } from './data-provision.reads.js';

@Resolver('DataProvision')
export class DataProvisionResolver {
  constructor(private readonly reads: DataProvisionReads) {}

  @Query()
  dataProvisions(@Context() request: RequestContext, @Args() args: QueryDataProvisionsArgs): Promise<DataProvisionPageNode> {
    return this.reads.list(request, args);
  }

  @Query()
  dataProvision(@Context() request: RequestContext, @Args('id') id: string): Promise<DataProvisionRow | null> {
    return this.reads.one(request, id);
  }

  @Query()
  dataProvisionMatrix(@Context() request: RequestContext, @Args() { year }: QueryDataProvisionMatrixArgs): Promise<readonly RowNode[]> {
    return this.reads.matrix(request, year);
  }

  @ResolveField()
  proposedRecipient(@Context() request: RequestContext, @Parent() row: DataProvisionRow): { readonly id: string; readonly name: string } | null {
    return proposedRecipient(request.actor, row, request.today);
  }

  @ResolveField()
  due(@Parent() row: DataProvisionRow): ReportDue | null {
    return rhythmMonths(row.rhythm) === null ? null : reportDueOf(row);
  }

  @ResolveField()
  deliveries(@Context() request: RequestContext, @Parent() row: DataProvisionRow): Promise<readonly DataDeliveryRow[]> {
    return this.reads.deliveries(request, row);
  }

  @ResolveField()
  events(@Context() request: RequestContext, @Parent() row: DataProvisionRow): Promise<readonly OutsiderEventRow[]> {
    return this.reads.events(request, row);
  }

  @ResolveField()
  viewerCan(@Context() request: RequestContext, @Parent() row: DataProvisionRow): readonly Verb[] {
    return verbsOnDataProvision(request.actor, row, request.today);
  }
}

@Resolver('DataDelivery')
export class DataDeliveryResolver {
  @ResolveField()
  onBehalf(@Context() request: RequestContext, @Parent() row: DataDeliveryRow): boolean {
    return onBehalfOfUnit(row.state === 'delivered' ? 'confirmDelivery' : 'deliverData', request.actor, { ...row, state: row.provisionState }, request.today);
  }

  @ResolveField()
  periodMonths(@Parent() { periodStartOn, periodEndOn }: DataDeliveryRow): number | null {
    return periodMonths(periodStartOn, periodEndOn);
  }

  @ResolveField()
  viewerCan(@Context() request: RequestContext, @Parent() row: DataDeliveryRow): readonly Verb[] {
    return verbsOnDataDelivery(request.actor, row, { ...row, state: row.provisionState }, request.today);
  }
}

@Resolver('DataProvisionPage')
export class DataProvisionPageResolver {
  constructor(private readonly reads: DataProvisionReads) {}

  @ResolveField()
  lacking(@Context() request: RequestContext): Promise<DataProvisionLackingRow> {
    return this.reads.lacking(request);
  }
}
