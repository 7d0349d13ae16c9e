import type { ReviewQueueQuery } from '../../gql/graphql';

export type ReviewSlot = ReviewQueueQuery['reviewQueue']['slots'][number];
export type ReviewCompletion = ReviewQueueQuery['reviewQueue']['assignments'][number];
export type ReviewDecision = ReviewQueueQuery['reviewQueue']['decisions'][number];
export type ReviewItem = { kind: 'decision'; id: string; decision: ReviewDecision } | { kind: 'report'; id: string; slot: ReviewSlot } | { kind: 'completion'; id: string; completion: ReviewCompletion };

/** One queue: what stops or hurries a unit's clock first, then reports, then completions, each oldest first as the server gives them. */
export function reviewItems(queue: ReviewQueueQuery['reviewQueue']): ReviewItem[] {
  return [
    ...queue.decisions.map((decision): ReviewItem => ({ kind: 'decision', id: decision.assignment.id, decision })),
    ...queue.slots.map((slot): ReviewItem => ({ kind: 'report', id: slot.id, slot })),
    ...queue.assignments.map((completion): ReviewItem => ({ kind: 'completion', id: completion.assignment.id, completion })),
  ];
}

/** Where to stand: the one asked for, else where the reader was, as the reviewed one has left the queue. */
export function positionIn(items: readonly ReviewItem[], asked: string | null, before: number): number {
  const at = items.findIndex((item) => item.id === asked);
  return at >= 0 ? at : Math.max(0, Math.min(before, items.length - 1));
}
