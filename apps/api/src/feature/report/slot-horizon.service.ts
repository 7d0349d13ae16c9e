import { Injectable } from '@nestjs/common';
import { appendEvents, AssignmentEntity, findOpenSchedules, insertRows, newId, ReportSlotEntity, TaskEntity, withScope, type OpenScheduleRow } from '@lianxi/api-data';
import { defaultSettings, openReportSlots, type Assignment, type EventDraft, type ReportSlot, type Task, type VerbContext } from '@lianxi/domain';
import { DataSource, In, type EntityManager } from 'typeorm';
import { CalendarSource } from '../../platform/calendar-source.js';
import { Clock } from '../../platform/clock.js';
import { inEveryMeeting } from '../../platform/every-meeting.js';
import { log } from '../../platform/log.js';
import { groupBy } from '../task/task.loaders.js';

/** Tasks extended in one transaction. */
const TASKS_AT_ONCE = 200;

/**
 * Keeps the expected reports twelve months ahead (N5, N9). It goes on where the newest slot ends, so a run that comes late,
 * twice or after a crash leaves no gap and makes no double. Many tasks are one transaction; where it fails each is one of its own, so
 * that a task which cannot be extended holds up no other, in its joint meeting or another.
 */
@Injectable()
export class SlotHorizon {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calendars: CalendarSource,
    private readonly clock: Clock,
  ) {}

  /** In all joint meetings; answers how many slots were added. */
  async extendAll(): Promise<number> {
    const failed: unknown[] = [];
    const added = await inEveryMeeting(this.dataSource, (id) => this.extendIn(id, failed));
    if (failed.length > 0) throw new AggregateError(failed, `${String(failed.length)} tasks were not extended`);
    return added;
  }

  private async extendIn(jointMeetingId: string, failed: unknown[]): Promise<number> {
    const { context, due } = await withScope(this.dataSource, jointMeetingId, async (manager) => {
      const found = await this.context(manager, jointMeetingId);
      return { context: found, due: await tasksToExtend(manager, jointMeetingId, found) };
    });
    const extend = (taskIds: readonly string[]): Promise<number> => withScope(this.dataSource, jointMeetingId, (manager) => extendTasks(manager, jointMeetingId, taskIds, context));
    let added = 0;
    for (let from = 0; from < due.length; from += TASKS_AT_ONCE) {
      const taskIds = due.slice(from, from + TASKS_AT_ONCE);
      added += await extend(taskIds).catch((error: unknown) => {
        log.warn({ err: error, jointMeetingId }, 'expected reports of many tasks were not added at once; one by one now');
        return this.oneByOne(taskIds, extend, failed);
      });
    }
    return added;
  }

  private async oneByOne(taskIds: readonly string[], extend: (taskIds: readonly string[]) => Promise<number>, failed: unknown[]): Promise<number> {
    let added = 0;
    for (const taskId of taskIds) {
      added += await extend([taskId]).catch((error: unknown) => {
        log.error({ err: error, taskId }, 'a task’s expected reports were not added');
        failed.push(error);
        return 0;
      });
    }
    return added;
  }

  private async context(manager: EntityManager, jointMeetingId: string): Promise<VerbContext> {
    const [now, today] = [this.clock.now(), this.clock.today()];
    return { now, today, calendar: await this.calendars.of(manager, jointMeetingId), settings: defaultSettings, newId };
  }
}

interface Opened {
  readonly slots: readonly ReportSlot[];
  readonly events: readonly EventDraft[];
}

/** What is to be opened for each task. */
function opened(tasks: readonly Task[], assignments: readonly Assignment[], schedules: readonly OpenScheduleRow[], context: VerbContext): ReadonlyMap<string, Opened> {
  const last = new Map(schedules.map((row) => [row.assignmentId, row.lastPeriodStartOn]));
  const parts = groupBy(assignments, (assignment) => assignment.taskId);
  return new Map(tasks.map((task) => {
    const each = (parts.get(task.id) ?? []).map((assignment) => openReportSlots(task, assignment, last.get(assignment.id) ?? null, context));
    return [task.id, { slots: each.flatMap(({ slots }) => slots), events: each.flatMap(({ events }) => events) }];
  }));
}

/** Looked up without locks, so that a day on which nothing is to be added disturbs nobody. */
async function tasksToExtend(manager: EntityManager, jointMeetingId: string, context: VerbContext): Promise<readonly string[]> {
  const schedules = await findOpenSchedules(manager, { jointMeetingId, taskIds: null });
  const taskIds = [...new Set(schedules.map((row) => row.taskId))];
  const tasks = await manager.find(TaskEntity, { where: { jointMeetingId, id: In(taskIds) }, order: { id: 'ASC' } });
  const assignments = await manager.findBy(AssignmentEntity, { jointMeetingId, taskId: In(taskIds) });
  return [...opened(tasks, assignments, schedules, context)].filter(([, { slots }]) => slots.length > 0).map(([taskId]) => taskId);
}

/** Asked again under the tasks' locks, taken in the order of all verbs: another worker may have been quicker. */
async function extendTasks(manager: EntityManager, jointMeetingId: string, taskIds: readonly string[], context: VerbContext): Promise<number> {
  const locked = { order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } } as const;
  const tasks = await manager.find(TaskEntity, { where: { jointMeetingId, id: In([...taskIds]) }, ...locked });
  const assignments = await manager.find(AssignmentEntity, { where: { jointMeetingId, taskId: In([...taskIds]) }, ...locked });
  const made = [...opened(tasks, assignments, await findOpenSchedules(manager, { jointMeetingId, taskIds }), context).values()];
  const slots = made.flatMap((each) => each.slots);
  await insertRows(manager, ReportSlotEntity, slots);
  await appendEvents(manager, made.flatMap((each) => each.events), { jointMeetingId, at: context.now, actorOf: () => null });
  return slots.length;
}
