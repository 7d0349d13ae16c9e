/**
 * A figure of a topic. flow = each period anew around `base`; sum = from `base` on, `step` more a month;
 * fixed = the whole that others are measured against.
 */
export interface TopicFact {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly mode: 'flow' | 'sum' | 'fixed';
  readonly base: number;
  readonly step?: number;
}

/** What a unit can report on one line of work: sentences with places for the figures ({a}) and the period ({m}). */
export interface Topic {
  readonly facts: readonly TopicFact[];
  readonly sentences: readonly string[];
  readonly next: readonly string[];
}

const flow = (key: string, label: string, base: number, unit: string): TopicFact => ({ key, label, unit, mode: 'flow', base });
const sum = (key: string, label: string, base: number, step: number, unit: string): TopicFact => ({ key, label, unit, mode: 'sum', base, step });
const fixed = (key: string, label: string, base: number, unit: string): TopicFact => ({ key, label, unit, mode: 'fixed', base });

export const topicFact = { flow, sum, fixed } as const;
