import { Injectable } from '@nestjs/common';
import { findSlotList, JointMeetingEntity } from '@lianxi/api-data';
import { writeTemplate } from '@lianxi/api-documents';
import { activeRoles, DomainError, draftEvent, hasBegun, isClosedForFiling, ownFilingUnits, type Language } from '@lianxi/domain';
import { ReadingSource } from '../../platform/reading.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner } from '../../platform/verb-runner.js';
import { ExportFilter } from '../export/export-filter.js';
import { ExportLimit } from '../export/export-limit.js';
import { findImportedSlots } from './import-reports.store.js';
import { workbookTemplate, type WorkbookRow } from './report-workbook.template.js';

/** Lines a workbook has; a unit's year of reports is far below. */
const MOST_ROWS = 1000;

/** 填报表: the own unit's open reports as a workbook that comes back by importReports. */
@Injectable()
export class ReportWorkbookService {
  constructor(
    private readonly reading: ReadingSource,
    private readonly verbs: VerbRunner,
    private readonly limit: ExportLimit,
  ) {}

  /** NOT_PERMITTED for who files for no unit, RATE_LIMITED, DATE_INVALID. */
  async make(request: RequestContext, params: Readonly<Record<string, unknown>>): Promise<{ readonly name: string; readonly content: Buffer }> {
    const language: Language = params['language'] === 'en' ? 'en' : 'zh';
    const release = this.limit.begin(request.actor.accountId, Date.now());
    try {
      const filter = new ExportFilter(params);
      const { rows, total, title } = await this.rows(request, filter);
      await this.log(request, filter);
      const template = workbookTemplate(rows, { title, total, today: request.today }, language);
      return { name: `${template.name}-${request.today}.xlsx`, content: await writeTemplate(template) };
    } finally {
      release();
      await request.endReading();
    }
  }

  private async rows(request: RequestContext, filter: ExportFilter): Promise<{ readonly rows: readonly WorkbookRow[]; readonly total: number; readonly title: string }> {
    const { tenant: jointMeetingId } = request;
    const visibleUnitIds = ownUnits(request);
    // `begun`: periods that have begun, which a liaison means by "this period"; without it also those opened ahead.
    const toOn = filter.flag('begun') === true ? request.today : filter.date('toOn');
    const reading = await this.reading.of(request);
    const wanted = {
      ...reading, visibleUnitIds, unitId: null, taskId: null, light: null, states: ['expected', 'returned'] as const,
      fromOn: filter.date('fromOn'), toOn, dueUntil: filter.date('dueUntil'), limit: MOST_ROWS, offset: 0, withTotal: true,
    };
    const manager = await request.reader();
    const { rows: listed, total } = await findSlotList(manager, wanted);
    // What can no longer be sent, or not yet, is not asked for.
    const open = listed.filter(({ lock, slot }) => !isClosedForFiling(lock, request.today) && hasBegun(slot, request.today));
    const found = await findImportedSlots(manager, jointMeetingId, open.map(({ slot }) => slot.id), request.today);
    const { name } = await manager.findOneByOrFail(JointMeetingEntity, { id: jointMeetingId });
    return { rows: open.flatMap(({ slot }) => found.get(slot.id) ?? []), total: (total ?? listed.length) - (listed.length - open.length), title: name };
  }

  private async log(request: RequestContext, filter: ExportFilter): Promise<void> {
    const { actor, tenant, today } = request;
    const postId = activeRoles(actor, tenant, today)[0]?.postId ?? null;
    await this.verbs.run(request, async ({ append }) => {
      append([draftEvent({ verb: 'exportList', subjectType: 'joint_meeting', subjectId: tenant, postId, data: { list: 'report-workbook', format: 'xlsx', filter: filter.used } })]);
    });
  }
}

/** Units the sender files for as one of them; filing on behalf is no matter of a workbook. */
function ownUnits({ actor, tenant, today }: RequestContext): readonly string[] {
  const own = ownFilingUnits(actor, tenant, today);
  if (own.length === 0) throw new DomainError('NOT_PERMITTED', { verb: 'fileReport' });
  return own;
}
