import { Light } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { IndicatorDefinitionFactsFragment, IndicatorFigureRowFragment } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { useFigureText } from '../../ui/use-figure-text';

type Definition = IndicatorDefinitionFactsFragment;

/** 95.0%, 950元: a limit or a shown figure with its measure. */
export function useLimitText(): (value: number, definition: Pick<Definition, 'kind' | 'measure'>) => string {
  const words = useFigureText();
  return (value, definition) => (definition.kind === 'ratio' ? words.percent(value) : words.figure({ amount: value }, definition));
}

export function useTargetText(): (definition: Definition) => string {
  const { t } = useTranslation();
  const limit = useLimitText();
  return (definition) => (definition.target == null || definition.direction == null ? '—' : `${t(`indicator.direction.${definition.direction}`)}${limit(definition.target, definition)}`);
}

/** n of expected, always; what is missing is said. */
export function Entered({ row }: { row: Pick<IndicatorFigureRowFragment, 'expected' | 'entered'> }) {
  const { t } = useTranslation();
  const of = t('indicator.of', { entered: row.entered, expected: row.expected });
  if (row.entered === row.expected) return <>{of}</>;
  return (
    <>
      {of} <span className="lx-sec">{t('indicator.incomplete', { n: row.expected - row.entered })}</span>
    </>
  );
}

/** Target met or not, and the floor where it is broken: shape and word, never colour alone. */
export function Judged({ row, definition }: { row: IndicatorFigureRowFragment; definition: Definition }) {
  const { t } = useTranslation();
  const limit = useLimitText();
  if (row.belowFloor === true && row.floor != null) return <Light kind="overdue" label={t('indicator.belowFloor', { value: limit(row.floor, definition) })} />;
  if (row.meetsTarget == null && row.belowFloor === false) return <Light kind="accepted" label={t('indicator.onFloor')} />;
  if (row.meetsTarget == null) return <>—</>;
  return row.meetsTarget ? <Light kind="accepted" label={t('indicator.met')} /> : <Light kind="due_soon" label={t('indicator.unmet')} />;
}

export function useFigureCell(definition: Definition): (row: IndicatorFigureRowFragment) => string {
  const words = useFigureText();
  return (row) => words.figure(row, definition);
}

export function usePeriodText(): (row: Pick<IndicatorFigureRowFragment, 'periodStartOn' | 'periodMonths'>) => string {
  const format = useFormat();
  return (row) => format.period(row.periodStartOn, row.periodMonths);
}
