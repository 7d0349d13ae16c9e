import { Injectable, type OnModuleInit } from '@nestjs/common';
import { findLastSeq, findWebhookEvents, isId, JointMeetingEntity, NotificationCursorEntity, WebhookAttemptEntity, WebhookEntity, withScope } from '@lianxi/api-data';
import { webhookKindOf } from '@lianxi/domain';
import { DataSource, LessThan, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Deliveries, type NewDelivery } from '../../platform/deliveries.js';
import { Jobs } from '../../platform/jobs.js';
import { Outbox } from '../../platform/outbox.js';
import { lockCursor } from '../notification/notification.teller.js';
import { messageOf } from './webhook.message.js';

const TELL_WEBHOOKS = 'tell-webhooks';
const BATCH = 500;
const DAY_MS = 86_400_000;
/** Attempts are kept so long. */
const KEEP_DAYS = 90;

/** Reads the log as an outbox for other systems: each event once in the queue of each address that wants its kind. */
@Injectable()
export class WebhookTeller implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly deliveries: Deliveries,
    private readonly jobs: Jobs,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.outbox.follow(TELL_WEBHOOKS);
    this.jobs.add({ name: TELL_WEBHOOKS, cron: '* * * * *', often: true, work: (payload) => this.tell(payload) });
    // 03:20 in Shanghai.
    this.jobs.add({ name: 'prune-webhook-attempts', cron: '20 19 * * *', work: () => this.prune() });
  }

  async tellIn(jointMeetingId: string): Promise<number> {
    let told = 0;
    for (let read = BATCH; read === BATCH; ) {
      const batch = await withScope(this.dataSource, jointMeetingId, (manager) => this.tellBatch(manager, jointMeetingId));
      told += batch.told;
      read = batch.read;
    }
    if (told > 0) this.deliveries.wake();
    return told;
  }

  private async tell(payload: unknown): Promise<void> {
    const id = (payload as { jointMeetingId?: unknown } | null)?.jointMeetingId;
    for (const each of isId(id) ? [id] : await this.everyMeeting()) await this.tellIn(each);
  }

  private async tellBatch(manager: EntityManager, jointMeetingId: string): Promise<{ read: number; told: number }> {
    const last = (): Promise<number> => findLastSeq(manager, { jointMeetingId });
    const cursor = await lockCursor(manager, jointMeetingId, 'webhook', last);
    const place = { jointMeetingId, consumer: 'webhook' } as const;
    const webhooks = await manager.findBy(WebhookEntity, { jointMeetingId, state: 'active' });
    if (webhooks.length === 0) {
      // Nobody listens: what happened is not told later to whoever is registered tomorrow.
      const seq = await last();
      if (seq !== cursor.seq) await manager.update(NotificationCursorEntity, place, { seq });
      return { read: 0, told: 0 };
    }
    const { code, name } = await manager.findOneByOrFail(JointMeetingEntity, { id: jointMeetingId });
    const events = await findWebhookEvents(manager, { jointMeetingId, seq: cursor.seq, limit: BATCH });
    const messages = events.flatMap((event) => {
      const kind = webhookKindOf(event);
      const payload = kind && messageOf(event, kind, { code, name });
      const wanting = webhooks.filter((webhook) => kind !== null && webhook.kinds.includes(kind) && webhook.createdAt <= event.at);
      return payload ? wanting.map(({ id: targetId }): NewDelivery => ({ channel: 'webhook', targetId, key: `event:${event.id}`, payload })) : [];
    });
    const told = await this.deliveries.enqueue(manager, jointMeetingId, messages);
    const seq = events.at(-1)?.seq ?? cursor.seq;
    if (seq !== cursor.seq) await manager.update(NotificationCursorEntity, place, { seq });
    return { read: events.length, told };
  }

  private async prune(): Promise<void> {
    const at = LessThan(new Date(this.clock.systemNow().getTime() - KEEP_DAYS * DAY_MS).toISOString());
    for (const jointMeetingId of await this.everyMeeting()) await withScope(this.dataSource, jointMeetingId, (manager) => manager.delete(WebhookAttemptEntity, { jointMeetingId, at }));
  }

  private async everyMeeting(): Promise<readonly string[]> {
    return ((await this.dataSource.query('SELECT joint_meeting_ids() AS id')) as { id: string }[]).map(({ id }) => id);
  }
}
