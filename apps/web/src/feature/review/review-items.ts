import type { ReportContentFragment, ReviewQueueQuery, ReviewSlotFieldsFragment } from '../../gql/graphql';

export type ReviewSlot = ReviewSlotFieldsFragment;
export type ReviewCompletion = ReviewQueueQuery['reviewQueue']['assignments'][number];
export type ReviewDecision = ReviewQueueQuery['reviewQueue']['decisions'][number];
export type ReviewItem = { kind: 'decision'; id: string; decision: ReviewDecision } | { kind: 'report'; id: string; slot: ReviewSlot } | { kind: 'completion'; id: string; completion: ReviewCompletion };

/** One queue: what stops or hurries a unit's clock first, then reports to sign or check, then those to review, then completions, each oldest first as the server gives them. */
export function reviewItems(queue: ReviewQueueQuery['reviewQueue']): ReviewItem[] {
  return [
    ...queue.decisions.map((decision): ReviewItem => ({ kind: 'decision', id: decision.assignment.id, decision })),
    ...queue.countersigns.map((slot): ReviewItem => ({ kind: 'report', id: slot.id, slot })),
    ...queue.slots.map((slot): ReviewItem => ({ kind: 'report', id: slot.id, slot })),
    ...queue.assignments.map((completion): ReviewItem => ({ kind: 'completion', id: completion.assignment.id, completion })),
  ];
}

/** How this viewer passes a report: as head, as county, as secretariat. */
export type PassVerb = 'signOffReport' | 'checkReport' | 'acceptReport';

export function passVerbOf(slot: Pick<ReviewSlot, 'viewerCan'>): PassVerb {
  return (['signOffReport', 'checkReport'] as const).find((verb) => slot.viewerCan.includes(verb)) ?? 'acceptReport';
}

/** The report that waits: before the head has signed it is the unit's own. */
export function waitingReport(slot: ReviewSlot): ReportContentFragment | null {
  return (slot.state === 'awaiting_sign_off' ? slot.unsent : slot.report) ?? null;
}

/** Where to stand: the one asked for, else where the reader was, as the reviewed one has left the queue. */
export function positionIn(items: readonly ReviewItem[], asked: string | null, before: number): number {
  const at = items.findIndex((item) => item.id === asked);
  return at >= 0 ? at : Math.max(0, Math.min(before, items.length - 1));
}
