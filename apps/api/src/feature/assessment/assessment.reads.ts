import { Injectable } from '@nestjs/common';
import {
  findAssessmentFindings, findAssessments, findAssessmentWorks, findAssessors, findEvidenceFiles, findInspectionLoad, findObjectUnits, findOutsiderEvents, isId,
  type AssessmentFindingRow, type AssessmentListParams, type AssessmentRow, type AssessmentWorkRow, type EvidenceFileRow, type InspectionLoadRow, type OutsiderEventRow,
} from '@lianxi/api-data';
import type { QueryAssessmentsArgs, QueryOutsideBurdenArgs } from '@lianxi/contract';
import { civilOf, findOverlaps, inspectionReading, localDate, type Assessor, type InspectionReading, type Overlap } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import { demandFound } from '../../platform/input.js';
import { readPage } from '../../platform/paging.js';
import type { RequestContext } from '../../platform/request-context.js';
import { outsideFacts } from '../inspection/outside-facts.js';
import { groupBy } from '../task/task.loaders.js';

export interface AssessmentPageNode {
  readonly items: readonly AssessmentRow[];
  readonly total: number;
}

export interface BurdenNode {
  readonly overlaps: readonly (Overlap & { readonly unitName: string })[];
  readonly loads: readonly InspectionLoadRow[];
}

type Seen = InspectionReading & { readonly jointMeetingId: string };

/** Of an assessment, what its units are not told. */
const notForUnits = { report: null, reportedBy: null, reportSource: null, overlapReason: null, institutionCode: null } as const;

/** What is read of assessments. */
@Injectable()
export class AssessmentReads {
  list(request: RequestContext, { filter, page }: QueryAssessmentsArgs): Promise<AssessmentPageNode> {
    return this.find(request, { ids: null, states: filter?.states ?? null, ...readPage(page) });
  }

  async one(request: RequestContext, id: string): Promise<AssessmentRow | null> {
    return isId(id) ? ((await this.find(request, { ids: [id], states: null, limit: 1, offset: 0 })).items[0] ?? null) : null;
  }

  async demand(request: RequestContext, id: string): Promise<AssessmentRow> {
    return demandFound(await this.one(request, id), 'assessment');
  }

  assessors = (request: RequestContext, { id }: AssessmentRow): Promise<readonly Assessor[]> => this.parts(request, 'assessors', id, findAssessors);
  works = (request: RequestContext, { id }: AssessmentRow): Promise<readonly AssessmentWorkRow[]> => this.parts(request, 'works', id, findAssessmentWorks);
  findings = (request: RequestContext, { id }: AssessmentRow): Promise<readonly AssessmentFindingRow[]> => this.parts(request, 'findings', id, findAssessmentFindings);

  /** Its units; a unit among them is shown itself. */
  async units(request: RequestContext, { unitIds, inside }: AssessmentRow): Promise<readonly { readonly id: string; readonly name: string }[]> {
    const { unitIds: own } = this.reading(request);
    const shown = inside ? unitIds : unitIds.filter((id) => own.includes(id));
    const names = await findObjectUnits(await request.reader(), shown);
    return shown.map((id) => ({ id, name: names.get(id)?.name ?? '' }));
  }

  async events(request: RequestContext, { id }: AssessmentRow): Promise<readonly OutsiderEventRow[]> {
    if (!this.reading(request).all) return [];
    const jointMeetingId = request.tenant;
    const loader = request.loader('assessment.events', async (manager, ids) => groupBy(await findOutsiderEvents(manager, { jointMeetingId, ids }), (row) => row.subjectId));
    return (await loader.load(id)) ?? [];
  }

  /** Files of the report or of a record; whoever asks has seen the thing already. */
  async files(request: RequestContext, subjectType: 'assessment' | 'assessment_work', subjectId: string): Promise<readonly EvidenceFileRow[]> {
    const jointMeetingId = request.tenant;
    const loader = request.loader(`assessment.files.${subjectType}`, async (manager, ids) => groupBy(await findEvidenceFiles(manager, { jointMeetingId, subjectType, ids }), (row) => row.subjectId));
    return (await loader.load(subjectId)) ?? [];
  }

  /** What else goes to these units, and the year of each: the same for an assessment and for a visit of delegates. */
  async burden(request: RequestContext, { unitIds, matter, topics, fromOn, toOn, id = null }: QueryOutsideBurdenArgs): Promise<BurdenNode> {
    const known = unitIds.filter(isId);
    const manager = await request.reader();
    const { elsewhere, unitNames } = await outsideFacts(manager, { unitIds: known, topics, fromOn, toOn, id: id !== null && isId(id) ? id : null });
    const { year } = civilOf(fromOn);
    return {
      overlaps: findOverlaps({ matter, topics, fromOn, toOn }, elsewhere).map((overlap) => ({ ...overlap, unitName: unitNames.get(overlap.with.unitId) ?? '' })),
      loads: known.length === 0 ? [] : await findInspectionLoad(manager, { unitIds: known, fromOn: localDate(year, 1, 1), toOn: localDate(year, 12, 31) }),
    };
  }

  reading(request: RequestContext): Seen {
    return { jointMeetingId: request.tenant, ...inspectionReading(request.actor, request.tenant, request.today) };
  }

  private async parts<Row extends { readonly assessmentId: string }>(request: RequestContext, name: string, id: string, find: (manager: EntityManager, params: Seen & { readonly ids: readonly string[] }) => Promise<Row[]>): Promise<readonly Row[]> {
    const seen = this.reading(request);
    const loader = request.loader(`assessment.${name}`, async (manager, ids) => groupBy(await find(manager, { ...seen, ids }), (row) => row.assessmentId));
    return (await loader.load(id)) ?? [];
  }

  private async find(request: RequestContext, wanted: Pick<AssessmentListParams, 'ids' | 'states' | 'limit' | 'offset'>): Promise<AssessmentPageNode> {
    const { items, total } = await findAssessments(await request.reader(), { ...this.reading(request), ...wanted });
    return { total, items: items.map((row) => (row.inside ? row : { ...row, ...notForUnits, indicators: row.indicators.map((each) => ({ ...each, result: null })) })) };
  }
}
