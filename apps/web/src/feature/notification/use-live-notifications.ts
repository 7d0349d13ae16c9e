import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useCurrentJointMeetingId } from '../../ui/joint-meeting-store';
import { UnreadNotificationsDocument } from './notification.query';

const LIVE = 'subscription NotificationAdded { notificationAdded { unread } }';

interface Told {
  notificationAdded?: { unread: number } | null;
}

/** Listens for messages over a socket; answers whether it is open. Where it is refused, the page asks by itself. */
export function useLiveNotifications(): boolean {
  const apollo = useApolloClient();
  const jointMeetingId = useCurrentJointMeetingId();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (jointMeetingId === null || typeof WebSocket === 'undefined') return undefined;
    let stop: () => void = () => undefined;
    let ended = false;
    const handleTold = (unread: number) => {
      apollo.cache.writeQuery({ query: UnreadNotificationsDocument, data: { __typename: 'Query', unreadNotifications: unread } });
      // An open list shows what came; a closed one is read when it is opened.
      for (const query of apollo.getObservableQueries('active')) if (query.queryName === 'NotificationList') void query.refetch();
    };
    const begin = async () => {
      const { createClient } = await import('graphql-ws');
      if (ended) return;
      const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
      const client = createClient({
        url: `${scheme}://${location.host}/graphql`, connectionParams: { jointMeetingId }, retryAttempts: 20, shouldRetry: () => true,
        on: { connected: () => setOpen(true), closed: () => setOpen(false) },
      });
      const end = client.subscribe<Told>(
        { query: LIVE },
        { next: ({ data }) => (data?.notificationAdded ? handleTold(data.notificationAdded.unread) : undefined), error: () => setOpen(false), complete: () => setOpen(false) },
      );
      stop = () => {
        end();
        void client.dispose();
      };
    };
    void begin().catch(() => setOpen(false));
    return () => {
      ended = true;
      stop();
    };
  }, [apollo, jointMeetingId]);
  return open;
}
