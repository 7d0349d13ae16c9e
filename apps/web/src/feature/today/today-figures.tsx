import { FiguresStrip, type Figure, type LightKind } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { groupOf, todayGroups, type TodayGroup, type TodayItem } from './today-target';

const LIGHT: Readonly<Record<TodayGroup, LightKind>> = { urgent: 'overdue', waiting: 'under_review', soon: 'due_soon', tidy: 'unset' };

/** How many of each kind; each figure leads to its sheet below. */
export function TodayFigures({ items }: { items: readonly TodayItem[] }) {
  const { t } = useTranslation();
  const figures = todayGroups.map((group): Figure => {
    const count = items.filter((item) => groupOf(item) === group).length;
    return {
      key: group,
      label: t(`today.group.${group}`),
      light: LIGHT[group],
      value: count,
      unit: t('overview.piece'),
      ...(group === 'urgent' && count > 0 ? { tone: 'red' as const } : {}),
      ...(count === 0 ? {} : { link: (value) => <a href={`#${group}`}>{value}</a> }),
    };
  });
  return <FiguresStrip figures={figures} label={t('today.figures')} />;
}
