import { chainStart, ChainCheck, sealEvents, type ChainReport, type Checkpoint, type EventRecord, type Instant } from '@lianxi/domain';
import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { findChainHead, findEventRecords, findSeals, type SealRow } from './queries/chain.query.js';
import { setScope, withScope } from './scope.js';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Events read and sealed, or checked, at once. */
const BATCH = 1000;

/**
 * Seals the next events of a joint meeting, in order of their numbers. Whoever writes events waits for nothing of this: the lock is the sealers'
 * own, and numbers are given out so that those that can be seen have no gap (ADR 13). Killed at any moment it leaves a chain that goes on.
 */
async function sealBatch(manager: EntityManager, jointMeetingId: string, sealedAt: Instant): Promise<number> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('lianxi.seal.' || $1, 0))`, [jointMeetingId]);
  const head = (await findChainHead(manager, jointMeetingId)) ?? chainStart(jointMeetingId, sha256);
  const events = await findEventRecords(manager, { jointMeetingId, seq: head.seq, limit: BATCH });
  const seals = sealEvents(head, events, sha256);
  if (seals.length > 0) {
    await manager.query(
      `INSERT INTO event_seal (joint_meeting_id, seq, leaf, hash, sealed_at)
      SELECT $1::uuid, r.seq, decode(r.leaf, 'hex'), decode(r.hash, 'hex'), $5::timestamptz FROM unnest($2::int[], $3::text[], $4::text[]) AS r(seq, leaf, hash)`,
      [jointMeetingId, seals.map(({ seq }) => seq), seals.map(({ leaf }) => leaf), seals.map(({ hash }) => hash), sealedAt],
    );
  }
  return seals.length;
}

/** Seals all there is, a transaction for each batch; answers how many. */
export async function sealLog(dataSource: DataSource, jointMeetingId: string, sealedAt: Instant): Promise<number> {
  for (let sealed = 0, batch = BATCH; ; sealed += batch) {
    if (batch < BATCH) return sealed;
    batch = await withScope(dataSource, jointMeetingId, (manager) => sealBatch(manager, jointMeetingId, sealedAt));
  }
}

type Page<Row> = (after: number) => Promise<readonly Row[]>;

/** One row after the other, a page in the memory. */
async function* rowsOf<Row extends { readonly seq: number }>(page: Page<Row>): AsyncGenerator<Row, undefined> {
  for (let last = 0, rows = await page(last); rows.length > 0; rows = await page(last)) {
    yield* rows;
    last = rows.at(-1)?.seq ?? last;
  }
}

async function follow(manager: EntityManager, jointMeetingId: string, checking: ChainCheck, seen: (events: number) => void): Promise<ChainReport> {
  const page = (seq: number) => ({ jointMeetingId, seq, limit: BATCH });
  const [events, seals] = [rowsOf<EventRecord>((seq) => findEventRecords(manager, page(seq))), rowsOf<SealRow>((seq) => findSeals(manager, page(seq)))];
  let [event, seal] = [(await events.next()).value, (await seals.next()).value];
  for (let count = 0; event || seal; count += 1) {
    const seq = Math.min(event?.seq ?? Infinity, seal?.seq ?? Infinity);
    checking.take({ seq, event: event?.seq === seq ? event : null, seal: seal?.seq === seq ? seal : null });
    if (event?.seq === seq) event = (await events.next()).value;
    if (seal?.seq === seq) seal = (await seals.next()).value;
    if (count % BATCH === 0) seen(count);
  }
  return checking.end();
}

/** Recomputes one joint meeting's chain from its events and compares it with its seals and with what was written down outside. One view of the database, in constant memory. */
export async function checkLog(dataSource: DataSource, jointMeetingId: string, checkpoints: readonly Checkpoint[], seen: (events: number) => void = () => undefined): Promise<ChainReport> {
  const own = checkpoints.filter((each) => each.jointMeetingId === jointMeetingId);
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    await setScope(manager, jointMeetingId);
    return follow(manager, jointMeetingId, new ChainCheck(jointMeetingId, own, sha256), seen);
  });
}
