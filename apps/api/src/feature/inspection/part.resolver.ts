import type { DesignationRow, EvidenceFileRow, FindingRow, InspectionObjectRow, InspectionRow } from '@lianxi/api-data';
import type { DesignationInput, MutationEndDesignationArgs } from '@lianxi/contract';
import { lightOf, markOfDue, verbsOnConclusion, verbsOnDesignation, verbsOnFinding, type DesignationKind, type Duty, type Evidence, type InspectionForPermission, type Light, type Verb, type Visit } from '@lianxi/domain';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { ReadingSource } from '../task/reading.service.js';
import { TaskReads } from '../task/task.reads.js';
import type { TaskNode } from '../task/task.view.js';
import { DesignationService } from './designation.service.js';
import { InspectionReads } from './inspection.reads.js';

/** Parts of an inspection with what their permissions look at. */
export type ObjectNode = InspectionObjectRow & { readonly around: Pick<InspectionRow, 'state' | 'authors'> };
export type FindingNode = FindingRow & { readonly around: InspectionForPermission };

export const aroundObject = (object: InspectionObjectRow, { state, authors }: InspectionRow): ObjectNode => ({ ...object, around: { state, authors } });
export const aroundFinding = (finding: FindingRow, around: InspectionForPermission): FindingNode => ({ ...finding, around });

@Resolver('InspectionObject')
export class InspectionObjectResolver {
  constructor(private readonly readings: ReadingSource) {}

  @ResolveField()
  async light(@Context() request: RequestContext, @Parent() { state, objectionUntilOn, reviewUntilOn }: ObjectNode): Promise<Light | null> {
    const until = state === 'objected' ? reviewUntilOn : state === 'received' ? objectionUntilOn : null;
    // Once the time to object is over, nothing runs any more: it stands.
    if (until === null || (state === 'received' && request.today > until)) return null;
    return lightOf(markOfDue(until, (await this.readings.of(request)).light));
  }

  @ResolveField()
  viewerCan(@Context() request: RequestContext, @Parent() { around, ...object }: ObjectNode): readonly Verb[] {
    return verbsOnConclusion(request.actor, object, around, request.today);
  }
}

@Resolver('InspectionVisit')
export class VisitResolver {
  constructor(private readonly reads: InspectionReads) {}

  @ResolveField()
  deviceKey(@Context() { actor }: RequestContext, @Parent() { deviceKey, recordedByAccountId }: Visit): string | null {
    return recordedByAccountId === actor.accountId ? deviceKey : null;
  }

  @ResolveField()
  files(@Context() request: RequestContext, @Parent() { id }: Visit): Promise<readonly EvidenceFileRow[]> {
    return this.reads.files(request, 'inspection_visit', id);
  }
}

@Resolver('InspectionFinding')
export class FindingResolver {
  constructor(
    private readonly tasks: TaskReads,
    private readonly reads: InspectionReads,
  ) {}

  @ResolveField()
  async evidence(@Context() request: RequestContext, @Parent() { id, evidence }: FindingNode): Promise<readonly (Evidence & { readonly file: EvidenceFileRow | null })[]> {
    const files = evidence.some(({ kind }) => kind === 'file') ? await this.reads.files(request, 'finding', id) : [];
    return evidence.map((piece) => ({ ...piece, file: files.find((file) => file.id === piece.fileId) ?? null }));
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
  viewerCan(@Context() request: RequestContext, @Parent() finding: FindingNode): readonly Verb[] {
    return verbsOnFinding(request.actor, finding, finding.around, request.today);
  }
}

/** Which units may inspect: marked in the register of units. */
@Resolver('Unit')
export class UnitDesignationResolver {
  constructor(private readonly service: DesignationService) {}

  @ResolveField()
  designationKind(@Context() request: RequestContext, @Parent() { id }: { readonly id: string }): Promise<DesignationKind | null> {
    return this.service.kindOf(request, id);
  }
}

@Resolver('Designation')
export class DesignationResolver {
  constructor(private readonly service: DesignationService) {}

  @Query()
  designations(@Context() request: RequestContext): Promise<readonly DesignationRow[]> {
    return this.service.list(request);
  }

  @Mutation()
  recordDesignation(@Context() request: RequestContext, @Args('input') input: DesignationInput): Promise<DesignationRow> {
    return this.service.record(request, input);
  }

  @Mutation()
  endDesignation(@Context() request: RequestContext, @Args() args: MutationEndDesignationArgs): Promise<DesignationRow> {
    return this.service.end(request, args);
  }

  @ResolveField()
  viewerCan(@Context() request: RequestContext, @Parent() designation: DesignationRow): readonly Verb[] {
    return verbsOnDesignation(request.actor, designation, request.today);
  }
}
