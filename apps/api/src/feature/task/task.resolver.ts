import { Args, Context, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  AssignPreview,
  MutationAssignTaskArgs,
  MutationCloseOutTaskArgs,
  MutationDraftTaskArgs,
  MutationReviseTaskArgs,
  QueryTasksArgs,
} from '@lianxi/contract';
import { verbsOnTask, type Duty, type Light, type LightReason, type ReportDue, type Unit, type Verb } from '@lianxi/domain';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { selects } from './selects.js';
import { TaskReads, type EventNode, type TaskPageNode } from './task.reads.js';
import { TaskService } from './task.service.js';
import { reportDueOfTask, type AssignmentNode, type TaskNode } from './task.view.js';

@Resolver('Task')
export class TaskResolver {
  constructor(
    private readonly reads: TaskReads,
    private readonly service: TaskService,
  ) {}

  @Query()
  tasks(@Context() request: RequestContext, @Args() args: QueryTasksArgs, @Info() info: GraphQLResolveInfo): Promise<TaskPageNode> {
    return this.reads.list(request, args, selects(info, 'total'));
  }

  @Query()
  task(@Context() request: RequestContext, @Args('id') id: string): Promise<TaskNode | null> {
    return this.reads.one(request, id);
  }

  @Query()
  handDownChoices(@Context() request: RequestContext, @Args('id') id: string): Promise<readonly Unit[]> {
    return this.reads.handDownChoices(request, id);
  }

  @Query()
  previewAssignTask(@Context() request: RequestContext, @Args('id') id: string): Promise<AssignPreview> {
    return this.reads.preview(request, id);
  }

  @Mutation()
  draftTask(@Context() request: RequestContext, @Args() { input }: MutationDraftTaskArgs): Promise<TaskNode> {
    return this.service.draftTask(request, input);
  }

  @Mutation()
  reviseTask(@Context() request: RequestContext, @Args() args: MutationReviseTaskArgs): Promise<TaskNode> {
    return this.service.reviseTask(request, args);
  }

  @Mutation()
  assignTask(@Context() request: RequestContext, @Args() args: MutationAssignTaskArgs): Promise<TaskNode> {
    return this.service.assignTask(request, args);
  }

  @Mutation()
  closeOutTask(@Context() request: RequestContext, @Args() args: MutationCloseOutTaskArgs): Promise<TaskNode> {
    return this.service.closeOutTask(request, args);
  }

  @ResolveField()
  duty(@Context() request: RequestContext, @Parent() task: TaskNode): Promise<Duty | null> {
    return this.reads.duty(request, task);
  }

  @ResolveField()
  assignments(@Context() request: RequestContext, @Parent() task: TaskNode): Promise<readonly AssignmentNode[]> {
    return this.reads.assignments(request, task);
  }

  @ResolveField()
  leadUnit(@Context() request: RequestContext, @Parent() task: TaskNode): Promise<Unit | null> {
    return this.reads.leadUnit(request, task);
  }

  @ResolveField()
  reportDue(@Parent() task: TaskNode): ReportDue | null {
    return task.reportEveryMonths === null ? null : reportDueOfTask(task);
  }

  @ResolveField()
  async light(@Context() request: RequestContext, @Parent() task: TaskNode): Promise<Light> {
    return (await this.reads.reason(request, task)).light;
  }

  @ResolveField()
  lightReason(@Context() request: RequestContext, @Parent() task: TaskNode): Promise<LightReason> {
    return this.reads.reason(request, task);
  }

  @ResolveField()
  events(@Context() request: RequestContext, @Parent() task: TaskNode): Promise<readonly EventNode[]> {
    return this.reads.events(request, task);
  }

  @ResolveField()
  viewerCan(@Context() request: RequestContext, @Parent() task: TaskNode): readonly Verb[] {
    return verbsOnTask(request.actor, task, request.today);
  }
}
