import type { RectificationRow } from '@lianxi/api-data';
import type {
  MutationAcknowledgeRectificationArgs, MutationApproveRectificationExtensionArgs, MutationCloseOutRectificationArgs, MutationFinishRectificationArgs, MutationOpenRectificationArgs,
  MutationRefuseRectificationExtensionArgs, MutationReopenRectificationArgs, MutationReportRectificationArgs, MutationRequestRectificationExtensionArgs, MutationReturnRectificationArgs,
  MutationVerifyRectificationArgs, MutationWithdrawRectificationArgs,
} from '@lianxi/contract';
import { approveRectificationExtension, closeOutRectification, refuseRectificationExtension, requestRectificationExtension, withdrawRectification } from '@lianxi/domain';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { RectificationService } from './rectification.service.js';

@Resolver()
export class RectificationVerbsResolver {
  constructor(private readonly service: RectificationService) {}

  @Mutation()
  openRectification(@Context() request: RequestContext, @Args() args: MutationOpenRectificationArgs): Promise<readonly RectificationRow[]> {
    return this.service.open(request, args);
  }

  @Mutation()
  acknowledgeRectification(@Context() request: RequestContext, @Args() args: MutationAcknowledgeRectificationArgs): Promise<RectificationRow> {
    return this.service.acknowledge(request, args);
  }

  @Mutation()
  reportRectification(@Context() request: RequestContext, @Args() args: MutationReportRectificationArgs): Promise<RectificationRow> {
    return this.service.report(request, args);
  }

  @Mutation()
  finishRectification(@Context() request: RequestContext, @Args() args: MutationFinishRectificationArgs): Promise<RectificationRow> {
    return this.service.finish(request, args);
  }

  @Mutation()
  requestRectificationExtension(@Context() request: RequestContext, @Args() args: MutationRequestRectificationExtensionArgs): Promise<RectificationRow> {
    return this.service.step(request, args, requestRectificationExtension);
  }

  @Mutation()
  approveRectificationExtension(@Context() request: RequestContext, @Args() args: MutationApproveRectificationExtensionArgs): Promise<RectificationRow> {
    return this.service.step(request, args, approveRectificationExtension);
  }

  @Mutation()
  refuseRectificationExtension(@Context() request: RequestContext, @Args() args: MutationRefuseRectificationExtensionArgs): Promise<RectificationRow> {
    return this.service.step(request, args, refuseRectificationExtension);
  }

  @Mutation()
  verifyRectification(@Context() request: RequestContext, @Args() args: MutationVerifyRectificationArgs): Promise<RectificationRow> {
    return this.service.verify(request, args);
  }

  @Mutation()
  returnRectification(@Context() request: RequestContext, @Args() args: MutationReturnRectificationArgs): Promise<RectificationRow> {
    return this.service.giveBack(request, args);
  }

  @Mutation()
  closeOutRectification(@Context() request: RequestContext, @Args() args: MutationCloseOutRectificationArgs): Promise<RectificationRow> {
    return this.service.step(request, args, closeOutRectification);
  }

  @Mutation()
  reopenRectification(@Context() request: RequestContext, @Args() args: MutationReopenRectificationArgs): Promise<RectificationRow> {
    return this.service.reopen(request, args);
  }

  @Mutation()
  withdrawRectification(@Context() request: RequestContext, @Args() args: MutationWithdrawRectificationArgs): Promise<RectificationRow> {
    return this.service.step(request, args, withdrawRectification);
  }
}
