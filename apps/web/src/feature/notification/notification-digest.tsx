import { DeadlineBadge } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../ui/format';
import { useDeadlineLabels } from '../../ui/use-labels';
import { notificationItemTarget, type NotificationItem } from './notification-groups';

const FIRST = 5;

/** What a digest is about: the first of it, each a link. */
export function NotificationDigest({ item, onRead }: { item: NotificationItem; onRead: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useDeadlineLabels();
  if (item.items.length === 0) return null;
  const shown = item.items.slice(0, FIRST);
  const rest = item.count - shown.length;
  return (
    <ul className="notification-digest">
      {shown.map((each) => (
        <li key={`${each.rectificationId ?? each.inspectionId ?? each.delegateVisitId ?? each.taskId ?? ''} ${each.slotId ?? ''} ${each.unitName} ${each.dueOn}`}>
          {each.previousDueOn == null ? <DeadlineBadge light={each.days > 0 ? 'overdue' : 'due_soon'} workingDaysLeft={-each.days} labels={labels} /> : null}{' '}
          <Link to={notificationItemTarget(each)} onClick={onRead}>
            {each.title}
          </Link>{' '}
          <span className="aid">
            {[
              each.unitName,
              each.inspectionId != null ? t('notification.review') : each.acknowledgement ? t('notification.acknowledge') : each.periodStartOn == null ? null : format.period(each.periodStartOn, each.periodMonths ?? 1),
              each.previousDueOn == null ? null : t(each.dueOn < each.previousDueOn ? 'notification.movedEarlier' : 'notification.movedLater', { from: format.date(each.previousDueOn), to: format.date(each.dueOn) }),
              each.level === 'liaison' ? null : t('notification.raised', { level: t(`notification.raisedTo.${each.level}`) }),
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </span>
        </li>
      ))}
      {rest > 0 ? (
        <li>
          <Link to="/reports?light=overdue" onClick={onRead}>
            {t('notification.digestMore', { count: rest })}
          </Link>
        </li>
      ) : null}
    </ul>
  );
}
