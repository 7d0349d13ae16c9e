import { Injectable } from '@nestjs/common';
import { findBulletinContents, findBulletinReceipts, findBulletins, isId, type BulletinContentRow, type BulletinListParams, type BulletinReceiptRow, type BulletinRow } from '@lianxi/api-data';
import type { QueryBulletinsArgs } from '@lianxi/contract';
import { bulletinReading, type Bulletin, type BulletinReading } from '@lianxi/domain';
import { demandFound } from '../../platform/input.js';
import { readPage } from '../../platform/paging.js';
import type { RequestContext } from '../../platform/request-context.js';
import { groupBy } from '../task/task.loaders.js';

export interface BulletinPageNode {
  readonly items: readonly BulletinRow[];
  readonly total: number;
}

/** What is read of bulletins. */
@Injectable()
export class BulletinReads {
  list(request: RequestContext, { filter, page }: QueryBulletinsArgs): Promise<BulletinPageNode> {
    return this.find(request, { ids: null, states: filter?.states ?? null, ...readPage(page) });
  }

  async one(request: RequestContext, id: string): Promise<BulletinRow | null> {
    return isId(id) ? ((await this.find(request, { ids: [id], states: null, limit: 1, offset: 0 })).items[0] ?? null) : null;
  }

  async demand(request: RequestContext, id: string): Promise<BulletinRow> {
    return demandFound(await this.one(request, id), 'bulletin');
  }

  /** Figures and words. */
  async contents(request: RequestContext, { id }: Pick<BulletinRow, 'id'>): Promise<BulletinContentRow> {
    const seen = this.reading(request);
    const loader = request.loader('bulletin.contents', async (manager, ids) => new Map((await findBulletinContents(manager, { ...seen, ids })).map((row) => [row.id, row])));
    return demandFound((await loader.load(id)) ?? null, 'bulletin');
  }

  /** All of it, as its document wants it. */
  async whole(request: RequestContext, id: string): Promise<Bulletin> {
    const row = await this.demand(request, id);
    return { ...row, ...(await this.contents(request, row)) };
  }

  async receipts(request: RequestContext, { id }: Pick<BulletinRow, 'id'>): Promise<readonly BulletinReceiptRow[]> {
    const seen = this.reading(request);
    const loader = request.loader('bulletin.receipts', async (manager, ids) => groupBy(await findBulletinReceipts(manager, { ...seen, ids }), (row) => row.bulletinId));
    return (await loader.load(id)) ?? [];
  }

  reading(request: RequestContext): BulletinReading & { readonly jointMeetingId: string } {
    return { jointMeetingId: request.tenant, ...bulletinReading(request.actor, request.tenant, request.today) };
  }

  private async find(request: RequestContext, wanted: Pick<BulletinListParams, 'ids' | 'states' | 'limit' | 'offset'>): Promise<BulletinPageNode> {
    return findBulletins(await request.reader(), { ...this.reading(request), ...wanted });
  }
}
