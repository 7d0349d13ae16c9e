import type { AuditKind, AuditVerb, Instant, LocalDate } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import { likePattern, query, run, type Query } from './sql.js';

export interface AuditRow {
  readonly id: string;
  readonly at: Instant;
  readonly kind: AuditKind;
  readonly verb: AuditVerb;
  readonly outcome: string;
  readonly accountName: string | null;
  readonly personName: string | null;
  readonly seat: string | null;
  readonly address: string | null;
  readonly jointMeetingId: string | null;
  readonly targetName: string | null;
  readonly reason: string | null;
  /** The operation refused, or the list taken out. */
  readonly operation: string | null;
  readonly count: number | null;
  /** Names of what was changed. */
  readonly fields: readonly string[];
}

export interface AuditParams {
  readonly kind: AuditKind | null;
  /** Of an account's or a person's name. */
  readonly person: string | null;
  readonly text: string | null;
  /** Days in China, both included. */
  readonly fromOn: LocalDate | null;
  readonly toOn: LocalDate | null;
  readonly limit: number;
  readonly offset: number;
}

const named = 'coalesce(a.account_name, c.name)';
const personed = 'coalesce(a.person_name, p.name)';

/** A condition for each thing asked, so that each plan is of what is really asked. */
function conditions({ kind, person, text, fromOn, toOn }: AuditParams): readonly string[] {
  return [
    ...(kind === null ? [] : ['a.kind = :kind']),
    ...(fromOn === null ? [] : [`a.at >= (:fromOn::date)::timestamp AT TIME ZONE 'Asia/Shanghai'`]),
    ...(toOn === null ? [] : [`a.at < (:toOn::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'`]),
    ...(likePattern(person) === null ? [] : [`(${named} ILIKE :person OR ${personed} ILIKE :person OR a.target_name ILIKE :person)`]),
    ...(likePattern(text) === null ? [] : [`(${named} ILIKE :pattern OR ${personed} ILIKE :pattern OR a.target_name ILIKE :pattern OR a.seat ILIKE :pattern OR a.address ILIKE :pattern OR a.reason ILIKE :pattern OR a.verb ILIKE :pattern OR a.outcome ILIKE :pattern OR a.data ->> 'operation' ILIKE :pattern OR a.data ->> 'list' ILIKE :pattern)`]),
  ];
}

export function auditQuery(params: AuditParams): Query<AuditRow & { readonly total: number }> {
  const where = conditions(params);
  return query(
    `SELECT a.id, a.at, a.kind, a.verb, a.outcome, ${named} AS "accountName", ${personed} AS "personName", a.seat, a.address, a.of_joint_meeting_id AS "jointMeetingId", a.target_name AS "targetName", a.reason,
      coalesce(a.data ->> 'operation', a.data ->> 'list') AS operation, (a.data ->> 'count')::int AS count,
      ARRAY(SELECT jsonb_array_elements_text(CASE WHEN jsonb_typeof(a.data -> 'fields') = 'array' THEN a.data -> 'fields' ELSE '[]' END)) AS fields, (count(*) OVER ())::int AS total
    FROM audit_event a LEFT JOIN account c ON c.id = a.account_id LEFT JOIN person p ON p.id = c.person_id
    ${where.length === 0 ? '' : `WHERE ${where.join(' AND ')}`}
    ORDER BY a.at DESC, a.id DESC LIMIT :limit::int OFFSET :offset::int`,
    { ...params, person: likePattern(params.person), pattern: likePattern(params.text) },
  );
}

/** Through the door of the audit log, for the running transaction: everywhere else it is empty. */
export const openAudit = (manager: EntityManager): Promise<unknown> => manager.query(`SELECT set_config('lianxi.audit', 'on', true)`);

/** The audit log, newest first; empty where its door was not opened. */
export const findAudit = (manager: EntityManager, params: AuditParams): Promise<(AuditRow & { readonly total: number })[]> => run(manager, auditQuery(params));
