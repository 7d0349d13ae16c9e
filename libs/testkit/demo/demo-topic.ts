/**
 * A figure of a topic. flow = each period anew around `base`; sum = from `base` on, `step` more a month of the story;
 * year = the same, but from every January anew; fixed = the whole that others are measured against.
 * `within` names the figure it is a part of: it keeps its share of that one, and is never more.
 */
export interface TopicFact {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly mode: 'flow' | 'sum' | 'year' | 'fixed';
  readonly base: number;
  readonly step?: number;
  readonly within?: string;
}

/** What a unit can report on one line of work: sentences with places for the figures ({a}) and the period ({m}). */
export interface Topic {
  readonly facts: readonly TopicFact[];
  readonly sentences: readonly string[];
  readonly next: readonly string[];
}

const flow = (key: string, label: string, base: number, unit: string): TopicFact => ({ key, label, unit, mode: 'flow', base });
const part = (key: string, label: string, base: number, unit: string, within: string): TopicFact => ({ key, label, unit, mode: 'flow', base, within });
const year = (key: string, label: string, base: number, step: number, unit: string, within?: string): TopicFact => ({ key, label, unit, mode: 'year', base, step, ...(within === undefined ? {} : { within }) });
const sum = (key: string, label: string, base: number, step: number, unit: string, within?: string): TopicFact => ({ key, label, unit, mode: 'sum', base, step, ...(within === undefined ? {} : { within }) });
const fixed = (key: string, label: string, base: number, unit: string): TopicFact => ({ key, label, unit, mode: 'fixed', base });

export const topicFact = { flow, part, sum, year, fixed } as const;
