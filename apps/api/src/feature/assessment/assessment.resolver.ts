import type { AssessmentFindingRow, AssessmentRow, AssessmentWorkRow, EvidenceFileRow, InspectionLoadRow, OutsiderEventRow } from '@lianxi/api-data';
import type { InspectionOverlap, QueryAssessmentsArgs, QueryOutsideBurdenArgs } from '@lianxi/contract';
import { verbsOnAssessment, verbsOnTaken, type Assessor, type Duty, type Evidence, type Verb } from '@lianxi/domain';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { TaskReads } from '../task/task.reads.js';
import type { TaskNode } from '../task/task.view.js';
import { AssessmentReads, type AssessmentPageNode } from './assessment.reads.js';

type FindingNode = AssessmentFindingRow & { readonly around: AssessmentRow };

@Resolver('Assessment')
export class AssessmentResolver {
  constructor(private readonly reads: AssessmentReads) {}

  @Query()
  assessments(@Context() request: RequestContext, @Args() args: QueryAssessmentsArgs): Promise<AssessmentPageNode> {
    return this.reads.list(request, args);
  }

  @Query()
  assessment(@Context() request: RequestContext, @Args('id') id: string): Promise<AssessmentRow | null> {
    return this.reads.one(request, id);
  }

  @Query()
  async outsideBurden(@Context() request: RequestContext, @Args() args: QueryOutsideBurdenArgs): Promise<{ readonly overlaps: readonly InspectionOverlap[]; readonly loads: readonly InspectionLoadRow[] }> {
    const { overlaps, loads } = await this.reads.burden(request, args);
    return { loads, overlaps: overlaps.map(({ with: { topics: _topics, sharesTopic: _shares, ...other }, matter, time, unitName }) => ({ ...other, unitName, sameMatter: matter === 'same', overlapping: time === 'overlapping' })) };
  }

  @ResolveField()
  units(@Context() request: RequestContext, @Parent() row: AssessmentRow): Promise<readonly { readonly id: string; readonly name: string }[]> {
    return this.reads.units(request, row);
  }

  @ResolveField()
  assessors(@Context() request: RequestContext, @Parent() row: AssessmentRow): Promise<readonly Assessor[]> {
    return this.reads.assessors(request, row);
  }

  @ResolveField()
  works(@Context() request: RequestContext, @Parent() row: AssessmentRow): Promise<readonly AssessmentWorkRow[]> {
    return this.reads.works(request, row);
  }

  @ResolveField()
  async reportFiles(@Context() request: RequestContext, @Parent() { id, inside }: AssessmentRow): Promise<readonly EvidenceFileRow[]> {
    return inside ? this.reads.files(request, 'assessment', id) : [];
  }

  @ResolveField()
  async findings(@Context() request: RequestContext, @Parent() row: AssessmentRow): Promise<readonly FindingNode[]> {
    return (await this.reads.findings(request, row)).map((finding) => ({ ...finding, around: row }));
  }

  @ResolveField()
  events(@Context() request: RequestContext, @Parent() row: AssessmentRow): Promise<readonly OutsiderEventRow[]> {
    return this.reads.events(request, row);
  }

  @ResolveField()
  async viewerCan(@Context() request: RequestContext, @Parent() row: AssessmentRow): Promise<readonly Verb[]> {
    return verbsOnAssessment(request.actor, { assessment: row, assessors: await this.reads.assessors(request, row) }, request.today);
  }
}

@Resolver('AssessmentWork')
export class AssessmentWorkResolver {
  constructor(private readonly reads: AssessmentReads) {}

  @ResolveField()
  files(@Context() request: RequestContext, @Parent() { id }: AssessmentWorkRow): Promise<readonly EvidenceFileRow[]> {
    return this.reads.files(request, 'assessment_work', id);
  }
}

@Resolver('AssessmentFinding')
export class AssessmentFindingResolver {
  constructor(private readonly tasks: TaskReads) {}

  @ResolveField()
  evidence(@Parent() { evidence, around }: FindingNode): readonly (Evidence & { readonly file: null })[] {
    // The work itself is not the unit's to read.
    return evidence.map((piece) => ({ ...piece, visitId: around.inside ? piece.visitId : null, file: null }));
  }

  @ResolveField()
  duty(@Context() request: RequestContext, @Parent() { dutyId }: FindingNode): Promise<Duty | null> {
    return this.tasks.dutyById(request, dutyId);
  }

  @ResolveField()
  task(@Context() request: RequestContext, @Parent() { taskId }: FindingNode): Promise<TaskNode | null> {
    return taskId === null ? Promise.resolve(null) : this.tasks.one(request, taskId);
  }

  @ResolveField()
  viewerCan(@Context() request: RequestContext, @Parent() { around, ...finding }: FindingNode): readonly Verb[] {
    return verbsOnTaken(request.actor, finding, around, request.today);
  }
}
