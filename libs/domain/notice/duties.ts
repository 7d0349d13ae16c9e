import { readDeadlines, type DeadlineContext } from './deadlines.js';
import { dutyKinds } from './duty-kind.js';
import type { DoubtCode, DutyDraft } from './notice-draft.js';
import { readRecurrences } from './recurrences.js';

export interface DutyPlace {
  start: number;
  end: number;
  /** Where the words after the holder begin. */
  body: number;
  confidence: number;
  reason: DoubtCode | null;
}

/** One duty sentence with its kinds, frequencies and deadlines. */
export function makeDuty(context: DeadlineContext, place: DutyPlace): DutyDraft {
  const { raw, text } = context;
  const { start, end, body, confidence, reason } = place;
  const kinds = dutyKinds(text.slice(body, end));
  const recurrences = readRecurrences(raw, text, start, end);
  const deadlines = readDeadlines(context, start, end);
  const [recurrence] = recurrences;
  const [deadline] = deadlines;
  return {
    text: raw.slice(start, end),
    start,
    end,
    kind: kinds[0] ?? 'main',
    kinds,
    ...(recurrence === undefined ? {} : { recurrence }),
    recurrences,
    ...(deadline === undefined ? {} : { deadline }),
    deadlines,
    confidence,
    reason,
  };
}
