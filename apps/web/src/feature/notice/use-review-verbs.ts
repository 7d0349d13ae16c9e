import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftUnitInput, ReviewDraftFragment, ReviseDraftItemInput } from '../../gql/graphql';
import { useSay } from '../../ui/say-context';
import type { UnitChoice } from '../../ui/unit-picker';
import { hasUnresolvedUnit, isUncertain } from './draft-order';
import type { ReviewState } from './review-context';
import { useDraftActions, type DraftActions, type Outcome } from './use-draft-actions';
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

type Latest = { review: ReviewStateOf; onSelect: (id: string) => void };
type CardVerbs = Pick<ReviewState, 'onCheck' | 'onDrop' | 'onFix' | 'onMerge' | 'onRestore'>;

interface CardVerbsFrame {
  actions: DraftActions;
  latest: { readonly current: Latest };
  onRefused: (words: string | null) => void;
  onDropped: (draft: ReviewDraftFragment | null) => void;
}

const heldUnit = ({ unitId, generic }: DraftUnitInput) => ({ unitId, generic: generic === true });

/** What the buttons of a card do: the verb, then the next card. */
function cardVerbs({ actions, latest, onRefused, onDropped }: CardVerbsFrame): CardVerbs {
  const run = async (verb: Promise<Outcome>): Promise<boolean> => {
    const outcome = await verb;
    onRefused(outcome?.text ?? null);
    return outcome === null;
  };
  const settle = async (draft: ReviewDraftFragment, verb: Promise<Outcome>): Promise<boolean> => {
    const next = latest.current.review.after(draft.id);
    const done = await run(verb);
    if (done && next !== null) latest.current.onSelect(next);
    return done;
  };
  const handleCheck = (draft: ReviewDraftFragment, on: boolean) => {
    latest.current.review.setMarks([draft.id], on);
    // A person who finds an uncertain reading right vouches for it: the server keeps that.
    const vouch = isUncertain(draft) ? actions.revise(draft, { title: draft.title }) : Promise.resolve(null);
    if (on) void settle(draft, vouch);
  };
  const handleFix = async (draft: ReviewDraftFragment, input: ReviseDraftItemInput): Promise<string | null> => {
    const next = latest.current.review.after(draft.id);
    const outcome = await actions.revise(draft, input);
    const settled = input.units == null || !hasUnresolvedUnit({ kind: draft.kind, units: input.units.map(heldUnit) });
    if (outcome === null && settled && hasUnresolvedUnit(draft) && next !== null) latest.current.onSelect(next);
    return outcome?.text ?? null;
  };
  const handleMerge = async (draft: ReviewDraftFragment) => {
    const target = latest.current.review.merges.get(draft.id);
    if (target !== undefined && (await run(actions.merge([target, draft.id])))) latest.current.onSelect(target);
  };
  const handleDrop = async (draft: ReviewDraftFragment) => {
    if (await settle(draft, actions.drop(draft))) onDropped(draft);
  };
  const handleRestore = async (draft: ReviewDraftFragment) => {
    onDropped(null);
    if (await run(actions.restore(draft))) latest.current.onSelect(draft.id);
  };
  return {
    onCheck: handleCheck,
    onDrop: (draft) => void handleDrop(draft),
    onFix: handleFix,
    onMerge: (draft) => void handleMerge(draft),
    onRestore: (draft) => void handleRestore(draft),
  };
}

/** The verbs of the review in the hands of its cards. One stable object, so that a card draws anew only when it changes itself. */
export function useReviewVerbs(
  review: ReviewStateOf,
  { proposed, revised, onSelect }: Pick<ReviewState, 'proposed' | 'revised' | 'onSelect'>,
): ReviewVerbs {
  const actions = useDraftActions();
  const { holders } = review;
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
      forms: latest.current.review.forms,
      onSelect: handleSelect,
      onMode: (mode) => latest.current.review.setMode(mode),
      onCreateUnit: (draft, name) => setCreating({ draft, name }),
    };
  }, [actions, holders, proposed, refused, revised]);
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
