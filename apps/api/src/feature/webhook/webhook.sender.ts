import { Injectable, type OnModuleInit } from '@nestjs/common';
import { appendEvents, newId, WebhookAttemptEntity, WebhookEntity, withScope } from '@lianxi/api-data';
import { hasFailedLong, pauseFailing, type DeliveryFailure } from '@lianxi/domain';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Deliveries } from '../../platform/deliveries.js';
import { SendFailure, Undeliverable, type Outgoing, type Sender } from '../../platform/delivery-sender.js';
import { OutgoingHttp, type Posted } from '../../platform/outgoing-http.js';
import { Seal } from '../../platform/seal.js';
import { signatureHeaders } from './webhook.signature.js';

const ANSWER_LENGTH = 200;

interface Tried {
  readonly status: number | null;
  readonly failure: DeliveryFailure | null;
  readonly answer: string | null;
}

/** Posts events to other systems and keeps each attempt; an address that takes nothing for days is paused. */
@Injectable()
export class WebhookSender implements Sender, OnModuleInit {
  readonly channel = 'webhook' as const;

  constructor(
    private readonly dataSource: DataSource,
    private readonly deliveries: Deliveries,
    private readonly http: OutgoingHttp,
    private readonly seal: Seal,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.deliveries.register(this);
  }

  async send(outgoing: Outgoing): Promise<string | null> {
    const { jointMeetingId, targetId: id } = outgoing;
    const webhook = await withScope(this.dataSource, jointMeetingId, (manager) => manager.findOneBy(WebhookEntity, { jointMeetingId, id }));
    if (!webhook || webhook.state === 'ended') throw new Undeliverable();
    // It waits no longer: on the list it can be sent again by hand.
    if (webhook.state === 'paused') throw new SendFailure('refused', null, true);
    const secret = this.seal.open(webhook.secretSealed, webhook.id);
    if (secret === null) throw new SendFailure('unreadable', null, true);
    const began = performance.now();
    try {
      const posted = await this.post(webhook.address, secret, outgoing);
      const failure = failureOf(posted);
      const answer = short(posted.body);
      await this.keep(outgoing, { status: posted.status, failure, answer }, performance.now() - began);
      if (failure) throw new SendFailure(failure, `${posted.status} ${answer}`, posted.status === 410);
      return `${posted.status} ${answer}`;
    } catch (error) {
      if (error instanceof SendFailure && !isKept(error)) await this.keep(outgoing, { status: null, failure: error.failure, answer: error.answer }, performance.now() - began);
      throw error;
    }
  }

  private post(address: string, secret: string, { id, payload }: Outgoing): Promise<Posted> {
    const body = JSON.stringify(payload);
    const headers = signatureHeaders(secret, { id, at: this.clock.systemNow(), body });
    return this.http.post(address, body, { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'lianxi-webhook', ...headers });
  }

  /** The attempt, and what follows from it for the address. */
  private async keep({ jointMeetingId, id: deliveryId, targetId: webhookId }: Outgoing, tried: Tried, ms: number): Promise<void> {
    const at = this.clock.systemNow().toISOString();
    await withScope(this.dataSource, jointMeetingId, async (manager) => {
      await manager.insert(WebhookAttemptEntity, { jointMeetingId, id: newId(), webhookId, deliveryId, at, ms: Math.round(ms), ...tried });
      const where = { jointMeetingId, id: webhookId };
      if (tried.failure === null) await manager.update(WebhookEntity, where, { failingSince: null });
      else {
        await manager.update(WebhookEntity, { ...where, failingSince: IsNull() }, { failingSince: at });
        await this.pauseWhereLong(manager, where, at);
      }
    });
  }

  private async pauseWhereLong(manager: EntityManager, where: { jointMeetingId: string; id: string }, at: string): Promise<void> {
    const before = await manager.findOne(WebhookEntity, { where, lock: { mode: 'pessimistic_write' } });
    if (before?.state !== 'active' || before.failingSince === null || !hasFailedLong(Date.parse(at) - Date.parse(before.failingSince))) return;
    const { webhook, events } = pauseFailing(before);
    await manager.update(WebhookEntity, where, { state: webhook.state, pausedBecause: webhook.pausedBecause, version: webhook.version });
    await appendEvents(manager, events, { jointMeetingId: where.jointMeetingId, at: this.clock.now(), actorOf: () => null });
  }
}

/** What came with an answer has been kept with its status. */
const isKept = ({ failure }: SendFailure): boolean => failure === 'rejected' || failure === 'too_many';

function failureOf({ status }: Posted): DeliveryFailure | null {
  if (status >= 200 && status < 300) return null;
  return status === 429 ? 'too_many' : 'rejected';
}

const short = (text: string): string => text.replaceAll('\u0000', '').replace(/\s+/g, ' ').trim().slice(0, ANSWER_LENGTH);
