import type { ComplaintEventRow, ComplaintRow, PublicPlaceRow } from '@lianxi/api-data';
import type { ComplaintFile, ComplaintRecusal, QueryComplaintsArgs } from '@lianxi/contract';
import { complaintExcerpt, type Light, type Verb } from '@lianxi/domain';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import type { TaskNode } from '../task/task.view.js';
import { ComplaintReads, type ComplaintPageNode } from './complaint.reads.js';

@Resolver('Complaint')
export class ComplaintResolver {
  constructor(private readonly reads: ComplaintReads) {}

  @Query()
  complaints(@Context() request: RequestContext, @Args() args: QueryComplaintsArgs): Promise<ComplaintPageNode> {
    return this.reads.list(request, args);
  }

  @Query()
  complaint(@Context() request: RequestContext, @Args('id') id: string): Promise<ComplaintRow | null> {
    return this.reads.one(request, id);
  }

  @Query()
  complaintPlaces(@Context() request: RequestContext): Promise<readonly PublicPlaceRow[]> {
    return this.reads.places(request);
  }

  @ResolveField()
  light(@Context() request: RequestContext, @Parent() row: ComplaintRow): Promise<Light> {
    return this.reads.light(request, row);
  }

  @ResolveField()
  excerpt(@Parent() row: ComplaintRow): string | null {
    return complaintExcerpt(row);
  }

  @ResolveField()
  joinedTo(@Context() request: RequestContext, @Parent() row: ComplaintRow): Promise<ComplaintRow | null> {
    return this.reads.joinedTo(request, row);
  }

  @ResolveField()
  joined(@Context() request: RequestContext, @Parent() row: ComplaintRow): Promise<readonly ComplaintRow[]> {
    return this.reads.joined(request, row);
  }

  @ResolveField()
  recusal(@Context() request: RequestContext, @Parent() row: ComplaintRow): Promise<ComplaintRecusal | null> {
    return this.reads.recusal(request, row);
  }

  @ResolveField()
  task(@Context() request: RequestContext, @Parent() row: ComplaintRow): Promise<TaskNode | null> {
    return this.reads.task(request, row);
  }

  @ResolveField()
  files(@Context() request: RequestContext, @Parent() row: ComplaintRow): Promise<readonly ComplaintFile[]> {
    return this.reads.filesOf(request, row);
  }

  @ResolveField()
  events(@Context() request: RequestContext, @Parent() row: ComplaintRow): Promise<readonly ComplaintEventRow[]> {
    return this.reads.events(request, row);
  }

  @ResolveField()
  viewerCan(@Context() request: RequestContext, @Parent() row: ComplaintRow): readonly Verb[] {
    return this.reads.verbs(request, row);
  }
}
