import type { Language } from '@lianxi/domain';
import type { ImportReportsMutation, ReportImportFate } from '../../gql/graphql';
import { refusalWord } from '../../ui/refusal-word';

export type Imported = ImportReportsMutation['importReports'];
type Failure = Imported['failures'][number];

/** A row of the sheet as the result shows it: what becomes of it, or why nothing does. */
export interface WorkbookRow {
  key: string;
  row: number;
  slotId: string | null;
  title: string;
  periodStartOn: string | null;
  periodMonths: number | null;
  fate: ReportImportFate | 'refused';
  acknowledges: boolean;
  /** It goes to the unit's head first. */
  toHead: boolean;
  column: string | null;
  reason: string | null;
}

/** The refusal in words. */
export const reasonOf = ({ code, params }: Pick<Failure, 'code' | 'params'>, language: Language): string => refusalWord(code, params, language);

const titleOf = ({ title, taskCode }: { title?: string | null | undefined; taskCode?: string | null | undefined }): string => title ?? taskCode ?? '—';

/** Rows in the order of the sheet; those left empty are only counted. */
export function workbookRows({ items, failures }: Imported, language: Language): WorkbookRow[] {
  const taken = items
    .filter((item) => item.fate !== 'skipped')
    .map((item) => ({
      key: String(item.row), row: item.row, slotId: item.slotId ?? null, title: titleOf(item), periodStartOn: item.periodStartOn ?? null, periodMonths: item.periodMonths ?? null,
      fate: item.fate, acknowledges: item.acknowledges, toHead: item.state === 'awaiting_sign_off', column: null, reason: null,
    }));
  const refused = failures.map((failure, at) => ({
    key: `${failure.row} ${at}`, row: failure.row, slotId: null, title: titleOf(failure), periodStartOn: null, periodMonths: null,
    fate: 'refused' as const, acknowledges: false, toHead: false, column: failure.column ?? null, reason: reasonOf(failure, language),
  }));
  return [...taken, ...refused].sort((first, second) => first.row - second.row);
}
