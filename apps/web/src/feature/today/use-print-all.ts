import { useApolloClient } from '@apollo/client/react';
import type { TodayGroup } from '@lianxi/domain';
import { useEffect, useState } from 'react';
import { TodayDocument } from './today.query';
import type { TodayItem } from './today-target';

const PAGE = 100;
/** More than this on paper is a mistake; the paper then says how many are missing. */
const MOST = 2000;

export interface PrintAll {
  /** All lines while they are printed; else null. */
  readonly paper: readonly TodayItem[] | null;
  readonly busy: boolean;
  readonly print: () => void;
}

/** Prints the whole list, not the page's lines only: all pages are read first, and shown while the print dialog is open. */
export function usePrintAll(group: TodayGroup | null, total: number, shown: number, onFailed: (error: unknown) => void): PrintAll {
  const client = useApolloClient();
  const [paper, setPaper] = useState<readonly TodayItem[] | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (paper === null) return;
    window.print();
    setPaper(null);
  }, [paper]);
  const read = async (): Promise<void> => {
    setBusy(true);
    const items: TodayItem[] = [];
    try {
      for (let offset = 0; offset < Math.min(total, MOST); offset += PAGE) {
        const { data } = await client.query({ query: TodayDocument, variables: { groups: group === null ? null : [group], page: { limit: PAGE, offset } }, fetchPolicy: 'no-cache' });
        items.push(...(data?.todayList.items ?? []));
      }
      setPaper(items);
    } catch (error) {
      onFailed(error);
    } finally {
      setBusy(false);
    }
  };
  return { paper, busy, print: () => (total <= shown ? window.print() : void read()) };
}
