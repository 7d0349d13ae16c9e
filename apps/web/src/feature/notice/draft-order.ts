/** What a draft still wants from a person, the gravest first. */
export type DraftNeed = 'unit-unresolved' | 'reading-uncertain' | 'recipient-missing' | 'edition-changed';

export interface DraftJudged {
  id: string;
  start: number;
  kind: string;
  state: 'open' | 'dropped' | 'confirmed';
  dutyKind: string;
  units: readonly { name: string; unitId?: string | null | undefined; generic: boolean }[];
  recipientUnitId?: string | null | undefined;
  confidence: number;
  reasons: readonly string[];
  change: 'new' | 'changed' | 'gone' | 'same';
}

export type DraftSort = 'doubt' | 'document';

/** Below this the reader itself says it is unsure; reasons count whatever the figure. */
export const CERTAIN_FROM = 0.8;

export function isUncertain(draft: Pick<DraftJudged, 'confidence' | 'reasons'>): boolean {
  return draft.confidence < CERTAIN_FROM || draft.reasons.length > 0;
}

/** What keeps a draft from the register: no unit, or a name that matches none. Classes and governments are expanded later (N2, N20). */
export function hasUnresolvedUnit(draft: Pick<DraftJudged, 'kind' | 'units'>): boolean {
  if (draft.kind === 'lower_duty') return false;
  if (draft.kind === 'class_duty') return draft.units.length === 0;
  const named = draft.units.filter((unit) => !unit.generic);
  return named.length === 0 || named.some((unit) => (unit.unitId ?? null) === null);
}

export function needsOf(draft: DraftJudged): readonly DraftNeed[] {
  if (draft.state !== 'open' || draft.change === 'gone') return [];
  const needs: DraftNeed[] = [];
  if (hasUnresolvedUnit(draft)) needs.push('unit-unresolved');
  if (isUncertain(draft)) needs.push('reading-uncertain');
  if (draft.dutyKind === 'data' && (draft.recipientUnitId ?? null) === null) needs.push('recipient-missing');
  if (draft.change === 'changed') needs.push('edition-changed');
  return needs;
}

/** Stands among those a person should look at: it wants something, or its sentence is gone and its duty would end. */
export function wantsDecision(draft: DraftJudged): boolean {
  return needsOf(draft).length > 0 || (draft.change === 'gone' && draft.state === 'open');
}

const WEIGHT: Readonly<Record<DraftNeed, number>> = {
  'unit-unresolved': 0,
  'reading-uncertain': 1,
  'edition-changed': 2,
  'recipient-missing': 3,
};

const CERTAIN = 9;
const weightOf = (draft: DraftJudged): number => Math.min(CERTAIN, ...needsOf(draft).map((need) => WEIGHT[need]));

/** Doubtful ones first, the least sure on top; or as the notice has them. */
export function orderDrafts<Draft extends DraftJudged>(drafts: readonly Draft[], sort: DraftSort): readonly Draft[] {
  const byPlace = [...drafts].sort((a, b) => a.start - b.start || a.id.localeCompare(b.id));
  if (sort === 'document') return byPlace;
  const weights = new Map(byPlace.map((draft) => [draft.id, weightOf(draft)]));
  const weight = (draft: Draft) => weights.get(draft.id) ?? CERTAIN;
  return byPlace.sort((a, b) => weight(a) - weight(b) || (weight(a) === CERTAIN ? 0 : a.confidence - b.confidence));
}
