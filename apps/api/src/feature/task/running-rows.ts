import type { EventDraft } from '@lianxi/domain';
import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { saveChanges } from './task.store.js';

interface Row extends ObjectLiteral {
  readonly jointMeetingId: string;
  readonly id: string;
}

/** The rows a clock runs for, in the order in which they are locked. */
export async function runningRows<Kind extends Row>(manager: EntityManager, entity: EntityTarget<Kind>, where: FindOptionsWhere<Kind>): Promise<readonly string[]> {
  return (await manager.find<Row>(entity as EntityTarget<Row>, { where, select: { jointMeetingId: true, id: true }, order: { id: 'ASC' } })).map(({ id }) => id);
}

/** Locks one row, lets the domain reckon it, and writes what moved; it judges the state anew, for the row may have gone on meanwhile. */
export async function reckonRow<Kind extends Row>(
  manager: EntityManager,
  entity: EntityTarget<Kind>,
  { jointMeetingId, id }: Row,
  reckon: (before: Kind) => { readonly after: Row; readonly events: readonly EventDraft[] } | null,
): Promise<readonly EventDraft[]> {
  const before = await manager.findOne<Row>(entity as EntityTarget<Row>, { where: { jointMeetingId, id }, lock: { mode: 'pessimistic_write' } });
  const moved = before === null ? null : reckon(before as Kind);
  if (before === null || moved === null) return [];
  await saveChanges(manager, entity as EntityTarget<ObjectLiteral>, before, moved.after);
  return moved.events;
}
