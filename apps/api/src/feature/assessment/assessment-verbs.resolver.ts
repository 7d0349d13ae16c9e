import type { AssessmentRow } from '@lianxi/api-data';
import type {
  MutationCloseAssessmentArgs, MutationCommissionAssessmentArgs, MutationDropTakenFindingArgs, MutationHandInAssessmentArgs, MutationRecordAssessmentWorkArgs, MutationReturnAssessmentArgs,
  MutationReviseAssessmentArgs, MutationSetAssessorsArgs, MutationTakeOverFindingArgs, MutationWithdrawAssessmentArgs,
} from '@lianxi/contract';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { AssessmentService } from './assessment.service.js';

/** Every verb on an assessment answers with the assessment as it then is. */
@Resolver()
export class AssessmentVerbsResolver {
  constructor(private readonly service: AssessmentService) {}

  @Mutation()
  commissionAssessment(@Context() request: RequestContext, @Args() args: MutationCommissionAssessmentArgs): Promise<AssessmentRow> {
    return this.service.commission(request, args);
  }

  @Mutation()
  reviseAssessment(@Context() request: RequestContext, @Args() args: MutationReviseAssessmentArgs): Promise<AssessmentRow> {
    return this.service.revise(request, args);
  }

  @Mutation()
  setAssessors(@Context() request: RequestContext, @Args() args: MutationSetAssessorsArgs): Promise<AssessmentRow> {
    return this.service.setAssessors(request, args);
  }

  @Mutation()
  recordAssessmentWork(@Context() request: RequestContext, @Args() args: MutationRecordAssessmentWorkArgs): Promise<AssessmentRow> {
    return this.service.record(request, args);
  }

  @Mutation()
  handInAssessment(@Context() request: RequestContext, @Args() args: MutationHandInAssessmentArgs): Promise<AssessmentRow> {
    return this.service.handIn(request, args);
  }

  @Mutation()
  returnAssessment(@Context() request: RequestContext, @Args() args: MutationReturnAssessmentArgs): Promise<AssessmentRow> {
    return this.service.giveBack(request, args);
  }

  @Mutation()
  takeOverFinding(@Context() request: RequestContext, @Args() args: MutationTakeOverFindingArgs): Promise<AssessmentRow> {
    return this.service.takeOver(request, args);
  }

  @Mutation()
  dropTakenFinding(@Context() request: RequestContext, @Args() args: MutationDropTakenFindingArgs): Promise<AssessmentRow> {
    return this.service.drop(request, args);
  }

  @Mutation()
  closeAssessment(@Context() request: RequestContext, @Args() args: MutationCloseAssessmentArgs): Promise<AssessmentRow> {
    return this.service.close(request, args);
  }

  @Mutation()
  withdrawAssessment(@Context() request: RequestContext, @Args() args: MutationWithdrawAssessmentArgs): Promise<AssessmentRow> {
    return this.service.withdraw(request, args);
  }
}
