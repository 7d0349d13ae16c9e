import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  MutationAcceptCompletionArgs,
  MutationAcknowledgeAssignmentArgs,
  MutationRequestCompletionArgs,
  MutationReturnCompletionArgs,
  Responsible,
} from '@lianxi/contract';
import type { RollUpRow } from '@lianxi/api-data';
import type { Light, LightReason, LocalDate, Verb } from '@lianxi/domain';
import type { RequestContext } from '../../platform/request-context.js';
import { AssignmentService } from './assignment.service.js';
import { TaskReads } from './task.reads.js';
import type { AssignmentNode } from './task.view.js';

@Resolver('Assignment')
export class AssignmentResolver {
  constructor(
    private readonly reads: TaskReads,
    private readonly service: AssignmentService,
  ) {}

  @Mutation()
  acknowledgeAssignment(@Context() request: RequestContext, @Args() args: MutationAcknowledgeAssignmentArgs): Promise<AssignmentNode> {
    return this.service.acknowledgeAssignment(request, args);
  }

  @Mutation()
  requestCompletion(@Context() request: RequestContext, @Args() args: MutationRequestCompletionArgs): Promise<AssignmentNode> {
    return this.service.requestCompletion(request, args);
  }

  @Mutation()
  returnCompletion(@Context() request: RequestContext, @Args() args: MutationReturnCompletionArgs): Promise<AssignmentNode> {
    return this.service.returnCompletion(request, args);
  }

  @Mutation()
  acceptCompletion(@Context() request: RequestContext, @Args() args: MutationAcceptCompletionArgs): Promise<AssignmentNode> {
    return this.service.acceptCompletion(request, args);
  }

  @ResolveField()
  responsible(@Context() request: RequestContext, @Parent() assignment: AssignmentNode): Promise<Responsible | null> {
    return this.reads.responsible(request, assignment);
  }

  @ResolveField()
  calledBackUnitIds(@Context() request: RequestContext, @Parent() assignment: AssignmentNode): Promise<readonly string[]> {
    return this.reads.calledBackUnitIds(request, assignment);
  }

  @ResolveField()
  rollUp(@Context() request: RequestContext, @Parent() assignment: AssignmentNode): Promise<RollUpRow | null> {
    return this.reads.rollUp(request, assignment);
  }

  @ResolveField()
  objectionUntilOn(@Context() request: RequestContext, @Parent() assignment: AssignmentNode): Promise<LocalDate | null> {
    return this.reads.objectionUntilOn(request, assignment);
  }

  @ResolveField()
  acknowledgeDueProvisional(@Context() request: RequestContext, @Parent() assignment: AssignmentNode): Promise<boolean> {
    return this.reads.acknowledgeDueProvisional(request, assignment);
  }

  @ResolveField()
  async light(@Context() request: RequestContext, @Parent() assignment: AssignmentNode): Promise<Light> {
    return (await this.reads.assignmentReason(request, assignment)).light;
  }

  @ResolveField()
  lightReason(@Context() request: RequestContext, @Parent() assignment: AssignmentNode): Promise<LightReason> {
    return this.reads.assignmentReason(request, assignment);
  }

  @ResolveField()
  viewerCan(@Context() request: RequestContext, @Parent() assignment: AssignmentNode): Promise<readonly Verb[]> {
    return this.reads.verbsOnAssignment(request, assignment);
  }
}
