import {
  DutyEntity,
  findAssignmentsByTask,
  findEventsByTask,
  findPartsByTask,
  findResponsible,
  findRollUps,
  findTasksById,
  type AssignmentRow,
  type TimelineRow,
  type ResponsibleRow,
  type RollUpRow,
  type TaskPart,
} from '@lianxi/api-data';
import type { Duty, Task } from '@lianxi/domain';
import type DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { RequestContext } from '../../platform/request-context.js';
import type { Reading } from './reading.service.js';

type Loader<Value> = DataLoader<string, Value | null>;

/** Rows by a key, in their order. */
export function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** Tasks the viewer may see. */
export function taskLoader(request: RequestContext, { jointMeetingId, visibleUnitIds }: Reading): Loader<Task> {
  return request.loader('task', async (manager, taskIds) => {
    const rows = await findTasksById(manager, { jointMeetingId, taskIds, visibleUnitIds });
    return new Map(rows.map((task) => [task.id, task]));
  });
}

export function assignmentsLoader(request: RequestContext, { jointMeetingId }: Reading): Loader<AssignmentRow[]> {
  return request.loader('task.assignments', async (manager, taskIds) =>
    groupBy(await findAssignmentsByTask(manager, { jointMeetingId, taskIds }), (row) => row.assignment.taskId),
  );
}

export function partLoader(request: RequestContext, { jointMeetingId, today, amberUntilOn }: Reading): Loader<TaskPart> {
  return request.loader('task.part', async (manager, taskIds) => {
    const rows = await findPartsByTask(manager, { jointMeetingId, taskIds, today, amberUntilOn });
    return new Map(rows.map((row) => [row.taskId, row]));
  });
}

export function eventsLoader(request: RequestContext, { jointMeetingId, visibleUnitIds }: Reading): Loader<TimelineRow[]> {
  return request.loader('task.events', async (manager, taskIds) =>
    groupBy(await findEventsByTask(manager, { jointMeetingId, taskIds, visibleUnitIds }), (row) => row.taskId),
  );
}

export function responsibleLoader(request: RequestContext, { jointMeetingId, today }: Reading): Loader<ResponsibleRow> {
  return request.loader('unit.responsible', async (manager, unitIds) => {
    const rows = await findResponsible(manager, { jointMeetingId, unitIds, today });
    return new Map(rows.map((row) => [row.unitId, row]));
  });
}

/** By task: what became of the parts handed down in it. */
export function rollUpLoader(request: RequestContext, { jointMeetingId, today }: Reading): Loader<RollUpRow[]> {
  return request.loader('task.rollUps', async (manager, taskIds) => {
    const rows = await findRollUps(manager, { jointMeetingId, taskIds, today });
    return groupBy(rows, (row) => row.taskId);
  });
}

export function dutyLoader(request: RequestContext, { jointMeetingId }: Reading): Loader<Duty> {
  return request.loader('task.duty', async (manager, ids) => {
    const rows = await manager.findBy(DutyEntity, { jointMeetingId, id: In([...ids]) });
    return new Map(rows.map((duty) => [duty.id, duty]));
  });
}
