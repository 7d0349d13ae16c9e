import { findUnitFigures, findUnitsById, type UnitFigures } from '@lianxi/api-data';
import { visibleUnits, type Unit } from '@lianxi/domain';
import type { RequestContext } from '../../platform/request-context.js';

/** Units by id, one statement per answer. */
export function loadUnit(context: RequestContext, id: string): Promise<Unit | null> {
  return context.loader('unit', findUnitsById).load(id);
}

/** Place, membership and counts of units, one statement per answer; figures of units the viewer may not read are 0. */
export function loadUnitFigures(context: RequestContext, id: string): Promise<UnitFigures | null> {
  return context
    .loader('unit-figures', (manager, unitIds) => {
      const { jointMeetingId, today } = context;
      const scope = jointMeetingId === null ? { kind: 'none' as const } : visibleUnits(context.actor, jointMeetingId, today);
      const visibleUnitIds = scope.kind === 'all' ? null : scope.kind === 'units' ? scope.unitIds : [];
      return findUnitFigures(manager, { jointMeetingId, unitIds, visibleUnitIds, today });
    })
    .load(id);
}
