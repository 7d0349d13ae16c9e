import { findReviewAssignments, findReviewSlots, findUnsentReports, findWaitingDecisions, findWaitingSlots, type SlotListRow } from '@lianxi/api-data';
import { DomainError, exportedListWords, type Language, type LocalDate, monthsBetween, periodLabel, verbWord } from '@lianxi/domain';
import { reviews, unitsOf } from '../report/review-queue.reads.js';
import { column, exportList, shownInstant, type ExportSource } from './export-list.js';

/** What waits for the reader, whatever it is: for the secretariat, a county over its towns, a unit's head. */
interface Row {
  readonly verb: 'signOffReport' | 'checkReport' | 'acceptReport' | 'acceptCompletion' | 'objectToAssignment' | 'requestExtension';
  readonly taskCode: string;
  readonly title: string;
  readonly unitName: string;
  readonly period: { readonly startOn: LocalDate; readonly endOn: LocalDate } | null;
  readonly dueOn: LocalDate | null;
  readonly at: string | null;
  readonly text: string | null;
}

/** All of them: what waits is never more. */
const ALL = 100_000;

const NONE = { text: null, submittedAt: null };

function reportRow(verb: Row['verb'], { slot, unit, task, report }: SlotListRow, unsent: { readonly text: string; readonly savedAt: string } | null = null): Row {
  const { text, submittedAt } = unsent === null ? (report ?? NONE) : { text: unsent.text, submittedAt: unsent.savedAt };
  return { verb, taskCode: task.code, title: task.title, unitName: unit.name, period: { startOn: slot.periodStartOn, endOn: slot.periodEndOn }, dueOn: slot.dueOn, at: submittedAt, text };
}

/** What the reader signs or checks; he reads the words that have not left his unit. */
async function countersigns({ request, reading: { jointMeetingId } }: ExportSource): Promise<readonly Row[]> {
  const manager = await request.reader();
  const rows = await findWaitingSlots(manager, { jointMeetingId, ...unitsOf(request), today: request.today, limit: ALL });
  const slotIds = rows.filter(({ slot }) => slot.state === 'awaiting_sign_off').map(({ slot }) => slot.id);
  const unsent = new Map((slotIds.length === 0 ? [] : await findUnsentReports(manager, { jointMeetingId, slotIds })).map((report) => [report.slotId, report]));
  return rows.map((row) => reportRow(row.slot.state === 'awaiting_check' ? 'checkReport' : 'signOffReport', row, unsent.get(row.slot.id)));
}

async function* rowsOf(source: ExportSource): AsyncGenerator<readonly Row[]> {
  const { request, reading: { jointMeetingId } } = source;
  yield await countersigns(source);
  if (!reviews(request)) return;
  const manager = await request.reader();
  const params = { jointMeetingId, limit: ALL };
  yield (await findWaitingDecisions(manager, params)).map(({ assignment, unit, task }): Row => {
    const asks = assignment.extensionRequestedAt !== null;
    return {
      verb: asks ? 'requestExtension' : 'objectToAssignment', taskCode: task.code, title: task.title, unitName: unit.name, period: null,
      dueOn: asks ? assignment.extensionDueOn : assignment.dueOn, at: asks ? assignment.extensionRequestedAt : assignment.objectedAt, text: asks ? assignment.extensionReason : assignment.objectionReason,
    };
  });
  yield (await findReviewAssignments(manager, params)).map(({ assignment, unit, task }): Row => ({
    verb: 'acceptCompletion', taskCode: task.code, title: task.title, unitName: unit.name, period: null, dueOn: assignment.dueOn, at: assignment.completionRequestedAt, text: assignment.completionText,
  }));
  yield (await findReviewSlots(manager, params)).map((row) => reportRow('acceptReport', row));
}

/** As the page: of those for whom something can wait there. NOT_PERMITTED. */
async function rows(source: ExportSource) {
  const { signingUnitIds, checkingUnitIds } = unitsOf(source.request);
  if (!reviews(source.request) && signingUnitIds.length + checkingUnitIds.length === 0) throw new DomainError('NOT_PERMITTED');
  return rowsOf(source);
}

const WAITS: Readonly<Record<Row['verb'], Readonly<Record<Language, string>>>> = {
  signOffReport: { zh: '进展待签发', en: 'Report to sign off' },
  checkReport: { zh: '镇街进展待核对', en: 'Town report to check' },
  acceptReport: { zh: '进展待审核', en: 'Report to review' },
  acceptCompletion: { zh: '办结待审核', en: 'Completion to review' },
  objectToAssignment: { zh: verbWord('objectToAssignment', 'zh'), en: verbWord('objectToAssignment', 'en') },
  requestExtension: { zh: verbWord('requestExtension', 'zh'), en: verbWord('requestExtension', 'en') },
};

export const reviewExport = exportList<Row>({
  name: exportedListWords.reviews,
  columns: [
    column('事项', 'What', 'text', ({ verb }, language) => WAITS[verb][language]),
    column('任务编号', 'Task code', 'text', ({ taskCode }) => taskCode),
    column('任务', 'Task', 'text', ({ title }) => title),
    column('单位', 'Unit', 'text', ({ unitName }) => unitName),
    column('期次', 'Period', 'text', ({ period }, language) => (period === null ? null : periodLabel({ ...period, months: monthsBetween(period.startOn, period.endOn) }, language))),
    column('到期', 'Due', 'date', ({ dueOn }) => dueOn),
    column('提交时间', 'Sent at', 'text', ({ at }) => shownInstant(at)),
    column('内容', 'Text', 'text', ({ text }) => text),
  ],
  rows,
});
