import { useTranslation } from 'react-i18next';
import type { NotificationListQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';

type Skipped = NotificationListQuery['notifications']['items'][number]['skipped'];

const ABOVE = { liaison: 'unit_head', unit_head: 'secretariat', secretariat: 'leader', leader: 'leader' } as const;

/** 联络员空缺，已转单位负责人; null where nobody was passed over. */
export function useTurned(): (skipped: Skipped) => string | null {
  const { t } = useTranslation();
  return (skipped) => {
    const last = skipped.at(-1);
    if (last === undefined) return null;
    const name = (level: keyof typeof ABOVE, county: boolean | null | undefined): string => {
      const own = t(`notification.raisedTo.${level}`);
      return county === true ? t('notification.ofCounty', { level: own }) : own;
    };
    const gaps = skipped.map(({ level, reason, county }) => t(`notification.skipped.${reason}`, { level: name(level, county) })).join(t('notification.joint'));
    return t('notification.turned', { gaps, level: name(last.turnedTo ?? ABOVE[last.level], last.turnedToCounty) });
  };
}

type Item = NotificationListQuery['notifications']['items'][number];

/** What a locked month, or an exception to it, means for the unit; null for all other messages. */
export function usePeriodWords(): (item: Pick<Item, 'kind' | 'periodStartOn' | 'dueOn' | 'title' | 'count'>) => string | null {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ kind, periodStartOn, dueOn, title, count }) => {
    const month = periodStartOn == null ? '' : format.month(periodStartOn);
    if (kind === 'period_locked') return count === 0 ? t('notification.period.lockedAll', { month }) : t('notification.period.locked', { month, count });
    if (kind === 'period_unlocked') return t('notification.period.unlocked', { month });
    if (kind === 'exception_granted') return t('notification.period.granted', { month, what: title ?? t('notification.period.allMissing'), date: dueOn == null ? '' : format.date(dueOn) });
    return kind === 'exception_revoked' ? t('notification.period.revoked', { month }) : null;
  };
}
