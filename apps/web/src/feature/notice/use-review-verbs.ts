import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftUnitInput, ReviewDraftFragment } from '../../gql/graphql';
import { useSay } from '../../ui/say-context';
import type { UnitChoice } from '../../ui/unit-picker';
import { cardVerbs, type Latest } from './card-verbs';
import type { ReviewState } from './review-context';
import { useDraftActions } from './use-draft-actions';
import type { ReviewStateOf } from './use-review-state';

export interface ReviewVerbs {
  context: ReviewState;
  /** The draft dropped last, to be taken back at once. */
  lastDropped: ReviewDraftFragment | null;
  creating: { draft: ReviewDraftFragment; name: string } | null;
  onCloseCreate: () => void;
  onCreated: (unit: UnitChoice) => void;
  onKeepCertain: (ids: readonly string[]) => void;
}

/** The verbs of the review in the hands of its cards. One stable object, so that a card draws anew only when it changes itself. */
export function useReviewVerbs(
  review: ReviewStateOf,
  { proposed, revised, onSelect }: Pick<ReviewState, 'proposed' | 'revised' | 'onSelect'>,
): ReviewVerbs {
  const actions = useDraftActions();
  const { holders, forms } = review;
  const lastBasis = useRef({ current: '' });
  const { t } = useTranslation();
  const say = useSay();
  const [refused, setRefused] = useState<string | null>(null);
  const [lastDropped, setLastDropped] = useState<ReviewDraftFragment | null>(null);
  const [creating, setCreating] = useState<ReviewVerbs['creating']>(null);
  const latest = useRef<Latest>({ review, onSelect });
  latest.current = { review, onSelect };
  const context = useMemo<ReviewState>(() => {
    const handleSelect = (id: string) => {
      setRefused(null);
      latest.current.onSelect(id);
    };
    return {
      ...cardVerbs({ actions, latest, onRefused: setRefused, onDropped: setLastDropped }),
      actions,
      proposed,
      holders,
      lastBasis: lastBasis.current,
      refused,
      revised,
      forms,
      onSelect: handleSelect,
      onCreateUnit: (draft, name) => setCreating({ draft, name }),
    };
  }, [actions, forms, holders, proposed, refused, revised]);
  const handleCreated = async (unit: UnitChoice) => {
    setCreating(null);
    if (creating !== null) setRefused(await context.onFix(creating.draft, { units: unitsWith(creating, unit) }));
  };
  const handleKeepCertain = (ids: readonly string[]) => {
    review.setMarks(ids, true);
    say(t('notice.said.kept', { n: ids.length }));
  };
  return {
    context,
    lastDropped,
    creating,
    onCloseCreate: () => setCreating(null),
    onCreated: (unit) => void handleCreated(unit),
    onKeepCertain: handleKeepCertain,
  };
}

/** The units of a draft, the named one matched with a unit that has just been created. */
function unitsWith(
  { draft, name: created }: { draft: ReviewDraftFragment; name: string },
  unit: UnitChoice,
): DraftUnitInput[] {
  return draft.units.map(({ name, unitId, role, generic }) => ({
    name,
    role,
    generic,
    unitId: name === created ? unit.id : (unitId ?? null),
  }));
}
