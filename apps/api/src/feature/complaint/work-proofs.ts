import { Injectable } from '@nestjs/common';
import { SpentProofEntity } from '@lianxi/api-data';
import { DomainError, proofBits, proofMinutes, solvesProof } from '@lianxi/domain';
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Seal } from '../../platform/seal.js';

const PURPOSE = 'work proof';
/** After so many from one address within the hour its machine works longer. */
const OFTEN = 6;

export interface Challenge {
  readonly challenge: string;
  readonly seed: string;
  readonly bits: number;
}

/** Challenges for the sender's machine: signed, not kept, used once. */
@Injectable()
export class WorkProofs {
  constructor(
    private readonly seal: Seal,
    private readonly clock: Clock,
  ) {}

  make(jointMeetingId: string, asked: number): Challenge {
    const seed = randomBytes(16).toString('base64url');
    const bits = asked > OFTEN ? proofBits.often : proofBits.ordinary;
    const said = `${seed}.${bits}.${this.clock.systemNow().getTime() + proofMinutes * 60_000}`;
    return { challenge: `${said}.${this.sign(jointMeetingId, said)}`, seed, bits };
  }

  /** The seed of a challenge of ours that is solved and not too old; WORK_PROOF_WRONG otherwise. */
  demand(jointMeetingId: string, challenge: string, answer: number): string {
    const [seed = '', bits = '', until = '', mac = ''] = challenge.split('.');
    const expected = Buffer.from(this.sign(jointMeetingId, `${seed}.${bits}.${until}`));
    const given = Buffer.from(mac);
    const ours = given.length === expected.length && timingSafeEqual(given, expected);
    if (!ours || Number(until) < this.clock.systemNow().getTime() || !solvesProof(seed, answer, Number(bits))) throw new DomainError('WORK_PROOF_WRONG');
    return seed;
  }

  /** Whether this is its first use; in the transaction of what it brings. */
  async spend(manager: EntityManager, jointMeetingId: string, seed: string): Promise<boolean> {
    const until = new Date(this.clock.systemNow().getTime() + 2 * proofMinutes * 60_000).toISOString();
    const values = { jointMeetingId, seedHash: this.seal.mac(seed, PURPOSE), until };
    const { raw } = await manager.createQueryBuilder().insert().into(SpentProofEntity).values(values).orIgnore().returning('seed_hash').execute();
    return (raw as unknown[]).length > 0;
  }

  private sign(jointMeetingId: string, said: string): string {
    return this.seal.mac(`${jointMeetingId} ${said}`, PURPOSE);
  }
}
