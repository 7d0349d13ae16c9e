import { Injectable } from '@nestjs/common';
import { appendEvents, AssignmentEntity, ReportSlotEntity, TaskEntity, withScope } from '@lianxi/api-data';
import { mayMoveAcknowledgement, recomputeSlotDue, recomputeTaskDue, slotDueRuleOf, type Calendar, type EventDraft, type Instant } from '@lianxi/domain';
import { DataSource, In, IsNull, Not, type EntityManager } from 'typeorm';
import { CalendarSource } from '../../platform/calendar-source.js';
import { Clock } from '../../platform/clock.js';
import { settingsOf } from '../../platform/verb-runner.js';
import { lockTask, saveAssignments, saveChanges, saveTask } from '../task/task.store.js';

/** Reckons provisional dates again once a calendar is published (L14); old dates stay in the log. */
@Injectable()
export class DueRecompute {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calendars: CalendarSource,
    private readonly clock: Clock,
  ) {}

  /** In all joint meetings; answers how many dates moved or became firm. */
  async recomputeAll(): Promise<number> {
    const [calendar, at] = [await this.calendars.load(), this.clock.now()];
    const meetings = (await this.dataSource.query('SELECT joint_meeting_ids() AS id')) as { id: string }[];
    let changed = 0;
    for (const { id } of meetings) {
      const taskIds = await withScope(this.dataSource, id, (manager) => movableTasks(manager, id));
      for (const taskId of taskIds) changed += await withScope(this.dataSource, id, (manager) => recompute(manager, id, taskId, calendar, at));
    }
    return changed;
  }
}

/** Tasks with a date that may have moved; days to acknowledge carry no mark, so those about the turn of a year are looked at. */
async function movableTasks(manager: EntityManager, jointMeetingId: string): Promise<readonly string[]> {
  const tasks = await manager.find(TaskEntity, { where: { jointMeetingId, dueProvisional: true, state: 'assigned' }, select: { jointMeetingId: true, id: true } });
  const slots = await manager.find(ReportSlotEntity, {
    where: { jointMeetingId, dueProvisional: true, state: In(['expected', 'returned']) },
    select: { jointMeetingId: true, id: true, taskId: true },
  });
  const waiting = await manager.find(AssignmentEntity, {
    where: { jointMeetingId, state: 'pending', acknowledgeDueOn: Not(IsNull()) }, select: { jointMeetingId: true, id: true, taskId: true, state: true, acknowledgeDueOn: true },
  });
  const assigned = await manager.find(TaskEntity, { where: { jointMeetingId, id: In(waiting.map((part) => part.taskId)) }, select: { jointMeetingId: true, id: true, assignedOn: true } });
  const assignedOn = new Map(assigned.map((task) => [task.id, task.assignedOn]));
  const parts = waiting.filter((part) => mayMoveAcknowledgement(part, assignedOn.get(part.taskId) ?? null));
  return [...new Set([...tasks.map((task) => task.id), ...[...slots, ...parts].map((row) => row.taskId)])];
}

async function recompute(manager: EntityManager, jointMeetingId: string, taskId: string, calendar: Calendar, at: Instant): Promise<number> {
  const { task, assignments } = await lockTask(manager, jointMeetingId, taskId, { kind: 'all' });
  const events: EventDraft[] = [];
  const whole = recomputeTaskDue(task, assignments, { calendar, settings: await settingsOf(manager, jointMeetingId) });
  if (whole) {
    await saveTask(manager, task, whole.task);
    await saveAssignments(manager, assignments, whole.assignments);
    events.push(...whole.events);
  }
  const slots = await manager.find(ReportSlotEntity, { where: { jointMeetingId, taskId, dueProvisional: true }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  for (const slot of slots) {
    const moved = task.reportEveryMonths === null ? null : recomputeSlotDue(slot, task.reportEveryMonths, slotDueRuleOf(task), { calendar });
    if (!moved) continue;
    await saveChanges(manager, ReportSlotEntity, slot, moved.slot);
    events.push(...moved.events);
  }
  await appendEvents(manager, events, { jointMeetingId, at, actorOf: () => null });
  return events.length;
}
