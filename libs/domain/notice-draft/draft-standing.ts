import { lacksHolder, type DraftItem, type HeldDraft } from './draft-item.js';

/** Below this the reader itself says it is unsure; reasons count whatever the figure. */
export const CERTAIN_FROM = 0.8;

/**
 * Where a draft stands in the review, each in one place only, so that the figures add up: `unsettled` keeps the notice from being
 * confirmed, `doubtful` wants a look, `certain` neither; `gone` and `dropped` stand aside. The counts of notices say it in SQL.
 */
export type DraftStanding = 'unsettled' | 'doubtful' | 'certain' | 'gone' | 'dropped';
export const draftStandings = ['unsettled', 'doubtful', 'certain', 'gone', 'dropped'] as const satisfies readonly DraftStanding[];

/** A draft as the register or the screen has it. */
export interface JudgedDraft extends HeldDraft, Pick<DraftItem, 'state' | 'change' | 'dutyKind' | 'confidence' | 'reasons'> {
  readonly recipientUnitId?: string | null | undefined;
}

/** The reader was not sure of it, and nobody has vouched for it since. */
export function isUncertainReading(item: Pick<JudgedDraft, 'confidence' | 'reasons'>): boolean {
  return item.confidence < CERTAIN_FROM || item.reasons.length > 0;
}

/** Data whose recipient the notice does not say (N8). */
export function lacksRecipient(item: Pick<JudgedDraft, 'kind' | 'dutyKind' | 'recipientUnitId'>): boolean {
  return item.dutyKind === 'data' && item.kind !== 'task' && (item.recipientUnitId ?? null) === null;
}

export function standingOf(item: JudgedDraft): DraftStanding {
  if (item.state === 'dropped') return 'dropped';
  if (item.change === 'gone') return 'gone';
  if (item.state === 'confirmed') return 'certain';
  if (lacksHolder(item)) return 'unsettled';
  return isUncertainReading(item) || lacksRecipient(item) || item.change === 'changed' ? 'doubtful' : 'certain';
}
