import type { NotificationSheetQuery } from '../../gql/graphql';

export type SheetTask = NonNullable<NotificationSheetQuery['task']>;
export type SheetPart = SheetTask['assignments'][number];
export type SheetSlot = SheetTask['slots'][number];

const OPEN = new Set<SheetPart['state']>(['pending', 'in_progress']);

/** Reports of the unit that are missing or near their day. */
export function slotsOwed(task: Pick<SheetTask, 'slots'>, unitId: string): SheetSlot[] {
  return task.slots.filter((slot) => slot.unit.id === unitId && (slot.mark === 'overdue' || slot.mark === 'due_soon'));
}

/** Nothing is urged of who asked for more time and waits for the answer. */
const presses = (part: SheetPart): boolean => OPEN.has(part.state) && part.lightReason.rule !== 'extension-pending' && (part.light === 'overdue' || part.light === 'due_soon' || (part.state === 'pending' && part.acknowledgeDueOn != null && part.acknowledgeDueOn < part.lightReason.today));

/** The units for whom there is something to say, one sheet each; one unit alone where it is named. */
export function partsToUrge(task: SheetTask, unitId: string | null): SheetPart[] {
  return task.assignments.filter((part) => (unitId === null || part.unit.id === unitId) && (presses(part) || slotsOwed(task, part.unit.id).length > 0));
}
