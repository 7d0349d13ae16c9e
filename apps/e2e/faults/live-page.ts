import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { FaultClient } from './client.js';

/** A page left open: what it was told last, and how often it was told something. */
export interface LivePage {
  readonly told: () => number;
  readonly unread: () => number;
  readonly close: () => void;
}

/** Listens at one server as somebody who has signed in. */
export function openPage(reader: FaultClient, address: string): LivePage {
  const cookie = reader.headers['cookie'] ?? '';
  class Browser extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, protocols, { headers: { cookie, origin: address } });
    }
  }
  let told = 0;
  let unread = -1;
  const client = createClient({ url: `${address.replace('http', 'ws')}/graphql`, webSocketImpl: Browser, connectionParams: { jointMeetingId: reader.meeting } });
  client.subscribe<{ notificationAdded: { unread: number } }>(
    { query: 'subscription { notificationAdded { unread } }' },
    {
      next: ({ data }) => {
        if (!data) return;
        told += 1;
        ({ unread } = data.notificationAdded);
      },
      error: (error) => console.error('socket', error),
      complete: () => undefined,
    },
  );
  return { told: () => told, unread: () => unread, close: () => void client.dispose() };
}
