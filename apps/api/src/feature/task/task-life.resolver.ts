import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MutationApproveExtensionArgs,
  MutationArchiveTaskArgs,
  MutationHandDownAssignmentArgs,
  MutationObjectToAssignmentArgs,
  MutationReassignAssignmentArgs,
  MutationRecallAssignmentArgs,
  MutationRefuseExtensionArgs,
  MutationReopenTaskArgs,
  MutationRequestExtensionArgs,
  MutationResumeTaskArgs,
  MutationReviseReportingArgs,
  MutationSuspendTaskArgs,
  MutationUpholdAssignmentArgs,
  MutationWaiveSupportArgs,
  MutationWithdrawTaskArgs,
  QueryPreviewReviseReportingArgs,
  ReportingPreview,
} from '@lianxi/contract';
import type { RequestContext } from '../../platform/request-context.js';
import { ReportingService } from './reporting.service.js';
import { TaskLifeService } from './task-life.service.js';
import type { AssignmentNode, TaskNode } from './task.view.js';

@Resolver()
export class TaskLifeResolver {
  constructor(
    private readonly service: TaskLifeService,
    private readonly reporting: ReportingService,
  ) {}

  @Mutation()
  objectToAssignment(@Context() request: RequestContext, @Args() args: MutationObjectToAssignmentArgs): Promise<AssignmentNode> {
    return this.service.objectToAssignment(request, args);
  }

  @Mutation()
  upholdAssignment(@Context() request: RequestContext, @Args() args: MutationUpholdAssignmentArgs): Promise<AssignmentNode> {
    return this.service.upholdAssignment(request, args);
  }

  @Mutation()
  handDownAssignment(@Context() request: RequestContext, @Args() args: MutationHandDownAssignmentArgs): Promise<TaskNode> {
    return this.service.handDownAssignment(request, args);
  }

  @Mutation()
  recallAssignment(@Context() request: RequestContext, @Args() args: MutationRecallAssignmentArgs): Promise<TaskNode> {
    return this.service.recallAssignment(request, args);
  }

  @Mutation()
  requestExtension(@Context() request: RequestContext, @Args() args: MutationRequestExtensionArgs): Promise<AssignmentNode> {
    return this.service.requestExtension(request, args);
  }

  @Mutation()
  approveExtension(@Context() request: RequestContext, @Args() args: MutationApproveExtensionArgs): Promise<AssignmentNode> {
    return this.service.approveExtension(request, args);
  }

  @Mutation()
  refuseExtension(@Context() request: RequestContext, @Args() args: MutationRefuseExtensionArgs): Promise<AssignmentNode> {
    return this.service.refuseExtension(request, args);
  }

  @Mutation()
  waiveSupport(@Context() request: RequestContext, @Args() args: MutationWaiveSupportArgs): Promise<AssignmentNode> {
    return this.service.waiveSupport(request, args);
  }

  @Mutation()
  reassignAssignment(@Context() request: RequestContext, @Args() args: MutationReassignAssignmentArgs): Promise<TaskNode> {
    return this.service.reassignAssignment(request, args);
  }

  @Query()
  previewReviseReporting(@Context() request: RequestContext, @Args() args: QueryPreviewReviseReportingArgs): Promise<ReportingPreview> {
    return this.reporting.preview(request, args);
  }

  @Mutation()
  reviseReporting(@Context() request: RequestContext, @Args() args: MutationReviseReportingArgs): Promise<TaskNode> {
    return this.reporting.revise(request, args);
  }

  @Mutation()
  suspendTask(@Context() request: RequestContext, @Args() args: MutationSuspendTaskArgs): Promise<TaskNode> {
    return this.service.suspendTask(request, args);
  }

  @Mutation()
  resumeTask(@Context() request: RequestContext, @Args() args: MutationResumeTaskArgs): Promise<TaskNode> {
    return this.service.resumeTask(request, args);
  }

  @Mutation()
  withdrawTask(@Context() request: RequestContext, @Args() args: MutationWithdrawTaskArgs): Promise<TaskNode> {
    return this.service.withdrawTask(request, args);
  }

  @Mutation()
  archiveTask(@Context() request: RequestContext, @Args() args: MutationArchiveTaskArgs): Promise<TaskNode> {
    return this.service.archiveTask(request, args);
  }

  @Mutation()
  reopenTask(@Context() request: RequestContext, @Args() args: MutationReopenTaskArgs): Promise<TaskNode> {
    return this.service.reopenTask(request, args);
  }
}
