import { useTranslation } from 'react-i18next';
import type { NotificationListQuery } from '../../gql/graphql';

type Skipped = NotificationListQuery['notifications']['items'][number]['skipped'];

const ABOVE = { liaison: 'unit_head', unit_head: 'secretariat', secretariat: 'leader', leader: 'leader' } as const;

/** 联络员空缺，已转单位负责人; null where nobody was passed over. */
export function useTurned(): (skipped: Skipped) => string | null {
  const { t } = useTranslation();
  return (skipped) => {
    const last = skipped.at(-1);
    if (last === undefined) return null;
    const gaps = skipped.map(({ level, reason }) => t(`notification.skipped.${reason}`, { level: t(`notification.raisedTo.${level}`) })).join(t('notification.joint'));
    return t('notification.turned', { gaps, level: t(`notification.raisedTo.${ABOVE[last.level]}`) });
  };
}
