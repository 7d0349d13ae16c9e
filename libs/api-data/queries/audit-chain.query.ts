import type { AuditRecord, AuditSeal, Instant } from '@lianxi/domain';
import { query, run, type QueryRunnerLike } from './sql.js';

/** All columns of an entry, as its canonical form names them; its moment to the microsecond where it has any. */
const COLUMNS = `a.id,
      to_char(a.at AT TIME ZONE 'UTC', CASE WHEN date_trunc('milliseconds', a.at) = a.at THEN 'YYYY-MM-DD"T"HH24":"MI":"SS.MS"Z"' ELSE 'YYYY-MM-DD"T"HH24":"MI":"SS.US"Z"' END) AS at,
      a.kind, a.verb, a.outcome, a.account_id AS "accountId", a.account_name AS "accountName", a.person_name AS "personName", a.seat, a.address, a.of_joint_meeting_id AS "ofJointMeetingId",
      a.event_id AS "eventId", a.subject_type AS "subjectType", a.subject_id AS "subjectId", a.target_account_id AS "targetAccountId", a.target_name AS "targetName", a.reason, a.data`;

/** Entries without a seal, the oldest first; of those from an id on, for ids are made in the order of time. */
export const unsealedAuditQuery = (params: { readonly fromId: string; readonly limit: number }) =>
  query<AuditRecord>(
    `SELECT ${COLUMNS}
    FROM audit_event a WHERE a.id >= :fromId::uuid AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.entry_id = a.id) ORDER BY a.at, a.id LIMIT :limit::int`,
    params,
  );

/** Empty where the door of the audit log was not opened. */
export const findUnsealedAudit = (runner: QueryRunnerLike, params: { readonly fromId: string; readonly limit: number }): Promise<AuditRecord[]> => run(runner, unsealedAuditQuery(params));

export const auditWaitingQuery = () =>
  query<{ readonly count: number; readonly since: Instant | null }>(`SELECT count(*)::int AS count, min(a.at) AS since FROM audit_event a WHERE NOT EXISTS (SELECT FROM audit_seal s WHERE s.entry_id = a.id)`, {});

export const findAuditWaiting = async (runner: QueryRunnerLike): Promise<{ readonly count: number; readonly since: Instant | null }> => (await run(runner, auditWaitingQuery()))[0] ?? { count: 0, since: null };

export interface SealedAuditRow extends AuditSeal {
  /** Null where the entry is gone. */
  readonly entry: AuditRecord | null;
}

export const sealedAuditQuery = (params: { readonly seq: number; readonly limit: number }) =>
  query<Omit<SealedAuditRow, 'entry'> & { readonly [Key in keyof AuditRecord]: AuditRecord[Key] | null }>(
    `SELECT s.seq, s.entry_id AS "entryId", s.entry_at AS "entryAt", encode(s.body, 'hex') AS body, encode(s.hash, 'hex') AS hash, ${COLUMNS}
    FROM audit_seal s LEFT JOIN audit_event a ON a.id = s.entry_id WHERE s.seq > :seq::int ORDER BY s.seq LIMIT :limit::int`,
    params,
  );

/** Seals after a number, each with its entry. */
export async function findSealedAudit(runner: QueryRunnerLike, params: { readonly seq: number; readonly limit: number }): Promise<SealedAuditRow[]> {
  const rows = await run(runner, sealedAuditQuery(params));
  return rows.map(({ seq, entryId, entryAt, body, hash, ...entry }) => ({ seq, entryId, entryAt, body, hash, entry: entry.id === null ? null : (entry as AuditRecord) }));
}

export const auditHeadQuery = () => query<{ readonly seq: number; readonly hash: string }>(`SELECT s.seq, encode(s.hash, 'hex') AS hash FROM audit_seal s ORDER BY s.seq DESC LIMIT 1`, {});

/** The newest seal; null before the first. */
export const findAuditHead = async (runner: QueryRunnerLike): Promise<{ readonly seq: number; readonly hash: string } | null> => (await run(runner, auditHeadQuery()))[0] ?? null;

export const auditPrunedQuery = () =>
  query<{ readonly before: Instant | null }>(
    `SELECT to_char(max((a.data ->> 'before')::timestamptz) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24":"MI":"SS.MS"Z"') AS before
    FROM audit_event a WHERE a.verb = 'pruneAudit' AND (a.data ->> 'before')::timestamptz <= a.at - interval '6 months'`, {});

/** Up to when entries were deleted after their time, as the log itself says; what names less than six months counts for nothing. */
export const findAuditPruned = async (runner: QueryRunnerLike): Promise<Instant | null> => (await run(runner, auditPrunedQuery()))[0]?.before ?? null;
