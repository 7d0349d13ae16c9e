import { Injectable, type OnModuleInit } from '@nestjs/common';
import { appendEvents, withScope } from '@lianxi/api-data';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Jobs } from '../../platform/jobs.js';
import { settingsOf } from '../../platform/verb-runner.js';
import { passWaiting } from './countersign-passing.js';

/** Each night, before the day's reminders: no report waits for a signature nobody can give any more. */
@Injectable()
export class CountersignJobs implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    // 00:30 in Shanghai.
    this.jobs.add({ name: 'pass-waiting-reports', cron: '30 16 * * *', work: async () => void (await this.passAll()) });
  }

  /** In all joint meetings; answers how many were sent on. */
  async passAll(): Promise<number> {
    const [at, today] = [this.clock.now(), this.clock.today()];
    const meetings = (await this.dataSource.query('SELECT joint_meeting_ids() AS id')) as { id: string }[];
    let passed = 0;
    for (const { id: jointMeetingId } of meetings) {
      passed += await withScope(this.dataSource, jointMeetingId, async (manager) => {
        const events = await passWaiting(manager, jointMeetingId, { today, settings: await settingsOf(manager, jointMeetingId) });
        await appendEvents(manager, events, { jointMeetingId, at, actorOf: () => null });
        return events.length;
      });
    }
    return passed;
  }
}
