import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, Legend, Light, Matrix, Sheet, SkeletonList, type MatrixCell, type MatrixRowData } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DataProvisionMatrixQuery } from '../../gql/graphql';
import { ExportMenu } from '../../ui/export-menu';
import { useFormat } from '../../ui/format';
import { QueryError } from '../../ui/query-error';
import { DataProvisionMatrixDocument } from './data-provision.query';

type Row = DataProvisionMatrixQuery['dataProvisionMatrix'][number];
type Cell = Row['cells'][number];
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
const LEGEND = ['overdue', 'due_soon', 'under_review', 'not_due', 'accepted_late', 'accepted', 'suspended'] as const;
const monthOn = (year: number, month: number): string => `${String(year)}-${String(month).padStart(2, '0')}-01`;

/** 提供单位 × 月份: what falls due in each month, and whether it came. */
export function ProvisionMatrix({ year, today, onYear }: { year: number; today: string; onYear: (year: number) => void }) {
  const { t } = useTranslation();
  const { data, previousData, loading, error, refetch } = useQuery(DataProvisionMatrixDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  const found = (data ?? previousData)?.dataProvisionMatrix;
  const periods = usePeriods(year, today);
  const rows = useRows(found ?? [], year);
  const tools = (
    <>
      <Button size="small" onClick={() => onYear(year - 1)}>{t('dataProvision.yearBefore')}</Button>
      <Button size="small" onClick={() => onYear(year + 1)}>{t('dataProvision.yearAfter')}</Button>
    </>
  );
  return (
    <Sheet title={t('dataProvision.matrixOf', { year })} note={t('dataProvision.matrixNote')} tools={tools} footer={<ExportMenu quiet list="data-deliveries" filter={{}} />}>
      {error === undefined ? null : <QueryError error={error} what={t('dataProvision.failed')} onRetry={() => void refetch()} />}
      {found === undefined && loading ? <SkeletonList rows={6} label={t('shell.loading')} /> : null}
      {found?.length === 0 ? <EmptyState fact={t('dataProvision.matrixEmpty')} next={t('dataProvision.matrixEmptyNext')} /> : null}
      {found === undefined || found.length === 0 ? null : (
        <>
          <Matrix
            periods={periods}
            rows={rows}
            labels={{ matrix: t('dataProvision.matrixOf', { year }), unit: t('dataProvision.provider'), tail: t('dataProvision.tail'), close: t('kit.close') }}
            renderPopover={(open) => {
              const row = found.find(({ unitId }) => unitId === open.row.key);
              const cell = row?.cells.find((each) => each.monthOn === open.period.key);
              return row === undefined || cell === undefined ? null : <CellEntries row={row} cell={cell} />;
            }}
          />
          <Legend label={t('dataProvision.legend')} items={LEGEND.map((kind) => ({ key: kind, kind, label: t(`dataProvision.mark.${kind}`) }))} />
        </>
      )}
    </Sheet>
  );
}

function usePeriods(year: number, today: string) {
  const { i18n } = useTranslation();
  const english = i18n.language === 'en';
  const current = today.slice(0, 7);
  return MONTHS.map((month) => {
    const key = monthOn(year, month);
    const phase = key.slice(0, 7) === current ? ('current' as const) : key.slice(0, 7) > current ? ('future' as const) : ('past' as const);
    return { key, label: english ? String(month) : `${String(month)}月`, year: english ? String(year) : `${String(year)}年`, phase };
  });
}

function useRows(rows: readonly Row[], year: number): MatrixRowData[] {
  const { t } = useTranslation();
  const format = useFormat();
  const draw = (row: Row, month: number): MatrixCell => {
    const cell = row.cells.find((each) => each.monthOn === monthOn(year, month));
    const period = format.month(monthOn(year, month));
    if (cell === undefined) return { light: 'none', label: t('dataProvision.cellNone', { unit: row.unitName, period }) };
    const late = cell.entries.filter(({ mark }) => mark === 'overdue').length;
    return { light: cell.mark, label: t('dataProvision.cell', { unit: row.unitName, period, mark: t(`dataProvision.mark.${cell.mark}`), n: cell.confirmed, all: cell.total }), ...(late > 0 ? { count: late } : {}) };
  };
  const sum = (row: Row, pick: (cell: Cell) => number): number => row.cells.reduce((all, cell) => all + pick(cell), 0);
  return rows.map((row) => ({
    type: 'unit', key: row.unitId, name: row.unitName, head: <Link to={`/data-provisions?provider=${row.unitId}`}>{row.unitName}</Link>, cells: MONTHS.map((month) => draw(row, month)),
    tail: `${String(sum(row, ({ confirmed }) => confirmed))}/${String(sum(row, ({ total }) => total))}`,
  }));
}

/** What a cell stands for. */
function CellEntries({ row, cell }: { row: Row; cell: Cell }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <h3>{`${row.unitName} ${format.month(cell.monthOn)}`}</h3>
      {cell.entries.map((entry, at) => (
        <section key={`${entry.dataProvisionId}-${String(at)}`}>
          <p>
            <Link to={`/data-provisions/${entry.dataProvisionId}`}>{entry.dataName}</Link>
          </p>
          <p>
            <Light kind={entry.mark} label={t(`dataProvision.mark.${entry.mark}`)} /> {t('dataProvision.dueOn', { date: format.date(entry.dueOn) })}
          </p>
          {entry.recipientName == null ? null : <p className="os-note">{t('dataProvision.to', { unit: entry.recipientName })}</p>}
        </section>
      ))}
    </>
  );
}
