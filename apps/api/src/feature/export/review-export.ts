import { findReviewAssignments, findReviewSlots, findWaitingDecisions } from '@lianxi/api-data';
import { activeRoles, DomainError, monthsBetween, periodLabel, verbWord, type Language, type LocalDate } from '@lianxi/domain';
import { column, exportList, shownInstant, type ExportSource } from './export-list.js';

/** What waits for the secretariat, whatever it is. */
interface Row {
  readonly verb: 'acceptReport' | 'acceptCompletion' | 'objectToAssignment' | 'requestExtension';
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

async function* rowsOf({ request, reading: { jointMeetingId } }: ExportSource): AsyncGenerator<readonly Row[]> {
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
  yield (await findReviewSlots(manager, params)).map(({ slot, unit, task, report }): Row => ({
    verb: 'acceptReport', taskCode: task.code, title: task.title, unitName: unit.name, period: { startOn: slot.periodStartOn, endOn: slot.periodEndOn }, dueOn: slot.dueOn,
    at: report?.submittedAt ?? null, text: report?.text ?? null,
  }));
}

/** As the page: the secretariat's. NOT_PERMITTED. */
async function rows(source: ExportSource) {
  const { actor, tenant, today } = source.request;
  if (!activeRoles(actor, tenant, today).some(({ role }) => role === 'secretariat')) throw new DomainError('NOT_PERMITTED');
  return rowsOf(source);
}

const WAITS: Readonly<Record<Row['verb'], Readonly<Record<Language, string>>>> = {
  acceptReport: { zh: '进展待审核', en: 'Report to review' },
  acceptCompletion: { zh: '办结待审核', en: 'Completion to review' },
  objectToAssignment: { zh: verbWord('objectToAssignment', 'zh'), en: verbWord('objectToAssignment', 'en') },
  requestExtension: { zh: verbWord('requestExtension', 'zh'), en: verbWord('requestExtension', 'en') },
};

export const reviewExport = exportList<Row>({
  name: { zh: '待审核', en: 'To review' },
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
