import { Injectable } from '@nestjs/common';
import { tableTypes, writeTable, type TableFormat, type WrittenTable } from '@lianxi/api-documents';
import { activeRoles, DomainError, draftEvent, exportedLists, type ExportedList, type Language } from '@lianxi/domain';
import { PassThrough, type Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { logAudit, whoAsks } from '../../platform/audit-log.js';
import { log } from '../../platform/log.js';
import { demandPolicy } from '../../platform/policy.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner } from '../../platform/verb-runner.js';
import { ExportFilter } from './export-filter.js';
import { ExportLimit } from './export-limit.js';
import { exportLists } from './export-lists.js';
import { ExportServices } from './export-services.js';

const LONGEST = 10 * 60_000;

export interface ExportAnswer {
  readonly name: string;
  readonly type: string;
  readonly stream: Readable;
}

/** Any list as a table: what its page shows with this filter, all rows of it, as the reader may see them. */
@Injectable()
export class ExportService {
  constructor(
    private readonly services: ExportServices,
    private readonly dataSource: DataSource,
    private readonly verbs: VerbRunner,
    private readonly limit: ExportLimit,
  ) {}

  /** The table as it is being made. Its reading is ended here, however it ends. What the list's policy says, NOT_FOUND, RATE_LIMITED, INPUT_INVALID before the first byte. */
  async open(request: RequestContext, file: string, params: Readonly<Record<string, unknown>>): Promise<ExportAnswer> {
    const [asked = '', format] = file.split('.');
    const name = exportedLists.find((each) => each === asked);
    demandPolicy(name === undefined ? 'member' : exportLists[name].policy, request, 'export');
    if (name === undefined || (format !== 'xlsx' && format !== 'csv')) throw new DomainError('NOT_FOUND');
    const list = exportLists[name];
    const language: Language = params['language'] === 'en' ? 'en' : 'zh';
    const release = this.limit.begin(request.actor.accountId, Date.now());
    try {
      const filter = new ExportFilter(params);
      // Asked once for what it refuses and to know the filter; then logged; then read.
      await list.table({ request, filter, services: this.services }, language);
      await this.log(request, name, format, filter);
      const table = await begun(await list.table({ request, filter, services: this.services }, language), () => request.endReading());
      const stream = this.write(format, table, async () => {
        release();
        // Where nobody waited for even the first row, reading has not ended by itself.
        await request.endReading();
      });
      return { name: `${list.name[language]}-${request.today}.${format}`, type: tableTypes[format], stream };
    } catch (error) {
      release();
      await request.endReading();
      throw error;
    }
  }

  private write(format: TableFormat, table: WrittenTable, end: () => Promise<void>): Readable {
    const out = new PassThrough();
    const timer = setTimeout(() => out.destroy(new Error('the export took too long')), LONGEST);
    // The answer's head is out by now: all that can be said is to break off. Whoever went away is no error of ours.
    void writeTable(format, table, out)
      .catch((error: unknown) => {
        if (!out.destroyed) log.error({ err: error }, 'export broken off');
        out.destroy(error as Error);
      })
      .finally(() => {
        clearTimeout(timer);
        return end();
      })
      .catch((error: unknown) => log.error({ err: error }, 'reading of an export not ended'));
    return out;
  }

  /** Who took which list out, with what filter; before the first row leaves. */
  private async log(request: RequestContext, list: ExportedList, format: TableFormat, filter: ExportFilter): Promise<void> {
    if (exportLists[list].policy.endsWith('_admin')) return this.logAdministration(request, { list, format, filter: filter.used });
    const { actor, tenant, today } = request;
    const postId = activeRoles(actor, tenant, today)[0]?.postId ?? null;
    await this.verbs.run(request, async ({ append }) => {
      append([draftEvent({ verb: 'exportList', subjectType: 'joint_meeting', subjectId: tenant, postId, data: { list, format, filter: filter.used } })]);
    });
  }

  /** Lists of the installation belong to no joint meeting: told in the log of accounts. */
  private async logAdministration(request: RequestContext, data: Readonly<Record<string, unknown>>): Promise<void> {
    const who = whoAsks(request);
    await request.endReading();
    await logAudit(this.dataSource.manager, { verb: 'exportList', ...who, at: request.now, data });
  }
}

/**
 * The same table with its first batch already read: what goes wrong by then is told with a code. `end` when the last row is
 * read or nobody wants another: the connection does not wait for a slow reader to take the last bytes.
 */
async function begun({ rows, ...table }: WrittenTable, end: () => Promise<void>): Promise<WrittenTable> {
  const batches = rows[Symbol.asyncIterator]();
  const first = await batches.next();
  async function* all() {
    try {
      for (let next = first; !next.done; next = await batches.next()) yield next.value;
    } finally {
      await end();
    }
  }
  return { ...table, rows: all() };
}
