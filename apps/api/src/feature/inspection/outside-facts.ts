import { findElsewhere, findObjectUnits, isId } from '@lianxi/api-data';
import { overlapWindow, type AssistanceCategory, type LocalDate, type OutsideFacts } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';

export interface OutsideAsked {
  readonly unitIds: readonly string[];
  readonly topics: readonly AssistanceCategory[];
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
  /** What asks is not its own overlap; null while it is not there. */
  readonly id: string | null;
  /** Units besides that are to be named. */
  readonly also?: readonly string[];
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What else goes to these units in or near these days, over all joint meetings, and their names. */
export async function outsideFacts(manager: EntityManager, { unitIds, topics, fromOn, toOn, id, also = [] }: OutsideAsked): Promise<OutsideFacts> {
  const known = unitIds.filter(isId);
  const units = await findObjectUnits(manager, [...known, ...also]);
  const elsewhere = known.length === 0 || fromOn > toOn ? [] : await findElsewhere(manager, { unitIds: known, ...overlapWindow(fromOn, toOn), topics, id: id ?? NOBODY });
  return { elsewhere, unitNames: new Map([...units.values()].map((unit) => [unit.id, unit.name])) };
}
