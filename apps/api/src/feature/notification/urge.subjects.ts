import { AssignmentEntity, isId, ReportSlotEntity, TaskEntity } from '@lianxi/api-data';
import type { UrgeSubjectsInput } from '@lianxi/contract';
import { DomainError, lastDueWithin, type Assignment, type ReportSlot, type Task, type VerbContext } from '@lianxi/domain';
import { In, IsNull, LessThanOrEqual, Not, Or, type EntityManager } from 'typeorm';

export const maxUrged = 200;

/** What was asked for, tasks opened into what is late or near its day in them. */
export interface FoundSubjects {
  readonly slots: readonly ReportSlot[];
  readonly assignments: readonly Assignment[];
  readonly tasks: ReadonlyMap<string, Task>;
  /** Asked for by id, and not there. */
  readonly missingIds: readonly string[];
}

/** NUMBER_OUT_OF_RANGE beyond 200 things. */
export async function findSubjects(
  manager: EntityManager,
  jointMeetingId: string,
  asked: UrgeSubjectsInput,
  { today, calendar, settings }: Pick<VerbContext, 'today' | 'calendar' | 'settings'>,
): Promise<FoundSubjects> {
  const { slotIds, assignmentIds, taskIds } = { slotIds: idsOf(asked.slotIds), assignmentIds: idsOf(asked.assignmentIds), taskIds: idsOf(asked.taskIds) };
  const near = LessThanOrEqual(lastDueWithin(today, settings.amberWorkingDays, calendar));
  const slots = await manager.find(ReportSlotEntity, {
    where: [{ jointMeetingId, id: In(slotIds) }, { jointMeetingId, taskId: In(taskIds), state: In(['expected', 'returned']), dueOn: near }], order: { id: 'ASC' }, take: maxUrged + 1,
  });
  const ofTask = { jointMeetingId, taskId: In(taskIds) };
  const assignments = await manager.find(AssignmentEntity, {
    where: [
      { jointMeetingId, id: In(assignmentIds) },
      { ...ofTask, state: In(['pending', 'in_progress']), role: Not('guide'), dueOn: near },
      { ...ofTask, state: 'pending', acknowledgeDueOn: Or(near, IsNull()) },
    ],
    order: { id: 'ASC' }, take: maxUrged + 1,
  });
  if (slots.length + assignments.length > maxUrged) throw new DomainError('NUMBER_OUT_OF_RANGE', { min: 1, max: maxUrged }, 'subjects');
  const ids = [...new Set([...slots, ...assignments].map((each) => each.taskId))];
  const tasks = await manager.findBy(TaskEntity, { jointMeetingId, id: In(ids) });
  const found = new Set([...slots, ...assignments].map((each) => each.id));
  return { slots, assignments, tasks: new Map(tasks.map((task) => [task.id, task])), missingIds: [...slotIds, ...assignmentIds].filter((id) => !found.has(id)) };
}

function idsOf(ids: readonly string[] | null | undefined): string[] {
  return [...new Set(ids ?? [])].filter(isId);
}
