import { Injectable, type OnModuleInit } from '@nestjs/common';
import { appendEvents, withScope } from '@lianxi/api-data';
import type { Calendar, EventDraft, JointMeetingSettings, LocalDate } from '@lianxi/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { CalendarSource } from './calendar-source.js';
import { Clock } from './clock.js';
import { Jobs } from './jobs.js';
import { settingsOf } from './verb-runner.js';

export interface ClockMoment {
  readonly calendar: Calendar;
  readonly settings: JointMeetingSettings;
  /** The day that was corrected; null where a published calendar or another rule is looked at. */
  readonly correctedOn: LocalDate | null;
}

/** The clocks of one kind: which things they run for, and one of them reckoned again, written, and answered as events. */
export interface ClockWork {
  readonly running: (manager: EntityManager, jointMeetingId: string, correctedOn: LocalDate | null) => Promise<readonly string[]>;
  readonly reckon: (manager: EntityManager, jointMeetingId: string, id: string, moment: ClockMoment) => Promise<readonly EventDraft[]>;
}

/**
 * Dates that follow the calendar: those of tasks and reports, of rectifications and complaints, and those of the law. Each feature registers
 * its own; all are reckoned again every night, for a calendar may have been published, and with every correction of a calendar or of the
 * rule by which legal clocks end (L14).
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
    // 00:20 in Shanghai.
    this.jobs.add({ name: 'recompute-clocks', cron: '20 16 * * *', work: async () => void (await this.recomputeAll()) });
  }

  /** Features register when their module starts. */
  add(work: ClockWork): void {
    this.works.push(work);
  }

  /** In the caller's transaction and scope; the caller logs what moved. */
  async recomputeIn(manager: EntityManager, jointMeetingId: string, calendar: Calendar, correctedOn: LocalDate | null = null): Promise<readonly EventDraft[]> {
    const moment = { calendar, settings: await settingsOf(manager, jointMeetingId), correctedOn };
    const events: EventDraft[] = [];
    for (const work of this.works) for (const id of await work.running(manager, jointMeetingId, correctedOn)) events.push(...(await work.reckon(manager, jointMeetingId, id, moment)));
    return events;
  }

  /** In all joint meetings, one thing a transaction, so that nobody waits long for a lock; answers how many dates moved or became firm. */
  async recomputeAll(): Promise<number> {
    const meetings = (await this.dataSource.query('SELECT joint_meeting_ids() AS id')) as { id: string }[];
    let moved = 0;
    for (const { id } of meetings) for (const work of this.works) moved += await this.recomputeWork(work, id);
    return moved;
  }

  private async recomputeWork(work: ClockWork, jointMeetingId: string): Promise<number> {
    let moved = 0;
    for (const thing of await withScope(this.dataSource, jointMeetingId, (manager) => work.running(manager, jointMeetingId, null))) {
      moved += await withScope(this.dataSource, jointMeetingId, async (manager) => {
        const moment = { calendar: await this.calendars.of(manager, jointMeetingId), settings: await settingsOf(manager, jointMeetingId), correctedOn: null };
        const events = await work.reckon(manager, jointMeetingId, thing, moment);
        await appendEvents(manager, events, { jointMeetingId, at: this.clock.now(), actorOf: () => null });
        return events.length;
      });
    }
    return moved;
  }
}
