import { Injectable, type OnModuleInit } from '@nestjs/common';
import { appendEvents, DataDeliveryEntity, DataProvisionEntity, newId, withScope } from '@lianxi/api-data';
import { defaultSettings, expectDeliveries, recomputeDeliveryDue } from '@lianxi/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { CalendarSource } from '../../platform/calendar-source.js';
import { Clock } from '../../platform/clock.js';
import { inEveryMeeting } from '../../platform/every-meeting.js';
import { Jobs } from '../../platform/jobs.js';
import { RunningClocks } from '../../platform/running-clocks.js';
import { reckonRow, runningRows } from '../task/running-rows.js';
import { saveDeliveries } from './data-provision.store.js';

/** Keeps the deliveries to be expected some months ahead; late, twice or after a crash it leaves no gap and makes no double. Their due dates follow the calendar. */
@Injectable()
export class DataDeliveryHorizon implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly clocks: RunningClocks,
    private readonly dataSource: DataSource,
    private readonly calendars: CalendarSource,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    // 00:20 in Shanghai.
    this.jobs.add({ name: 'expect-data-deliveries', cron: '20 16 * * *', work: async () => void (await this.extendAll()) });
    this.clocks.add({
      running: (manager, jointMeetingId) => runningRows(manager, DataDeliveryEntity, { jointMeetingId, state: 'expected' }),
      reckon: async (manager, jointMeetingId, id, { calendar }) => {
        const row = await manager.findOneBy(DataDeliveryEntity, { jointMeetingId, id });
        // The entry first: every verb locks in this order.
        const provision = row && (await manager.findOne(DataProvisionEntity, { where: { jointMeetingId, id: row.dataProvisionId }, lock: { mode: 'pessimistic_write' } }));
        if (!provision) return [];
        return reckonRow(manager, DataDeliveryEntity, { jointMeetingId, id }, (before) => {
          const moved = recomputeDeliveryDue(before, provision, calendar);
          return moved && { after: moved.delivery, events: moved.events };
        });
      },
    });
  }

  /** In all joint meetings; answers how many deliveries were added. */
  extendAll(): Promise<number> {
    return inEveryMeeting(this.dataSource, async (jointMeetingId) => {
      const active = await withScope(this.dataSource, jointMeetingId, (manager) => runningRows(manager, DataProvisionEntity, { jointMeetingId, state: 'active' }));
      let added = 0;
      for (const id of active) added += await withScope(this.dataSource, jointMeetingId, (manager) => this.extend(manager, jointMeetingId, id));
      return added;
    });
  }

  private async extend(manager: EntityManager, jointMeetingId: string, id: string): Promise<number> {
    const [now, today] = [this.clock.now(), this.clock.today()];
    const provision = await manager.findOne(DataProvisionEntity, { where: { jointMeetingId, id, state: 'active' }, lock: { mode: 'pessimistic_write' } });
    if (provision === null) return 0;
    const held = await manager.findBy(DataDeliveryEntity, { jointMeetingId, dataProvisionId: id });
    const made = expectDeliveries(provision, held, { now, today, calendar: await this.calendars.of(manager, jointMeetingId), settings: defaultSettings, newId });
    if (made === null) return 0;
    await saveDeliveries({ manager }, held, made.deliveries);
    await appendEvents(manager, made.events, { jointMeetingId, at: now, actorOf: () => null });
    return made.deliveries.length;
  }
}
