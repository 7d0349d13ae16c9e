import { createContext, useContext } from 'react';
import type { DraftUnitInput, ReviewDraftFragment, ReviseDraftItemInput } from '../../gql/graphql';
import type { UnitChoice } from '../../ui/unit-picker';
import type { DraftForm } from './draft-form';
import type { DraftActions } from './use-draft-actions';

/** What is open below a selected card. */
export type CardMode = 'edit' | 'split';

export interface ReviewState {
  actions: DraftActions;
  onSelect: (id: string) => void;
  /** Opens or closes what is below this card; nothing happens to another one chosen meanwhile. */
  onMode: (draft: Pick<ReviewDraftFragment, 'id'>, mode: CardMode | null) => void;
  onCheck: (draft: ReviewDraftFragment, on: boolean) => void;
  onDrop: (draft: ReviewDraftFragment) => void;
  onMerge: (draft: ReviewDraftFragment) => void;
  onRestore: (draft: ReviewDraftFragment) => void;
  /** Gives a draft its holders or recipient; once nothing blocks it, the next one is shown. */
  onFix: (draft: ReviewDraftFragment, input: ReviseDraftItemInput) => Promise<string | null>;
  /** Who holds the sentence before one without a holder. */
  holders: ReadonlyMap<string, readonly DraftUnitInput[]>;
  onCreateUnit: (draft: ReviewDraftFragment, name: string) => void;
  /** Forms a person has begun: they stay while other cards are looked at. */
  forms: Map<string, DraftForm>;
  /** Whom data most likely goes to: the lead unit of the joint meeting. A person confirms it (N8). */
  proposed: UnitChoice | null;
  /** The basis typed last for a recipient: several data duties mostly share it. */
  lastBasis: { current: string };
  /** A later edition: each reading says what is new, changed or gone. */
  revised: boolean;
  /** The selected card could not do what was asked. */
  refused: string | null;
}

export const ReviewContext = createContext<ReviewState | null>(null);

export function useReview(): ReviewState {
  const state = useContext(ReviewContext);
  if (state === null) throw new Error('useReview stands outside the review of a notice');
  return state;
}
