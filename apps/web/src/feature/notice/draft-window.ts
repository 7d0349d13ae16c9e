/** Cards drawn at once: thousands of them would hold up the page. */
export const WINDOW = 200;
/** So many stay at most; what is asked for beyond pushes out the other end. */
export const MOST = 600;

/** The stretch of the list that is drawn, by place in it. */
export interface ListWindow {
  from: number;
  to: number;
}

export const FIRST_WINDOW: ListWindow = { from: 0, to: WINDOW };

/** The window as it is where it holds the place; else the one that does. */
export function windowAround(window: ListWindow, at: number, total: number): ListWindow {
  if (at < 0) return window.from < total ? window : FIRST_WINDOW;
  if (window.from <= at && at < window.to) return window;
  const from = Math.floor(at / WINDOW) * WINDOW;
  return { from, to: from + WINDOW };
}

export const windowAfter = ({ from, to }: ListWindow): ListWindow => ({
  from: Math.max(from, to + WINDOW - MOST),
  to: to + WINDOW,
});

export function windowBefore({ from, to }: ListWindow): ListWindow {
  const next = Math.max(0, from - WINDOW);
  return { from: next, to: Math.min(to, next + MOST) };
}

/** What of each group falls into the window; `drafts` still holds all of them. */
export function shownOf<Item, Rest>(
  groups: readonly (Rest & { drafts: readonly Item[] })[],
  { from, to }: ListWindow,
): readonly (Rest & { drafts: readonly Item[]; shown: readonly Item[] })[] {
  let start = 0;
  return groups.map((group) => {
    const shown = group.drafts.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += group.drafts.length;
    return { ...group, shown };
  });
}
