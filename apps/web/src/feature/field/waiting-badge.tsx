import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useViewer } from '../../ui/viewer-context';
import { isOpen, isWaiting } from './field-record';
import { forgetFacts } from './field-store';
import { syncNow } from './sync-state';
import { useRecords } from './use-field';
import './badge.css';

const AGAIN = 60_000;

/** Sends what this account left on the device whenever there is a connection, and says how much has not arrived yet. */
export function WaitingBadge() {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const client = useApolloClient();
  const records = useRecords(viewer.id);
  const waiting = records?.some(isWaiting) === true;
  const open = records?.filter(isOpen).length ?? 0;
  useEffect(() => {
    // Somebody else used this device before: what they could read is no longer here.
    void forgetFacts(viewer.id).catch(() => undefined);
  }, [viewer.id]);
  useEffect(() => {
    if (!waiting) return undefined;
    const send = () => void syncNow(client, viewer.id);
    send();
    window.addEventListener('online', send);
    const timer = setInterval(send, AGAIN);
    return () => {
      window.removeEventListener('online', send);
      clearInterval(timer);
    };
  }, [client, viewer.id, waiting]);
  if (open === 0) return null;
  return (
    <Link to="/field" className="fl-badge" aria-label={t('field.badge', { n: open })}>
      {t('field.badgeShort', { n: open })}
    </Link>
  );
}
