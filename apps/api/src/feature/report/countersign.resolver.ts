import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationCheckReportArgs, MutationDeclineCheckArgs, MutationDeclineSignOffArgs, MutationSignOffReportArgs } from '@lianxi/contract';
import type { RequestContext } from '../../platform/request-context.js';
import { CountersignService } from './countersign.service.js';
import type { SlotNode } from './slot.view.js';

@Resolver()
export class CountersignResolver {
  constructor(private readonly service: CountersignService) {}

  @Mutation()
  signOffReport(@Context() request: RequestContext, @Args() args: MutationSignOffReportArgs): Promise<SlotNode> {
    return this.service.signOffReport(request, args);
  }

  @Mutation()
  declineSignOff(@Context() request: RequestContext, @Args() args: MutationDeclineSignOffArgs): Promise<SlotNode> {
    return this.service.declineSignOff(request, args);
  }

  @Mutation()
  checkReport(@Context() request: RequestContext, @Args() args: MutationCheckReportArgs): Promise<SlotNode> {
    return this.service.checkReport(request, args);
  }

  @Mutation()
  declineCheck(@Context() request: RequestContext, @Args() args: MutationDeclineCheckArgs): Promise<SlotNode> {
    return this.service.declineCheck(request, args);
  }
}
