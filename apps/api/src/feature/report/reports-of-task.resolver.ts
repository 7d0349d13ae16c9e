import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ReportRow } from '@lianxi/api-data';
import type { RequestContext } from '../../platform/request-context.js';
import type { AssignmentNode, TaskNode } from '../task/task.view.js';
import { ReportReads } from './report.reads.js';
import type { SlotNode } from './slot.view.js';

/** What a task shows of its reports: here, because reports know tasks and not the other way round. */
@Resolver('Task')
export class ReportsOfTaskResolver {
  constructor(private readonly reads: ReportReads) {}

  @ResolveField()
  slots(@Context() request: RequestContext, @Parent() task: TaskNode): Promise<readonly SlotNode[]> {
    return this.reads.ofTask(request, task);
  }

  @ResolveField()
  latestReport(@Context() request: RequestContext, @Parent() task: TaskNode): Promise<ReportRow | null> {
    return this.reads.latestOfTask(request, task);
  }
}

@Resolver('Assignment')
export class ReportOfAssignmentResolver {
  constructor(private readonly reads: ReportReads) {}

  @ResolveField()
  latestReport(@Context() request: RequestContext, @Parent() assignment: AssignmentNode): Promise<ReportRow | null> {
    return this.reads.latestOfAssignment(request, assignment);
  }
}
