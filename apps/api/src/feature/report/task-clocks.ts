import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AssignmentEntity, findLockedMonths, findTasksAround, ReportSlotEntity, TaskEntity } from '@lianxi/api-data';
import { mayMoveAcknowledgement, monthOfPeriod, owedSlotStates, recomputeSlotDue, recomputeTaskDue, scheduleOf, type EventDraft } from '@lianxi/domain';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { RunningClocks, type ClockMoment } from '../../platform/running-clocks.js';
import { lockTask, saveAssignments, saveChanges, saveTask } from '../task/task.store.js';

/** Dates of tasks and reports follow the calendar; old dates stay in the log (L14). */
@Injectable()
export class TaskClocks implements OnModuleInit {
  constructor(private readonly clocks: RunningClocks) {}

  onModuleInit(): void {
    this.clocks.add({
      // With a correction, firm dates move too, of everything open whose stretch takes in that day.
      running: (manager, jointMeetingId, correctedOn) => (correctedOn === null ? movableTasks(manager, jointMeetingId) : findTasksAround(manager, { jointMeetingId, dayOn: correctedOn })),
      reckon: (manager, jointMeetingId, taskId, { calendar, settings, correctedOn }) => recompute(manager, jointMeetingId, taskId, { calendar, settings, firm: correctedOn !== null }),
    });
  }
}

interface Reckoning extends Pick<ClockMoment, 'calendar' | 'settings'> {
  /** Dates that were final move too: the calendar was corrected. */
  readonly firm: boolean;
}

/** Tasks with a date that may have moved; days to acknowledge carry no mark, so those about the turn of a year are looked at. */
async function movableTasks(manager: EntityManager, jointMeetingId: string): Promise<readonly string[]> {
  const tasks = await manager.find(TaskEntity, { where: { jointMeetingId, dueProvisional: true, state: 'assigned' }, select: { jointMeetingId: true, id: true } });
  const slots = await manager.find(ReportSlotEntity, {
    where: { jointMeetingId, dueProvisional: true, state: In([...owedSlotStates]) },
    select: { jointMeetingId: true, id: true, taskId: true },
  });
  const waiting = await manager.find(AssignmentEntity, {
    where: { jointMeetingId, state: 'pending', acknowledgeDueOn: Not(IsNull()) }, select: { jointMeetingId: true, id: true, taskId: true, state: true, assignedOn: true, acknowledgeDueOn: true },
  });
  const parts = waiting.filter(mayMoveAcknowledgement);
  return [...new Set([...tasks.map((task) => task.id), ...[...slots, ...parts].map((row) => row.taskId)])];
}

async function recompute(manager: EntityManager, jointMeetingId: string, taskId: string, { calendar, settings, firm }: Reckoning): Promise<readonly EventDraft[]> {
  const { task, assignments } = await lockTask(manager, jointMeetingId, taskId, { kind: 'all' });
  const events: EventDraft[] = [];
  const whole = recomputeTaskDue(task, assignments, { calendar, settings, firm });
  if (whole) {
    await saveTask(manager, task, whole.task);
    await saveAssignments(manager, assignments, whole.assignments);
    events.push(...whole.events);
  }
  const slots = await manager.find(ReportSlotEntity, { where: { jointMeetingId, taskId, ...(firm ? {} : { dueProvisional: true }), state: In([...owedSlotStates]) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  const closed = await findLockedMonths(manager, jointMeetingId);
  const parts = new Map([...assignments, ...(whole?.assignments ?? [])].map((part) => [part.id, part]));
  for (const slot of slots) {
    const part = parts.get(slot.assignmentId);
    const schedule = part && !closed.has(monthOfPeriod(slot.periodEndOn)) ? scheduleOf(whole?.task ?? task, part, slot.periodStartOn) : null;
    const moved = schedule === null ? null : recomputeSlotDue(slot, schedule, { calendar, firm, rests: part?.rests ?? [] });
    if (!moved) continue;
    await saveChanges(manager, ReportSlotEntity, slot, moved.slot);
    events.push(...moved.events);
  }
  return events;
}
