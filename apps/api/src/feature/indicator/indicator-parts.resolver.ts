import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { AskedIndicatorRow, IndicatorCrossingEntity, IndicatorUseEntity, ReportFigureRow } from '@lianxi/api-data';
import type { Duty, IndicatorTrigger, TaskPart, Unit } from '@lianxi/domain';
import { demandFound } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import type { TaskNode } from '../task/task.view.js';
import { IndicatorReads } from './indicator.reads.js';

@Resolver('IndicatorUse')
export class IndicatorUseResolver {
  constructor(private readonly reads: IndicatorReads) {}

  @ResolveField()
  task(@Context() request: RequestContext, @Parent() use: IndicatorUseEntity): Promise<TaskNode | null> {
    return this.reads.task(request, use.taskId);
  }

  @ResolveField()
  duty(@Context() request: RequestContext, @Parent() use: IndicatorUseEntity): Promise<Duty | null> {
    return this.reads.duty(request, use.dutyId);
  }

  @ResolveField()
  units(@Context() request: RequestContext, @Parent() use: IndicatorUseEntity): Promise<Unit[]> | null {
    return use.unitIds && this.reads.units(request, use.unitIds);
  }
}

@Resolver('IndicatorTrigger')
export class IndicatorTriggerResolver {
  constructor(private readonly reads: IndicatorReads) {}

  @ResolveField()
  duty(@Context() request: RequestContext, @Parent() trigger: IndicatorTrigger): Promise<Duty | null> {
    return this.reads.duty(request, trigger.dutyId);
  }
}

@Resolver('IndicatorTriggerPart')
export class IndicatorTriggerPartResolver {
  constructor(private readonly reads: IndicatorReads) {}

  @ResolveField()
  async unit(@Context() request: RequestContext, @Parent() part: TaskPart): Promise<Unit> {
    return demandFound((await this.reads.units(request, [part.unitId]))[0], 'unit');
  }
}

@Resolver('IndicatorCrossing')
export class IndicatorCrossingResolver {
  constructor(private readonly reads: IndicatorReads) {}

  @ResolveField()
  task(@Context() request: RequestContext, @Parent() crossing: IndicatorCrossingEntity): Promise<TaskNode | null> {
    return this.reads.task(request, crossing.taskId);
  }
}

@Resolver('AskedIndicator')
export class AskedIndicatorResolver {
  @ResolveField()
  indicatorId(@Parent() asked: AskedIndicatorRow): string {
    return asked.definition.indicatorId;
  }
}

/** What a slot and a report show of indicators: here, because indicators know reports and not the other way round. */
@Resolver('ReportSlot')
export class IndicatorsOfSlotResolver {
  constructor(private readonly reads: IndicatorReads) {}

  @ResolveField()
  indicators(@Context() request: RequestContext, @Parent() slot: { readonly id: string }): Promise<readonly AskedIndicatorRow[]> {
    return this.reads.asked(request, slot.id);
  }
}

@Resolver('Report')
export class FiguresOfReportResolver {
  constructor(private readonly reads: IndicatorReads) {}

  @ResolveField()
  figures(@Context() request: RequestContext, @Parent() report: { readonly id: string }): Promise<readonly ReportFigureRow[]> {
    return this.reads.ofReport(request, report.id);
  }
}
