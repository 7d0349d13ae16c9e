import { useTranslation } from 'react-i18next';
import type { ReportFigureFragment } from '../gql/graphql';
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
  if (figures.length === 0) return null;
  return (
    <table className="lx-ledger report-facts report-figures" aria-label={t('indicator.entry.title')}>
      <thead>
        <tr>
          <th scope="col">{t('indicator.entry.name')}</th>
          {previous === null ? null : (
            <th scope="col" className="right">
              {t('review.before')}
            </th>
          )}
          <th scope="col" className="right">
            {t('review.now')}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <td>
              {figure.definition.name}
              {figure.note == null ? null : <div className="note">{t('indicator.entry.noted', { note: figure.note })}</div>}
            </td>
            {previous === null ? null : <td className="right">{words.figure(previous.find((other) => other.indicatorId === figure.indicatorId), figure.definition)}</td>}
            <td className="right">
              <b>{words.figure(figure, figure.definition)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
