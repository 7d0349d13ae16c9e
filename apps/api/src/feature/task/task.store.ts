import { AssignmentEntity, findLockedMonths, isId, ReportSlotEntity, TaskEntity } from '@lianxi/api-data';
import { canSeeTask, demandVisible, DomainError, monthOfPeriod, type Assignment, type ReportSlot, type Task, type UnitScope, type WholeTask } from '@lianxi/domain';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/** A task with its parts, all locked until the transaction ends; the order task → parts → slots keeps verbs from blocking each other for good. */
export interface LockedTask {
  readonly task: Task;
  readonly assignments: readonly Assignment[];
}

interface Row {
  readonly jointMeetingId: string;
  readonly id: string;
}

/** Writes the columns that differ; nothing where nothing does. */
export async function saveChanges<Kind extends Row>(manager: EntityManager, entity: EntityTarget<ObjectLiteral>, before: Kind, after: Kind): Promise<void> {
  const changes = Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name as keyof Kind] !== value));
  if (Object.keys(changes).length > 0) await manager.update(entity, { jointMeetingId: before.jointMeetingId, id: before.id }, changes);
}

/** The task, if the actor may see it; NOT_FOUND otherwise. */
export async function lockTask(manager: EntityManager, jointMeetingId: string, id: string, scope: UnitScope): Promise<LockedTask> {
  const lock = { mode: 'pessimistic_write' } as const;
  const task = isId(id) ? await manager.findOne(TaskEntity, { where: { jointMeetingId, id }, lock }) : null;
  if (!task) throw new DomainError('NOT_FOUND', { subject: 'task' });
  const assignments = await manager.find(AssignmentEntity, { where: { jointMeetingId, taskId: id }, order: { id: 'ASC' }, lock });
  demandVisible(canSeeTask(scope, task, assignments), 'task');
  return { task, assignments };
}

/** The task of an assignment, with that assignment. */
export async function lockAssignment(manager: EntityManager, jointMeetingId: string, id: string, scope: UnitScope): Promise<LockedTask & { readonly assignment: Assignment }> {
  const found = isId(id) ? await manager.findOne(AssignmentEntity, { where: { jointMeetingId, id }, select: { taskId: true } }) : null;
  if (!found) throw new DomainError('NOT_FOUND', { subject: 'assignment' });
  const locked = await lockTask(manager, jointMeetingId, found.taskId, scope);
  const assignment = locked.assignments.find((candidate) => candidate.id === id);
  if (!assignment) throw new DomainError('NOT_FOUND', { subject: 'assignment' });
  return { ...locked, assignment };
}

/** Reports expected of all parts of a task, locked. */
export async function lockSlotsOfTask(manager: EntityManager, jointMeetingId: string, taskId: string): Promise<ReportSlot[]> {
  return manager.find(ReportSlotEntity, { where: { jointMeetingId, taskId }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
}

/** A task with its reports, locked; those of locked months stand apart: what happens to the task does not move them. */
export async function lockWholeTask(manager: EntityManager, locked: LockedTask): Promise<WholeTask> {
  const { jointMeetingId, id } = locked.task;
  const all = await lockSlotsOfTask(manager, jointMeetingId, id);
  const months = await findLockedMonths(manager, jointMeetingId);
  const isClosed = (slot: ReportSlot): boolean => months.has(monthOfPeriod(slot.periodEndOn));
  return { ...locked, slots: all.filter((slot) => !isClosed(slot)), closedSlots: all.filter(isClosed) };
}

export async function saveTask(manager: EntityManager, before: Task, after: Task): Promise<void> {
  await saveChanges(manager, TaskEntity, before, after);
}

/** Writes changed assignments; those without a `before` are new. A lead is made last: a task never has two. */
export async function saveAssignments(manager: EntityManager, before: readonly Assignment[], after: readonly Assignment[]): Promise<void> {
  const known = new Map(before.map((assignment) => [assignment.id, assignment]));
  const leadsLast = [...after].sort((first, second) => Number(first.role === 'lead') - Number(second.role === 'lead'));
  for (const assignment of leadsLast) {
    const old = known.get(assignment.id);
    if (old) await saveChanges(manager, AssignmentEntity, old, assignment);
  }
  const made = after.filter((assignment) => !known.has(assignment.id));
  if (made.length > 0) await manager.insert(AssignmentEntity, made);
}

/** Writes what a verb on a whole task changed or made: the task, parts, and reports. */
export async function saveTaskChange(manager: EntityManager, before: WholeTask, after: WholeTask): Promise<void> {
  await saveTask(manager, before.task, after.task);
  await saveAssignments(manager, before.assignments, after.assignments);
  const known = new Map(before.slots.map((slot) => [slot.id, slot]));
  for (const slot of after.slots) {
    const old = known.get(slot.id);
    if (old) await saveChanges(manager, ReportSlotEntity, old, slot);
  }
  const made = after.slots.filter((slot) => !known.has(slot.id));
  if (made.length > 0) await manager.insert(ReportSlotEntity, made);
}
