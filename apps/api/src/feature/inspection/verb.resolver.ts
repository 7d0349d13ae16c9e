import type { InspectionRow } from '@lianxi/api-data';
import type {
  InspectionInvitation, MutationApproveInspectionArgs, MutationCloseInspectionArgs, MutationInviteToInspectionArgs, MutationConcludeInspectionArgs, MutationConfirmObjectionArgs, MutationDecideReviewArgs, MutationDeliverConclusionArgs,
  MutationDraftInspectionArgs, MutationDropFindingArgs, MutationJoinInspectionArgs, MutationNotifyObjectArgs, MutationObjectToConclusionArgs,
  MutationReceiveConclusionArgs, MutationRecordFindingArgs, MutationRecordVisitArgs, MutationReturnInspectionArgs, MutationReviseFindingArgs, MutationReviseInspectionArgs,
  MutationSetInspectionTeamArgs, MutationStartInspectionArgs, MutationSubmitInspectionArgs, MutationWithdrawInspectionArgs,
} from '@lianxi/contract';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { FieldService } from './field.service.js';
import { InviteService } from './invite.service.js';
import { InspectionService } from './inspection.service.js';

/** Every verb on an inspection answers with the inspection as it then is. */
@Resolver()
export class InspectionVerbResolver {
  constructor(
    private readonly inspections: InspectionService,
    private readonly field: FieldService,
    private readonly invites: InviteService,
  ) {}

  @Mutation()
  draftInspection(@Context() request: RequestContext, @Args() args: MutationDraftInspectionArgs): Promise<InspectionRow> {
    return this.inspections.draft(request, args);
  }

  @Mutation()
  reviseInspection(@Context() request: RequestContext, @Args() args: MutationReviseInspectionArgs): Promise<InspectionRow> {
    return this.inspections.revise(request, args);
  }

  @Mutation()
  submitInspection(@Context() request: RequestContext, @Args() args: MutationSubmitInspectionArgs): Promise<InspectionRow> {
    return this.inspections.submit(request, args);
  }

  @Mutation()
  approveInspection(@Context() request: RequestContext, @Args() args: MutationApproveInspectionArgs): Promise<InspectionRow> {
    return this.inspections.approve(request, args);
  }

  @Mutation()
  returnInspection(@Context() request: RequestContext, @Args() args: MutationReturnInspectionArgs): Promise<InspectionRow> {
    return this.inspections.giveBack(request, args);
  }

  @Mutation()
  joinInspection(@Context() request: RequestContext, @Args() args: MutationJoinInspectionArgs): Promise<InspectionRow> {
    return this.inspections.join(request, args);
  }

  @Mutation()
  withdrawInspection(@Context() request: RequestContext, @Args() args: MutationWithdrawInspectionArgs): Promise<InspectionRow> {
    return this.inspections.withdraw(request, args);
  }

  @Mutation()
  setInspectionTeam(@Context() request: RequestContext, @Args() args: MutationSetInspectionTeamArgs): Promise<InspectionRow> {
    return this.inspections.setTeam(request, args);
  }

  @Mutation()
  notifyObject(@Context() request: RequestContext, @Args() args: MutationNotifyObjectArgs): Promise<InspectionRow> {
    return this.inspections.notify(request, args);
  }

  @Mutation()
  inviteToInspection(@Context() request: RequestContext, @Args() args: MutationInviteToInspectionArgs): Promise<InspectionInvitation> {
    return this.invites.invite(request, args);
  }

  @Mutation()
  startInspection(@Context() request: RequestContext, @Args() args: MutationStartInspectionArgs): Promise<InspectionRow> {
    return this.inspections.start(request, args);
  }

  @Mutation()
  concludeInspection(@Context() request: RequestContext, @Args() args: MutationConcludeInspectionArgs): Promise<InspectionRow> {
    return this.inspections.conclude(request, args);
  }

  @Mutation()
  closeInspection(@Context() request: RequestContext, @Args() args: MutationCloseInspectionArgs): Promise<InspectionRow> {
    return this.inspections.close(request, args);
  }

  @Mutation()
  recordVisit(@Context() request: RequestContext, @Args() args: MutationRecordVisitArgs): Promise<InspectionRow> {
    return this.field.visit(request, args);
  }

  @Mutation()
  recordFinding(@Context() request: RequestContext, @Args() args: MutationRecordFindingArgs): Promise<InspectionRow> {
    return this.field.find(request, args);
  }

  @Mutation()
  reviseFinding(@Context() request: RequestContext, @Args() args: MutationReviseFindingArgs): Promise<InspectionRow> {
    return this.field.reviseFinding(request, args);
  }

  @Mutation()
  dropFinding(@Context() request: RequestContext, @Args() args: MutationDropFindingArgs): Promise<InspectionRow> {
    return this.field.dropFinding(request, args);
  }

  @Mutation()
  deliverConclusion(@Context() request: RequestContext, @Args() args: MutationDeliverConclusionArgs): Promise<InspectionRow> {
    return this.field.deliver(request, args);
  }

  @Mutation()
  receiveConclusion(@Context() request: RequestContext, @Args() args: MutationReceiveConclusionArgs): Promise<InspectionRow> {
    return this.field.receive(request, args);
  }

  @Mutation()
  objectToConclusion(@Context() request: RequestContext, @Args() args: MutationObjectToConclusionArgs): Promise<InspectionRow> {
    return this.field.object(request, args);
  }

  @Mutation()
  confirmObjection(@Context() request: RequestContext, @Args() args: MutationConfirmObjectionArgs): Promise<InspectionRow> {
    return this.field.confirmObjection(request, args);
  }

  @Mutation()
  decideReview(@Context() request: RequestContext, @Args() args: MutationDecideReviewArgs): Promise<InspectionRow> {
    return this.field.review(request, args);
  }
}
