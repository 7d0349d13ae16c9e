import { DomainError } from '../shared/domain-error.js';
import { demandWhole } from '../shared/input.js';
import { periodBounds } from './period.js';

/** Frequencies whose periods line up with the year or with whole years; any other is asked about. */
export const usualFrequencies: readonly number[] = [1, 2, 3, 4, 6, 12, 24, 36, 48, 60];

/** Months between reports, for a duty as for a task: 1..60, NUMBER_OUT_OF_RANGE; FREQUENCY_UNUSUAL until confirmed. */
export function demandFrequency(months: number, confirmed: boolean, field: string): number {
  const whole = demandWhole(months, periodBounds.min, periodBounds.max, field);
  if (!usualFrequencies.includes(whole) && !confirmed) throw new DomainError('FREQUENCY_UNUSUAL', { months: whole }, field);
  return whole;
}
