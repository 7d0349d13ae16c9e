import type { ApolloClient } from '@apollo/client';
import { useSyncExternalStore } from 'react';
import { isOpen, isWaiting } from './field-record';
import { fieldGate } from './field-gate';
import { sendWaiting, type Sent } from './field-sender';
import { dropRecord, recordsOf } from './field-store';

export interface SyncState {
  busy: boolean;
  /** How the last sending ended; null before the first. */
  last: Sent | null;
}

let state: SyncState = { busy: false, last: null };
const listeners = new Set<() => void>();

function set(next: SyncState): void {
  state = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSyncState = (): SyncState => useSyncExternalStore(subscribe, () => state);

const SENT_SHOWN = 86_400_000;

/** Sends what waits, if anything does; what arrived stays in the list for a day. */
export async function syncNow(client: ApolloClient, accountId: string): Promise<void> {
  const records = await recordsOf(accountId);
  const shownSince = new Date(Date.now() - SENT_SHOWN).toISOString();
  for (const { id, state: of, sentAt } of records) if (of === 'sent' && sentAt !== null && sentAt < shownSince) await dropRecord(id);
  if (state.busy || !records.some(isWaiting)) return;
  set({ ...state, busy: true });
  try {
    set({ busy: false, last: await sendWaiting(accountId, fieldGate(client), () => new Date().toISOString()) });
  } catch {
    // The device could not read or keep something: it is tried again with the next sending.
    set({ busy: false, last: 'no_answer' });
  }
}

/** How many records of the account have not arrived. */
export const countOpen = async (accountId: string): Promise<number> => (await recordsOf(accountId)).filter(isOpen).length;
