import { standingOf, type DraftStanding } from '@lianxi/domain';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ReviewDraftFragment } from '../../gql/graphql';
import { EVERY_DRAFT, figuresOf, filterDrafts, type DraftFilter } from './draft-filter';
import { orderDrafts, type DraftSort } from './draft-order';
import type { DraftForm } from './draft-form';
import { holdersBefore, mergeTargets } from './neighbours';
import type { CardMode } from './review-context';
import { useReviewMarks } from './review-marks';
import { numberSentences, sentenceLabel } from './sentence-number';
import { useDraftWindow } from './use-draft-window';

export interface ReviewedNotice {
  id: string;
  text: string;
  state: string;
  sections: readonly { start: number }[];
  draftItems: readonly ReviewDraftFragment[];
}

/** The readings by where they stand, in the order they are settled; in document order all stand together. */
export type DraftGroup = { standing: DraftStanding | null; drafts: readonly ReviewDraftFragment[] };
const STANDINGS: readonly DraftStanding[] = ['unsettled', 'gone', 'doubtful', 'certain', 'dropped'];

function groupsOf(drafts: readonly ReviewDraftFragment[], sort: DraftSort): readonly DraftGroup[] {
  const groups: readonly DraftGroup[] =
    sort === 'document'
      ? [{ standing: null, drafts }]
      : STANDINGS.map((standing) => ({ standing, drafts: drafts.filter((draft) => standingOf(draft) === standing) }));
  return groups.filter((group) => group.drafts.length > 0);
}

/** Line and sentence of each reading, as printed on its card. */
function useNumbers(text: string, present: readonly ReviewDraftFragment[]): ReadonlyMap<string, string> {
  return useMemo(() => {
    const found = numberSentences(text, present);
    return new Map([...found].map(([id, number]) => [id, sentenceLabel(number)]));
  }, [text, present]);
}

/** What stands before each reading: what it can be merged into, and who held it. */
function useAround({ draftItems, text, sections }: ReviewedNotice) {
  return useMemo(
    () => ({ merges: mergeTargets(draftItems, text), holders: holdersBefore(draftItems, sections) }),
    [draftItems, text, sections],
  );
}

/** Everything the review derives from the notice and from what the reader has chosen. */
export function useReviewState(notice: ReviewedNotice) {
  const { text, draftItems } = notice;
  const [chosenSort, setSort] = useState<DraftSort>('doubt');
  // Where nothing is left to settle, the readings stand as printed.
  const sort = notice.state === 'draft' ? chosenSort : 'document';
  const [filter, setFilter] = useState<DraftFilter>(EVERY_DRAFT);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [mode, setMode] = useState<CardMode | null>(null);
  const forms = useRef(new Map<string, DraftForm>()).current;
  const { marks, setMarks } = useReviewMarks(notice.id);

  const present = useMemo(() => draftItems.filter((draft) => draft.change !== 'gone'), [draftItems]);
  const numbers = useNumbers(text, present);
  const groups = useMemo(
    () => groupsOf(orderDrafts(filterDrafts(draftItems, filter), sort), sort),
    [draftItems, filter, sort],
  );
  const ids = useMemo(() => groups.flatMap((group) => group.drafts.map((draft) => draft.id)), [groups]);
  const figures = useMemo(() => figuresOf(draftItems), [draftItems]);
  const around = useAround(notice);
  const selectedId = chosenId !== null && draftItems.some((draft) => draft.id === chosenId) ? chosenId : null;

  const cards = useDraftWindow(groups, ids, selectedId, `${sort} ${filter.show} ${filter.unit} ${filter.kind}`);

  const select = useCallback(
    (id: string | null) => {
      setChosenId(id);
      setMode(id !== null && forms.has(id) ? 'edit' : null);
    },
    [forms],
  );
  /** The one after this in the list as it stands: where the eye goes once this is settled. */
  const after = useCallback((id: string) => ids[ids.indexOf(id) + 1] ?? ids[ids.indexOf(id) - 1] ?? null, [ids]);
  return {
    sort,
    setSort,
    filter,
    setFilter,
    selectedId,
    select,
    mode,
    setMode,
    forms,
    marks,
    setMarks,
    present,
    numbers,
    groups,
    cards,
    ids,
    figures,
    ...around,
    after,
  };
}

export type ReviewStateOf = ReturnType<typeof useReviewState>;
