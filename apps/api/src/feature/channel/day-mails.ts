import { Injectable } from '@nestjs/common';
import { DeliveryEntity, takeDayMail, withScope } from '@lianxi/api-data';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { LEASE_MS } from '../../platform/deliveries.js';
import { CarriedByAnother, type Outgoing } from '../../platform/delivery-sender.js';

interface Waiting {
  readonly joint_meeting_id: string;
  readonly id: string;
  readonly next_at: Date;
}

/**
 * One mail a day to a person, however many joint meetings: the first of them by id carries the others. Each joint meeting's rows are
 * read and changed in its own scope only.
 */
@Injectable()
export class DayMails {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The other mails of the same day to the same person, taken to go along with this one; none for any other mail. CarriedByAnother where one of them carries this one. */
  async takenBeside({ jointMeetingId, targetId, key, payload }: Outgoing): Promise<readonly Outgoing[]> {
    if (!('day' in payload)) return [];
    const others = (await this.dataSource.query('SELECT * FROM day_mails_elsewhere($1, $2, $3)', [targetId, key, jointMeetingId])) as Waiting[];
    const carrier = others.find((other) => other.joint_meeting_id < jointMeetingId);
    if (carrier) throw new CarriedByAnother(this.notBefore(carrier.next_at));
    const now = this.clock.systemNow();
    const times = { now: now.toISOString(), leaseUntil: new Date(now.getTime() + LEASE_MS).toISOString() };
    const taken: Outgoing[] = [];
    for (const other of others) {
      const mine = { jointMeetingId: other.joint_meeting_id, id: other.id };
      const row = await withScope(this.dataSource, mine.jointMeetingId, (manager) => takeDayMail(manager, { ...mine, ...times }));
      if (row !== null) taken.push({ ...row, jointMeetingId: mine.jointMeetingId });
    }
    return taken;
  }

  async sentBeside(others: readonly Outgoing[], answer: string | null): Promise<void> {
    await this.change(others, () => ({ state: 'sent', sentAt: this.clock.systemNow().toISOString(), failedAt: null, failure: null, answer }));
  }

  /** They wait again; the failure is counted on the one that carried them. */
  async putBack(others: readonly Outgoing[]): Promise<void> {
    await this.change(others, ({ attempts }) => ({ attempts: attempts - 1, nextAt: this.clock.systemNow().toISOString() }));
  }

  private async change(others: readonly Outgoing[], changeOf: (other: Outgoing) => Partial<Pick<DeliveryEntity, 'state' | 'attempts' | 'nextAt' | 'sentAt' | 'failedAt' | 'failure' | 'answer'>>): Promise<void> {
    for (const other of others) {
      const { jointMeetingId, id } = other;
      await withScope(this.dataSource, jointMeetingId, (manager) => manager.update(DeliveryEntity, { jointMeetingId, id }, { ...changeOf(other), taken: false }));
    }
  }

  /** A minute at least: whoever waits for another does not ask again and again within one round. */
  private notBefore(nextAt: Date): string {
    return new Date(Math.max(nextAt.getTime(), this.clock.systemNow().getTime() + 60_000)).toISOString();
  }
}
