import type { DraftUnitInput, ReviewDraftFragment, ReviseDraftItemInput } from '../../gql/graphql';
import { hasUnresolvedUnit, isUncertain } from './draft-order';
import type { ReviewState } from './review-context';
import type { DraftActions, Outcome } from './use-draft-actions';
import type { ReviewStateOf } from './use-review-state';

/** The review as it stands at the moment a verb is through, which may be later than when it was pressed. */
export interface Latest {
  review: Pick<ReviewStateOf, 'selectedId' | 'after' | 'setMarks' | 'setMode' | 'merges'>;
  onSelect: (id: string) => void;
}
type CardVerbs = Pick<ReviewState, 'onCheck' | 'onDrop' | 'onFix' | 'onMerge' | 'onMode' | 'onRestore'>;

export interface CardVerbsFrame {
  actions: DraftActions;
  latest: { readonly current: Latest };
  onRefused: (words: string | null) => void;
  onDropped: (draft: ReviewDraftFragment | null) => void;
}

const heldUnit = ({ unitId, generic }: DraftUnitInput) => ({ unitId, generic: generic === true });

/** What the buttons of a card do: the verb, then the next card. */
export function cardVerbs({ actions, latest, onRefused, onDropped }: CardVerbsFrame): CardVerbs {
  /** The eye is led on only while it still rests where the verb was pressed: whoever has gone elsewhere meanwhile stays there. */
  const leadOn = (from: string, to: string | null) => {
    const { review, onSelect } = latest.current;
    if (to !== null && (review.selectedId === null || review.selectedId === from)) onSelect(to);
  };
  const run = async (verb: Promise<Outcome>): Promise<boolean> => {
    const outcome = await verb;
    onRefused(outcome?.text ?? null);
    return outcome === null;
  };
  const settle = async (draft: ReviewDraftFragment, verb: Promise<Outcome>): Promise<boolean> => {
    const next = latest.current.review.after(draft.id);
    const done = await run(verb);
    if (done) leadOn(draft.id, next);
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
    if (outcome === null && settled && hasUnresolvedUnit(draft)) leadOn(draft.id, next);
    return outcome?.text ?? null;
  };
  const handleMerge = async (draft: ReviewDraftFragment) => {
    const target = latest.current.review.merges.get(draft.id);
    if (target !== undefined && (await run(actions.merge([target, draft.id])))) leadOn(draft.id, target);
  };
  const handleDrop = async (draft: ReviewDraftFragment) => {
    if (await settle(draft, actions.drop(draft))) onDropped(draft);
  };
  const handleRestore = async (draft: ReviewDraftFragment) => {
    const from = latest.current.review.selectedId ?? draft.id;
    onDropped(null);
    if (await run(actions.restore(draft))) leadOn(from, draft.id);
  };
  return {
    onCheck: handleCheck,
    onDrop: (draft) => void handleDrop(draft),
    onFix: handleFix,
    onMerge: (draft) => void handleMerge(draft),
    onMode: ({ id }, mode) => (latest.current.review.selectedId === id ? latest.current.review.setMode(mode) : undefined),
    onRestore: (draft) => void handleRestore(draft),
  };
}
