import { Legend, Matrix, SegmentedFilter, Sheet, type LightKind, type MatrixCell, type MatrixRowData } from '@lianxi/web-ui';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Level } from '../../gql/graphql';
import { ExportMenu } from '../../ui/export-menu';
import { useFormat } from '../../ui/format';
import { CellPopover, type CellPopoverProps } from './cell-popover';
import { hasProblem, withGroups, yearAhead, type OverviewCell, type OverviewMatrix, type OverviewRow } from './matrix-rows';

export interface OverviewMatrixProps {
  matrix: OverviewMatrix;
  today: string;
  level: Level;
  onlyProblems: boolean;
  onLevel: (level: Level) => void;
  onOnlyProblems: (only: boolean) => void;
  slotActions?: CellPopoverProps['actions'];
}

/** The signature picture: who owes what, month by month. */
export function OverviewMatrixSheet(props: OverviewMatrixProps) {
  const { matrix, onlyProblems } = props;
  const { t } = useTranslation();
  const troubled = useMemo(() => matrix.rows.filter(hasProblem), [matrix.rows]);
  const rows = useRows(onlyProblems ? troubled : matrix.rows);
  const periods = usePeriods(matrix);
  const ahead = yearAhead(matrix.periods, props.today);
  return (
    <Sheet
      title={t('overview.matrix')}
      note={t('overview.matrixNote', { units: matrix.rows.length, periods: matrix.periods.length })}
      tools={<MatrixTools {...props} problems={troubled.length} />}
      footer={`${t('overview.matrixFoot')}${ahead === null ? '' : t('overview.provisionalFoot', { year: ahead })}`}
    >
      <Matrix
        periods={periods}
        rows={rows}
        totals={useTotals(matrix)}
        labels={{ matrix: t('overview.matrix'), unit: t('overview.unit'), tail: t('overview.tail'), close: t('kit.close') }}
        renderPopover={(open) => {
          const row = matrix.rows.find((candidate) => candidate.unitId === open.row.key);
          const cell = row?.cells[periods.findIndex((period) => period.key === open.period.key)];
          return row === undefined || cell === undefined || cell.expected === 0 ? null : <CellPopover unitId={row.unitId} unitName={row.unitName} cell={cell} actions={props.slotActions} />;
        }}
      />
      <MatrixLegend />
    </Sheet>
  );
}

function MatrixTools(props: OverviewMatrixProps & { problems: number }) {
  const { t } = useTranslation();
  return (
    <>
      <ExportMenu quiet list="matrix" filter={{ level: props.level }} />
      <Link to="/periods">{t('period.open')}</Link>
      <SegmentedFilter
        label={t('overview.unitsShown')}
        value={props.onlyProblems ? 'problems' : 'all'}
        options={[
          { value: 'all', label: t('overview.allUnits', { count: props.matrix.rows.length }) },
          { value: 'problems', label: t('overview.onlyProblems', { count: props.problems }) },
        ]}
        onChange={(value) => props.onOnlyProblems(value === 'problems')}
      />
      <SegmentedFilter
        label={t('overview.level')}
        value={props.level === 'city' ? 'city' : 'county'}
        options={[
          { value: 'city', label: t('overview.city') },
          { value: 'county', label: t('overview.county') },
        ]}
        onChange={(value) => props.onLevel(value)}
      />
    </>
  );
}

function useRows(rows: readonly OverviewRow[]): MatrixRowData[] {
  const { t } = useTranslation();
  const cellOf = useCell();
  const draw = (row: OverviewRow): MatrixRowData =>
    row.unsetOnly
      ? {
          type: 'sentence', key: row.unitId, name: row.unitName, head: <UnitLink row={row} />, light: 'unset', sentence: t('overview.unsetRow'),
          tail: <Link to={`/register?unit=${row.unitId}`}>{t('overview.set')}</Link>,
        }
      : {
          type: 'unit', key: row.unitId, name: row.unitName, head: <UnitLink row={row} />, cells: row.cells.map((cell) => cellOf(row, cell)),
          tail: row.expected === 0 ? '—' : `${row.onTime}/${row.expected}`,
        };
  const groupName = (group: string): string => {
    if (group === 'lead') return t('words.membership.lead');
    const kind = UNIT_KINDS.find((candidate) => candidate === group);
    return kind === undefined ? group : t(`words.unitKind.${kind}`);
  };
  return withGroups(rows, groupName, draw);
}

const UNIT_KINDS = ['government_department', 'lower_government', 'party_organ', 'mass_organisation', 'vertical_agency', 'authorised_body'] as const;

const UnitLink = ({ row }: { row: OverviewRow }): ReactNode => <Link to={`/units/${row.unitId}`}>{row.unitName}</Link>;

/** Draws a cell, with its whole answer in words. */
export function useCell(): (row: { unitName: string }, cell: OverviewCell) => MatrixCell {
  const { t } = useTranslation();
  const format = useFormat();
  return (row, cell) => {
    const period = format.month(cell.periodStartOn);
    if (cell.mark == null) return { light: 'none', label: t('overview.cellNone', { unit: row.unitName, period }) };
    const mark = `${t(`words.mark.${cell.mark}`)}，${t('overview.cellCount', { expected: cell.expected, missing: cell.missing })}`;
    return { light: cell.mark, label: t('overview.cell', { unit: row.unitName, period, mark }), ...(cell.missing > 0 ? { count: cell.missing } : {}) };
  };
}

function usePeriods(matrix: OverviewMatrix) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const english = i18n.language === 'en';
  return matrix.periods.map((period) => ({
    key: period.startOn,
    label: english ? String(Number(period.startOn.slice(5, 7))) : `${Number(period.startOn.slice(5, 7))}月`,
    year: english ? period.startOn.slice(0, 4) : `${period.startOn.slice(0, 4)}年`,
    phase: period.current ? ('current' as const) : period.future ? ('future' as const) : ('past' as const),
    ...(period.lock == null ? {} : { locked: t('period.headLocked', { month: format.month(period.startOn) }) }),
  }));
}

function useTotals({ totals, periods }: OverviewMatrix) {
  const { t } = useTranslation();
  const sum = (pick: (total: OverviewMatrix['totals'][number]) => number): number => totals.reduce((all, total) => all + pick(total), 0);
  const due = periods.map((period) => !period.future);
  return [
    { key: 'expected', name: t('overview.expected'), values: totals.map((total) => total.expected), tail: sum((total) => total.expected) },
    { key: 'onTime', name: t('overview.onTimeRow'), values: totals.map((total, at) => (due[at] ? total.onTime : null)), tail: sum((total) => total.onTime) },
    { key: 'missing', name: t('overview.missingRow'), values: totals.map((total, at) => (due[at] ? total.missing : null)), tail: sum((total) => total.missing), hot: true },
  ];
}

const LEGEND = ['due_soon', 'accepted', 'under_review', 'not_due', 'accepted_late', 'unset', 'suspended'] as const satisfies readonly LightKind[];

function MatrixLegend() {
  const { t } = useTranslation();
  return (
    <Legend
      label={t('overview.legend')}
      items={[
        { key: 'overdue', kind: 'overdue', digit: 1, label: t('overview.legendOverdue') },
        ...LEGEND.map((kind) => ({ key: kind, kind, label: t(`words.mark.${kind}`) })),
        { key: 'none', kind: 'none', label: t('overview.none') },
      ]}
    />
  );
}
