import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  AttachmentEntity, findInspectionSeats, findRectificationChecks, findRectificationCounties, findRectificationEvents, findRectificationPosts, findRectificationReports, findRectifications, findRectificationUnits, FindingEntity, findUnitPersons, isId,
  RectificationCheckEntity, RectificationReportEntity, type RectificationChoiceRow, type RectificationEventRow, type RectificationFilterParams, type RectificationPostRow, type RectificationRow,
} from '@lianxi/api-data';
import type { QueryRectificationsArgs } from '@lianxi/contract';
import {
  canOnRectification, explainRectification, grantFor, lightOf, lightsWorstFirst, markOfRectification, verbsOnRectification, type ConclusionAuthor, type Light, type LightReason, type RectificationCheck,
  type RectificationReport, type TeamSeat, type Verb,
} from '@lianxi/domain';
import { In } from 'typeorm';
import { FileAccess } from '../../platform/file-access.js';
import { demandFound } from '../../platform/input.js';
import { readPage } from '../../platform/paging.js';
import { ReadingSource } from '../../platform/reading.js';
import type { RequestContext } from '../../platform/request-context.js';
import { groupBy } from '../task/task.loaders.js';
import { rectificationReading } from './rectification.store.js';

export interface RectificationPageNode {
  readonly items: readonly RectificationRow[];
  readonly total: number;
  readonly lights: readonly { readonly light: Light; readonly total: number }[];
}

const unfiltered = { ids: null, findingIds: null, states: null, unitId: null, countyId: null, inspectionId: null, severity: null, light: null, text: null } as const satisfies RectificationFilterParams;
/** One finding never has more items, nor a page of an inspection more findings. */
const MANY = 1000;
const UNITS = 30;

/** What is read of rectification items. */
@Injectable()
export class RectificationReads implements OnModuleInit {
  constructor(
    private readonly readings: ReadingSource,
    private readonly files: FileAccess,
  ) {}

  onModuleInit(): void {
    this.files.allow('rectification_report', async (request, id) => this.sees(request, (await (await request.reader()).findOneBy(RectificationReportEntity, { jointMeetingId: request.tenant, id }))?.rectificationId));
    this.files.allow('rectification_check', async (request, id) => this.sees(request, (await (await request.reader()).findOneBy(RectificationCheckEntity, { jointMeetingId: request.tenant, id }))?.rectificationId));
  }

  async list(request: RequestContext, { filter, page }: QueryRectificationsArgs): Promise<RectificationPageNode> {
    const { states = null, unitId = null, countyId = null, inspectionId = null, severity = null, light = null, text = null } = filter ?? {};
    if ([unitId, countyId, inspectionId].some((id) => id !== null && !isId(id))) return { items: [], total: 0, lights: [] };
    return this.find(request, { ...unfiltered, states, unitId, countyId, inspectionId, severity, light, text }, readPage(page));
  }

  async one(request: RequestContext, id: string): Promise<RectificationRow | null> {
    if (!isId(id)) return null;
    return (await this.find(request, { ...unfiltered, ids: [id] }, { limit: 1, offset: 0 })).items[0] ?? null;
  }

  async demand(request: RequestContext, id: string): Promise<RectificationRow> {
    return demandFound(await this.one(request, id), 'rectification');
  }

  async ofFindings(request: RequestContext, findingIds: readonly string[]): Promise<readonly RectificationRow[]> {
    return (await this.find(request, { ...unfiltered, findingIds }, { limit: MANY, offset: 0 })).items;
  }

  async ofFinding(request: RequestContext, findingId: string): Promise<readonly RectificationRow[]> {
    const loader = request.loader('rectification.finding', async (_manager, ids) => groupBy([...(await this.ofFindings(request, ids))], (row) => row.findingId));
    return (await loader.load(findingId)) ?? [];
  }

  async light(request: RequestContext, row: RectificationRow): Promise<Light> {
    return lightOf(markOfRectification(row, (await this.readings.of(request)).light));
  }

  async lightReason(request: RequestContext, row: RectificationRow): Promise<LightReason> {
    return explainRectification(row, (await this.readings.of(request)).light);
  }

  verbs({ actor, today }: RequestContext, row: RectificationRow): readonly Verb[] {
    return verbsOnRectification(actor, row, seatsOf(row), today);
  }

  reports = (request: RequestContext, { id }: RectificationRow): Promise<readonly RectificationReport[]> =>
    this.parts(request, 'reports', id, async (manager, params) => groupBy(await findRectificationReports(manager, params), (row) => row.rectificationId));

  checks = (request: RequestContext, { id }: RectificationRow): Promise<readonly RectificationCheck[]> =>
    this.parts(request, 'checks', id, async (manager, params) => groupBy(await findRectificationChecks(manager, params), (row) => row.rectificationId));

  events = (request: RequestContext, { id }: RectificationRow): Promise<readonly RectificationEventRow[]> =>
    this.parts(request, 'events', id, async (manager, params) => groupBy(await findRectificationEvents(manager, params), (row) => row.rectificationId));

  /** Files of reports and records, which the caller sees with their item. */
  async filesOf(request: RequestContext, { id }: { readonly id: string }): Promise<readonly AttachmentEntity[]> {
    const jointMeetingId = request.tenant;
    const loader = request.loader('rectification.files', async (manager, ids) => {
      const found = await manager.find(AttachmentEntity, { where: { jointMeetingId, subjectType: In(['rectification_report', 'rectification_check']), subjectId: In([...ids]) }, order: { id: 'ASC' } });
      return groupBy(found, (file) => file.subjectId ?? '');
    });
    return (await loader.load(id)) ?? [];
  }

  /** While it waits to be taken up: for the unit itself, and for whoever does so for it. */
  async postChoices(request: RequestContext, row: RectificationRow): Promise<readonly RectificationPostRow[]> {
    if (!canOnRectification('acknowledgeRectification', request.actor, row, [], request.today)) return [];
    return findRectificationPosts(await request.reader(), { unitIds: [row.unitId], today: request.today });
  }

  async checkerChoices(request: RequestContext, row: RectificationRow): Promise<readonly ConclusionAuthor[]> {
    const { actor, today, tenant: jointMeetingId } = request;
    if (!canOnRectification('verifyRectification', actor, row, seatsOf(row), today)) return [];
    const manager = await request.reader();
    const concerned = await findUnitPersons(manager, { unitId: row.unitId, today });
    const people = new Map((await findInspectionSeats(manager, { jointMeetingId, today })).map(({ personId, personName }) => [personId, { personId, personName }]));
    return [...people.values()].filter(({ personId }) => !concerned.has(personId) && !row.reporterPersonIds.includes(personId));
  }

  async posts(request: RequestContext, inspectionId: string): Promise<readonly RectificationPostRow[]> {
    const { actor, today, tenant: jointMeetingId } = request;
    if (!isId(inspectionId) || grantFor('openRectification', actor, { jointMeetingId, unitId: null }, today) === null) return [];
    const manager = await request.reader();
    const findings = await manager.findBy(FindingEntity, { jointMeetingId, inspectionId });
    return findRectificationPosts(manager, { unitIds: [...new Set(findings.map(({ responsibleUnitId }) => responsibleUnitId))], today });
  }

  async units(request: RequestContext, text: string | null): Promise<readonly RectificationChoiceRow[]> {
    const typed = text?.trim() ?? '';
    return findRectificationUnits(await request.reader(), { ...(await this.seen(request)), text: typed === '' ? null : typed, limit: UNITS });
  }

  async counties(request: RequestContext): Promise<readonly { id: string; name: string }[]> {
    return findRectificationCounties(await request.reader(), await this.seen(request));
  }

  private async seen(request: RequestContext) {
    const { jointMeetingId, today, scope } = await this.readings.of(request);
    return { jointMeetingId, ...(await rectificationReading(await request.reader(), request.actor, jointMeetingId, today, scope)) };
  }

  private async sees(request: RequestContext, rectificationId: string | undefined): Promise<boolean> {
    return rectificationId !== undefined && (await this.one(request, rectificationId)) !== null;
  }

  private async parts<Row>(
    request: RequestContext,
    name: string,
    id: string,
    find: (manager: Awaited<ReturnType<RequestContext['reader']>>, params: { readonly jointMeetingId: string; readonly ids: readonly string[] }) => Promise<ReadonlyMap<string, readonly Row[]>>,
  ): Promise<readonly Row[]> {
    const loader = request.loader(`rectification.${name}`, async (manager, ids) => find(manager, { jointMeetingId: request.tenant, ids }));
    return (await loader.load(id)) ?? [];
  }

  private async find(request: RequestContext, filter: RectificationFilterParams, page: { readonly limit: number; readonly offset: number }): Promise<RectificationPageNode> {
    const { jointMeetingId, today, amberUntilOn, scope } = await this.readings.of(request);
    const manager = await request.reader();
    const reading = await rectificationReading(manager, request.actor, jointMeetingId, today, scope);
    const { items, lights } = await findRectifications(manager, { jointMeetingId, ...reading, ...filter, today, amberUntilOn, ...page });
    const counts = lightsWorstFirst.map((light) => ({ light, total: lights[light] ?? 0 }));
    return { items, lights: counts, total: counts.reduce((sum, { light, total }) => (filter.light === null || filter.light === light ? sum + total : sum), 0) };
  }
}

const seatsOf = ({ teamPostIds }: RectificationRow): readonly TeamSeat[] => teamPostIds.map((postId) => ({ postId, role: 'member' }));
