import { findUnitFigures, findUnitsById, type UnitFigures } from '@lianxi/api-data';
import type { Unit } from '@lianxi/domain';
import { readingScope, unitIdsOf } from '../../platform/reading.js';
import type { RequestContext } from '../../platform/request-context.js';

/** Units by id, one statement per answer. */
export function loadUnit(context: RequestContext, id: string): Promise<Unit | null> {
  return context.loader('unit', findUnitsById).load(id);
}

/** Place, membership and counts of units, one statement per answer; figures of units the viewer may not read are 0. */
export function loadUnitFigures(context: RequestContext, id: string): Promise<UnitFigures | null> {
  return context
    .loader('unit-figures', async (manager, unitIds) => {
      const { jointMeetingId, today } = context;
      const visibleUnitIds = jointMeetingId === null ? [] : unitIdsOf(await readingScope(manager, context.actor, jointMeetingId, today));
      return findUnitFigures(manager, { jointMeetingId, unitIds, visibleUnitIds, today });
    })
    .load(id);
}
