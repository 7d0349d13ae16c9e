import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import { isInForce } from '../shared/validity.js';
import type { Designation } from './designation.js';
import type { InspectionPlan } from './inspection.js';
import { lack, type PlanFacts, type PlanLack, type WholePlan } from './plan-facts.js';

/** L1 and L3: by what right, and where the matter comes from. */
export function lacksOfBasis({ plan, objects }: WholePlan, { government, designation, units }: PlanFacts): readonly PlanLack[] {
  if (plan.basis === null) return [lack('INSPECTION_BASIS_MISSING'), ...lacksOfSource(plan)];
  if (plan.basis === 'business_check') return [...(plan.topics.length === 0 ? [lack('CHECK_MATTER')] : []), ...lacksOfSource(plan)];
  if (government.level === 'town') return [lack('INSPECTION_GOVERNMENT_LEVEL'), ...lacksOfSource(plan)];
  if (designation === null || designation.endedOn !== null) return [lack('INSPECTION_NOT_DESIGNATED'), ...lacksOfSource(plan)];
  const outside = designation.unitIds === null ? [] : objects.filter(({ unitId }) => !designation.unitIds?.includes(unitId));
  return [
    ...lacksOfPeriod(plan, designation),
    ...(beyondMatter(plan, designation) ? [lack('DESIGNATION_MATTER')] : []),
    ...outside.map(({ unitId }) => lack('DESIGNATION_SCOPE', { unit: units.get(unitId)?.name ?? '' })),
    ...lacksOfSource(plan),
  ];
}

/** By what a body acts, asked at every step: what it rested on may have been ended. */
export type Standing = Pick<Designation, 'endedOn'> | null;

/** Has the government taken back by that day what the inspection rests on? What was done before that day was done by right. */
export function isUndesignated({ basis }: Pick<InspectionPlan, 'basis'>, designation: Standing, on: LocalDate): boolean {
  return basis === 'government_inspection' && (designation === null || (designation.endedOn !== null && on >= designation.endedOn));
}

/** INSPECTION_NOT_DESIGNATED: nothing more is done in the field, nor concluded, until a new designation is on record and in the plan (L1, art. 7). */
export function demandDesignated(plan: Pick<InspectionPlan, 'basis'>, designation: Standing, on: LocalDate): void {
  if (isUndesignated(plan, designation, on)) throw new DomainError('INSPECTION_NOT_DESIGNATED', {}, 'basis');
}

/** Both ends of the inspection lie within the designated period (art. 7). */
function lacksOfPeriod({ fromOn, toOn }: InspectionPlan, designation: Designation): readonly PlanLack[] {
  if (fromOn === null || toOn === null) return [];
  if (isInForce(designation, fromOn) && isInForce(designation, toOn)) return [];
  return [lack('DESIGNATION_PERIOD', { from: designation.fromOn, to: designation.toOn ?? '' })];
}

/** A designation limited to kinds of assistance covers no plan that names none of them, or others. */
function beyondMatter({ topics }: InspectionPlan, designation: Designation): boolean {
  return designation.topics.length > 0 && (topics.length === 0 || topics.some((topic) => !designation.topics.includes(topic)));
}

function lacksOfSource({ source, sourceDocument, sourceOn }: InspectionPlan): readonly PlanLack[] {
  return source === null || sourceDocument === null || sourceOn === null ? [lack('INSPECTION_SOURCE_MISSING')] : [];
}
