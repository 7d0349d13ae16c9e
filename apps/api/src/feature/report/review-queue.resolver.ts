import { Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { ReviewQueueReads, type ReviewAssignmentNode } from './review-queue.reads.js';
import type { SlotNode } from './slot.view.js';

@Resolver('ReviewQueue')
export class ReviewQueueResolver {
  constructor(private readonly reads: ReviewQueueReads) {}

  @Query()
  reviewQueue(): object {
    return {};
  }

  @ResolveField()
  countersigns(@Context() request: RequestContext): Promise<readonly SlotNode[]> {
    return this.reads.countersigns(request);
  }

  @ResolveField()
  slots(@Context() request: RequestContext): Promise<readonly SlotNode[]> {
    return this.reads.slots(request);
  }

  @ResolveField()
  assignments(@Context() request: RequestContext): Promise<readonly ReviewAssignmentNode[]> {
    return this.reads.completions(request);
  }

  @ResolveField()
  decisions(@Context() request: RequestContext): Promise<readonly ReviewAssignmentNode[]> {
    return this.reads.decisions(request);
  }

  @ResolveField()
  total(@Context() request: RequestContext): Promise<number> {
    return this.reads.total(request);
  }
}
