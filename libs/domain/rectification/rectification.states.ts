import type { StateTable } from '../shared/state-table.js';

export type RectificationState = 'open' | 'in_progress' | 'reported' | 'verified' | 'closed' | 'withdrawn';
export const rectificationStates = ['open', 'in_progress', 'reported', 'verified', 'closed', 'withdrawn'] as const satisfies readonly RectificationState[];

export type RectificationVerb =
  | 'openRectification' | 'acknowledgeRectification' | 'reportRectification' | 'finishRectification' | 'requestRectificationExtension' | 'approveRectificationExtension'
  | 'refuseRectificationExtension' | 'verifyRectification' | 'returnRectification' | 'closeOutRectification' | 'reopenRectification' | 'withdrawRectification';

/**
 * 待签收 → 整改中 → 待核验 → 已核验 → 已销号 (decree 733, art. 18). What is not done when it is looked at, or does not last, goes back to
 * 整改中 with the reason and a new limit. Sideways 撤销, while it is not verified.
 */
export const rectificationTable: StateTable<RectificationState, RectificationVerb> = [
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
];
