import type { StateTable } from '../shared/state-table.js';

export type RectificationState = 'open' | 'in_progress' | 'reported' | 'verified' | 'closed' | 'withdrawn';
export const rectificationStates = ['open', 'in_progress', 'reported', 'verified', 'closed', 'withdrawn'] as const satisfies readonly RectificationState[];

export type RectificationVerb =
  | 'openRectification' | 'acknowledgeRectification' | 'reportRectification' | 'finishRectification' | 'requestRectificationExtension' | 'approveRectificationExtension'
  | 'refuseRectificationExtension' | 'verifyRectification' | 'returnRectification' | 'closeOutRectification' | 'reopenRectification' | 'withdrawRectification';

/** What a review that overturns the finding does to its item, whatever its state: no verb of its own, it follows from decideReview. */
export type RectificationMove = RectificationVerb | 'endOverturned';

/**
 * 待签收 → 整改中 → 待核验 → 已核验 → 已销号 (decree 733, art. 18). What is not done when it is looked at, or does not last, goes back to
 * 整改中 with the reason and a new limit. Sideways 撤销, while it is not verified.
 */
export const rectificationTable: StateTable<RectificationState, RectificationMove> = [
  { verb: 'openRectification', from: null, to: 'open' },
  { verb: 'acknowledgeRectification', from: 'open', to: 'in_progress' },
  { verb: 'reportRectification', from: 'in_progress', to: 'in_progress' },
  { verb: 'finishRectification', from: 'in_progress', to: 'reported' },
  { verb: 'requestRectificationExtension', from: 'in_progress', to: 'in_progress' },
  { verb: 'approveRectificationExtension', from: 'in_progress', to: 'in_progress' },
  { verb: 'refuseRectificationExtension', from: 'in_progress', to: 'in_progress' },
  { verb: 'verifyRectification', from: 'reported', to: 'verified' },
  { verb: 'returnRectification', from: 'reported', to: 'in_progress' },
  { verb: 'closeOutRectification', from: 'verified', to: 'closed' },
  { verb: 'reopenRectification', from: 'verified', to: 'in_progress' },
  { verb: 'reopenRectification', from: 'closed', to: 'in_progress' },
  { verb: 'withdrawRectification', from: 'open', to: 'withdrawn' },
  { verb: 'withdrawRectification', from: 'in_progress', to: 'withdrawn' },
  { verb: 'withdrawRectification', from: 'reported', to: 'withdrawn' },
  { verb: 'endOverturned', from: 'open', to: 'withdrawn' },
  { verb: 'endOverturned', from: 'in_progress', to: 'withdrawn' },
  { verb: 'endOverturned', from: 'reported', to: 'withdrawn' },
  { verb: 'endOverturned', from: 'verified', to: 'withdrawn' },
  { verb: 'endOverturned', from: 'closed', to: 'withdrawn' },
];
