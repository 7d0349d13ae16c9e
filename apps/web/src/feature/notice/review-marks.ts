import { useCallback, useSyncExternalStore } from 'react';

/** Which drafts a person has looked at. Kept in the browser: a mark is an aid of the eye, the register only knows confirmed and dropped. */
const keyOf = (noticeId: string) => `lianxi.review.${noticeId}`;
const listeners = new Set<() => void>();
const cache = new Map<string, { raw: string; marks: ReadonlySet<string> }>();
const NONE: ReadonlySet<string> = new Set();

function read(noticeId: string): ReadonlySet<string> {
  const raw = storage()?.getItem(keyOf(noticeId)) ?? '';
  const known = cache.get(noticeId);
  if (known?.raw === raw) return known.marks;
  const marks = raw === '' ? NONE : new Set(raw.split(','));
  cache.set(noticeId, { raw, marks });
  return marks;
}

/** Private windows may refuse storage; marks then live as long as the page. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function write(noticeId: string, marks: ReadonlySet<string>): void {
  const raw = [...marks].join(',');
  try {
    if (raw === '') storage()?.removeItem(keyOf(noticeId));
    else storage()?.setItem(keyOf(noticeId), raw);
  } catch {
    // A full or refused storage loses marks, never work: every change of a draft is on the server.
  }
  cache.set(noticeId, { raw, marks });
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

export function withMarks(marks: ReadonlySet<string>, ids: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(marks);
  for (const id of ids) {
    if (on) next.add(id);
    else next.delete(id);
  }
  return next;
}

export function useReviewMarks(noticeId: string): {
  marks: ReadonlySet<string>;
  setMarks: (ids: readonly string[], on: boolean) => void;
} {
  const marks = useSyncExternalStore(subscribe, () => read(noticeId));
  const setMarks = useCallback(
    (ids: readonly string[], on: boolean) => write(noticeId, withMarks(read(noticeId), ids, on)),
    [noticeId],
  );
  return { marks, setMarks };
}
