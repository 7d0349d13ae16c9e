import type { AttachmentEntity, FindingRow, RectificationChoiceRow, RectificationEventRow, RectificationPostRow, RectificationRow } from '@lianxi/api-data';
import type { QueryRectificationsArgs, QueryRectificationUnitsArgs } from '@lianxi/contract';
import type { ConclusionAuthor, Light, LightReason, RectificationCheck, RectificationReport, Verb } from '@lianxi/domain';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { RectificationReads, type RectificationPageNode } from './rectification.reads.js';

@Resolver('Rectification')
export class RectificationResolver {
  constructor(private readonly reads: RectificationReads) {}

  @Query()
  rectifications(@Context() request: RequestContext, @Args() args: QueryRectificationsArgs): Promise<RectificationPageNode> {
    return this.reads.list(request, args);
  }

  @Query()
  rectification(@Context() request: RequestContext, @Args('id') id: string): Promise<RectificationRow | null> {
    return this.reads.one(request, id);
  }

  @Query()
  rectificationUnits(@Context() request: RequestContext, @Args() { text }: QueryRectificationUnitsArgs): Promise<readonly RectificationChoiceRow[]> {
    return this.reads.units(request, text ?? null);
  }

  @Query()
  rectificationCounties(@Context() request: RequestContext): Promise<readonly { id: string; name: string }[]> {
    return this.reads.counties(request);
  }

  @Query()
  rectificationPosts(@Context() request: RequestContext, @Args('inspectionId') inspectionId: string): Promise<readonly RectificationPostRow[]> {
    return this.reads.posts(request, inspectionId);
  }

  @ResolveField()
  light(@Context() request: RequestContext, @Parent() row: RectificationRow): Promise<Light> {
    return this.reads.light(request, row);
  }

  @ResolveField()
  lightReason(@Context() request: RequestContext, @Parent() row: RectificationRow): Promise<LightReason> {
    return this.reads.lightReason(request, row);
  }

  @ResolveField()
  reports(@Context() request: RequestContext, @Parent() row: RectificationRow): Promise<readonly RectificationReport[]> {
    return this.reads.reports(request, row);
  }

  @ResolveField()
  checks(@Context() request: RequestContext, @Parent() row: RectificationRow): Promise<readonly RectificationCheck[]> {
    return this.reads.checks(request, row);
  }

  @ResolveField()
  events(@Context() request: RequestContext, @Parent() row: RectificationRow): Promise<readonly RectificationEventRow[]> {
    return this.reads.events(request, row);
  }

  @ResolveField()
  postChoices(@Context() request: RequestContext, @Parent() row: RectificationRow): Promise<readonly RectificationPostRow[]> {
    return this.reads.postChoices(request, row);
  }

  @ResolveField()
  checkerChoices(@Context() request: RequestContext, @Parent() row: RectificationRow): Promise<readonly ConclusionAuthor[]> {
    return this.reads.checkerChoices(request, row);
  }

  @ResolveField()
  viewerCan(@Context() request: RequestContext, @Parent() row: RectificationRow): readonly Verb[] {
    return this.reads.verbs(request, row);
  }
}

@Resolver('RectificationReport')
export class RectificationReportResolver {
  constructor(private readonly reads: RectificationReads) {}

  @ResolveField()
  attachments(@Context() request: RequestContext, @Parent() row: RectificationReport): Promise<readonly AttachmentEntity[]> {
    return this.reads.filesOf(request, row);
  }
}

@Resolver('RectificationCheck')
export class RectificationCheckResolver {
  constructor(private readonly reads: RectificationReads) {}

  @ResolveField()
  attachments(@Context() request: RequestContext, @Parent() row: RectificationCheck): Promise<readonly AttachmentEntity[]> {
    return this.reads.filesOf(request, row);
  }
}

/** From a finding of an inspection to what it has to be put right by. */
@Resolver('InspectionFinding')
export class FindingRectificationResolver {
  constructor(private readonly reads: RectificationReads) {}

  @ResolveField()
  rectifications(@Context() request: RequestContext, @Parent() { id }: FindingRow): Promise<readonly RectificationRow[]> {
    return this.reads.ofFinding(request, id);
  }
}
