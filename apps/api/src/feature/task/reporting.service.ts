import { Injectable } from '@nestjs/common';
import { ReportEntity } from '@lianxi/api-data';
import type { MutationReviseReportingArgs, QueryPreviewReviseReportingArgs, ReportingInput as ReportingArgs, ReportingPreview, ReportingPreviewPeriod } from '@lianxi/contract';
import { keptReportDue, monthsBetween, reviseReporting, type ReportingChange, type ReportSlot } from '@lianxi/domain';
import { In } from 'typeorm';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { readingScope } from './reading.service.js';
import { TaskReads } from './task.reads.js';
import { lockTask, lockWholeTask, saveTaskChange } from './task.store.js';
import { dueAsked, type TaskNode } from './task.view.js';

/** How often a running task reports, changed from a period on; shown before it is done. */
@Injectable()
export class ReportingService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly reads: TaskReads,
  ) {}

  async revise(request: RequestContext, { id, version, input, reason }: MutationReviseReportingArgs): Promise<TaskNode> {
    await this.verbs.run(request, async (scope) => {
      const { before, after } = await judge(scope, id, { ...asked(input), reason }, version);
      await saveTaskChange(scope.manager, before, after);
      scope.append(after.events);
    });
    return this.reads.demand(request, id);
  }

  /** By the verb itself, kept from being written; refused as it would be. */
  preview(request: RequestContext, { id, input }: QueryPreviewReviseReportingArgs): Promise<ReportingPreview> {
    return this.verbs.run(request, async (scope) => {
      const { after } = await judge(scope, id, { ...asked(input), reason: '—' }, null);
      const slotId = In(after.replaced.map((slot) => slot.id));
      const drafts = await scope.manager.countBy(ReportEntity, { jointMeetingId: scope.jointMeetingId, slotId, state: 'draft' });
      return { replaced: periodsOf(after.replaced), moved: periodsOf(after.moved), opened: periodsOf(after.opened), drafts };
    });
  }
}

type Asked = ReturnType<typeof asked> & { readonly reason: string };

async function judge({ manager, actor, jointMeetingId, context }: VerbScope, id: string, input: Asked, version: number | null) {
  const locked = await lockTask(manager, jointMeetingId, id, await readingScope(manager, actor, jointMeetingId, context.today));
  const whole = await lockWholeTask(manager, locked);
  // A locked month is answered or missing for good: it blocks like any other such period.
  const before = { ...locked, slots: [...whole.slots, ...(whole.closedSlots ?? [])] };
  const after: ReportingChange = reviseReporting(actor, before, { ...input, version: version ?? locked.task.version }, context);
  return { before, after };
}

function asked({ everyMonths = null, due, fromOn, unusual }: ReportingArgs) {
  return { everyMonths: everyMonths ?? null, ...keptReportDue(dueAsked(due)), fromOn, unusual: unusual ?? false };
}

/** Slots of all units by period and due date, in their order. */
function periodsOf(slots: readonly ReportSlot[]): ReportingPreviewPeriod[] {
  const periods = new Map<string, ReportingPreviewPeriod>();
  for (const { periodStartOn, periodEndOn, dueOn, dueProvisional } of slots) {
    const key = `${periodStartOn} ${periodEndOn} ${dueOn}`;
    const known = periods.get(key);
    periods.set(key, { periodStartOn, periodMonths: monthsBetween(periodStartOn, periodEndOn), dueOn, dueProvisional, unitCount: (known?.unitCount ?? 0) + 1 });
  }
  return [...periods.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, period]) => period);
}
