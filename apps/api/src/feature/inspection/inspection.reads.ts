import { Injectable } from '@nestjs/common';
import {
  findApprovers, findEvidenceFiles, findFindings, findInspectionEvents, findInspectionJoined, findInspectionLoad, findInspectionObjects, findInspections, findInspectionSeats, findInspectionTeam, findInspectionVisits, isId,
  type ApproverRow, type EvidenceFileRow, type FindingRow, type InspectionEventRow, type InspectionListParams, type InspectionLoadRow, type InspectionObjectRow, type InspectionRow, type InspectionSeatRow, type JoinedRow, type TeamMemberRow,
} from '@lianxi/api-data';
import type { QueryInspectionsArgs } from '@lianxi/contract';
import {
  canOnInspection, checkField, civilOf, findOverlaps, inspectionReading, isAuthor, lacksOfPlan, lacksOfStart, lacksUnderWay, localDate, type ConclusionAuthor, type FieldCheck, type InspectionReading, type Overlap, type PlanFacts, type PlanLack, type Visit,
} from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { demandFound } from '../../platform/input.js';
import { readPage } from '../../platform/paging.js';
import type { RequestContext } from '../../platform/request-context.js';
import { groupBy } from '../task/task.loaders.js';
import { planFacts } from './inspection.store.js';

export interface InspectionPageNode {
  readonly items: readonly InspectionRow[];
  readonly total: number;
}

type Seen = InspectionReading & { readonly jointMeetingId: string };
type Part = { readonly inspectionId: string };

/** Of an inspection, what its object is not told: where the matter came from, what set it off, why it goes so far. */
const notForObjects = {
  source: null, sourceDocument: null, sourceOn: null, trigger: null, triggerReason: null, depthReason: null, overlapReason: null, stateReason: null, designationId: null, approverName: null, approverPostId: null,
  approvalDocument: null, approvalRecordedBy: null, leaderAppointment: null, authors: [],
} as const;

/** What is read of inspections. */
@Injectable()
export class InspectionReads {
  constructor(private readonly clock: Clock) {}

  list(request: RequestContext, { filter, page }: QueryInspectionsArgs): Promise<InspectionPageNode> {
    const { states = null, unitId = null } = filter ?? {};
    if (unitId !== null && !isId(unitId)) return Promise.resolve({ items: [], total: 0 });
    return this.find(request, { ids: null, states, unitId, ...readPage(page) });
  }

  async one(request: RequestContext, id: string): Promise<InspectionRow | null> {
    if (!isId(id)) return null;
    return (await this.find(request, { ids: [id], states: null, unitId: null, limit: 1, offset: 0 })).items[0] ?? null;
  }

  async demand(request: RequestContext, id: string): Promise<InspectionRow> {
    return demandFound(await this.one(request, id), 'inspection');
  }

  objects = (request: RequestContext, { id }: InspectionRow): Promise<readonly InspectionObjectRow[]> => this.parts(request, 'objects', id, (manager, params) => findInspectionObjects(manager, { ...params, today: request.today }));
  team = (request: RequestContext, { id }: InspectionRow): Promise<readonly TeamMemberRow[]> => this.parts(request, 'team', id, (manager, params) => findInspectionTeam(manager, { ...params, now: this.clock.systemNow().toISOString() }));

  visits = (request: RequestContext, { id }: InspectionRow): Promise<readonly Visit[]> => this.parts(request, 'visits', id, findInspectionVisits);
  findings = (request: RequestContext, { id }: InspectionRow): Promise<readonly FindingRow[]> => this.parts(request, 'findings', id, findFindings);

  async fieldCheck(request: RequestContext, row: InspectionRow): Promise<FieldCheck | null> {
    const team = await this.team(request, row);
    if (!canOnInspection('concludeInspection', request.actor, { inspection: row, team }, request.today)) return null;
    return checkField({ team, objects: await this.objects(request, row) }, await this.visits(request, row));
  }

  async lacks(request: RequestContext, row: InspectionRow): Promise<readonly PlanLack[]> {
    if (!this.reading(request).all) return [];
    const objects = await this.objects(request, row);
    if (row.state === 'draft' || row.state === 'submitted') return lacksOfPlan({ plan: row, objects, team: await this.team(request, row) }, await this.facts(request, row));
    if (row.state === 'under_way') return lacksUnderWay(row, (await this.facts(request, row)).designation, request.today);
    return row.state === 'approved' ? lacksOfStart({ inspection: row, objects, team: await this.team(request, row) }, await this.facts(request, row), request.today) : [];
  }

  /** For who records an approval, while there is one to record. */
  async approverChoices(request: RequestContext, { state }: InspectionRow): Promise<readonly ApproverRow[]> {
    if (!this.reading(request).all || state !== 'submitted') return [];
    return findApprovers(await request.reader(), { jointMeetingId: request.tenant, today: request.today });
  }

  /** For who plans and approves, while there is something to decide. */
  async overlaps(request: RequestContext, row: InspectionRow): Promise<readonly (Overlap & { readonly unitName: string })[]> {
    if (!this.reading(request).all || !['draft', 'submitted', 'approved', 'under_way'].includes(row.state)) return [];
    const { elsewhere, units } = await this.facts(request, row);
    return findOverlaps(row, elsewhere).map((overlap) => ({ ...overlap, unitName: units.get(overlap.with.unitId)?.name ?? '' }));
  }

  async loads(request: RequestContext, row: InspectionRow): Promise<readonly InspectionLoadRow[]> {
    if (!this.reading(request).all) return [];
    const unitIds = (await this.objects(request, row)).map(({ unitId }) => unitId);
    const { year } = civilOf(row.fromOn ?? request.today);
    return findInspectionLoad(await request.reader(), { unitIds, fromOn: localDate(year, 1, 1), toOn: localDate(year, 12, 31) });
  }

  async joined(request: RequestContext, { id }: InspectionRow): Promise<readonly JoinedRow[]> {
    if (!this.reading(request).all) return [];
    const loader = request.loader('inspection.joined', async (manager, ids) => groupBy(await findInspectionJoined(manager, ids), (row) => row.intoId));
    return (await loader.load(id)) ?? [];
  }

  async reviewerChoices(request: RequestContext, row: InspectionRow): Promise<readonly ConclusionAuthor[]> {
    if (!this.reading(request).all || row.state !== 'concluded') return [];
    const people = new Map((await this.seats(request)).map(({ personId, personName }) => [personId, { personId, personName }]));
    return [...people.values()].filter((person) => !isAuthor(row, person));
  }

  async seats(request: RequestContext): Promise<readonly InspectionSeatRow[]> {
    return findInspectionSeats(await request.reader(), { jointMeetingId: request.tenant, today: request.today });
  }

  async events(request: RequestContext, { id, inside }: InspectionRow): Promise<readonly InspectionEventRow[]> {
    if (!inside) return [];
    const jointMeetingId = request.tenant;
    const loader = request.loader('inspection.events', async (manager, ids) => groupBy(await findInspectionEvents(manager, { jointMeetingId, ids }), (row) => row.inspectionId));
    return (await loader.load(id)) ?? [];
  }

  /** The signed papers, for whoever reads all of the inspection; nobody who is only invited to it. */
  async approvalFiles(request: RequestContext, { id, inside }: InspectionRow): Promise<readonly EvidenceFileRow[]> {
    return inside && this.reading(request).guestPersonId === null ? this.files(request, 'inspection_approval', id) : [];
  }

  /** Files of field records or findings; whoever asks has the record or finding already. */
  async files(request: RequestContext, subjectType: 'inspection_approval' | 'inspection_visit' | 'finding', subjectId: string): Promise<readonly EvidenceFileRow[]> {
    const jointMeetingId = request.tenant;
    const loader = request.loader(`inspection.files.${subjectType}`, async (manager, ids) => groupBy(await findEvidenceFiles(manager, { jointMeetingId, subjectType, ids }), (row) => row.subjectId));
    return (await loader.load(subjectId)) ?? [];
  }

  reading(request: RequestContext): Seen {
    return { jointMeetingId: request.tenant, ...inspectionReading(request.actor, request.tenant, request.today) };
  }

  private async facts(request: RequestContext, row: InspectionRow): Promise<PlanFacts> {
    const loader = request.loader(`inspection.facts.${row.id}`, async (manager) => new Map([[row.id, await planFacts(manager, row, { objects: await this.objects(request, row), team: await this.team(request, row), today: request.today })]]));
    return demandFound(await loader.load(row.id), 'inspection');
  }

  private async parts<Row extends Part>(request: RequestContext, name: string, id: string, find: (manager: EntityManager, params: Seen & { readonly ids: readonly string[] }) => Promise<Row[]>): Promise<readonly Row[]> {
    const seen = this.reading(request);
    const loader = request.loader(`inspection.${name}`, async (manager, ids) => groupBy(await find(manager, { ...seen, ids }), (row) => row.inspectionId));
    return (await loader.load(id)) ?? [];
  }

  private async find(request: RequestContext, wanted: Pick<InspectionListParams, 'ids' | 'states' | 'unitId' | 'limit' | 'offset'>): Promise<InspectionPageNode> {
    const { items, total } = await findInspections(await request.reader(), { ...this.reading(request), ...wanted });
    return { items: items.map((row) => (row.inside ? row : { ...row, ...notForObjects })), total };
  }
}
