import { Injectable, type OnModuleInit } from '@nestjs/common';
import { appendEvents, withScope } from '@lianxi/api-data';
import type { Calendar, EventDraft, JointMeetingSettings } from '@lianxi/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { CalendarSource } from './calendar-source.js';
import { Clock } from './clock.js';
import { Jobs } from './jobs.js';
import { settingsOf } from './verb-runner.js';

export interface ClockMoment {
  readonly calendar: Calendar;
  readonly settings: JointMeetingSettings;
}

/** Reckons the clocks of one kind that run in a joint meeting again, writes what moved, and answers it. */
export type ClockWork = (manager: EntityManager, jointMeetingId: string, moment: ClockMoment) => Promise<readonly EventDraft[]>;

/**
 * Clocks outside tasks and reports (those of the law among them): each feature registers its own; all are reckoned again every night, for a
 * calendar may have been published, and with every correction of a calendar or of the rule by which they end (L14).
 */
@Injectable()
export class RunningClocks implements OnModuleInit {
  private readonly works: ClockWork[] = [];

  constructor(
    private readonly dataSource: DataSource,
    private readonly calendars: CalendarSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    // 00:30 in Shanghai.
    this.jobs.add({ name: 'recompute-clocks', cron: '30 16 * * *', work: async () => void (await this.recomputeAll()) });
  }

  /** Features register when their module starts. */
  add(work: ClockWork): void {
    this.works.push(work);
  }

  /** In the caller's transaction and scope; the caller logs what moved. */
  async recomputeIn(manager: EntityManager, jointMeetingId: string, calendar: Calendar): Promise<readonly EventDraft[]> {
    const moment = { calendar, settings: await settingsOf(manager, jointMeetingId) };
    const events: EventDraft[] = [];
    for (const work of this.works) events.push(...(await work(manager, jointMeetingId, moment)));
    return events;
  }

  /** In all joint meetings; answers how many clocks moved or became firm. */
  async recomputeAll(): Promise<number> {
    const at = this.clock.now();
    const meetings = (await this.dataSource.query('SELECT joint_meeting_ids() AS id')) as { id: string }[];
    let moved = 0;
    for (const { id } of meetings) {
      moved += await withScope(this.dataSource, id, async (manager) => {
        const events = await this.recomputeIn(manager, id, await this.calendars.of(manager, id));
        await appendEvents(manager, events, { jointMeetingId: id, at, actorOf: () => null });
        return events.length;
      });
    }
    return moved;
  }
}
