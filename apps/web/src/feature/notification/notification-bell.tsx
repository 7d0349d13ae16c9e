import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { Icon } from '../../ui/icon';
import { UnreadNotificationsDocument } from './notification.query';
import { useLiveNotifications } from './use-live-notifications';
import './notification.css';

const EVERY_MS = 60_000;
const SHOWN_TO = 99;

// Asking by itself must not keep a session alive that nobody sits at.
const BACKGROUND = { headers: { 'lianxi-background': 'true' } };

/** The bell in the header: how many messages are unread. */
export function NotificationBell() {
  const { t } = useTranslation();
  const live = useLiveNotifications();
  const { data } = useQuery(UnreadNotificationsDocument, { pollInterval: live ? 0 : EVERY_MS, context: BACKGROUND, fetchPolicy: 'cache-and-network' });
  const count = data?.unreadNotifications ?? 0;
  return (
    <NavLink to="/notifications" className="app-plain notification-bell" aria-label={t('notification.bell', { count })} title={t('notification.bell', { count })}>
      <Icon name="bell" />
      {count === 0 ? null : <span className="count">{count > SHOWN_TO ? `${SHOWN_TO}+` : count}</span>}
    </NavLink>
  );
}
