import { explainMark, type LightReason } from '../light/explain.js';
import type { SlotMark } from '../light/light.js';
import { markOfDue, type LightContext } from '../light/mark.js';
import type { Rectification } from './rectification.js';

export type RectificationForLight = Pick<Rectification, 'state' | 'dueOn' | 'finishedOn'>;

/** While it waits to be verified the unit has done its part; taken up again, the limit counts again. In time or late by the day of the final report. */
export function markOfRectification({ state, dueOn, finishedOn }: RectificationForLight, context: LightContext): SlotMark {
  if (state === 'withdrawn') return 'suspended';
  if (state === 'reported' || state === 'verified') return 'under_review';
  if (state === 'closed') return finishedOn !== null && finishedOn > dueOn ? 'accepted_late' : 'accepted';
  return markOfDue(dueOn, context);
}

/** The answer to "why?". */
export function explainRectification(rectification: RectificationForLight, context: LightContext): LightReason {
  return explainMark(markOfRectification(rectification, context), rectification.dueOn, rectification.finishedOn, context);
}
