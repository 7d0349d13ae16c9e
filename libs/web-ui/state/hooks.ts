import { useEffect, useState, useSyncExternalStore } from 'react';

export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (notify) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', notify);
      return () => list.removeEventListener('change', notify);
    },
    () => window.matchMedia(query).matches,
  );
}

export const usePhone = (): boolean => useMediaQuery('(max-width: 767px)');

/** True only after the state has lasted: nothing flickers under 300 ms. */
export function useDelayed(active: boolean, milliseconds = 300): boolean {
  const [lasted, setLasted] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(() => setLasted(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLasted(false);
    };
  }, [active, milliseconds]);
  return active && lasted;
}

/** Pixels of one rem now; 大字 and the reader's own browser setting change it. */
export const remPixels = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize) || 10;
