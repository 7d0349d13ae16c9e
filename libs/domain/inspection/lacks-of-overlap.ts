import { lack, type PlanFacts, type PlanLack, type WholePlan } from './plan-facts.js';
import { findOverlaps, isRepeated } from './overlap.js';

/** L4 (art. 15): the same again at the same time is forbidden; what is kindred or near is joined, or the reason is given. */
export function lacksOfOverlap({ plan, objects }: WholePlan, { elsewhere, units }: PlanFacts): readonly PlanLack[] {
  const planned = new Set(objects.map(({ unitId }) => unitId));
  const overlaps = findOverlaps(plan, elsewhere.filter(({ unitId }) => planned.has(unitId)));
  const repeated = overlaps.filter(isRepeated).map(({ with: { unitId, fromOn, toOn } }) => lack('INSPECTION_REPEATED', { unit: units.get(unitId)?.name ?? '', from: fromOn, to: toOn }));
  const kindred = overlaps.length - repeated.length;
  return [...repeated, ...(kindred > 0 && plan.overlapReason === null ? [lack('INSPECTION_OVERLAP_REASON', { count: kindred })] : [])];
}
