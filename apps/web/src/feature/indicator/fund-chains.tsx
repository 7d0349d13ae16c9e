import { useQuery } from '@apollo/client/react';
import { Button, Light, PageTable, Sheet, type Column } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FundChainsQuery, FundPart } from '../../gql/graphql';
import { saveText, toCsv } from '../../ui/csv';
import { QueryError } from '../../ui/query-error';
import { useFigureText } from '../../ui/use-figure-text';
import { useTableLabels } from '../../ui/use-labels';
import { FundChainsDocument } from './indicator.query';
import { Entered, usePeriodText } from './indicator-words';

type Period = FundChainsQuery['fundChains']['periods'][number];
type Step = Period['steps'][number];

const PARTS = ['budgeted', 'released', 'paid_in_time', 'published'] as const satisfies readonly FundPart[];

/** 资金链: what was budgeted, released, paid in time and published of each fund, period by period. Shown where there is a fund. */
export function FundChains() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(FundChainsDocument, { fetchPolicy: 'cache-and-network' });
  const periods = data?.fundChains.periods ?? [];
  if (error !== undefined && data === undefined) return <QueryError error={error} what={t('indicator.failed')} onRetry={() => void refetch()} />;
  const funds = [...new Set(periods.map((period) => period.fund))];
  return funds.map((fund) => <Fund key={fund} fund={fund} periods={periods.filter((period) => period.fund === fund)} partial={data?.fundChains.partial === true} />);
}

function Fund({ fund, periods, partial }: { fund: string; periods: readonly Period[]; partial: boolean }) {
  const { t } = useTranslation();
  return (
    <Sheet title={fund} note={partial ? t('indicator.partial') : t('indicator.fundNote', { measure: periods[0]?.measure ?? '' })} tools={<ExportChain fund={fund} periods={periods} />}>
      <PageTable
        label={t('indicator.fundChain', { name: fund })}
        columns={useColumns()}
        rows={periods}
        rowKey={(period) => `${period.measure} ${period.periodStartOn} ${period.periodEndOn}`}
        labels={useTableLabels()}
        empty={null}
      />
    </Sheet>
  );
}

const stepsOf = (period: Period, part: FundPart): readonly Step[] => period.steps.filter((step) => step.part === part);

function useColumns(): Column<Period>[] {
  const { t } = useTranslation();
  const name = usePeriodText();
  return [
    { key: 'period', head: t('indicator.column.period'), nowrap: true, phone: 'title', render: name },
    ...PARTS.map((part): Column<Period> => ({
      key: part, head: t(`indicator.fundPart.${part}`), align: 'right',
      render: (period) => (stepsOf(period, part).length === 0 ? '—' : stepsOf(period, part).map((step) => <StepCell key={step.indicatorId} step={step} measure={period.measure} />)),
    })),
  ];
}

/** The money with its part of the budget; where it is more than before, that is said in words. */
function StepCell({ step, measure }: { step: Step; measure: string }) {
  const { t } = useTranslation();
  const words = useFigureText();
  return (
    <div className="fund-step">
      <Link to={`/indicators/${step.indicatorId}`} title={step.name}>{words.figure({ amount: step.amount ?? null }, { kind: 'amount', measure })}</Link>
      {step.ofBudget == null ? null : <div className="lx-sec">{t('indicator.ofBudget', { percent: words.percent(step.ofBudget) })}</div>}
      {step.entered === step.expected ? null : <div><Entered row={step} /></div>}
      {step.exceeds == null ? null : <Light kind="due_soon" label={t('indicator.exceeds', { part: t(`indicator.fundPart.${step.exceeds}`) })} />}
    </div>
  );
}

function ExportChain({ fund, periods }: { fund: string; periods: readonly Period[] }) {
  const { t } = useTranslation();
  const name = usePeriodText();
  const handleExport = () => {
    const sum = (steps: readonly Step[]): number | null => (steps.every((step) => step.amount == null) ? null : steps.reduce((total, step) => total + (step.amount ?? 0), 0));
    const rows = periods.map((period) => [name(period), period.measure, ...PARTS.map((part) => sum(stepsOf(period, part)))]);
    saveText(`${fund}.csv`, toCsv([t('indicator.column.period'), t('indicator.form.measure'), ...PARTS.map((part) => t(`indicator.fundPart.${part}`))], rows));
  };
  return (
    <Button kind="text" size="small" onClick={handleExport}>
      {t('indicator.export')}
    </Button>
  );
}
