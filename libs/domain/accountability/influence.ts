import { addMonths, type LocalDate } from '../shared/local-date.js';
import type { Accountability, AccountabilityOutcome } from './accountability.js';

/** What holds now: the outcome, what an appeal made of it, or nothing where there was no action or it was revoked. */
export function standingMeasure({ outcome, appeal }: Pick<Accountability, 'outcome' | 'appeal'>): AccountabilityOutcome | null {
  if (appeal?.result === 'revoked') return null;
  const stands = appeal?.changed ?? outcome;
  return stands?.measure === true ? stands : null;
}

/** The last day of the influence period (影响期); as everywhere the day it begins is not counted (L14). Null where it has none. */
export function influenceUntil(measure: Pick<AccountabilityOutcome, 'effectiveOn' | 'influenceMonths'> | null): LocalDate | null {
  if (measure === null || measure.effectiveOn === null || measure.influenceMonths === null) return null;
  return addMonths(measure.effectiveOn, measure.influenceMonths);
}

export const influenceStates = ['none', 'coming', 'running', 'ended'] as const;
export type InfluenceState = (typeof influenceStates)[number];

/** It begins and ends by itself: derived from its days, never stored, set or lifted by anybody. */
export function influenceOn(proposal: Pick<Accountability, 'outcome' | 'appeal'>, today: LocalDate): InfluenceState {
  const measure = standingMeasure(proposal);
  const until = influenceUntil(measure);
  if (measure?.effectiveOn == null || until === null) return 'none';
  if (today < measure.effectiveOn) return 'coming';
  return today > until ? 'ended' : 'running';
}
