import type { ExceptionRow, ReportMonthRow } from '@lianxi/api-data';
import { exportedListWords, monthsBetween, periodLabel, type PeriodLock } from '@lianxi/domain';
import { atOnce, column, exportList, shownInstant, type ExportSource } from './export-list.js';

const month = ({ monthOn }: { readonly monthOn: string }): string => monthOn.slice(0, 7);

type Figures = Pick<PeriodLock, 'expected' | 'onTime' | 'late' | 'missing' | 'underReview'>;

/** What a month is counted by: those of the day it was locked, else of today. */
function figureColumns<Row>(of: (row: Row) => Figures) {
  return [
    column<Row>('应报', 'Expected', 'number', (row) => of(row).expected),
    column<Row>('按时', 'On time', 'number', (row) => of(row).onTime),
    column<Row>('迟报', 'Late', 'number', (row) => of(row).late),
    column<Row>('未报', 'Missing', 'number', (row) => of(row).missing),
    column<Row>('待审核', 'Under review', 'number', (row) => of(row).underReview),
  ];
}

/** Months that were locked, with their figures of that day. */
export const lockExport = exportList<PeriodLock>({
  name: exportedListWords['period-locks'],
  columns: [
    column('月份', 'Month', 'text', month),
    ...figureColumns<PeriodLock>((row) => row),
    column('锁定', 'Locked by', 'text', ({ lockedBy }) => lockedBy),
    column('锁定时间', 'Locked at', 'text', ({ lockedAt }) => shownInstant(lockedAt)),
    column('说明', 'Note', 'text', ({ note }) => note),
    column('解除', 'Unlocked by', 'text', ({ unlockedBy }) => unlockedBy),
    column('解除时间', 'Unlocked at', 'text', ({ unlockedAt }) => shownInstant(unlockedAt)),
    column('解除理由', 'Reason', 'text', ({ unlockReason }) => unlockReason),
  ],
  rows: async ({ request, services }) => atOnce(await services.periods.locks(request)),
});

interface Month extends ReportMonthRow {
  readonly lock: PeriodLock | undefined;
}

async function months({ request, services }: ExportSource) {
  const standing = (await services.periods.locks(request)).filter(({ unlockedAt }) => unlockedAt === null);
  return atOnce((await services.periods.months(request)).map((row): Month => ({ ...row, lock: standing.find(({ monthOn }) => monthOn === row.monthOn) })));
}

/** Twelve months of reports, those locked with the figures of that day. */
export const monthExport = exportList<Month>({
  name: exportedListWords['report-months'],
  columns: [
    column('月份', 'Month', 'text', month),
    ...figureColumns<Month>((row) => row.lock ?? row),
    column('未报单位', 'Units missing', 'number', ({ missingUnits }) => missingUnits),
    column('未到期', 'Not due yet', 'number', ({ coming }) => coming),
    column('最后到期日', 'Last of these days', 'date', ({ comingUntilOn }) => comingUntilOn),
    column('锁定', 'Locked by', 'text', ({ lock }) => lock?.lockedBy ?? null),
    column('锁定时间', 'Locked at', 'text', ({ lock }) => shownInstant(lock?.lockedAt ?? null)),
  ],
  rows: months,
});

interface Exception extends ExceptionRow {
  readonly monthOn: string;
}

async function exceptions({ request, services }: ExportSource) {
  const locks = await services.periods.locks(request);
  const rows = await Promise.all(locks.map(async (lock) => (await services.periods.exceptions(request, lock)).map((row): Exception => ({ ...row, monthOn: lock.monthOn }))));
  return atOnce(rows.flat());
}

/** Exceptions on record, of units the reader may see. */
export const exceptionExport = exportList<Exception>({
  name: exportedListWords['period-exceptions'],
  columns: [
    column('月份', 'Month', 'text', month),
    column('单位', 'Unit', 'text', ({ unitName }) => unitName),
    column('任务', 'Task', 'text', ({ slotTitle }) => slotTitle),
    column('期次', 'Period', 'text', ({ periodStartOn: startOn, periodEndOn: endOn }, language) => (startOn === null || endOn === null ? null : periodLabel({ startOn, endOn, months: monthsBetween(startOn, endOn) }, language))),
    column('截止日', 'Last day', 'date', ({ untilOn }) => untilOn),
    column('理由', 'Reason', 'text', ({ reason }) => reason),
    column('登记', 'Granted by', 'text', ({ grantedBy }) => grantedBy),
    column('登记时间', 'Granted at', 'text', ({ grantedAt }) => shownInstant(grantedAt)),
    column('已补报', 'Filed', 'number', ({ filed }) => filed),
    column('收回', 'Revoked by', 'text', ({ revokedBy }) => revokedBy),
    column('收回时间', 'Revoked at', 'text', ({ revokedAt }) => shownInstant(revokedAt)),
    column('收回理由', 'Reason revoked', 'text', ({ revokeReason }) => revokeReason),
  ],
  rows: exceptions,
});
