import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useCurrentJointMeetingId } from '../../ui/joint-meeting-store';
import { UnreadNotificationsDocument } from './notification.query';

/** What a message may have changed: lists that show what waits, and the counts beside the navigation. */
const WAITING = ['NotificationList', 'Today', 'ReviewQueue', 'Viewer'];
/** Messages come in bursts: one reading for all of them. */
const BURST_MS = 400;

const LIVE = 'subscription NotificationAdded { notificationAdded { unread } }';

interface Told {
  notificationAdded?: { unread: number } | null;
}

/** An open list shows what came; a closed one is read when it is opened. */
function readAgain(apollo: ApolloClient): void {
  for (const query of apollo.getObservableQueries('active')) if (WAITING.includes(query.queryName ?? '')) void query.refetch();
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
    let burst: ReturnType<typeof setTimeout> | undefined;
    const handleTold = (unread: number) => {
      apollo.cache.writeQuery({ query: UnreadNotificationsDocument, data: { __typename: 'Query', unreadNotifications: unread } });
      clearTimeout(burst);
      burst = setTimeout(() => readAgain(apollo), BURST_MS);
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
      clearTimeout(burst);
      stop();
    };
  }, [apollo, jointMeetingId]);
  return open;
}
