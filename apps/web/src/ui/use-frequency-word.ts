import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

const NAMED = new Map([
  [1, 'monthly'],
  [3, 'quarterly'],
  [6, 'halfYearly'],
  [12, 'yearly'],
] as const);

/** 每月 每季度 每半年 每年, else 每4个月. */
export function useFrequencyWord(): (months: number) => string {
  const { t } = useTranslation();
  return useCallback(
    (months) => {
      const name = (NAMED as ReadonlyMap<number, 'monthly' | 'quarterly' | 'halfYearly' | 'yearly'>).get(months);
      return name === undefined ? t('kit.frequency.every', { n: months }) : t(`kit.frequency.${name}`);
    },
    [t],
  );
}
