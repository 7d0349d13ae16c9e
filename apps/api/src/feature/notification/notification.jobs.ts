import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isId } from '@lianxi/api-data';
import { Jobs } from '../../platform/jobs.js';
import { TELL_EVENTS } from '../../platform/outbox.js';
import { EscalationService } from './escalation.service.js';
import { NotificationTeller } from './notification.teller.js';

/** What the feature tells the platform at start. */
@Injectable()
export class NotificationJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly teller: NotificationTeller,
    private readonly escalation: EscalationService,
  ) {}

  onModuleInit(): void {
    // Asked for after each verb; every minute for what an asking that was lost has left.
    this.jobs.add({ name: TELL_EVENTS, cron: '* * * * *', often: true, work: (payload) => this.tell(payload) });
    // Each full hour from 07:00 to 18:00 in Shanghai it is asked whether a joint meeting's time has come; it goes once a day.
    this.jobs.add({ name: 'escalate', cron: '0 0-10,23 * * *', work: async () => void (await this.escalation.runAll()) });
  }

  private async tell(payload: unknown): Promise<void> {
    const id = (payload as { jointMeetingId?: unknown } | null)?.jointMeetingId;
    await (isId(id) ? this.teller.tellIn(id) : this.teller.tellAll());
  }
}
