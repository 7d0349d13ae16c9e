import { canonicalJson } from '../shared/canonical-json.js';
import type { Instant } from '../shared/local-date.js';
import type { ChainHead, Sha256 } from './chain.js';
import { linkOf } from './chain.js';

/** The audit log's chain is one for the whole installation; where others name their joint meeting, it names this. */
export const auditChainId = 'audit';
export const auditChainFormat = 'lianxi-audit-chain/1';

/** An entry of the audit log: all its columns, and nothing else. */
export interface AuditRecord {
  readonly id: string;
  readonly at: Instant;
  readonly kind: string;
  readonly verb: string;
  readonly outcome: string;
  readonly accountId: string | null;
  readonly accountName: string | null;
  readonly personName: string | null;
  readonly seat: string | null;
  readonly address: string | null;
  readonly ofJointMeetingId: string | null;
  readonly eventId: string | null;
  readonly subjectType: string | null;
  readonly subjectId: string | null;
  readonly targetAccountId: string | null;
  readonly targetName: string | null;
  readonly reason: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What is kept of a sealed entry. Its moment stands apart, so that one deleted after its time can be told from one that was taken away. */
export interface AuditSeal {
  readonly seq: number;
  readonly entryId: string;
  readonly entryAt: Instant;
  readonly body: string;
  readonly hash: string;
}

export const auditChainStart = (sha256: Sha256): ChainHead => ({ seq: 0, hash: sha256(auditChainFormat) });

function bodyOf(record: AuditRecord, sha256: Sha256): string {
  const { id, at, kind, verb, outcome, accountId, accountName, personName, seat, address, ofJointMeetingId, eventId, subjectType, subjectId, targetAccountId, targetName, reason, data } = record;
  return sha256(canonicalJson({ id, at, kind, verb, outcome, accountId, accountName, personName, seat, address, ofJointMeetingId, eventId, subjectType, subjectId, targetAccountId, targetName, reason, data }));
}

/** What the chain goes on with: which entry, of which moment, with which content. */
export const auditLeaf = ({ entryId, entryAt, body }: Pick<AuditSeal, 'entryId' | 'entryAt' | 'body'>, sha256: Sha256): string => sha256(`${entryId}\n${entryAt}\n${body}`);

export const auditLeafOf = (record: AuditRecord, sha256: Sha256): string => auditLeaf({ entryId: record.id, entryAt: record.at, body: bodyOf(record, sha256) }, sha256);

/** The seals of entries, in the order given: they have no numbers of their own, and get them here. */
export function sealAuditRecords(head: ChainHead, records: readonly AuditRecord[], sha256: Sha256): AuditSeal[] {
  let { seq, hash } = head;
  return records.map((record) => {
    const kept = { entryId: record.id, entryAt: record.at, body: bodyOf(record, sha256) };
    seq += 1;
    hash = linkOf(hash, auditLeaf(kept, sha256), sha256);
    return { seq, ...kept, hash };
  });
}
