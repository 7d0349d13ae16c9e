import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, FigureChart, PageTable, Sheet, type Column } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorDefinitionFactsFragment, IndicatorFigureRowFragment } from '../../gql/graphql';
import { QueryError } from '../../ui/query-error';
import { saveText, toCsv } from '../../ui/csv';
import { useTableLabels } from '../../ui/use-labels';
import { IndicatorFiguresDocument } from './indicator.query';
import { Entered, Judged, useFigureCell, useLimitText, usePeriodText } from './indicator-words';

interface FiguresProps {
  id: string;
  definition: IndicatorDefinitionFactsFragment;
}

/** The trend of the joint meeting's area as picture and table; a period opens what it is made of. */
export function IndicatorFigures({ id, definition }: FiguresProps) {
  const { t } = useTranslation();
  const { data, error, loading, refetch } = useQuery(IndicatorFiguresDocument, { variables: { id } });
  const [chosen, setChosen] = useState<string | null>(null);
  const figures = data?.indicatorFigures.figures ?? [];
  const row = figures.find((each) => keyOf(each) === chosen) ?? figures.findLast((each) => each.entered > 0) ?? figures.at(-1);
  const note = data?.indicatorFigures.partial === true ? t('indicator.partial') : figures[0] === undefined ? undefined : t('indicator.trendNote', { area: figures[0].areaName });
  const fault = error === undefined ? undefined : <QueryError error={error} what={t('indicator.failed')} onRetry={() => void refetch()} />;
  return (
    <>
      <Sheet strong title={t('indicator.trend')} note={note}>
        {figures.some((each) => each.entered > 0) ? <Trend figures={figures} definition={definition} /> : null}
        <FigureLedger figures={[...figures].reverse()} definition={definition} loading={loading} error={fault} first="period" chosen={row === undefined ? null : keyOf(row)} onChoose={(each) => setChosen(keyOf(each))} />
      </Sheet>
      {row === undefined ? null : <Areas key={keyOf(row)} id={id} definition={definition} top={row} />}
    </>
  );
}

const keyOf = (row: Pick<IndicatorFigureRowFragment, 'periodStartOn' | 'periodEndOn'>): string => `${row.periodStartOn} ${row.periodEndOn}`;

function Trend({ figures, definition }: { figures: readonly IndicatorFigureRowFragment[]; definition: IndicatorDefinitionFactsFragment }) {
  const { t } = useTranslation();
  const [cell, limit, period] = [useFigureCell(definition), useLimitText(), usePeriodText()];
  return (
    <FigureChart
      target={definition.target ?? null}
      say={(value) => (definition.kind === 'ratio' ? `${value.toFixed(1)}%` : value.toLocaleString('en-US', { maximumFractionDigits: 1 }))}
      labels={{
        chart: t('indicator.chart.label', { name: definition.name }),
        target: definition.target == null || definition.direction == null ? '' : t('indicator.target', { direction: t(`indicator.direction.${definition.direction}`), value: limit(definition.target, definition) }),
      }}
      rows={figures.map((row) => ({
        key: keyOf(row),
        label: period(row),
        name: period(row),
        value: row.figure ?? null,
        said: `${cell(row)} · ${t('indicator.of', { entered: row.entered, expected: row.expected })}`,
        complete: row.entered === row.expected,
      }))}
    />
  );
}

/** One period by area: the counties, and the towns of one of them. */
function Areas({ id, definition, top }: FiguresProps & { top: IndicatorFigureRowFragment }) {
  const { t } = useTranslation();
  const period = usePeriodText();
  const [county, setCounty] = useState<IndicatorFigureRowFragment | null>(null);
  const { data, loading, error, refetch } = useQuery(IndicatorFiguresDocument, { variables: { id, under: county?.areaId ?? top.areaId } });
  const figures = (data?.indicatorFigures.figures ?? []).filter((row) => keyOf(row) === keyOf(top));
  const fault = error === undefined ? undefined : <QueryError error={error} what={t('indicator.failed')} onRetry={() => void refetch()} />;
  return (
    <Sheet
      title={county === null ? t('indicator.byArea') : t('indicator.drill', { area: county.areaName })}
      note={t('indicator.byAreaNote', { period: period(top) })}
      tools={county === null ? undefined : <Button size="small" onClick={() => setCounty(null)}>{t('indicator.back')}</Button>}
    >
      <FigureLedger figures={figures} definition={definition} loading={loading} error={fault} first="area" chosen={null} onChoose={(row) => (row.level === 'county' ? setCounty(row) : undefined)} />
    </Sheet>
  );
}

interface LedgerProps {
  figures: readonly IndicatorFigureRowFragment[];
  definition: IndicatorDefinitionFactsFragment;
  loading: boolean;
  error: React.ReactNode;
  first: 'period' | 'area';
  chosen: string | null;
  onChoose: (row: IndicatorFigureRowFragment) => void;
}

function FigureLedger({ figures, definition, loading, error, first, chosen, onChoose }: LedgerProps) {
  const { t } = useTranslation();
  const [cell, period] = [useFigureCell(definition), usePeriodText()];
  const opens = (row: IndicatorFigureRowFragment): boolean => first === 'period' || row.level === 'county';
  const name = (row: IndicatorFigureRowFragment): string => (first === 'period' ? period(row) : row.areaName);
  const columns: Column<IndicatorFigureRowFragment>[] = [
    {
      key: 'first', head: t(`indicator.column.${first}`), phone: 'title', nowrap: true,
      render: (row) => (opens(row) ? <Button kind="text" size="small" aria-pressed={chosen === keyOf(row)} onClick={() => onChoose(row)}>{name(row)}</Button> : name(row)),
    },
    { key: 'figure', head: definition.name, align: 'right', nowrap: true, render: (row) => <b>{cell(row)}</b> },
    { key: 'of', head: t('indicator.column.of'), align: 'right', nowrap: true, render: (row) => <Entered row={row} /> },
    { key: 'judged', head: t('report.mark'), nowrap: true, phone: 'plain', render: (row) => <Judged row={row} definition={definition} /> },
  ];
  return (
    <PageTable
      label={t('indicator.chart.table', { name: definition.name })}
      columns={columns}
      rows={figures}
      rowKey={(row) => `${row.areaId} ${keyOf(row)}`}
      labels={useTableLabels()}
      loading={loading}
      error={error}
      empty={<EmptyState fact={first === 'period' ? t('indicator.trendEmpty') : t('indicator.byAreaEmpty')} next={first === 'period' ? t('indicator.trendEmptyNext') : undefined} />}
      footer={figures.length === 0 ? undefined : <ExportFigures figures={figures} definition={definition} name={name} first={first} />}
    />
  );
}

function ExportFigures({ figures, definition, name, first }: Pick<LedgerProps, 'figures' | 'definition' | 'first'> & { name: (row: IndicatorFigureRowFragment) => string }) {
  const { t } = useTranslation();
  const handleExport = () => {
    const ratio = definition.kind === 'ratio';
    const head = [t(`indicator.column.${first}`), ...(ratio ? [definition.numeratorName ?? '', definition.denominatorName ?? '', '%'] : [definition.measure]), t('indicator.column.of')];
    const rows = figures.map((row) => [name(row), ...(ratio ? [row.amount ?? null, row.whole ?? null, row.figure ?? null] : [row.figure ?? null]), t('indicator.of', { entered: row.entered, expected: row.expected })]);
    saveText(`${definition.name}.csv`, toCsv(head, rows));
  };
  return (
    <Button kind="text" size="small" onClick={handleExport}>
      {t('indicator.export')}
    </Button>
  );
}
