import type { EventRecord, Instant } from '@lianxi/domain';
import { query, run, type QueryRunnerLike } from './sql.js';

/**
 * All columns of an event, as its canonical form names them. The moment is written out to the microsecond where it has any: the product writes
 * none, so somebody else did.
 */
export const eventColumnsSql = (e: string): string => `${e}.joint_meeting_id AS "jointMeetingId", ${e}.seq::int AS seq, ${e}.id,
      to_char(${e}.at AT TIME ZONE 'UTC', CASE WHEN date_trunc('milliseconds', ${e}.at) = ${e}.at THEN 'YYYY-MM-DD"T"HH24":"MI":"SS.MS"Z"' ELSE 'YYYY-MM-DD"T"HH24":"MI":"SS.US"Z"' END) AS at,
      ${e}.day_on AS "dayOn", ${e}.verb, ${e}.subject_type AS "subjectType", ${e}.subject_id AS "subjectId", ${e}.task_id AS "taskId", ${e}.unit_id AS "unitId", ${e}.actor,
      ${e}.from_state AS "fromState", ${e}.to_state AS "toState", ${e}.reason, ${e}.data`;

interface After {
  readonly jointMeetingId: string;
  readonly seq: number;
  readonly limit: number;
}

export const eventRecordsQuery = (params: After) =>
  query<EventRecord>(
    `SELECT ${eventColumnsSql('e')}
    FROM event e WHERE e.joint_meeting_id = :jointMeetingId::uuid AND e.seq > :seq::int ORDER BY e.seq LIMIT :limit::int`,
    params,
  );

/** The log after a number, whole. */
export const findEventRecords = (runner: QueryRunnerLike, params: After): Promise<EventRecord[]> => run(runner, eventRecordsQuery(params));

export interface SealRow {
  readonly seq: number;
  readonly leaf: string;
  readonly hash: string;
}

export const sealsQuery = (params: After) =>
  query<SealRow>(
    `SELECT s.seq, encode(s.leaf, 'hex') AS leaf, encode(s.hash, 'hex') AS hash
    FROM event_seal s WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.seq > :seq::int ORDER BY s.seq LIMIT :limit::int`,
    params,
  );

export const findSeals = (runner: QueryRunnerLike, params: After): Promise<SealRow[]> => run(runner, sealsQuery(params));

export interface ChainHeadRow {
  readonly seq: number;
  readonly hash: string;
  readonly sealedAt: Instant;
}

export const chainHeadQuery = (params: { readonly jointMeetingId: string }) =>
  query<ChainHeadRow>(
    `SELECT s.seq, encode(s.hash, 'hex') AS hash, s.sealed_at AS "sealedAt" FROM event_seal s WHERE s.joint_meeting_id = :jointMeetingId::uuid ORDER BY s.seq DESC LIMIT 1`,
    params,
  );

/** The newest seal of a joint meeting; null before the first. */
export async function findChainHead(runner: QueryRunnerLike, jointMeetingId: string): Promise<ChainHeadRow | null> {
  return (await run(runner, chainHeadQuery({ jointMeetingId })))[0] ?? null;
}
