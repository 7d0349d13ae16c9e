import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  AttachmentEntity, EventEntity, findComplaintEvents, findComplaintHandlers, findComplaints, findPublicPlaces, isId, JointMeetingEntity, type ComplaintEventRow, type ComplaintListParams, type ComplaintRow, type HandlerRow, type PublicPlaceRow,
} from '@lianxi/api-data';
import type { ComplaintFile, ComplaintRecusal, QueryComplaintsArgs } from '@lianxi/contract';
import { complaintFor, complaintReach, isOfConcerned, isRetaliation, lightOf, markOfComplaint, verbsOnComplaint, type ComplaintReach, type Light, type Verb } from '@lianxi/domain';
import { FileAccess } from '../../platform/file-access.js';
import { demandFound } from '../../platform/input.js';
import { readPage } from '../../platform/paging.js';
import { ReadingSource, unitIdsOf } from '../../platform/reading.js';
import type { RequestContext } from '../../platform/request-context.js';
import { groupBy } from '../task/task.loaders.js';
import { TaskReads } from '../task/task.reads.js';
import type { TaskNode } from '../task/task.view.js';

export interface ComplaintPageNode {
  readonly items: readonly ComplaintRow[];
  readonly total: number;
}

const unfiltered = { ids: null, states: null, category: null, placeId: null, unitId: null, joinedToId: null, lateOn: null } as const;
/** More are never joined to one. */
const MANY = 200;

/** What is read of complaints: never who sent them. */
@Injectable()
export class ComplaintReads implements OnModuleInit {
  constructor(
    private readonly readings: ReadingSource,
    private readonly tasks: TaskReads,
    private readonly files: FileAccess,
  ) {}

  onModuleInit(): void {
    this.files.allow('complaint', async (request, id) => {
      const row = await this.one(request, id);
      return row !== null && this.mayReadSealed(request, row);
    });
  }

  async list(request: RequestContext, { filter, page }: QueryComplaintsArgs): Promise<ComplaintPageNode> {
    const { states = null, category = null, placeId = null, unitId = null, late = null } = filter ?? {};
    if ([placeId, unitId].some((id) => id !== null && !isId(id))) return { items: [], total: 0 };
    return this.find(request, { states, category, placeId, unitId, lateOn: late === true ? request.today : null, ...readPage(page) });
  }

  async one(request: RequestContext, id: string): Promise<ComplaintRow | null> {
    if (!isId(id)) return null;
    return (await this.find(request, { ids: [id], limit: 1, offset: 0 })).items[0] ?? null;
  }

  async demand(request: RequestContext, id: string): Promise<ComplaintRow> {
    return demandFound(await this.one(request, id), 'complaint');
  }

  async light(request: RequestContext, row: ComplaintRow): Promise<Light> {
    return lightOf(markOfComplaint(row, (await this.readings.of(request)).light));
  }

  verbs({ actor, today }: RequestContext, row: ComplaintRow): readonly Verb[] {
    return verbsOnComplaint(actor, row, today);
  }

  task(request: RequestContext, { taskId }: ComplaintRow): Promise<TaskNode | null> {
    return taskId === null ? Promise.resolve(null) : this.tasks.one(request, taskId);
  }

  /** The first of those joined, where the viewer reads all. */
  joinedTo(request: RequestContext, { joinedToId }: ComplaintRow): Promise<ComplaintRow | null> {
    return joinedToId === null ? Promise.resolve(null) : this.one(request, joinedToId);
  }

  async joined(request: RequestContext, { id, joinedCount }: ComplaintRow): Promise<readonly ComplaintRow[]> {
    return joinedCount === 0 ? [] : (await this.find(request, { joinedToId: id, limit: MANY, offset: 0 })).items;
  }

  async events(request: RequestContext, { id }: ComplaintRow): Promise<readonly ComplaintEventRow[]> {
    if (this.reach(request).scope.kind !== 'all') return [];
    const { tenant: jointMeetingId } = request;
    const loader = request.loader('complaint.events', async (manager, ids) => groupBy(await findComplaintEvents(manager, { jointMeetingId, ids }), (row) => row.complaintId));
    return (await loader.load(id)) ?? [];
  }

  async recusal(request: RequestContext, row: ComplaintRow): Promise<ComplaintRecusal | null> {
    const { concernedUnitIds, leaderHandles } = row;
    if (concernedUnitIds.length === 0 || this.reach(request).scope.kind !== 'all') return null;
    const { tenant: jointMeetingId, today, actor } = request;
    const found = await findComplaintHandlers(await request.reader(), { jointMeetingId, concernedUnitIds, today });
    const named = (role: HandlerRow['role']) => [...new Set(found.filter((each) => each.role === role).map(({ personName, postTitle, unitName }) => `${personName}（${unitName} ${postTitle}）`))];
    const confidants = named('confidant');
    const handlers = isRetaliation(row) ? confidants : leaderHandles ? [...named('secretariat'), ...named('leader')] : named('secretariat');
    return { concerned: isOfConcerned(actor, row, today), leaderHandles, handlers, confidants };
  }

  async filesOf(request: RequestContext, row: ComplaintRow): Promise<readonly ComplaintFile[]> {
    if (!(await this.mayReadSealed(request, row))) return [];
    const files = await (await request.reader()).find(AttachmentEntity, { where: { jointMeetingId: request.tenant, subjectType: 'complaint', subjectId: row.id }, order: { id: 'ASC' } });
    return files.map(({ id, name, size, mime }) => ({ id, name, size, mime }));
  }

  async places(request: RequestContext): Promise<readonly PublicPlaceRow[]> {
    if (this.reach(request).scope.kind === 'none') return [];
    const manager = await request.reader();
    return findPublicPlaces(manager, (await manager.findOneByOrFail(JointMeetingEntity, { id: request.tenant })).jurisdictionId);
  }

  reach({ actor, tenant, today }: RequestContext): ComplaintReach {
    return complaintReach(actor, tenant, today);
  }

  /** What is sealed of it, its files too: only on the day, and by the account, that opened the content for a purpose; the log knows. */
  async mayReadSealed(request: RequestContext, { id, sealed }: ComplaintRow): Promise<boolean> {
    if (!sealed) return true;
    const { tenant: jointMeetingId, today, actor } = request;
    const opened = await (await request.reader()).findBy(EventEntity, { jointMeetingId, subjectType: 'complaint', subjectId: id, verb: 'openComplaintSeal', dayOn: today });
    return opened.some((event) => event.actor?.accountId === actor.accountId && event.data['part'] === 'content');
  }

  private async find(request: RequestContext, wanted: Partial<ComplaintListParams> & { readonly limit: number; readonly offset: number }): Promise<ComplaintPageNode> {
    const reach = this.reach(request);
    const { scope, confidantUnitIds, ownUnitIds } = reach;
    const params = { ...unfiltered, ...wanted, jointMeetingId: request.tenant, visibleUnitIds: unitIdsOf(scope), confidantUnitIds, ownUnitIds };
    const { items, total } = await findComplaints(await request.reader(), params);
    return { items: items.map((row) => complaintFor(reach, row)), total };
  }
}
