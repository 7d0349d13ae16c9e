import { Injectable } from '@nestjs/common';
import { appendEvents, AssignmentEntity, findOpenSchedules, newId, ReportSlotEntity, TaskEntity, withScope, type OpenScheduleRow } from '@lianxi/api-data';
import { defaultSettings, openReportSlots, type Assignment, type EventDraft, type ReportSlot, type Task, type VerbContext } from '@lianxi/domain';
import { DataSource, In, type EntityManager } from 'typeorm';
import { CalendarSource } from '../../platform/calendar-source.js';
import { Clock } from '../../platform/clock.js';
import { lockTask } from '../task/task.store.js';

/**
 * Keeps the expected reports twelve months ahead (N5, N9). It goes on where the newest slot ends, so a run that comes late,
 * twice or after a crash leaves no gap and makes no double; each task is a transaction of its own.
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
    const meetings = (await this.dataSource.query('SELECT joint_meeting_ids() AS id')) as { id: string }[];
    let added = 0;
    for (const { id } of meetings) added += await this.extend(id);
    return added;
  }

  async extend(jointMeetingId: string): Promise<number> {
    const { context, due } = await withScope(this.dataSource, jointMeetingId, async (manager) => {
      const found = await this.context(manager, jointMeetingId);
      return { context: found, due: await tasksToExtend(manager, jointMeetingId, found) };
    });
    let added = 0;
    for (const taskId of due) added += await withScope(this.dataSource, jointMeetingId, (manager) => extendTask(manager, jointMeetingId, taskId, context));
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

function open(task: Task, assignments: readonly Assignment[], schedules: readonly OpenScheduleRow[], context: VerbContext): Opened {
  const last = new Map(schedules.map((row) => [row.assignmentId, row.lastPeriodStartOn]));
  const opened = assignments.map((assignment) => openReportSlots(task, assignment, last.get(assignment.id) ?? null, context));
  return { slots: opened.flatMap((each) => each.slots), events: opened.flatMap((each) => each.events) };
}

/** Looked up without locks, so that a day on which nothing is to be added disturbs nobody. */
async function tasksToExtend(manager: EntityManager, jointMeetingId: string, context: VerbContext): Promise<readonly string[]> {
  const schedules = await findOpenSchedules(manager, { jointMeetingId, taskIds: null });
  const taskIds = [...new Set(schedules.map((row) => row.taskId))];
  const tasks = await manager.find(TaskEntity, { where: { jointMeetingId, id: In(taskIds) }, order: { id: 'ASC' } });
  const assignments = await manager.findBy(AssignmentEntity, { jointMeetingId, taskId: In(taskIds) });
  const parts = new Map<string, Assignment[]>(taskIds.map((id) => [id, []]));
  for (const assignment of assignments) parts.get(assignment.taskId)?.push(assignment);
  return tasks.filter((task) => open(task, parts.get(task.id) ?? [], schedules, context).slots.length > 0).map((task) => task.id);
}

/** Asked again under the task's lock: another worker may have been quicker. */
async function extendTask(manager: EntityManager, jointMeetingId: string, taskId: string, context: VerbContext): Promise<number> {
  const { task, assignments } = await lockTask(manager, jointMeetingId, taskId, { kind: 'all' });
  const schedules = await findOpenSchedules(manager, { jointMeetingId, taskIds: [taskId] });
  const { slots, events } = open(task, assignments, schedules, context);
  if (slots.length > 0) await manager.insert(ReportSlotEntity, [...slots]);
  await appendEvents(manager, events, { jointMeetingId, at: context.now, actorOf: () => null });
  return slots.length;
}
