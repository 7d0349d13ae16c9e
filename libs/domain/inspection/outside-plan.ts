import type { AssistanceCategory } from '../duty/assistance-category.js';
import { DomainError } from '../shared/domain-error.js';
import { demandWhole, limitText, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { findOverlaps, type InspectionElsewhere } from './overlap.js';

/** What is planned at units by others than an inspection: an assessment, a visit of deputies. */
export interface OutsidePlan {
  readonly matter: string;
  readonly topics: readonly AssistanceCategory[];
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
  readonly unitIds: readonly string[];
  readonly overlapReason: string | null;
}

export interface OutsideFacts {
  /** What else goes to these units in or near these days, over all joint meetings. */
  readonly elsewhere: readonly InspectionElsewhere[];
  /** Units that are there, by id. */
  readonly unitNames: ReadonlyMap<string, string>;
}

/**
 * They burden a unit as an inspection does: what meets another on a kindred matter needs its reason (OUTSIDE_OVERLAP_REASON {count}), as art. 15
 * asks of inspections. OUTSIDE_UNIT_MISSING, UNIT_TWICE, NOT_FOUND.
 */
export function demandOutsidePlan(plan: OutsidePlan, { elsewhere, unitNames }: OutsideFacts, most: number): Pick<OutsidePlan, 'unitIds' | 'overlapReason'> {
  const { unitIds } = plan;
  demandWhole(unitIds.length, 0, most, 'unitIds');
  if (unitIds.length === 0) throw new DomainError('OUTSIDE_UNIT_MISSING', {}, 'unitIds');
  if (new Set(unitIds).size < unitIds.length) throw new DomainError('UNIT_TWICE', {}, 'unitIds');
  if (unitIds.some((id) => !unitNames.has(id))) throw new DomainError('NOT_FOUND', { subject: 'unit' }, 'unitIds');
  const overlapReason = limitText(plan.overlapReason, 'overlapReason', textLimits.reason) || null;
  const count = findOverlaps(plan, elsewhere.filter(({ unitId }) => unitIds.includes(unitId))).length;
  if (count > 0 && overlapReason === null) throw new DomainError('OUTSIDE_OVERLAP_REASON', { count }, 'overlapReason');
  return { unitIds, overlapReason };
}
