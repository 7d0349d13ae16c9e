import type { DraftUnitInput, ReviewDraftFragment } from '../../gql/graphql';
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

type Held = Pick<ReviewDraftFragment, 'id' | 'start' | 'kind' | 'state' | 'change' | 'units'>;

/** For each draft without a holder, the holders of the sentence before it: most often the same go on doing, as far as the next heading. */
export function holdersBefore(
  drafts: readonly Held[],
  headings: readonly { start: number }[],
): ReadonlyMap<string, readonly DraftUnitInput[]> {
  const present = drafts
    .filter((draft) => draft.state !== 'dropped' && draft.change !== 'gone' && draft.kind !== 'task')
    .sort((a, b) => a.start - b.start);
  const before = new Map<string, readonly DraftUnitInput[]>();
  let last: readonly DraftUnitInput[] = [];
  let at = 0;
  for (const { id, kind, units, start } of present) {
    const heading = headings.some((each) => each.start > at && each.start < start);
    at = start;
    if (heading) last = [];
    if (kind === 'lower_duty') last = [];
    else if (units.length > 0) {
      last = units.map(({ name, unitId, role, generic }) => ({ name, unitId: unitId ?? null, role, generic }));
    } else if (last.length > 0) before.set(id, last);
  }
  return before;
}
