import { useEffect, useRef, useState } from 'react';
import type { TodayItem } from './today-target';
import type { DirectVerb } from './today-verbs';

/**
 * How long a verb pressed in a line waits before it is sent. A receipt, an acceptance, a granted extension cannot be taken back: the log
 * only grows, and the unit is told at once. So until it is sent it can be called off, and then nothing of it happened anywhere.
 */
export const CALL_OFF_MS = 5000;

interface Waiting {
  readonly item: TodayItem;
  readonly verb: DirectVerb;
  readonly timer: ReturnType<typeof setTimeout>;
}

export interface CallOff {
  /** By line: what will be done in a moment. */
  readonly waiting: ReadonlyMap<string, DirectVerb>;
  readonly press: (item: TodayItem, verb: DirectVerb) => void;
  /** One line, or without it the last one pressed; answers whether there was one. */
  readonly callOff: (id?: string) => boolean;
}

/** Whoever leaves the page, or closes it, meant what was pressed: it is sent then. */
export function useCallOff(send: (item: TodayItem, verb: DirectVerb) => Promise<boolean>): CallOff {
  const [waiting, setWaiting] = useState<ReadonlyMap<string, DirectVerb>>(new Map());
  const known = useRef(new Map<string, Waiting>());
  const sender = useRef(send);
  useEffect(() => {
    sender.current = send;
  });
  const show = (): void => setWaiting(new Map([...known.current].map(([id, { verb }]) => [id, verb])));
  const release = (id: string): Waiting | null => {
    const found = known.current.get(id);
    if (!found) return null;
    clearTimeout(found.timer);
    known.current.delete(id);
    return found;
  };
  const sendNow = (id: string): void => {
    const found = release(id);
    if (found) void sender.current(found.item, found.verb);
  };
  useEffect(() => {
    const all = known.current;
    const sendAll = (): void => [...all.keys()].forEach(sendNow);
    window.addEventListener('pagehide', sendAll);
    return () => {
      window.removeEventListener('pagehide', sendAll);
      sendAll();
    };
    // Once: what it works on is kept in refs.
  }, []);
  const press = (item: TodayItem, verb: DirectVerb): void => {
    if (known.current.has(item.id)) return;
    const timer = setTimeout(() => {
      sendNow(item.id);
      show();
    }, CALL_OFF_MS);
    known.current.set(item.id, { item, verb, timer });
    show();
  };
  const callOff = (id = [...known.current.keys()].at(-1)): boolean => {
    const found = id === undefined ? null : release(id);
    if (found !== null) show();
    return found !== null;
  };
  return { waiting, press, callOff };
}
