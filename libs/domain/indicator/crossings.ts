import type { LocalDate } from '../shared/local-date.js';
import { reaches, type IndicatorTrigger } from './indicator.js';

/** The figure of a period; null where there is none yet. */
export interface PeriodFigure {
  readonly periodStartOn: LocalDate;
  readonly figure: number | null;
}

export type CrossingRule = Pick<IndicatorTrigger, 'threshold' | 'direction' | 'fromOn'>;

/**
 * The periods in which the threshold is come to (N11): the first that reaches it, and again each first one after the figure
 * has been back on the other side. A period without a figure changes nothing.
 */
export function crossings(figures: readonly PeriodFigure[], rule: CrossingRule): readonly LocalDate[] {
  const ordered = figures.filter(({ periodStartOn }) => periodStartOn >= rule.fromOn).sort((first, second) => (first.periodStartOn < second.periodStartOn ? -1 : 1));
  const found: LocalDate[] = [];
  let armed = true;
  for (const { periodStartOn, figure } of ordered) {
    if (figure === null) continue;
    const reached = reaches(figure, rule.threshold, rule.direction);
    if (reached && armed) found.push(periodStartOn);
    armed = !reached;
  }
  return found;
}
