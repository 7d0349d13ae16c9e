import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ReportRow } from '@lianxi/api-data';
import { verbsOnSlot, type Duty, type Light, type LightReason, type ReportSlotState, type SlotMark, type Verb } from '@lianxi/domain';
import type { RequestContext } from '../../platform/request-context.js';
import { TaskReads } from '../task/task.reads.js';
import { ReportReads } from './report.reads.js';
import { acknowledgedByFiling, type SlotNode } from './slot.view.js';

@Resolver('ReportSlot')
export class ReportSlotResolver {
  constructor(
    private readonly reads: ReportReads,
    private readonly tasks: TaskReads,
  ) {}

  @ResolveField()
  async mark(@Context() request: RequestContext, @Parent() slot: SlotNode): Promise<SlotMark> {
    return (await this.reads.reason(request, slot)).mark;
  }

  @ResolveField()
  async light(@Context() request: RequestContext, @Parent() slot: SlotNode): Promise<Light> {
    return (await this.reads.reason(request, slot)).light;
  }

  @ResolveField()
  lightReason(@Context() request: RequestContext, @Parent() slot: SlotNode): Promise<LightReason> {
    return this.reads.reason(request, slot);
  }

  @ResolveField()
  draft(@Context() request: RequestContext, @Parent() slot: SlotNode): Promise<ReportRow | null> {
    return this.reads.draft(request, slot);
  }

  @ResolveField()
  unsent(@Context() request: RequestContext, @Parent() slot: SlotNode): Promise<ReportRow | null> {
    return this.reads.unsent(request, slot);
  }

  @ResolveField()
  reports(@Context() request: RequestContext, @Parent() slot: SlotNode): Promise<readonly ReportRow[]> {
    return this.reads.sent(request, slot);
  }

  @ResolveField()
  previousReport(@Context() request: RequestContext, @Parent() slot: SlotNode): Promise<ReportRow | null> {
    return this.reads.previous(request, slot);
  }

  @ResolveField()
  duty(@Context() request: RequestContext, @Parent() slot: SlotNode): Promise<Duty | null> {
    return this.tasks.duty(request, slot.task);
  }

  @ResolveField()
  acknowledges(@Context() request: RequestContext, @Parent() slot: SlotNode): boolean {
    return acknowledgedByFiling(request.actor, slot, request.today);
  }

  @ResolveField()
  filesTo(@Context() request: RequestContext, @Parent() slot: SlotNode): Promise<ReportSlotState | null> {
    return this.reads.filesTo(request, slot);
  }

  @ResolveField()
  viewerCan(@Context() request: RequestContext, @Parent() slot: SlotNode): readonly Verb[] {
    return verbsOnSlot(request.actor, slot, slot.report, request.today);
  }
}
