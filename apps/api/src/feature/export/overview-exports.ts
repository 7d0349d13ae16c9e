import type { MatrixRow, TodayItem } from '@lianxi/contract';
import { exportedListWords, type Language, levels, lightWords, markWords, periodLabel, todayGroups, todayGroupWords, todayReasonWords } from '@lianxi/domain';
import { matrixPeriods } from '../overview/matrix.js';
import { allPages, atOnce, column, exportList, type ExportColumn, type ExportSource } from './export-list.js';

function periodOfItem({ periodStartOn: startOn, periodMonths: months }: TodayItem, language: Language): string | null {
  return startOn == null ? null : periodLabel({ startOn, endOn: startOn, months: months ?? 1 }, language);
}

/** 今日要办 as its reader has it, all of it. */
export const todayExport = exportList<TodayItem>({
  name: exportedListWords.today,
  columns: [
    column('类别', 'Group', 'text', ({ group }, language) => todayGroupWords[group][language]),
    column('事由', 'Why', 'text', ({ reason }, language) => todayReasonWords[reason][language]),
    column('事项', 'What', 'text', ({ title }) => title ?? null),
    column('单位', 'Unit', 'text', ({ unitName }) => unitName ?? null),
    column('应报期', 'Period', 'text', periodOfItem),
    column('到期', 'Due', 'date', ({ dueOn }) => dueOn ?? null),
    column('灯', 'Light', 'text', ({ light }, language) => lightWords[light][language]),
    column('逾期工作日', 'Working days late', 'number', ({ workingDays }) => (workingDays != null && workingDays > 0 ? workingDays : null)),
    column('条数', 'Count', 'number', ({ count }) => count ?? null),
  ],
  rows: ({ request, filter, services }) => allPages((page) => services.today.list(request, { groups: filter.many('groups', todayGroups)?.slice() ?? null, page })),
});

/** A cell says its mark, and how many are missing where more than one is. */
function cellOf({ cells }: MatrixRow, startOn: string, language: Language): string | null {
  const cell = cells.find(({ periodStartOn }) => periodStartOn === startOn);
  if (cell?.mark == null) return null;
  const word = markWords[cell.mark][language];
  return cell.missing > 1 ? `${word} ${cell.missing}` : word;
}

function monthColumns({ request }: ExportSource): ExportColumn<MatrixRow>[] {
  return matrixPeriods(request.today).map(({ startOn, endOn }) => {
    const label = (language: Language): string => periodLabel({ startOn, endOn, months: 1 }, language);
    return column<MatrixRow>(label('zh'), label('en'), 'text', (row, language) => cellOf(row, startOn, language));
  });
}

/** The responsibility matrix: units by months. */
export const matrixExport = exportList<MatrixRow>({
  name: exportedListWords.matrix,
  columns: (source) => [
    column('单位', 'Unit', 'text', ({ unitName }) => unitName),
    ...monthColumns(source),
    column('应报', 'Expected', 'number', ({ expected }) => expected),
    column('按时', 'On time', 'number', ({ onTime }) => onTime),
  ],
  rows: async ({ request, filter, services }) => {
    const overview = await services.overview.open(request, filter.one('level', levels) ?? 'city');
    return atOnce((await services.overview.matrix(request, overview)).rows);
  },
});
