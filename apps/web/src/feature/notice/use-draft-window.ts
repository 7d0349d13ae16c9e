import { useMemo, useState } from 'react';
import { FIRST_WINDOW, shownOf, windowAfter, windowAround, windowBefore } from './draft-window';
import type { DraftGroup } from './use-review-state';

/**
 * The part of the list that is drawn. It follows the choice, not the place of the chosen one: a card that moves to
 * another group by being settled does not pull the list along.
 */
export function useDraftWindow(groups: readonly DraftGroup[], ids: readonly string[], selectedId: string | null, list: string) {
  const [held, setHeld] = useState({ window: FIRST_WINDOW, selectedId, list });
  const listChanged = held.list !== list;
  const moved = listChanged || held.selectedId !== selectedId;
  const at = moved && selectedId !== null ? ids.indexOf(selectedId) : -1;
  const window = windowAround(listChanged ? FIRST_WINDOW : held.window, at, ids.length);
  if (moved || window !== held.window) setHeld({ window, selectedId, list });
  const shown = useMemo(() => shownOf(groups, window), [groups, window]);
  const shownIds = useMemo(() => new Set(shown.flatMap((group) => group.shown.map((draft) => draft.id))), [shown]);
  return {
    shown,
    shownIds,
    before: window.from,
    after: Math.max(0, ids.length - window.to),
    showAfter: () => setHeld({ ...held, window: windowAfter(window) }),
    showBefore: () => setHeld({ ...held, window: windowBefore(window) }),
  };
}
