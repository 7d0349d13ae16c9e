import { Injectable } from '@nestjs/common';
import {
  findDelegates, findDelegateVisits, findOpinionAnswers, findOpinions, findOutsiderEvents, findVisitStops, isId,
  type DelegateVisitListParams, type DelegateVisitRow, type OpinionRow, type OutsiderEventRow, type VisitStopRow,
} from '@lianxi/api-data';
import type { QueryDelegateVisitsArgs } from '@lianxi/contract';
import { inspectionReading, type Delegate, type InspectionReading, type OpinionAnswer } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import { demandFound } from '../../platform/input.js';
import { readPage } from '../../platform/paging.js';
import type { RequestContext } from '../../platform/request-context.js';
import { groupBy } from '../task/task.loaders.js';

export interface DelegateVisitPageNode {
  readonly items: readonly DelegateVisitRow[];
  readonly total: number;
}

type Seen = InspectionReading & { readonly jointMeetingId: string };
type Part = { readonly delegateVisitId: string };

/** What is read of visits of delegates. */
@Injectable()
export class DelegateVisitReads {
  list(request: RequestContext, { filter, page }: QueryDelegateVisitsArgs): Promise<DelegateVisitPageNode> {
    return this.find(request, { ids: null, states: filter?.states ?? null, ...readPage(page) });
  }

  async one(request: RequestContext, id: string): Promise<DelegateVisitRow | null> {
    return isId(id) ? ((await this.find(request, { ids: [id], states: null, limit: 1, offset: 0 })).items[0] ?? null) : null;
  }

  async demand(request: RequestContext, id: string): Promise<DelegateVisitRow> {
    return demandFound(await this.one(request, id), 'delegate_visit');
  }

  stops = (request: RequestContext, { id }: DelegateVisitRow): Promise<readonly VisitStopRow[]> => this.parts(request, 'stops', id, findVisitStops);
  delegates = (request: RequestContext, id: string): Promise<readonly Delegate[]> => this.parts(request, 'delegates', id, findDelegates);
  opinions = (request: RequestContext, { id }: DelegateVisitRow): Promise<readonly OpinionRow[]> =>
    this.parts(request, 'opinions', id, (manager, { ids, ...seen }) => findOpinions(manager, { ...seen, visitIds: ids }));

  async answers(request: RequestContext, id: string): Promise<readonly OpinionAnswer[]> {
    const jointMeetingId = request.tenant;
    const loader = request.loader('delegateVisit.answers', async (manager, ids) => groupBy(await findOpinionAnswers(manager, { jointMeetingId, ids }), (row) => row.opinionId));
    return (await loader.load(id)) ?? [];
  }

  async events(request: RequestContext, { id }: DelegateVisitRow): Promise<readonly OutsiderEventRow[]> {
    if (!this.reading(request).all) return [];
    const jointMeetingId = request.tenant;
    const loader = request.loader('delegateVisit.events', async (manager, ids) => groupBy(await findOutsiderEvents(manager, { jointMeetingId, ids }), (row) => row.subjectId));
    return (await loader.load(id)) ?? [];
  }

  reading(request: RequestContext): Seen {
    return { jointMeetingId: request.tenant, ...inspectionReading(request.actor, request.tenant, request.today) };
  }

  private async parts<Row extends Part>(request: RequestContext, name: string, id: string, find: (manager: EntityManager, params: Seen & { readonly ids: readonly string[] }) => Promise<Row[]>): Promise<readonly Row[]> {
    const seen = this.reading(request);
    const loader = request.loader(`delegateVisit.${name}`, async (manager, ids) => groupBy(await find(manager, { ...seen, ids }), (row) => row.delegateVisitId));
    return (await loader.load(id)) ?? [];
  }

  private async find(request: RequestContext, wanted: Pick<DelegateVisitListParams, 'ids' | 'states' | 'limit' | 'offset'>): Promise<DelegateVisitPageNode> {
    return findDelegateVisits(await request.reader(), { ...this.reading(request), ...wanted });
  }
}
