import { auditChainId, auditChainStart, auditLeaf, auditLeafOf, ChainCheck, sealAuditRecords, type AuditRecord, type ChainReport, type Checkpoint, type Instant } from '@lianxi/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { sha256 } from './chain.js';
import { findAuditHead, findAuditPruned, findAuditWaiting, findSealedAudit, findUnsealedAudit } from './queries/audit-chain.query.js';
import { openAudit } from './queries/audit.query.js';

const BATCH = 1000;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** The id whoever was made at that moment would have at least. */
export const idSince = (moment: Date): string => `${moment.getTime().toString(16).padStart(12, '0').replace(/^(.{8})(.{4})$/, '$1-$2')}-0000-0000-000000000000`;

async function sealBatch(manager: EntityManager, sealedAt: Instant, fromId: string): Promise<number> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('lianxi.seal-audit', 0))`);
  await openAudit(manager);
  const head = (await findAuditHead(manager)) ?? auditChainStart(sha256);
  const seals = sealAuditRecords(head, await findUnsealedAudit(manager, { fromId, limit: BATCH }), sha256);
  if (seals.length > 0) {
    await manager.query(
      `INSERT INTO audit_seal (seq, entry_id, entry_at, body, hash, sealed_at)
      SELECT r.seq, r.entry_id, r.entry_at, decode(r.body, 'hex'), decode(r.hash, 'hex'), $6::timestamptz FROM unnest($1::int[], $2::uuid[], $3::text[], $4::text[], $5::text[]) AS r(seq, entry_id, entry_at, body, hash)`,
      [seals.map(({ seq }) => seq), seals.map(({ entryId }) => entryId), seals.map(({ entryAt }) => entryAt), seals.map(({ body }) => body), seals.map(({ hash }) => hash), sealedAt],
    );
  }
  return seals.length;
}

/**
 * Seals the entries of the audit log that have no seal yet, the oldest first, a transaction for each thousand; answers how many. Writers wait for nothing of it.
 * `since`: only what was written after that moment is looked through, which is quick; without it every entry is.
 */
export async function sealAudit(dataSource: DataSource, sealedAt: Instant, since: Date | null = null): Promise<number> {
  const fromId = since === null ? FIRST_ID : idSince(since);
  for (let sealed = 0, batch = BATCH; ; sealed += batch) {
    if (batch < BATCH) return sealed;
    batch = await dataSource.transaction((manager) => sealBatch(manager, sealedAt, fromId));
  }
}

async function follow(manager: EntityManager, checking: ChainCheck<Pick<AuditRecord, 'at'>>, seen: (entries: number) => void): Promise<ChainReport> {
  const pruned = await findAuditPruned(manager);
  let last = 0;
  for (let rows = await findSealedAudit(manager, { seq: 0, limit: BATCH }); rows.length > 0; rows = await findSealedAudit(manager, { seq: last, limit: BATCH })) {
    for (const { seq, entry, hash, ...kept } of rows) {
      checking.take({ seq, event: entry, seal: { leaf: auditLeaf(kept, sha256), hash }, inOrder: entry === null && pruned !== null && kept.entryAt < pruned });
      last = seq;
    }
    seen(last);
  }
  const { count, since } = await findAuditWaiting(manager);
  for (let at = 1; since !== null && at <= count; at += 1) checking.take({ seq: last + at, event: { at: since }, seal: null });
  return checking.end();
}

/** Recomputes the audit log's chain from its entries and compares it with its seals and with what was written down outside. Its report names `audit` where others name their joint meeting. */
export async function checkAudit(dataSource: DataSource, checkpoints: readonly Checkpoint[], seen: (entries: number) => void = () => undefined): Promise<ChainReport> {
  const own = checkpoints.filter(({ jointMeetingId }) => jointMeetingId === auditChainId);
  const rules = { start: auditChainStart(sha256), leafOf: (entry: Pick<AuditRecord, 'at'>) => auditLeafOf(entry as AuditRecord, sha256) };
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    await openAudit(manager);
    return follow(manager, new ChainCheck<Pick<AuditRecord, 'at'>>(auditChainId, own, sha256, rules), seen);
  });
}
