import { Injectable } from '@nestjs/common';
import type { AuditFilter, AuditPage, ChainHead, PageInput } from '@lianxi/contract';
import { findAudit, findChainHead, JointMeetingEntity, openAudit, withScope } from '@lianxi/api-data';
import { demandDate, shortHead } from '@lianxi/domain';
import { DataSource } from 'typeorm';
import { Config } from '../../platform/config.js';
import { readPage } from '../../platform/paging.js';
import type { RequestContext } from '../../platform/request-context.js';

const day = (value: string | null | undefined, field: string): string | null => (value ? demandDate(value, field) : null);

/** The audit log for its administrator: the field's policy and the table's own door, each closed to everybody else. */
@Injectable()
export class AuditReads {
  private readonly names = new Map<string, string>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly config: Config,
  ) {}

  async page(request: RequestContext, filter: AuditFilter | null | undefined, page: PageInput | null | undefined): Promise<AuditPage> {
    const { kind = null, person = null, text = null, fromOn, toOn } = filter ?? {};
    const params = { kind, person, text, fromOn: day(fromOn, 'filter.fromOn'), toOn: day(toOn, 'filter.toOn'), ...readPage(page) };
    await request.endReading();
    const rows = await this.dataSource.transaction(async (manager) => {
      await openAudit(manager);
      return findAudit(manager, params);
    });
    await this.learnNames(rows.flatMap(({ jointMeetingId }) => jointMeetingId ?? []));
    const items = rows.map(({ jointMeetingId, ...row }) => ({ ...row, fields: [...row.fields], jointMeetingName: jointMeetingId === null ? null : (this.names.get(jointMeetingId) ?? null) }));
    return { items, total: rows[0]?.total ?? 0, keptMonths: this.config.auditMonths };
  }

  async head(request: RequestContext): Promise<ChainHead | null> {
    const head = await findChainHead(await request.reader(), request.tenant);
    return head && { ...head, short: shortHead(head) };
  }

  /** Their names, each in its own scope, once: they hardly change. */
  async learnNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    for (const id of new Set(ids.filter((each) => !this.names.has(each)))) {
      const found = await withScope(this.dataSource, id, (manager) => manager.findOneBy(JointMeetingEntity, { id }));
      if (found) this.names.set(id, found.name);
    }
    return this.names;
  }
}
