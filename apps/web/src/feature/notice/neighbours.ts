import type { DraftJudged } from './draft-order';

/** Only marks, blanks and numbering may stand between two drafts that become one: the domain's own rule for merging. */
const BETWEEN = /^[\s\p{P}\d一二三四五六七八九十]*$/u;

export type Neighbour = Pick<DraftJudged, 'id' | 'start' | 'kind' | 'state' | 'change'> & { end: number };

/** For each draft the one right before it that it can be merged into. */
export function mergeTargets(drafts: readonly Neighbour[], text: string): ReadonlyMap<string, string> {
  const open = drafts
    .filter((draft) => draft.state === 'open' && draft.change !== 'gone')
    .sort((a, b) => a.start - b.start);
  const targets = new Map<string, string>();
  open.forEach((draft, at) => {
    const before = open[at - 1];
    if (before === undefined || before.kind !== draft.kind || draft.start < before.end) return;
    if (BETWEEN.test(text.slice(before.end, draft.start))) targets.set(draft.id, before.id);
  });
  return targets;
}
