import { Injectable } from '@nestjs/common';
import { appendEvents, findIndicatorFigures, IndicatorCrossingEntity, IndicatorValueEntity, IndicatorVersionEntity, newId, nextCode, ReportSlotEntity, TaskEntity, withScope, type IndicatorFigureRow } from '@lianxi/api-data';
import { crossings, figureOf, openTriggeredTask, versionFor, yearOf, type EventDraft, type IndicatorTrigger, type IndicatorVersion, type VerbContext } from '@lianxi/domain';
import { DataSource, In, IsNull, Not, type EntityManager } from 'typeorm';
import { CalendarSource } from '../../platform/calendar-source.js';
import { Clock } from '../../platform/clock.js';
import { settingsOf } from '../../platform/verb-runner.js';
import { saveAssignments } from '../task/task.store.js';
import { lockIndicator } from './indicator.store.js';

/**
 * Opens the tasks of thresholds come to (N11), each once: under the indicator's lock, and the crossing's key stands behind it.
 * Only accepted reports count; a ratio or sum with figures missing waits for them.
 */
@Injectable()
export class IndicatorTriggers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calendars: CalendarSource,
    private readonly clock: Clock,
  ) {}

  /** In all joint meetings; answers how many tasks were opened. */
  async openAll(): Promise<number> {
    const meetings = (await this.dataSource.query('SELECT joint_meeting_ids() AS id')) as { id: string }[];
    let opened = 0;
    for (const { id } of meetings) opened += await this.openFor(id, null);
    return opened;
  }

  /** After a report was accepted: the indicators it has figures of. */
  async afterAccept(jointMeetingId: string, reportId: string): Promise<number> {
    const values = await withScope(this.dataSource, jointMeetingId, (manager) => manager.findBy(IndicatorValueEntity, { jointMeetingId, reportId }));
    return values.length === 0 ? 0 : this.openFor(jointMeetingId, values.map((value) => value.indicatorId));
  }

  private async openFor(jointMeetingId: string, only: readonly string[] | null): Promise<number> {
    const indicatorIds = await withScope(this.dataSource, jointMeetingId, async (manager) => {
      const rows = await manager.findBy(IndicatorVersionEntity, { jointMeetingId, trigger: Not(IsNull()), ...(only === null ? {} : { indicatorId: In([...only]) }) });
      return [...new Set(rows.map((row) => row.indicatorId))].sort();
    });
    let opened = 0;
    for (const id of indicatorIds) opened += await withScope(this.dataSource, jointMeetingId, async (manager) => open(manager, jointMeetingId, id, await this.context(manager, jointMeetingId)));
    return opened;
  }

  private async context(manager: EntityManager, jointMeetingId: string): Promise<VerbContext> {
    const [now, today] = [this.clock.now(), this.clock.today()];
    return { now, today, calendar: await this.calendars.of(manager, jointMeetingId), settings: await settingsOf(manager, jointMeetingId), newId };
  }
}

async function open(manager: EntityManager, jointMeetingId: string, indicatorId: string, context: VerbContext): Promise<number> {
  const indicator = await lockIndicator({ manager, jointMeetingId }, indicatorId);
  const versions = await manager.findBy(IndicatorVersionEntity, { jointMeetingId, indicatorId });
  const trigger = versionFor<IndicatorVersion>(versions, context.today)?.trigger ?? null;
  if (trigger === null || (indicator.retiredFromOn !== null && indicator.retiredFromOn <= context.today)) return 0;
  const figures = await figuresOf(manager, { jointMeetingId, indicatorId, versions, trigger }, context);
  const known = await manager.findBy(IndicatorCrossingEntity, { jointMeetingId, indicatorId });
  const due = crossings(figures, trigger).filter((on) => !known.some((crossing) => crossing.periodStartOn === on));
  for (const periodStartOn of due) {
    const figure = figures.find((each) => each.periodStartOn === periodStartOn)?.figure ?? 0;
    const taskCode = await nextCode(manager, jointMeetingId, 'RW', yearOf(context.today));
    const made = openTriggeredTask({ indicator, trigger, periodStartOn, figure, taskCode }, context);
    await manager.insert(TaskEntity, made.task);
    await saveAssignments(manager, [], made.assignments);
    if (made.slots.length > 0) await manager.insert(ReportSlotEntity, [...made.slots]);
    await manager.insert(IndicatorCrossingEntity, { jointMeetingId, indicatorId, periodStartOn, taskId: made.task.id, figure, openedAt: context.now });
    await log(manager, jointMeetingId, made.events, context);
  }
  return due.length;
}

function log(manager: EntityManager, jointMeetingId: string, events: readonly EventDraft[], { now }: VerbContext): Promise<void> {
  return appendEvents(manager, events, { jointMeetingId, at: now, actorOf: () => null });
}

interface Watched {
  readonly jointMeetingId: string;
  readonly indicatorId: string;
  readonly versions: readonly IndicatorVersion[];
  readonly trigger: IndicatorTrigger;
}

async function figuresOf(manager: EntityManager, { jointMeetingId, indicatorId, versions, trigger }: Watched, { today }: VerbContext) {
  const rows = await findIndicatorFigures(manager, { jointMeetingId, indicatorIds: [indicatorId], under: null, fromOn: trigger.fromOn, untilOn: today, visibleUnitIds: null, acceptedOnly: true });
  return rows.map((row) => ({ periodStartOn: row.periodStartOn, figure: watchedFigure(row, versions.find((version) => version.id === row.definitionId)) }));
}

/** An incomplete sum or ratio says nothing yet. */
function watchedFigure({ amount, whole, expected, entered }: IndicatorFigureRow, definition: IndicatorVersion | undefined): number | null {
  if (amount === null || !definition) return null;
  const complete = entered === expected || definition.rollUp === 'latest' || definition.rollUp === 'max';
  return complete ? figureOf(definition.kind, { amount, whole }) : null;
}
