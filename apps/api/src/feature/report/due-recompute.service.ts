import { Injectable } from '@nestjs/common';
import { appendEvents, AssignmentEntity, findLockedMonths, findTasksAround, ReportSlotEntity, TaskEntity, withScope } from '@lianxi/api-data';
import { mayMoveAcknowledgement, monthOfPeriod, owedSlotStates, recomputeSlotDue, recomputeTaskDue, scheduleOf, type Calendar, type EventDraft, type LocalDate } from '@lianxi/domain';
import { DataSource, In, IsNull, Not, type EntityManager } from 'typeorm';
import { CalendarSource } from '../../platform/calendar-source.js';
import { Clock } from '../../platform/clock.js';
import { settingsOf } from '../../platform/verb-runner.js';
import { lockTask, saveAssignments, saveChanges, saveTask } from '../task/task.store.js';

/** Reckons dates again once a calendar is published, or corrected (L14); old dates stay in the log. */
@Injectable()
export class DueRecompute {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calendars: CalendarSource,
    private readonly clock: Clock,
  ) {}

  /** The provisional ones, in all joint meetings; answers how many dates moved or became firm. */
  async recomputeAll(): Promise<number> {
    const at = this.clock.now();
    const meetings = (await this.dataSource.query('SELECT joint_meeting_ids() AS id')) as { id: string }[];
    let changed = 0;
    for (const { id } of meetings) {
      const taskIds = await withScope(this.dataSource, id, (manager) => movableTasks(manager, id));
      for (const taskId of taskIds) {
        changed += await withScope(this.dataSource, id, async (manager) => {
          const events = await recompute(manager, id, taskId, { calendar: await this.calendars.of(manager, id) });
          await appendEvents(manager, events, { jointMeetingId: id, at, actorOf: () => null });
          return events.length;
        });
      }
    }
    return changed;
  }

  /** Firm ones too, of everything open whose stretch takes in a corrected day, in the transaction of that correction; answers the moves. */
  async recomputeAround(manager: EntityManager, jointMeetingId: string, dayOn: LocalDate, calendar: Calendar): Promise<readonly EventDraft[]> {
    const events: EventDraft[] = [];
    for (const taskId of await findTasksAround(manager, { jointMeetingId, dayOn })) events.push(...(await recompute(manager, jointMeetingId, taskId, { calendar, firm: true })));
    return events;
  }
}

interface Reckoning {
  readonly calendar: Calendar;
  /** Dates that were final move too: the calendar was corrected. */
  readonly firm?: boolean;
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

async function recompute(manager: EntityManager, jointMeetingId: string, taskId: string, { calendar, firm = false }: Reckoning): Promise<readonly EventDraft[]> {
  const { task, assignments } = await lockTask(manager, jointMeetingId, taskId, { kind: 'all' });
  const events: EventDraft[] = [];
  const whole = recomputeTaskDue(task, assignments, { calendar, settings: await settingsOf(manager, jointMeetingId), firm });
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
