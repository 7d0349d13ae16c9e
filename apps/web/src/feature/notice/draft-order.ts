import {
  isUncertainReading,
  lacksHolder,
  lacksRecipient,
  standingOf,
  type DraftStanding,
  type JudgedDraft,
} from '@lianxi/domain';

/** What a draft still wants from a person, the gravest first. */
export type DraftNeed = 'unit-unresolved' | 'reading-uncertain' | 'recipient-missing' | 'edition-changed';

export interface DraftJudged extends JudgedDraft {
  id: string;
  start: number;
  units: readonly { name: string; unitId?: string | null | undefined; generic: boolean }[];
}

export type DraftSort = 'doubt' | 'document';

export const isUncertain = isUncertainReading;
export const hasUnresolvedUnit = lacksHolder;

export function needsOf(draft: DraftJudged): readonly DraftNeed[] {
  if (draft.state !== 'open' || draft.change === 'gone') return [];
  const needs: DraftNeed[] = [];
  if (lacksHolder(draft)) needs.push('unit-unresolved');
  if (isUncertain(draft)) needs.push('reading-uncertain');
  if (lacksRecipient(draft)) needs.push('recipient-missing');
  if (draft.change === 'changed') needs.push('edition-changed');
  return needs;
}

/** In the order a person settles them: what blocks, what would end a duty, what wants a look, the rest. */
const WEIGHT: Readonly<Record<DraftStanding, number>> = { unsettled: 0, gone: 1, doubtful: 2, certain: 3, dropped: 4 };
const NEED: Readonly<Record<DraftNeed, number>> = {
  'unit-unresolved': 0,
  'reading-uncertain': 1,
  'edition-changed': 2,
  'recipient-missing': 3,
};

function weightOf(draft: DraftJudged): number {
  const standing = standingOf(draft);
  if (standing === 'certain' || standing === 'dropped') return WEIGHT[standing] * 100;
  return WEIGHT[standing] * 100 + Math.min(9, ...needsOf(draft).map((need) => NEED[need])) * 10 + draft.confidence;
}

/** What blocks first, then the least sure; or as the notice has them. */
export function orderDrafts<Draft extends DraftJudged>(drafts: readonly Draft[], sort: DraftSort): readonly Draft[] {
  const byPlace = [...drafts].sort((a, b) => a.start - b.start || a.id.localeCompare(b.id));
  if (sort === 'document') return byPlace;
  const weights = new Map(byPlace.map((draft) => [draft.id, weightOf(draft)]));
  return byPlace.sort((a, b) => (weights.get(a.id) ?? 0) - (weights.get(b.id) ?? 0));
}
