import { useTranslation } from 'react-i18next';
import type { ReportFigureFragment } from '../gql/graphql';
import { CompareTable } from './compare-table';
import { useFigureText } from './use-figure-text';
import './figure.css';

export interface FigureTableProps {
  figures: readonly ReportFigureFragment[];
  /** Those of the period before, beside these; null where they are not shown. */
  previous: readonly ReportFigureFragment[] | null;
}

/** Figures of indicators as they were sent, with what was said of those in question. */
export function FigureTable({ figures, previous }: FigureTableProps) {
  const { t } = useTranslation();
  const words = useFigureText();
  const rows = figures.map((figure) => ({
    key: figure.id,
    name: (
      <>
        {figure.definition.name}
        {figure.note == null ? null : <div className="note">{t('indicator.entry.noted', { note: figure.note })}</div>}
      </>
    ),
    before: words.figure(previous?.find((other) => other.indicatorId === figure.indicatorId), figure.definition),
    now: words.figure(figure, figure.definition),
  }));
  return <CompareTable label={t('indicator.entry.title')} head={t('indicator.entry.name')} rows={rows} before={previous !== null} className="report-figures" />;
}
