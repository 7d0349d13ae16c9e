import { Injectable } from '@nestjs/common';
import { tableTypes, writeTable, type TableFormat, type WrittenTable } from '@lianxi/api-documents';
import { activeRoles, DomainError, draftEvent, type Language } from '@lianxi/domain';
import { PassThrough, type Readable } from 'node:stream';
import { log } from '../../platform/log.js';
import { ReadingSource } from '../../platform/reading.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner } from '../../platform/verb-runner.js';
import { dutyExport } from './duty-export.js';
import { eventExport } from './event-export.js';
import { ExportFilter } from './export-filter.js';
import { ExportLimit } from './export-limit.js';
import type { ExportList } from './export-list.js';
import { indicatorExport, indicatorValueExport } from './indicator-export.js';
import { instructionExport } from './instruction-export.js';
import { noticeExport } from './notice-export.js';
import { notificationExport } from './notification-export.js';
import { reportExport } from './report-export.js';
import { reviewExport } from './review-export.js';
import { taskExport } from './task-export.js';
import { unitExport } from './unit-export.js';

/** By the address: /api/export/NAME.xlsx. */
const LISTS: ReadonlyMap<string, ExportList> = new Map([
  ['duties', dutyExport],
  ['events', eventExport],
  ['indicators', indicatorExport],
  ['indicator-values', indicatorValueExport],
  ['instructions', instructionExport],
  ['notices', noticeExport],
  ['notifications', notificationExport],
  ['reports', reportExport],
  ['reviews', reviewExport],
  ['tasks', taskExport],
  ['units', unitExport],
]);
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
    private readonly reading: ReadingSource,
    private readonly verbs: VerbRunner,
    private readonly limit: ExportLimit,
  ) {}

  /** The table as it is being made. Its reading is ended here, however it ends. NOT_FOUND, RATE_LIMITED, INPUT_INVALID before the first byte. */
  async open(request: RequestContext, file: string, params: Readonly<Record<string, unknown>>): Promise<ExportAnswer> {
    const [name = '', format] = file.split('.');
    const list = LISTS.get(name);
    if (!list || (format !== 'xlsx' && format !== 'csv')) throw new DomainError('NOT_FOUND');
    const language: Language = params['language'] === 'en' ? 'en' : 'zh';
    const release = this.limit.begin(request.actor.accountId, Date.now());
    try {
      const filter = new ExportFilter(params);
      // Asked once for what it refuses and to know the filter; then logged; then read.
      await list.table({ request, reading: await this.reading.of(request), filter }, language);
      await this.log(request, name, format, filter);
      const table = await begun(await list.table({ request, reading: await this.reading.of(request), filter }, language), () => request.endReading());
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
  private async log(request: RequestContext, list: string, format: TableFormat, filter: ExportFilter): Promise<void> {
    const { actor, tenant, today } = request;
    const postId = activeRoles(actor, tenant, today)[0]?.postId ?? null;
    await this.verbs.run(request, async ({ append }) => {
      append([draftEvent({ verb: 'exportList', subjectType: 'joint_meeting', subjectId: tenant, postId, data: { list, format, filter: filter.used } })]);
    });
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
