import type { ApproverRow, DesignationRow, EvidenceFileRow, InspectionEventRow, InspectionLoadRow, InspectionObjectRow, InspectionRow, InspectionSeatRow, JoinedRow, TeamMemberRow } from '@lianxi/api-data';
import type { InspectionLack, InspectionOverlap, QueryInspectionsArgs } from '@lianxi/contract';
import { inspectionRules, verbsOnInspection, type ConclusionAuthor, type FieldCheck, type Verb, type Visit } from '@lianxi/domain';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { DesignationService } from './designation.service.js';
import { InspectionReads, type InspectionPageNode } from './inspection.reads.js';
import { aroundFinding, aroundObject, type FindingNode, type ObjectNode } from './part.resolver.js';

@Resolver('Inspection')
export class InspectionResolver {
  constructor(
    private readonly reads: InspectionReads,
    private readonly designations: DesignationService,
  ) {}

  @Query()
  inspections(@Context() request: RequestContext, @Args() args: QueryInspectionsArgs): Promise<InspectionPageNode> {
    return this.reads.list(request, args);
  }

  @Query()
  inspection(@Context() request: RequestContext, @Args('id') id: string): Promise<InspectionRow | null> {
    return this.reads.one(request, id);
  }

  @Query('inspectionSeats')
  seats(@Context() request: RequestContext): Promise<readonly InspectionSeatRow[]> {
    return this.reads.seats(request);
  }

  @ResolveField()
  async designation(@Context() request: RequestContext, @Parent() { designationId }: InspectionRow): Promise<DesignationRow | null> {
    return designationId ? this.designations.one(request, designationId) : null;
  }

  @ResolveField()
  joinedInto(@Context() request: RequestContext, @Parent() row: InspectionRow): string | null {
    return row.joinedJointMeetingId === request.tenant ? row.joinedInspectionId : null;
  }

  @ResolveField()
  async objects(@Context() request: RequestContext, @Parent() row: InspectionRow): Promise<readonly ObjectNode[]> {
    return (await this.reads.objects(request, row)).map((object: InspectionObjectRow) => aroundObject(object, row));
  }

  @ResolveField()
  team(@Context() request: RequestContext, @Parent() row: InspectionRow): Promise<readonly TeamMemberRow[]> {
    return this.reads.team(request, row);
  }

  @ResolveField()
  visits(@Context() request: RequestContext, @Parent() row: InspectionRow): Promise<readonly Visit[]> {
    return this.reads.visits(request, row);
  }

  @ResolveField()
  fieldCheck(@Context() request: RequestContext, @Parent() row: InspectionRow): Promise<FieldCheck | null> {
    return this.reads.fieldCheck(request, row);
  }

  @ResolveField()
  async findings(@Context() request: RequestContext, @Parent() row: InspectionRow): Promise<readonly FindingNode[]> {
    const team = await this.reads.team(request, row);
    return (await this.reads.findings(request, row)).map((finding) => aroundFinding(finding, { inspection: row, team }));
  }

  @ResolveField()
  async lacks(@Context() request: RequestContext, @Parent() row: InspectionRow): Promise<readonly InspectionLack[]> {
    const lacks = await this.reads.lacks(request, row);
    return lacks.map(({ code, params, step }) => {
      const { rule, source, article } = inspectionRules[code];
      return { code, step, rule, source, article, params: Object.entries(params).map(([name, value]) => ({ name, value: String(value) })) };
    });
  }

  @ResolveField()
  async overlaps(@Context() request: RequestContext, @Parent() row: InspectionRow): Promise<readonly InspectionOverlap[]> {
    const overlaps = await this.reads.overlaps(request, row);
    return overlaps.map(({ with: { topics: _topics, sharesTopic: _shares, ...other }, matter, time, unitName }) => ({ ...other, unitName, sameMatter: matter === 'same', overlapping: time === 'overlapping' }));
  }

  @ResolveField()
  loads(@Context() request: RequestContext, @Parent() row: InspectionRow): Promise<readonly InspectionLoadRow[]> {
    return this.reads.loads(request, row);
  }

  @ResolveField()
  joined(@Context() request: RequestContext, @Parent() row: InspectionRow): Promise<readonly JoinedRow[]> {
    return this.reads.joined(request, row);
  }

  @ResolveField()
  reviewerChoices(@Context() request: RequestContext, @Parent() row: InspectionRow): Promise<readonly ConclusionAuthor[]> {
    return this.reads.reviewerChoices(request, row);
  }

  @ResolveField()
  approverChoices(@Context() request: RequestContext, @Parent() row: InspectionRow): Promise<readonly ApproverRow[]> {
    return this.reads.approverChoices(request, row);
  }

  @ResolveField()
  approvalFiles(@Context() request: RequestContext, @Parent() row: InspectionRow): Promise<readonly EvidenceFileRow[]> {
    return this.reads.approvalFiles(request, row);
  }

  @ResolveField()
  events(@Context() request: RequestContext, @Parent() row: InspectionRow): Promise<readonly InspectionEventRow[]> {
    return this.reads.events(request, row);
  }

  @ResolveField()
  async viewerCan(@Context() request: RequestContext, @Parent() row: InspectionRow): Promise<readonly Verb[]> {
    return verbsOnInspection(request.actor, { inspection: row, team: await this.reads.team(request, row) }, request.today);
  }
}
