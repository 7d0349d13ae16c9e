import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DeliveryEntity, newId, takeDeliveries, withScope } from '@lianxi/api-data';
import { afterFailure, type DeliveryChannel } from '@lianxi/domain';
import { DataSource, In, type EntityManager } from 'typeorm';
import { Clock } from './clock.js';
import { CarriedByAnother, isOfTheWay, SendFailure, Undeliverable, type Outgoing, type Sender } from './delivery-sender.js';
import { Jobs } from './jobs.js';
import { log } from './log.js';
import { Metrics } from './metrics.js';
import { Outbox } from './outbox.js';

/** The job that sends what is due. */
export const SEND_DELIVERIES = 'send-deliveries';

const BATCH = 20;
/** Longer than a batch can take: 20 messages of one lane, each at most 15 seconds. */
export const LEASE_MS = 10 * 60_000;
const ANSWER_LENGTH = 300;

/** One message for the queue. */
export interface NewDelivery {
  readonly channel: DeliveryChannel;
  readonly targetId: string;
  /** What caused it: the same cause goes to a target once. */
  readonly key: string;
  readonly payload: object;
  /** Wait so long before the first attempt (quiet hours). */
  readonly delaySeconds?: number;
}

type Outcome = 'sent' | 'failed' | 'dropped' | 'put_back';

/**
 * What leaves the house. Written in the transaction of its cause, sent by a job: at least once, with a stable id. A worker killed between
 * the other side's yes and our commit has not sent it as far as we know; the lease runs out and it goes again under the same id.
 */
@Injectable()
export class Deliveries implements OnModuleInit, OnApplicationShutdown {
  private readonly senders = new Map<DeliveryChannel, Sender>();
  private ended = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly outbox: Outbox,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    this.jobs.add({ name: SEND_DELIVERIES, cron: '* * * * *', often: true, work: async () => void (await this.sendDue()) });
  }

  onApplicationShutdown(): void {
    this.ended = true;
  }

  /** Features register theirs when their module starts. */
  register(sender: Sender): void {
    this.senders.set(sender.channel, sender);
  }

  /** Within the caller's transaction, in its scope; answers how many were new. Call `wake` when it has committed. */
  async enqueue(manager: EntityManager, jointMeetingId: string, deliveries: readonly NewDelivery[]): Promise<number> {
    const now = this.clock.systemNow();
    const rows = deliveries.map(({ delaySeconds = 0, ...delivery }) => ({
      ...delivery, jointMeetingId, id: newId(), state: 'waiting', attempts: 0, createdAt: now.toISOString(), nextAt: new Date(now.getTime() + delaySeconds * 1000).toISOString(),
    }));
    let added = 0;
    for (let from = 0; from < rows.length; from += 500) {
      const { raw } = await manager.createQueryBuilder().insert().into(DeliveryEntity).values(rows.slice(from, from + 500) as object[]).orIgnore().returning('id').execute();
      added += (raw as unknown[]).length;
    }
    return added;
  }

  /** After the commit: the job is asked to look soon; its own clock makes up for an asking that was lost. */
  wake(): void {
    this.outbox.ask(SEND_DELIVERIES);
  }

  /** By hand: what was given up is tried again from the beginning, under its old id. Answers how many. */
  async retry(manager: EntityManager, jointMeetingId: string, which: { readonly ids?: readonly string[]; readonly channel?: DeliveryChannel; readonly targetId?: string }): Promise<number> {
    const { ids, ...target } = which;
    const result = await manager.update(
      DeliveryEntity,
      { jointMeetingId, state: In(['dead', 'waiting']), taken: false, ...target, ...(ids === undefined ? {} : { id: In([...ids]) }) },
      { state: 'waiting', attempts: 0, nextAt: this.clock.systemNow().toISOString() },
    );
    return result.affected ?? 0;
  }

  /** In all joint meetings that have something due; answers how many went out. */
  async sendDue(): Promise<number> {
    const due = (await this.dataSource.query('SELECT delivery_due($1) AS id', [this.clock.systemNow().toISOString()])) as { id: string }[];
    let sent = 0;
    for (const { id } of due) sent += await this.sendIn(id);
    return sent;
  }

  private async sendIn(jointMeetingId: string): Promise<number> {
    for (let sent = 0; ; ) {
      if (this.ended) return sent;
      const now = this.clock.systemNow();
      const times = { now: now.toISOString(), leaseUntil: new Date(now.getTime() + LEASE_MS).toISOString() };
      const taken = await withScope(this.dataSource, jointMeetingId, (manager) => takeDeliveries(manager, { jointMeetingId, ...times, limit: BATCH }));
      const outcomes = (await Promise.all(lanesOf(taken.map((row) => ({ ...row, jointMeetingId }))).map((lane) => this.sendLane(lane)))).flat();
      sent += outcomes.filter((outcome) => outcome === 'sent').length;
      if (taken.length < BATCH) return sent;
    }
  }

  /** One after the other; where the way itself is broken, the rest waits with the one that failed. */
  private async sendLane(lane: readonly Outgoing[]): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = [];
    let broken: number | null = null;
    for (const outgoing of lane) {
      if (broken !== null || this.ended) {
        await this.keep(outgoing, { attempts: outgoing.attempts - 1, nextAt: this.inSeconds(broken ?? 0) });
        outcomes.push('put_back');
        continue;
      }
      const { outcome, wait } = await this.sendOne(outgoing);
      broken = wait;
      outcomes.push(outcome);
      this.metrics.deliveries.inc({ channel: outgoing.channel, outcome });
    }
    return outcomes;
  }

  /** `wait` = seconds for which the whole lane had better wait. */
  private async sendOne(outgoing: Outgoing): Promise<{ outcome: Outcome; wait: number | null }> {
    try {
      const sender = this.senders.get(outgoing.channel);
      if (!sender) throw new SendFailure('not_configured');
      const answer = await sender.send(outgoing);
      await this.keep(outgoing, { state: 'sent', sentAt: this.inSeconds(0), failedAt: null, failure: null, answer: short(answer) });
      return { outcome: 'sent', wait: null };
    } catch (error) {
      if (error instanceof CarriedByAnother) {
        await this.keep(outgoing, { attempts: outgoing.attempts - 1, nextAt: error.nextAt });
        return { outcome: 'put_back', wait: null };
      }
      if (!(error instanceof Undeliverable)) return this.failed(outgoing, error);
      await this.keep(outgoing, { state: 'dropped' });
      return { outcome: 'dropped', wait: null };
    }
  }

  private async failed(outgoing: Outgoing, error: unknown): Promise<{ outcome: Outcome; wait: number | null }> {
    const { failure, answer, permanent } = error instanceof SendFailure ? error : new SendFailure('unknown');
    // The error of a library may hold addresses: its name alone is logged.
    log.warn({ channel: outgoing.channel, delivery: outgoing.id, attempts: outgoing.attempts, failure, error: error instanceof Error ? error.name : 'error' }, 'a delivery was not taken');
    const next = afterFailure({ attempts: outgoing.attempts, permanent });
    const seconds = next.state === 'waiting' ? next.seconds : 0;
    await this.keep(outgoing, { state: next.state, failure, answer: short(answer), nextAt: this.inSeconds(seconds), failedAt: outgoing.failedAt ?? this.inSeconds(0) });
    return { outcome: 'failed', wait: isOfTheWay(failure) ? Math.max(seconds, 60) : null };
  }

  private async keep({ jointMeetingId, id }: Outgoing, change: Partial<Pick<DeliveryEntity, 'state' | 'attempts' | 'nextAt' | 'sentAt' | 'failedAt' | 'failure' | 'answer'>>): Promise<void> {
    await withScope(this.dataSource, jointMeetingId, (manager) => manager.update(DeliveryEntity, { jointMeetingId, id }, { ...change, taken: false }));
  }

  private inSeconds(seconds: number): string {
    return new Date(this.clock.systemNow().getTime() + seconds * 1000).toISOString();
  }
}

/** Mail has one way for all; robots and webhooks each have their own. */
function lanesOf(taken: readonly Outgoing[]): readonly (readonly Outgoing[])[] {
  const lanes = new Map<string, Outgoing[]>();
  for (const outgoing of taken) {
    const lane = outgoing.channel === 'mail' ? 'mail' : `${outgoing.channel} ${outgoing.targetId}`;
    lanes.set(lane, [...(lanes.get(lane) ?? []), outgoing]);
  }
  return [...lanes.values()];
}

function short(answer: string | null): string | null {
  return answer === null ? null : answer.replace(/\s+/g, ' ').trim().slice(0, ANSWER_LENGTH);
}
