import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewDraftFragment } from '../../gql/graphql';
import { useSay } from '../../ui/say-context';
import type { UnitChoice } from '../../ui/unit-picker';
import { isUncertain } from './draft-order';
import type { ReviewState } from './review-context';
import { useDraftActions, type Outcome } from './use-draft-actions';
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
  proposed: UnitChoice | null,
  onSelect: (id: string) => void,
): ReviewVerbs {
  const actions = useDraftActions();
  const { t } = useTranslation();
  const say = useSay();
  const [refused, setRefused] = useState<string | null>(null);
  const [lastDropped, setLastDropped] = useState<ReviewDraftFragment | null>(null);
  const [creating, setCreating] = useState<ReviewVerbs['creating']>(null);
  const latest = useRef({ review, onSelect });
  latest.current = { review, onSelect };

  const context = useMemo<ReviewState>(() => {
    const settle = async (draft: ReviewDraftFragment, verb: Promise<Outcome>, done: () => void) => {
      const next = latest.current.review.after(draft.id);
      const outcome = await verb;
      setRefused(outcome?.text ?? null);
      if (outcome !== null) return;
      done();
      if (next !== null) latest.current.onSelect(next);
    };
    const handleCheck = (draft: ReviewDraftFragment, on: boolean) => {
      latest.current.review.setMarks([draft.id], on);
      // A person who finds an uncertain reading right vouches for it: the server keeps that.
      const vouch = on && isUncertain(draft) ? actions.revise(draft, { title: draft.title }) : Promise.resolve(null);
      if (on) void settle(draft, vouch, () => undefined);
    };
    const handleMerge = (draft: ReviewDraftFragment) => {
      const target = latest.current.review.merges.get(draft.id);
      if (target === undefined) return;
      void actions.merge([target, draft.id]).then((outcome) => {
        setRefused(outcome?.text ?? null);
        if (outcome === null) latest.current.onSelect(target);
      });
    };
    const handleRestore = (draft: ReviewDraftFragment) => {
      setLastDropped(null);
      void actions.restore(draft).then((outcome) => {
        setRefused(outcome?.text ?? null);
        latest.current.onSelect(draft.id);
      });
    };
    return {
      actions,
      proposed,
      refused,
      forms: latest.current.review.forms,
      onSelect: (id) => {
        setRefused(null);
        latest.current.onSelect(id);
      },
      onMode: (mode) => latest.current.review.setMode(mode),
      onCheck: handleCheck,
      onDrop: (draft) => void settle(draft, actions.drop(draft), () => setLastDropped(draft)),
      onMerge: handleMerge,
      onRestore: handleRestore,
      onCreateUnit: (draft, name) => setCreating({ draft, name }),
    };
  }, [actions, proposed, refused]);

  const handleCreated = (unit: UnitChoice) => {
    if (creating === null) return;
    const units = creating.draft.units.map(({ name, unitId, role, generic }) => ({
      name,
      role,
      generic,
      unitId: name === creating.name ? unit.id : (unitId ?? null),
    }));
    setCreating(null);
    void actions.revise(creating.draft, { units }).then((outcome) => setRefused(outcome?.text ?? null));
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
    onCreated: handleCreated,
    onKeepCertain: handleKeepCertain,
  };
}
