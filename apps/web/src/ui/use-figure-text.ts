import { useTranslation } from 'react-i18next';
import type { AskedIndicatorFragment } from '../gql/graphql';
import { useFormat } from './format';

export interface FigureLike {
  amount?: number | null;
  whole?: number | null;
}

export interface MeasureLike {
  kind: 'count' | 'amount' | 'ratio';
  measure: string;
}

export interface FigureText {
  /** 1,806户; 73.1% 38/52户; 无 0/0户 where there was nothing; — where nothing was entered. */
  figure: (entered: FigureLike | null | undefined, definition: MeasureLike) => string;
  percent: (value: number | null | undefined) => string;
  /** 上期 31/52户 */
  before: (indicator: AskedIndicatorFragment) => string;
}

/** Figures with their measure, the unit after the number without a space (look.md §6). */
export function useFigureText(): FigureText {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const gap = i18n.language === 'en' ? ' ' : '';
  const parts = (entered: FigureLike, measure: string) => `${format.number(entered.amount ?? 0)}/${format.number(entered.whole ?? 0)}${gap}${measure}`;
  const percent: FigureText['percent'] = (value) => (value == null ? '—' : `${value.toFixed(1)}%`);
  return {
    percent,
    figure: (entered, { kind, measure }) => {
      if (entered?.amount == null) return '—';
      if (kind !== 'ratio') return `${format.number(entered.amount)}${gap}${measure}`;
      if (entered.whole === 0) return `${t('indicator.none')} ${parts(entered, measure)}`;
      return entered.whole == null ? '—' : `${percent((entered.amount / entered.whole) * 100)} ${parts(entered, measure)}`;
    },
    before: ({ previous, definition }) => {
      if (previous == null) return '';
      const shown = definition.kind === 'ratio' ? parts(previous, definition.measure) : `${format.number(previous.amount)}${gap}${definition.measure}`;
      return t('report.beforeValue', { value: shown });
    },
  };
}
