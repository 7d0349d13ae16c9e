import type { Level, UnitKind } from '../unit/unit.js';
import type { InspectionPlan, PlannedObject } from './inspection.js';
import { lack, type ObjectUnit, type PlanFacts, type PlanLack, type WholePlan } from './plan-facts.js';

/** Objects by their own kind (art. 5); the others only with what authorises or entrusts them on record. */
const objectKinds: readonly UnitKind[] = ['government_department', 'lower_government'];

const depth: Readonly<Record<Level, number>> = { city: 0, county: 1, town: 2 };

/** Who carries the inspection out: the designated body, or for a 业务检查 the unit that keeps the secretariat. */
export function executorOf(plan: Pick<InspectionPlan, 'basis'>, facts: Pick<PlanFacts, 'designation' | 'secretariatUnitId'>): string | null {
  if (plan.basis === 'business_check') return facts.secretariatUnitId;
  return plan.basis === null ? null : (facts.designation?.unitId ?? null);
}

/** L2: art. 5's kinds only, within the government's reach, one level down unless the reason is given; a 业务检查 reaches assistance bodies only. */
export function lacksOfObjects({ plan, objects }: WholePlan, facts: PlanFacts): readonly PlanLack[] {
  if (objects.length === 0) return [lack('INSPECTION_OBJECT_MISSING')];
  const executor = executorOf(plan, facts);
  return objects.flatMap((object): readonly PlanLack[] => {
    const unit = facts.units.get(object.unitId);
    if (unit === undefined) return [lack('INSPECTION_OBJECT_OUTSIDE', { unit: '' })];
    const params = { unit: unit.name };
    return [
      ...(unit.id === executor ? [lack('INSPECTION_OBJECT_SELF', params)] : []),
      ...(mayBeObject(unit, object) ? [] : [lack('INSPECTION_OBJECT_KIND', params)]),
      ...(isWithin(unit, facts.government) ? [] : [lack('INSPECTION_OBJECT_OUTSIDE', params)]),
      ...(levelsDown(unit, facts.government) > 1 && plan.depthReason === null ? [lack('INSPECTION_OBJECT_DEEP', params)] : []),
      ...(plan.basis === 'business_check' && object.assistanceBasis === null && !handlesAssistance(unit) ? [lack('CHECK_REACH', params)] : []),
    ];
  });
}

function mayBeObject(unit: ObjectUnit, { authority, authorityDocument }: PlannedObject): boolean {
  return objectKinds.includes(unit.kind) || (authority !== null && authorityDocument !== null);
}

/** Own departments (not the government itself), or anything below within its territory. */
function isWithin(unit: ObjectUnit, { level, jurisdictionCode }: PlanFacts['government']): boolean {
  if (!unit.jurisdictionCode.startsWith(jurisdictionCode)) return false;
  if (levelsDown(unit, { level }) > 0) return true;
  return unit.level === level && unit.jurisdictionCode === jurisdictionCode && unit.kind !== 'lower_government';
}

export function levelsDown(unit: Pick<ObjectUnit, 'level'>, { level }: Pick<PlanFacts['government'], 'level'>): number {
  return depth[unit.level] - depth[level];
}

/** Town governments and sub-district offices handle applications by the measures themselves (社会救助暂行办法 art. 4). */
function handlesAssistance(unit: ObjectUnit): boolean {
  return unit.level === 'town' && unit.kind === 'lower_government';
}
