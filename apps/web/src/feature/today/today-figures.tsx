import { todayGroups, type TodayGroup } from '@lianxi/domain';
import { FiguresStrip, type Figure, type LightKind } from '@lianxi/web-ui';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

const LIGHT: Readonly<Record<TodayGroup, LightKind>> = { urgent: 'overdue', waiting: 'under_review', soon: 'due_soon', tidy: 'unset' };

export interface TodayFiguresProps {
  totals: readonly { group: TodayGroup; total: number }[];
  /** Of all units, for who watches them; the figure itself counts the reader's own. */
  dueSoonOfAll: number | null;
  chosen: TodayGroup | null;
  onChoose: (group: TodayGroup | null) => void;
}

/** Near its day is what the reader's own unit owes; what all units owe is on another page. */
function aidOf(group: TodayGroup, dueSoonOfAll: number | null, chosen: boolean, t: TFunction): Pick<Figure, 'aid'> {
  if (chosen) return { aid: t('today.only') };
  return group === 'soon' && dueSoonOfAll !== null ? { aid: <Link to="/reports?light=due_soon">{t('today.dueSoonOfAll', { count: dueSoonOfAll })}</Link> } : {};
}

/** How many of each kind; a press shows only these, another all again. */
export function TodayFigures({ totals, dueSoonOfAll, chosen, onChoose }: TodayFiguresProps) {
  const { t } = useTranslation();
  const figures = todayGroups.map((group): Figure => {
    const count = totals.find((each) => each.group === group)?.total ?? 0;
    return {
      key: group,
      label: t(`today.group.${group}`),
      light: LIGHT[group],
      value: count,
      unit: t('overview.piece'),
      ...aidOf(group, dueSoonOfAll, chosen === group, t),
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
