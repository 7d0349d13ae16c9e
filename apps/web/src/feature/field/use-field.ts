import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { FieldFacts, FieldFileRow, FieldRecord } from './field-record';
import { factsOf, filesOf, onFieldChange, recordsOf } from './field-store';

/** What is kept on the device, read again whenever it changes; null until it is read. */
function useKept<Kept>(read: () => Promise<Kept>): Kept | null {
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    let here = true;
    const load = () => void read().then((rows) => here && setKept(rows), () => undefined);
    load();
    const stop = onFieldChange(load);
    return () => {
      here = false;
      stop();
    };
  }, [read]);
  return kept;
}

export const useRecords = (accountId: string): FieldRecord[] | null => useKept(useCallback(() => recordsOf(accountId), [accountId]));
export const useFacts = (accountId: string): FieldFacts[] | null => useKept(useCallback(() => factsOf(accountId), [accountId]));
export const useFiles = (recordId: string): FieldFileRow[] | null => useKept(useCallback(() => filesOf(recordId), [recordId]));

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** What the browser believes; whether the server answers shows when something is sent. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);
