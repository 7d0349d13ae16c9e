import type { ErrorParams } from '../shared/domain-error.js';
import { inspectionRules, type InspectionRefusal, type InspectionStep } from '../shared/inspection-error-code.js';
import type { Level, UnitKind } from '../unit/unit.js';
import type { Designation } from './designation.js';
import type { InspectionPlan, PlannedObject } from './inspection.js';
import type { InspectionElsewhere } from './overlap.js';
import type { TeamMember } from './team.js';

/** What a unit is, as far as art. 5 asks. */
export interface ObjectUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly level: Level;
  /** Code of its jurisdiction; that of a lower one begins with that of the one above. */
  readonly jurisdictionCode: string;
}

/** What the rules look at beside the plan. */
export interface PlanFacts {
  /** The government whose joint meeting this is. */
  readonly government: { readonly level: Level; readonly jurisdictionCode: string };
  /** The designation the plan names, if it is on record. */
  readonly designation: Designation | null;
  /** Who would carry out a 业务检查: the unit that keeps the secretariat. */
  readonly secretariatUnitId: string;
  readonly units: ReadonlyMap<string, ObjectUnit>;
  readonly elsewhere: readonly InspectionElsewhere[];
  /** By person: the units people of the team hold posts in today. */
  readonly postUnits: ReadonlyMap<string, readonly string[]>;
}

/** One thing that stands between the plan and its approval, with the rule it breaks; its label says what to do. */
export interface PlanLack {
  readonly code: InspectionRefusal;
  readonly params: ErrorParams;
  readonly step: InspectionStep;
}

export function lack(code: InspectionRefusal, params: ErrorParams = {}): PlanLack {
  return { code, params, step: inspectionRules[code].step };
}

export interface WholePlan {
  readonly plan: InspectionPlan;
  readonly objects: readonly PlannedObject[];
  /** Who is to go, as far as they are named. */
  readonly team: readonly Pick<TeamMember, 'personId' | 'personName'>[];
}
