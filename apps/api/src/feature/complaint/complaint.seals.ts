import { Injectable } from '@nestjs/common';
import { ComplaintSealEntity } from '@lianxi/api-data';
import { receiptCode, type ComplaintIdentity, type ComplaintPart, type SealedContent } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import { Seal } from '../../platform/seal.js';

// Each has a key of its own: whoever could open the one learns nothing of the other.
const KEYS: Readonly<Record<ComplaintPart, string>> = { identity: 'complaint identity', content: 'complaint content' };
const RECEIPTS = 'complaint receipt';
const RECEIPT_RANGE = 10n ** 18n;

interface Row {
  readonly jointMeetingId: string;
  readonly id: string;
}

/** What is sealed of complaints, and their receipts: the only place that reads or writes either. */
@Injectable()
export class ComplaintSeals {
  constructor(private readonly seal: Seal) {}

  async closeIdentity(manager: EntityManager, row: Row, identity: ComplaintIdentity): Promise<void> {
    await this.close(manager, row, 'identity', identity);
  }

  async closeContent(manager: EntityManager, row: Row, content: SealedContent): Promise<void> {
    await this.close(manager, row, 'content', content);
  }

  /** Null where it was sealed with another key, or tampered with. */
  async open(manager: EntityManager, { jointMeetingId, id }: Row, part: ComplaintPart): Promise<Partial<ComplaintIdentity & SealedContent> | null> {
    const found = await manager.findOneBy(ComplaintSealEntity, { jointMeetingId, complaintId: id, part });
    const text = found && this.seal.open(found.sealed, `${jointMeetingId} ${id} ${part}`, KEYS[part]);
    return text ? (JSON.parse(text) as Partial<ComplaintIdentity & SealedContent>) : null;
  }

  /** The receipt that goes with a challenge: the same one gets the same, so that an answer that was lost can be asked for again. */
  receiptOf(jointMeetingId: string, seed: string): string {
    const number = BigInt(`0x${this.seal.mac(`${jointMeetingId} ${seed}`, 'complaint receipt digits').slice(0, 32)}`) % RECEIPT_RANGE;
    return receiptCode(number.toString().padStart(18, '0'));
  }

  hashOfReceipt(jointMeetingId: string, code: string): string {
    return this.seal.mac(`${jointMeetingId} ${code}`, RECEIPTS);
  }

  private async close(manager: EntityManager, { jointMeetingId, id }: Row, part: ComplaintPart, value: object): Promise<void> {
    const sealed = this.seal.close(JSON.stringify(value), `${jointMeetingId} ${id} ${part}`, KEYS[part]);
    await manager.insert(ComplaintSealEntity, { jointMeetingId, complaintId: id, part, sealed });
  }
}
