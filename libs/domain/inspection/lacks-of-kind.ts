import { routineMethods, type InspectionKind, type InspectionPlan } from './inspection.js';
import { lack, type PlanLack } from './plan-facts.js';

/** Kinds of art. 14 that are about one thing that came up: never 常规. */
const neverRoutine: readonly InspectionKind[] = ['special_matter', 'event_investigation', 'clue_check'];

/** L2 (arts. 4, 12, 14) and N13: kind, category and methods; routine or special with what that asks. */
export function lacksOfKind(plan: InspectionPlan): readonly PlanLack[] {
  const government = plan.basis === 'government_inspection';
  return [
    ...lacksOfMode(plan),
    // Kinds and categories are those of 政府督查; a 业务检查 has neither.
    ...(government && plan.kind === null ? [lack('INSPECTION_KIND_MISSING')] : []),
    ...(government && plan.category === null ? [lack('INSPECTION_CATEGORY_MISSING')] : []),
    ...(plan.methods.length === 0 || (plan.covert && !plan.methods.includes('on_site')) ? [lack('INSPECTION_METHOD_MISSING')] : []),
  ];
}

function lacksOfMode({ mode, yearWork, trigger, triggerReason, methods, covert, kind }: InspectionPlan): readonly PlanLack[] {
  if (mode === null) return [lack('INSPECTION_MODE_MISSING')];
  if (mode === 'special') return trigger === null || triggerReason === null ? [lack('INSPECTION_TRIGGER_MISSING')] : [];
  return [
    ...(yearWork === null ? [lack('INSPECTION_YEAR_WORK_MISSING')] : []),
    ...(methods.some((method) => !routineMethods.includes(method)) ? [lack('INSPECTION_ROUTINE_METHOD')] : []),
    ...(covert ? [lack('INSPECTION_ROUTINE_COVERT')] : []),
    ...(kind !== null && neverRoutine.includes(kind) ? [lack('INSPECTION_ROUTINE_KIND')] : []),
  ];
}
