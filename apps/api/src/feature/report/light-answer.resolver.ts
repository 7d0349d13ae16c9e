import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { DecidingPart, QueryLightAnswerArgs } from '@lianxi/contract';
import { DomainError, isOwed, lightsWorstFirst, type LightReason } from '@lianxi/domain';
import type { RequestContext } from '../../platform/request-context.js';
import { TaskReads } from '../task/task.reads.js';
import type { TaskNode } from '../task/task.view.js';
import { ReportReads } from './report.reads.js';

interface Answer {
  readonly reason: LightReason;
  readonly decidedBy: DecidingPart | null;
}

/** "Why is it red?" for whatever carries a light (L14): here, because reports know tasks and not the other way round. */
@Resolver()
export class LightAnswerResolver {
  constructor(
    private readonly reports: ReportReads,
    private readonly tasks: TaskReads,
  ) {}

  /** INPUT_INVALID unless exactly one thing is named; NOT_FOUND for what the viewer may not see. */
  @Query()
  async lightAnswer(@Context() request: RequestContext, @Args() { slotId = null, assignmentId = null, taskId = null, acknowledgement = false }: QueryLightAnswerArgs): Promise<Answer> {
    if ([slotId, assignmentId, taskId].filter((id) => id !== null).length !== 1) throw new DomainError('INPUT_INVALID');
    if (slotId !== null) return { reason: await this.reports.reason(request, await this.reports.demand(request, slotId)), decidedBy: null };
    if (assignmentId !== null) {
      const part = await this.tasks.assignment(request, assignmentId);
      return { reason: acknowledgement === true ? await this.tasks.acknowledgeReason(request, part) : await this.tasks.assignmentReason(request, part), decidedBy: null };
    }
    const task = await this.tasks.demand(request, taskId ?? '');
    const reason = await this.tasks.reason(request, task);
    return { reason, decidedBy: await this.decidedBy(request, task, reason) };
  }

  /** The part, or the report, whose due date and light are the task's; as far as the viewer may see it. */
  private async decidedBy(request: RequestContext, task: TaskNode, reason: LightReason): Promise<DecidingPart | null> {
    if (task.state !== 'assigned' || !lightsWorstFirst.includes(reason.light)) return null;
    for (const part of await this.tasks.assignments(request, task)) {
      const own = await this.tasks.assignmentReason(request, part);
      if (part.role !== 'guide' && own.mark === reason.mark && own.dueOn === reason.dueOn) return { unitName: part.unit.name, periodStartOn: null, periodMonths: null };
    }
    for (const slot of await this.reports.ofTask(request, task)) {
      if (slot.dueOn !== reason.dueOn || !isOwed(slot)) continue;
      return { unitName: slot.unit.name, periodStartOn: slot.periodStartOn, periodMonths: slot.periodMonths };
    }
    return null;
  }
}
