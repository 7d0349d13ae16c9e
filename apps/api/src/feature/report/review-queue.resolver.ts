import { Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { ReportReads, type ReviewAssignmentNode } from './report.reads.js';
import type { SlotNode } from './slot.view.js';

@Resolver('ReviewQueue')
export class ReviewQueueResolver {
  constructor(private readonly reads: ReportReads) {}

  @Query()
  reviewQueue(): object {
    return {};
  }

  @ResolveField()
  slots(@Context() request: RequestContext): Promise<readonly SlotNode[]> {
    return this.reads.reviewedSlots(request);
  }

  @ResolveField()
  assignments(@Context() request: RequestContext): Promise<readonly ReviewAssignmentNode[]> {
    return this.reads.reviewedAssignments(request);
  }

  @ResolveField()
  decisions(@Context() request: RequestContext): Promise<readonly ReviewAssignmentNode[]> {
    return this.reads.waitingDecisions(request);
  }

  @ResolveField()
  total(@Context() request: RequestContext): Promise<number> {
    return this.reads.reviewTotal(request);
  }
}
