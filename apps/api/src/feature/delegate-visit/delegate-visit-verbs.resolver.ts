import type { DelegateVisitRow } from '@lianxi/api-data';
import type {
  MutationAcceptOpinionAnswerArgs, MutationAnswerOpinionArgs, MutationAssignOpinionArgs, MutationCancelDelegateVisitArgs, MutationCloseDelegateVisitArgs, MutationDeclineOpinionAnswerArgs,
  MutationHoldDelegateVisitArgs, MutationPlanDelegateVisitArgs, MutationRecordOpinionArgs, MutationReviseDelegateVisitArgs,
} from '@lianxi/contract';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { DelegateVisitService } from './delegate-visit.service.js';
import { OpinionService } from './opinion.service.js';

/** Every verb answers with the visit as it then is. */
@Resolver()
export class DelegateVisitVerbsResolver {
  constructor(
    private readonly visits: DelegateVisitService,
    private readonly opinions: OpinionService,
  ) {}

  @Mutation()
  planDelegateVisit(@Context() request: RequestContext, @Args() args: MutationPlanDelegateVisitArgs): Promise<DelegateVisitRow> {
    return this.visits.plan(request, args);
  }

  @Mutation()
  reviseDelegateVisit(@Context() request: RequestContext, @Args() args: MutationReviseDelegateVisitArgs): Promise<DelegateVisitRow> {
    return this.visits.revise(request, args);
  }

  @Mutation()
  holdDelegateVisit(@Context() request: RequestContext, @Args() args: MutationHoldDelegateVisitArgs): Promise<DelegateVisitRow> {
    return this.visits.hold(request, args);
  }

  @Mutation()
  cancelDelegateVisit(@Context() request: RequestContext, @Args() args: MutationCancelDelegateVisitArgs): Promise<DelegateVisitRow> {
    return this.visits.cancel(request, args);
  }

  @Mutation()
  closeDelegateVisit(@Context() request: RequestContext, @Args() args: MutationCloseDelegateVisitArgs): Promise<DelegateVisitRow> {
    return this.visits.close(request, args);
  }

  @Mutation()
  recordOpinion(@Context() request: RequestContext, @Args() args: MutationRecordOpinionArgs): Promise<DelegateVisitRow> {
    return this.opinions.record(request, args);
  }

  @Mutation()
  assignOpinion(@Context() request: RequestContext, @Args() args: MutationAssignOpinionArgs): Promise<DelegateVisitRow> {
    return this.opinions.assign(request, args);
  }

  @Mutation()
  answerOpinion(@Context() request: RequestContext, @Args() args: MutationAnswerOpinionArgs): Promise<DelegateVisitRow> {
    return this.opinions.answer(request, args);
  }

  @Mutation()
  acceptOpinionAnswer(@Context() request: RequestContext, @Args() args: MutationAcceptOpinionAnswerArgs): Promise<DelegateVisitRow> {
    return this.opinions.accept(request, args);
  }

  @Mutation()
  declineOpinionAnswer(@Context() request: RequestContext, @Args() args: MutationDeclineOpinionAnswerArgs): Promise<DelegateVisitRow> {
    return this.opinions.decline(request, args);
  }
}
