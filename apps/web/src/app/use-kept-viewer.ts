import { useEffect, useRef, useState } from 'react';
import type { ViewerQuery } from '../gql/graphql';
import type { Viewer } from '../ui/viewer-context';

export interface KeptViewerData {
  data: ViewerQuery;
  viewer: Viewer;
}

type Kept = ViewerQuery & { viewer: Viewer };

const DAY = 86_400_000;

/** The product's day when it was kept, moved on by the days that passed on this device. */
function dayLater(today: string, keptAt: string): string {
  const noon = Date.parse(`${today}T12:00:00Z`);
  const midnightThen = Math.floor((Date.parse(keptAt) + DAY / 3) / DAY);
  const midnightNow = Math.floor((Date.now() + DAY / 3) / DAY);
  return new Date(noon + Math.max(0, midnightNow - midnightThen) * DAY).toISOString().slice(0, 10);
}

/** Who was signed in when the field was last opened here, for when the server cannot be reached; null where nobody is kept, undefined while it is read. */
export function useKeptViewer(wanted: boolean, onOnline: () => void): Kept | null | undefined {
  const [kept, setKept] = useState<Kept | null | undefined>(undefined);
  const again = useRef(onOnline);
  again.current = onOnline;
  useEffect(() => {
    if (!wanted) return undefined;
    let here = true;
    const read = async (): Promise<Kept | null> => {
      const { keptViewer } = await import('../feature/field/field-store');
      const found = await keptViewer();
      if (found?.data.viewer == null) return null;
      const { installation, viewer } = found.data;
      return { installation: { ...installation, today: dayLater(installation.today, found.keptAt) }, viewer };
    };
    void read().catch(() => null).then((found) => here && setKept(found));
    const handleOnline = () => again.current();
    window.addEventListener('online', handleOnline);
    return () => {
      here = false;
      window.removeEventListener('online', handleOnline);
    };
  }, [wanted]);
  return wanted ? kept : null;
}
