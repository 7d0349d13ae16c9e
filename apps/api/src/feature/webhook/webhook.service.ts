import { Injectable } from '@nestjs/common';
import { DeliveryEntity, findWebhookDeliveries, JointMeetingEntity, newId, WebhookEntity, type WebhookDeliveryRow } from '@lianxi/api-data';
import type { CreatedWebhook, CreateWebhookInput, QueryWebhookDeliveriesArgs, Webhook as WebhookView, WebhookDelivery, WebhookDeliveryPage } from '@lianxi/contract';
import { changeWebhook, createWebhook, DomainError, verbs, verbsOnWebhook, webhookKinds, type WebhookVerb } from '@lianxi/domain';
import { In, Not, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import { Deliveries } from '../../platform/deliveries.js';
import { demandFound, demandId } from '../../platform/input.js';
import { readPage } from '../../platform/paging.js';
import { demandOutgoing } from '../../platform/public-address.js';
import type { RequestContext } from '../../platform/request-context.js';
import { Seal } from '../../platform/seal.js';
import { VerbRunner } from '../../platform/verb-runner.js';
import { testMessage } from './webhook.message.js';
import { newWebhookSecret } from './webhook.signature.js';

const ADDRESS_LENGTH = 500;
const LISTED = 50;

/** Addresses of other systems that are told of events. */
@Injectable()
export class WebhookService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly deliveries: Deliveries,
    private readonly seal: Seal,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async list(request: RequestContext): Promise<WebhookView[]> {
    const rows = await (await request.reader()).find(WebhookEntity, { where: { jointMeetingId: request.tenant }, order: { createdAt: 'DESC', id: 'ASC' }, take: LISTED });
    return [...rows.filter(({ state }) => state !== 'ended'), ...rows.filter(({ state }) => state === 'ended')].map((row) => view(row, request));
  }

  async sent(request: RequestContext, { webhookId, page }: QueryWebhookDeliveriesArgs): Promise<WebhookDeliveryPage> {
    const manager = await request.reader();
    const jointMeetingId = request.tenant;
    demandFound(await manager.findOneBy(WebhookEntity, { jointMeetingId, id: demandId(webhookId, 'webhook') }), 'webhook');
    const rows = await findWebhookDeliveries(manager, { jointMeetingId, webhookId, ...readPage(page) });
    return { items: rows.map(deliveryView), total: rows[0]?.total ?? 0 };
  }

  async create(request: RequestContext, input: CreateWebhookInput): Promise<CreatedWebhook> {
    const address = this.demandAddress(input.address);
    const secret = newWebhookSecret();
    const webhook = await this.verbs.run(request, async ({ manager, actor, jointMeetingId, context, append }) => {
      const known = await manager.find(WebhookEntity, { where: { jointMeetingId, state: Not('ended') }, select: { jointMeetingId: true, id: true, name: true } });
      const subject = { jointMeetingId, namesInUse: new Set(known.map(({ name }) => name)) };
      const made = createWebhook(actor, subject, { ...input, host: new URL(address).host }, context);
      const row = { ...made.webhook, kinds: [...made.webhook.kinds], address, createdAt: context.now, createdByName: actor.personName };
      await manager.insert(WebhookEntity, { ...row, secretSealed: this.seal.close(secret, row.id) });
      append(made.events);
      return row;
    });
    return { webhook: view(webhook, request), secret };
  }

  pause(request: RequestContext, id: string): Promise<WebhookView> {
    return this.change(request, 'pauseWebhook', id);
  }

  resume(request: RequestContext, id: string): Promise<WebhookView> {
    return this.change(request, 'resumeWebhook', id);
  }

  end(request: RequestContext, id: string): Promise<WebhookView> {
    return this.change(request, 'endWebhook', id);
  }

  async test(request: RequestContext, id: string): Promise<WebhookView> {
    const deliveryId = newId();
    return this.change(request, 'testWebhook', id, { deliveryKey: deliveryId }, async (manager) => {
      const { code, name } = await manager.findOneByOrFail(JointMeetingEntity, { id: request.tenant });
      await this.deliveries.enqueue(manager, request.tenant, [{ channel: 'webhook', targetId: id, key: `test:${deliveryId}`, payload: testMessage(deliveryId, request.now, { code, name }) }]);
    });
  }

  /** Also what was taken: the other side may have lost it. What is being sent at this moment is left alone. */
  async redeliver(request: RequestContext, id: string, deliveryId: string): Promise<WebhookView> {
    return this.change(request, 'redeliverWebhook', id, { deliveryId }, async (manager) => {
      const where = { jointMeetingId: request.tenant, id: demandId(deliveryId, 'webhook'), channel: 'webhook' as const, targetId: id };
      demandFound(await manager.findOneBy(DeliveryEntity, where), 'webhook');
      const again = { state: 'waiting' as const, attempts: 0, nextAt: this.clock.systemNow().toISOString() };
      await manager.update(DeliveryEntity, { ...where, taken: false, state: In(['waiting', 'sent', 'dead']) }, again);
    });
  }

  private async change(request: RequestContext, verb: WebhookVerb, id: string, about: Readonly<Record<string, unknown>> = {}, work?: (manager: EntityManager) => Promise<void>): Promise<WebhookView> {
    const row = await this.verbs.run(request, async ({ manager, actor, jointMeetingId, context, append }) => {
      const where = { jointMeetingId, id: demandId(id, 'webhook') };
      const before = demandFound(await manager.findOne(WebhookEntity, { where, lock: { mode: 'pessimistic_write' } }), 'webhook');
      const { webhook, events } = changeWebhook(verb, actor, before, context, about);
      const { state, pausedBecause, failingSince, version } = webhook;
      if (version !== before.version) await manager.update(WebhookEntity, where, { state, pausedBecause, failingSince, version });
      await work?.(manager);
      append(events);
      return { ...before, state, pausedBecause, failingSince, version };
    });
    if (work) this.deliveries.wake();
    return view(row, request);
  }

  private demandAddress(given: string): string {
    const address = given.trim();
    if (address.length > ADDRESS_LENGTH) throw new DomainError('TEXT_TOO_LONG', { max: ADDRESS_LENGTH }, 'address');
    try {
      return demandOutgoing(address, this.config.outgoingHosts).url.href;
    } catch {
      throw new DomainError('WEBHOOK_ADDRESS_REFUSED', {}, 'address');
    }
  }
}

function view(row: Omit<WebhookEntity, 'secretSealed'>, { actor, today }: RequestContext): WebhookView {
  return { ...row, viewerCan: [...verbsOnWebhook(actor, row, today)] };
}

const known = <Word extends string>(words: readonly Word[], word: string | null | undefined): Word | null => words.find((each) => each === word) ?? null;

function deliveryView({ id, createdAt, state, nextAt, payload, tries }: WebhookDeliveryRow): WebhookDelivery {
  const { type, data } = payload;
  // JSON writes moments with an offset; everything else speaks UTC.
  const shown = tries.map((each) => ({ ...each, at: new Date(each.at).toISOString() }));
  return { id, createdAt, state, nextAt, kind: known(webhookKinds, type), verb: known(verbs, data?.verb), title: data?.subject?.title ?? null, unitName: data?.unit?.name ?? null, tries: shown };
}
