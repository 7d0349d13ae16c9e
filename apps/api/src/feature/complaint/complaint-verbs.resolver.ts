import type { ComplaintRow } from '@lianxi/api-data';
import type {
  MutationAcknowledgeComplaintArgs, MutationAnswerComplaintArgs, MutationAssignComplaintArgs, MutationCloseComplaintArgs, MutationDecideComplaintTaskArgs,
  MutationDeclineComplaintArgs, MutationDraftComplaintInspectionArgs, MutationDraftComplaintTaskArgs, MutationJoinComplaintArgs, MutationOpenComplaintSealArgs, MutationProposeComplaintTaskArgs,
  MutationRecordComplaintArgs, MutationRecordComplaintReceiptArgs, MutationReferComplaintArgs, MutationRegisterComplaintArgs, MutationReopenComplaintArgs, MutationReportVerificationArgs,
  MutationReturnVerificationArgs, MutationTransferComplaintArgs, OpenedComplaintSeal, RecordedComplaint,
} from '@lianxi/contract';
import {
  acknowledgeComplaint, answerComplaint, assignComplaint, closeComplaint, decideComplaintTask, declineComplaint, proposeComplaintTask, recordComplaintReceipt, referComplaint, reopenComplaint, reportVerification, returnVerification,
} from '@lianxi/domain';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { ComplaintService } from './complaint.service.js';

@Resolver()
export class ComplaintVerbsResolver {
  constructor(private readonly service: ComplaintService) {}

  @Query()
  complaintsRecordedToday(@Context() request: RequestContext): Promise<readonly RecordedComplaint[]> {
    return this.service.recordedToday(request);
  }

  @Mutation()
  recordComplaint(@Context() request: RequestContext, @Args() args: MutationRecordComplaintArgs): Promise<RecordedComplaint> {
    return this.service.record(request, args);
  }

  @Mutation()
  registerComplaint(@Context() request: RequestContext, @Args() args: MutationRegisterComplaintArgs): Promise<ComplaintRow> {
    return this.service.register(request, args);
  }

  @Mutation()
  joinComplaint(@Context() request: RequestContext, @Args() args: MutationJoinComplaintArgs): Promise<ComplaintRow> {
    return this.service.join(request, args);
  }

  @Mutation()
  assignComplaint(@Context() request: RequestContext, @Args() args: MutationAssignComplaintArgs): Promise<ComplaintRow> {
    return this.service.withUnits(request, args, assignComplaint);
  }

  @Mutation()
  acknowledgeComplaint(@Context() request: RequestContext, @Args() args: MutationAcknowledgeComplaintArgs): Promise<ComplaintRow> {
    return this.service.step(request, args, acknowledgeComplaint);
  }

  @Mutation()
  declineComplaint(@Context() request: RequestContext, @Args() args: MutationDeclineComplaintArgs): Promise<ComplaintRow> {
    return this.service.step(request, args, declineComplaint);
  }

  @Mutation()
  reportVerification(@Context() request: RequestContext, @Args() args: MutationReportVerificationArgs): Promise<ComplaintRow> {
    return this.service.step(request, args, reportVerification);
  }

  @Mutation()
  returnVerification(@Context() request: RequestContext, @Args() args: MutationReturnVerificationArgs): Promise<ComplaintRow> {
    return this.service.step(request, args, returnVerification);
  }

  @Mutation()
  answerComplaint(@Context() request: RequestContext, @Args() args: MutationAnswerComplaintArgs): Promise<ComplaintRow> {
    return this.service.step(request, args, answerComplaint);
  }

  @Mutation()
  reopenComplaint(@Context() request: RequestContext, @Args() args: MutationReopenComplaintArgs): Promise<ComplaintRow> {
    return this.service.step(request, args, reopenComplaint);
  }

  @Mutation()
  referComplaint(@Context() request: RequestContext, @Args() args: MutationReferComplaintArgs): Promise<ComplaintRow> {
    return this.service.step(request, args, referComplaint);
  }

  @Mutation()
  recordComplaintReceipt(@Context() request: RequestContext, @Args() args: MutationRecordComplaintReceiptArgs): Promise<ComplaintRow> {
    return this.service.step(request, args, recordComplaintReceipt);
  }

  @Mutation()
  closeComplaint(@Context() request: RequestContext, @Args() args: MutationCloseComplaintArgs): Promise<ComplaintRow> {
    return this.service.step(request, args, closeComplaint);
  }

  @Mutation()
  proposeComplaintTask(@Context() request: RequestContext, @Args() args: MutationProposeComplaintTaskArgs): Promise<ComplaintRow> {
    return this.service.step(request, args, proposeComplaintTask);
  }

  @Mutation()
  transferComplaint(@Context() request: RequestContext, @Args() args: MutationTransferComplaintArgs): Promise<ComplaintRow> {
    return this.service.transfer(request, args);
  }

  @Mutation()
  decideComplaintTask(@Context() request: RequestContext, @Args() args: MutationDecideComplaintTaskArgs): Promise<ComplaintRow> {
    return this.service.step(request, { ...args, reason: args.reason ?? null }, decideComplaintTask);
  }

  @Mutation()
  draftComplaintTask(@Context() request: RequestContext, @Args() args: MutationDraftComplaintTaskArgs): Promise<ComplaintRow> {
    return this.service.draftTask(request, args);
  }

  @Mutation()
  draftComplaintInspection(@Context() request: RequestContext, @Args() args: MutationDraftComplaintInspectionArgs): Promise<ComplaintRow> {
    return this.service.draftInspection(request, args);
  }

  @Mutation()
  openComplaintSeal(@Context() request: RequestContext, @Args() args: MutationOpenComplaintSealArgs): Promise<OpenedComplaintSeal> {
    return this.service.open(request, args);
  }
}
