import { todayGroups, type TodayGroup } from '@lianxi/domain';
import { FiguresStrip, type Figure, type LightKind } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';

const LIGHT: Readonly<Record<TodayGroup, LightKind>> = { urgent: 'overdue', waiting: 'under_review', soon: 'due_soon', tidy: 'unset' };

export interface TodayFiguresProps {
  totals: readonly { group: TodayGroup; total: number }[];
  chosen: TodayGroup | null;
  onChoose: (group: TodayGroup | null) => void;
}

/** How many of each kind; a press shows only these, another all again. */
export function TodayFigures({ totals, chosen, onChoose }: TodayFiguresProps) {
  const { t } = useTranslation();
  const figures = todayGroups.map((group): Figure => {
    const count = totals.find((each) => each.group === group)?.total ?? 0;
    return {
      key: group,
      label: t(`today.group.${group}`),
      light: LIGHT[group],
      value: count,
      unit: t('overview.piece'),
      ...(chosen === group ? { aid: t('today.only') } : {}),
      ...(group === 'urgent' && count > 0 ? { tone: 'red' as const } : {}),
      ...(count === 0
        ? {}
        : {
            link: (value) => (
              <button type="button" className="today-figure" aria-pressed={chosen === group} aria-label={t('today.showOnly', { group: t(`today.group.${group}`), count })} onClick={() => onChoose(chosen === group ? null : group)}>
                {value}
              </button>
            ),
          }),
    };
  });
  return <FiguresStrip figures={figures} label={t('today.figures')} />;
}
