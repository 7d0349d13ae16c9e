import type {
  Accountability, AccountabilityForm, HearingRequest, OpenedAccountabilitySeal,
  MutationApproveAccountabilityArgs, MutationAskHearingArgs, MutationCarryOutAccountabilityArgs, MutationCloseAccountabilityArgs, MutationHandOverAccountabilityArgs,
  MutationOpenAccountabilitySealArgs, MutationProposeAccountabilityArgs, MutationRecordAccountabilityOutcomeArgs, MutationRecordAccountabilityReceiptArgs,
  MutationRecordAppealArgs, MutationRecordAppealResultArgs, MutationRecordHearingArgs, MutationRejectAccountabilityArgs, MutationReturnAccountabilityArgs,
  MutationReviseAccountabilityArgs, MutationReviseAccountabilityFormArgs, MutationSubmitAccountabilityArgs, MutationTransferAccountabilityArgs,
  MutationWithdrawAccountabilityArgs,
} from '@lianxi/contract';
import {
  approveAccountability, askHearing, carryOutAccountability, closeAccountability, handOverAccountability, recordAccountabilityReceipt, recordAppeal, rejectAccountability, returnAccountability, submitAccountability, withdrawAccountability,
} from '@lianxi/domain';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { AccountabilityService } from './accountability.service.js';

@Resolver()
export class AccountabilityVerbsResolver {
  constructor(private readonly service: AccountabilityService) {}

  @Mutation()
  askHearing(@Context() request: RequestContext, @Args() args: MutationAskHearingArgs): Promise<Accountability> {
    return this.service.onFacts(request, args, askHearing);
  }

  @Mutation()
  submitAccountability(@Context() request: RequestContext, @Args() args: MutationSubmitAccountabilityArgs): Promise<Accountability> {
    return this.service.onFacts(request, args, submitAccountability);
  }

  @Mutation()
  approveAccountability(@Context() request: RequestContext, @Args() args: MutationApproveAccountabilityArgs): Promise<Accountability> {
    return this.service.onFacts(request, { ...args, opinion: args.opinion ?? null }, approveAccountability);
  }

  @Mutation()
  returnAccountability(@Context() request: RequestContext, @Args() args: MutationReturnAccountabilityArgs): Promise<Accountability> {
    return this.service.step(request, args, returnAccountability);
  }

  @Mutation()
  rejectAccountability(@Context() request: RequestContext, @Args() args: MutationRejectAccountabilityArgs): Promise<Accountability> {
    return this.service.step(request, args, rejectAccountability);
  }

  @Mutation()
  carryOutAccountability(@Context() request: RequestContext, @Args() args: MutationCarryOutAccountabilityArgs): Promise<Accountability> {
    return this.service.step(request, args, carryOutAccountability);
  }

  @Mutation()
  handOverAccountability(@Context() request: RequestContext, @Args() args: MutationHandOverAccountabilityArgs): Promise<Accountability> {
    return this.service.onFacts(request, args, handOverAccountability);
  }

  @Mutation()
  recordAccountabilityReceipt(@Context() request: RequestContext, @Args() args: MutationRecordAccountabilityReceiptArgs): Promise<Accountability> {
    return this.service.step(request, args, recordAccountabilityReceipt);
  }

  @Mutation()
  recordAppeal(@Context() request: RequestContext, @Args() args: MutationRecordAppealArgs): Promise<Accountability> {
    return this.service.step(request, { ...args, lateReason: args.lateReason ?? null }, recordAppeal);
  }

  @Mutation()
  closeAccountability(@Context() request: RequestContext, @Args() args: MutationCloseAccountabilityArgs): Promise<Accountability> {
    return this.service.step(request, args, closeAccountability);
  }

  @Mutation()
  withdrawAccountability(@Context() request: RequestContext, @Args() args: MutationWithdrawAccountabilityArgs): Promise<Accountability> {
    return this.service.step(request, args, withdrawAccountability);
  }

  @Mutation()
  proposeAccountability(@Context() request: RequestContext, @Args() args: MutationProposeAccountabilityArgs): Promise<Accountability> {
    return this.service.propose(request, args);
  }

  @Mutation()
  reviseAccountability(@Context() request: RequestContext, @Args() args: MutationReviseAccountabilityArgs): Promise<Accountability> {
    return this.service.revise(request, args);
  }

  @Mutation()
  recordHearing(@Context() request: RequestContext, @Args() args: MutationRecordHearingArgs): Promise<HearingRequest | null> {
    return this.service.hear(request, args);
  }

  @Mutation()
  transferAccountability(@Context() request: RequestContext, @Args() args: MutationTransferAccountabilityArgs): Promise<Accountability> {
    return this.service.transfer(request, args);
  }

  @Mutation()
  recordAccountabilityOutcome(@Context() request: RequestContext, @Args() args: MutationRecordAccountabilityOutcomeArgs): Promise<Accountability> {
    return this.service.outcome(request, args);
  }

  @Mutation()
  recordAppealResult(@Context() request: RequestContext, @Args() args: MutationRecordAppealResultArgs): Promise<Accountability> {
    return this.service.appealResult(request, args);
  }

  @Mutation()
  openAccountabilitySeal(@Context() request: RequestContext, @Args() args: MutationOpenAccountabilitySealArgs): Promise<OpenedAccountabilitySeal> {
    return this.service.openSeal(request, args);
  }

  @Mutation()
  reviseAccountabilityForm(@Context() request: RequestContext, @Args() { input }: MutationReviseAccountabilityFormArgs): Promise<AccountabilityForm> {
    return this.service.reviseForm(request, input);
  }
}
