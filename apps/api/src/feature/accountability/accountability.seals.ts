import { Injectable } from '@nestjs/common';
import { AccountabilitySealEntity } from '@lianxi/api-data';
import type { SealedAccountability } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import { Seal } from '../../platform/seal.js';

// A key of its own: whoever could open a complaint learns nothing of this.
const KEY = 'accountability content';

interface Row {
  readonly jointMeetingId: string;
  readonly id: string;
}

/** What is sealed of a clue of crime: the only place that reads or writes it. */
@Injectable()
export class AccountabilitySeals {
  constructor(private readonly seal: Seal) {}

  async close(manager: EntityManager, { jointMeetingId, id }: Row, content: SealedAccountability): Promise<void> {
    await manager.insert(AccountabilitySealEntity, { jointMeetingId, accountabilityId: id, sealed: this.seal.close(JSON.stringify(content), `${jointMeetingId} ${id}`, KEY) });
  }

  /** What is left of a person concerned: it is found by whoever knows the person and the key, and tells neither. */
  markOf(jointMeetingId: string, personId: string): string {
    return this.seal.mac(`${jointMeetingId} ${personId}`, 'accountability person');
  }

  /** Null where it was sealed with another key, or tampered with. */
  async open(manager: EntityManager, { jointMeetingId, id }: Row): Promise<SealedAccountability | null> {
    const found = await manager.findOneBy(AccountabilitySealEntity, { jointMeetingId, accountabilityId: id });
    const text = found && this.seal.open(found.sealed, `${jointMeetingId} ${id}`, KEY);
    return text ? (JSON.parse(text) as SealedAccountability) : null;
  }
}
