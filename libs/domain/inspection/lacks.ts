import { DomainError } from '../shared/domain-error.js';
import { inspectionSteps } from '../shared/inspection-error-code.js';
import type { InspectionPlan } from './inspection.js';
import { lacksOfBasis } from './lacks-of-basis.js';
import { lacksOfKind } from './lacks-of-kind.js';
import { lacksOfObjects } from './lacks-of-objects.js';
import { lacksOfOverlap } from './lacks-of-overlap.js';
import { lacksOfConflict } from './lacks-of-team.js';
import { lack, type PlanFacts, type PlanLack, type WholePlan } from './plan-facts.js';

/** Everything that stands between the plan and its approval, in the order of the wizard; empty = it may be submitted. */
export function lacksOfPlan(whole: WholePlan, facts: PlanFacts): readonly PlanLack[] {
  const found = [...lacksOfBasis(whole, facts), ...lacksOfKind(whole.plan), ...lacksOfObjects(whole, facts), ...lacksOfContent(whole.plan), ...lacksOfOverlap(whole, facts), ...lacksOfConflict(whole, facts)];
  return found.sort((first, second) => inspectionSteps.indexOf(first.step) - inspectionSteps.indexOf(second.step));
}

/** Art. 15: a plan says what, how far and when (L4). */
function lacksOfContent({ matter, content, scope, fromOn, toOn }: InspectionPlan): readonly PlanLack[] {
  return [
    ...(matter.trim() === '' ? [lack('INSPECTION_MATTER_MISSING')] : []),
    ...(content === null ? [lack('INSPECTION_CONTENT_MISSING')] : []),
    ...(scope === null ? [lack('INSPECTION_SCOPE_MISSING')] : []),
    ...(fromOn === null || toOn === null ? [lack('INSPECTION_DAYS_MISSING')] : []),
  ];
}

/** The first lack as a refusal; `lacksOfPlan` on the screen names them all. */
export function demandNoLack(lacks: readonly PlanLack[]): void {
  const [first] = lacks;
  if (first !== undefined) throw new DomainError(first.code, first.params, first.step);
}
