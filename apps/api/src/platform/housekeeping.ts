import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AttachmentEntity, AttemptEntity, DeliveryEntity, IdempotencyKeyEntity, loadCalendar, SessionEntity, SpentProofEntity, withScope } from '@lianxi/api-data';
import { DataSource, In, IsNull, LessThan, type EntityManager } from 'typeorm';
import { CalendarSource } from './calendar-source.js';
import { Clock } from './clock.js';
import { FileStore } from './file-store.js';
import { Jobs } from './jobs.js';

const DAY = 86_400_000;
/** A browser that was closed over a long holiday may still repeat its submission. */
const KEYS_KEPT = 90 * DAY;
const UPLOADS_KEPT = 7 * DAY;
/** What left the house, or will not any more, is a record of its time; what waits stays. */
const DELIVERIES_KEPT = 90 * DAY;
const YEARS = { before: 3, after: 1 };

/** What has to be done every night whatever the features do: calendars renewed, left-overs swept away. */
@Injectable()
export class Housekeeping implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly dataSource: DataSource,
    private readonly calendars: CalendarSource,
    private readonly clock: Clock,
    private readonly files: FileStore,
  ) {}

  onModuleInit(): void {
    // 00:02 and 03:20 in Shanghai; the queue's clock is UTC.
    this.jobs.add({ name: 'load-calendars', cron: '2 16 * * *', work: () => this.loadCalendars() });
    this.jobs.add({ name: 'sweep', cron: '20 19 * * *', work: () => this.sweep() });
  }

  async loadCalendars(): Promise<void> {
    const now = this.clock.systemNow();
    const year = now.getUTCFullYear();
    await this.dataSource.transaction((manager) => loadCalendar(manager, year - YEARS.before, year + YEARS.after, now.toISOString()));
    this.calendars.forget();
  }

  /** Sessions that ran out, old submission keys, uploads that no verb took up. Each joint meeting in its own scope. */
  async sweep(): Promise<void> {
    await this.dataSource.getRepository(SessionEntity).delete({ expiresAt: LessThan(this.clock.systemNow().toISOString()) });
    await this.dataSource.getRepository(AttemptEntity).delete({ until: LessThan(this.clock.systemNow().toISOString()) });
    // Keys and uploads were written by the product's clock, and are judged by it.
    const now = Date.parse(this.clock.now());
    const before = (age: number): ReturnType<typeof LessThan<string>> => LessThan(new Date(now - age).toISOString());
    const meetings = (await this.dataSource.query('SELECT id FROM joint_meeting_ids() AS id')) as { id: string }[];
    for (const { id: jointMeetingId } of meetings) {
      const left = await withScope(this.dataSource, jointMeetingId, async (manager) => {
        await manager.delete(IdempotencyKeyEntity, { jointMeetingId, createdAt: before(KEYS_KEPT) });
        const past = LessThan(this.clock.systemNow().toISOString());
        await manager.delete(SpentProofEntity, { jointMeetingId, until: past });
        const kept = new Date(this.clock.systemNow().getTime() - DELIVERIES_KEPT).toISOString();
        await manager.delete(DeliveryEntity, { jointMeetingId, state: In(['sent', 'dropped', 'dead']), createdAt: LessThan(kept) });
        return deleteUploads(manager, jointMeetingId, new Date(now - UPLOADS_KEPT).toISOString());
      });
      for (const key of left) await this.files.remove(key);
    }
    await this.files.sweep();
  }
}

/** Deletes the rows of uploads nobody took up; gives the keys no other row has: a file sent again is kept once for both reports. */
async function deleteUploads(manager: EntityManager, jointMeetingId: string, before: string): Promise<readonly string[]> {
  // One statement, so that a file taken up while this waits stays.
  const gone = await manager
    .createQueryBuilder()
    .delete()
    .from(AttachmentEntity)
    .where({ jointMeetingId, subjectType: IsNull(), createdAt: LessThan(before) })
    .returning('storage_key')
    .execute();
  const keys = (gone.raw as { storage_key: string }[]).map((row) => row.storage_key);
  const used = await manager.find(AttachmentEntity, { where: { jointMeetingId, storageKey: In(keys) }, select: { storageKey: true } });
  return keys.filter((key) => !used.some((file) => file.storageKey === key));
}
