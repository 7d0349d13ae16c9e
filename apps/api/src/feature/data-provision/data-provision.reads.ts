import { Injectable } from '@nestjs/common';
import {
  findDataDeliveries, findDataProvisionEvents, findDataProvisionLacking, findDataProvisions, isId, type DataDeliveryRow, type DataProvisionLackingRow, type DataProvisionListParams, type DataProvisionRow,
  type OutsiderEventRow,
} from '@lianxi/api-data';
import type { DataProvisionFilter, DataProvisionRow as RowNode, QueryDataProvisionsArgs } from '@lianxi/contract';
import { dataProvisionReading, demandWhole, localDate, type DataProvisionReading } from '@lianxi/domain';
import { demandFound } from '../../platform/input.js';
import { readPage } from '../../platform/paging.js';
import type { RequestContext } from '../../platform/request-context.js';
import { groupBy } from '../task/task.loaders.js';
import { ReadingSource } from '../task/reading.service.js';
import { matrixOf } from './data-provision-matrix.js';

export interface DataProvisionPageNode {
  readonly items: readonly DataProvisionRow[];
  readonly total: number;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
const oneUnit = (id: string | null | undefined): string | null => (id == null ? null : isId(id) ? id : NOBODY);

/** What a filter of the page or an export asks for. */
export function wantedOf(filter: DataProvisionFilter | null | undefined): Pick<DataProvisionListParams, 'providerUnitId' | 'recipientUnitId' | 'states' | 'lights' | 'lack'> {
  return { providerUnitId: oneUnit(filter?.providerUnitId), recipientUnitId: oneUnit(filter?.recipientUnitId), states: filter?.states ?? null, lights: filter?.lights ?? null, lack: filter?.lack ?? null };
}

/** What is read of the ledger. */
@Injectable()
export class DataProvisionReads {
  constructor(private readonly readings: ReadingSource) {}

  list(request: RequestContext, { filter, page }: QueryDataProvisionsArgs): Promise<DataProvisionPageNode> {
    return this.find(request, { ...wantedOf(filter), ids: null, ...readPage(page) });
  }

  async one(request: RequestContext, id: string): Promise<DataProvisionRow | null> {
    return isId(id) ? ((await this.find(request, { ...wantedOf(null), ids: [id], limit: 1, offset: 0 })).items[0] ?? null) : null;
  }

  async demand(request: RequestContext, id: string): Promise<DataProvisionRow> {
    return demandFound(await this.one(request, id), 'data_provision');
  }

  async lacking(request: RequestContext): Promise<DataProvisionLackingRow> {
    return findDataProvisionLacking(await request.reader(), this.reading(request));
  }

  async deliveries(request: RequestContext, { id }: Pick<DataProvisionRow, 'id'>): Promise<readonly DataDeliveryRow[]> {
    const judged = await this.judged(request);
    const loader = request.loader('data-provision.deliveries', async (manager, ids) => groupBy(await findDataDeliveries(manager, { ...judged, ids, fromOn: null, untilOn: null }), (row) => row.dataProvisionId));
    return (await loader.load(id)) ?? [];
  }

  async events(request: RequestContext, { id }: Pick<DataProvisionRow, 'id'>): Promise<readonly OutsiderEventRow[]> {
    const { jointMeetingId } = this.reading(request);
    const loader = request.loader('data-provision.events', async (manager, ids) => groupBy(await findDataProvisionEvents(manager, { jointMeetingId, ids }), (row) => row.subjectId));
    return (await loader.load(id)) ?? [];
  }

  async matrix(request: RequestContext, year: number): Promise<readonly RowNode[]> {
    demandWhole(year, 2000, 2999, 'year');
    const params = { ...(await this.judged(request)), ids: null, fromOn: localDate(year, 1, 1), untilOn: localDate(year, 12, 31) };
    return matrixOf(await findDataDeliveries(await request.reader(), params));
  }

  private reading(request: RequestContext): DataProvisionReading & { readonly jointMeetingId: string } {
    return { jointMeetingId: request.tenant, ...dataProvisionReading(request.actor, request.tenant, request.today) };
  }

  private async judged(request: RequestContext) {
    const { today, amberUntilOn } = await this.readings.of(request);
    return { ...this.reading(request), today, amberUntilOn };
  }

  private async find(request: RequestContext, wanted: Omit<DataProvisionListParams, 'jointMeetingId' | 'all' | 'unitIds' | 'today' | 'amberUntilOn'>): Promise<DataProvisionPageNode> {
    return findDataProvisions(await request.reader(), { ...(await this.judged(request)), ...wanted });
  }
}
