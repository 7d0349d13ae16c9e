import type { DataDelivery, DataProvision, DataProvisionReading, DataProvisionState, Light, LocalDate, SlotMark } from '@lianxi/domain';
import type { OutsiderEventRow } from './assessment.query.js';
import { dataDeliveryColumns, dataProvisionColumns, select } from './columns.js';
import { dueMarkSql, lightSql, markRankSql } from './light.sql.js';
import { query, run, type QueryRunnerLike } from './sql.js';

interface Seen extends DataProvisionReading {
  readonly jointMeetingId: string;
}

interface Judged {
  readonly today: LocalDate;
  readonly amberUntilOn: LocalDate;
}

/* canSeeDataProvision: a unit reads the entries it provides for or receives by, once they are no draft. */
const readSql = `(:all::boolean OR (p.state <> 'draft' AND (p.provider_unit_id = ANY(:unitIds::uuid[]) OR p.recipient_unit_id = ANY(:unitIds::uuid[]))))`;

/** markOfProvision, for an entry under p with its owed.on_date and owed.waiting. */
const provisionMarkSql = `CASE WHEN p.state = 'draft' THEN 'unset' WHEN p.state <> 'active' THEN 'suspended' WHEN owed.on_date <= :amberUntilOn::date THEN ${dueMarkSql('owed.on_date')}
      WHEN owed.waiting > 0 THEN 'under_review' WHEN owed.on_date IS NOT NULL THEN 'not_due' WHEN p.rhythm = 'unset' THEN 'unset' ELSE 'accepted' END`;

/** markOfDelivery, for a delivery under d of the entry p. */
export const deliveryMarkSql = `CASE d.state WHEN 'confirmed' THEN CASE WHEN d.first_delivered_on > d.due_on THEN 'accepted_late' ELSE 'accepted' END WHEN 'delivered' THEN 'under_review' WHEN 'waived' THEN 'suspended'
      ELSE CASE WHEN p.state <> 'active' THEN 'suspended' ELSE ${dueMarkSql('d.due_on')} END END`;

const owedSql = `LEFT JOIN LATERAL (SELECT min(d.due_on) FILTER (WHERE d.state IN ('expected', 'returned')) AS on_date, (count(*) FILTER (WHERE d.state = 'delivered'))::int AS waiting,
      (count(*) FILTER (WHERE d.state IN ('expected', 'returned') AND d.due_on < :today::date AND p.state = 'active'))::int AS overdue, max(d.delivered_on) FILTER (WHERE d.state = 'confirmed') AS last_on
      FROM data_delivery d WHERE d.joint_meeting_id = p.joint_meeting_id AND d.data_provision_id = p.id) owed ON true`;

const lackSql = (kind: string): string => `CASE ${kind} WHEN 'recipient' THEN p.recipient_unit_id IS NULL WHEN 'rhythm' THEN p.rhythm = 'unset' ELSE p.basis_kind IS NULL END`;

/** An entry with what lists show of it. */
export interface DataProvisionRow extends DataProvision {
  readonly providerName: string;
  readonly recipientName: string | null;
  readonly dutyCode: string | null;
  readonly dutyText: string | null;
  readonly noticeId: string | null;
  readonly mark: SlotMark;
  readonly owedOn: LocalDate | null;
  readonly waitingCount: number;
  readonly overdueCount: number;
  readonly lastDeliveredOn: LocalDate | null;
}

export interface DataProvisionListParams extends Seen, Judged {
  readonly ids: readonly string[] | null;
  readonly providerUnitId: string | null;
  readonly recipientUnitId: string | null;
  readonly states: readonly DataProvisionState[] | null;
  readonly lights: readonly Light[] | null;
  readonly lack: 'recipient' | 'rhythm' | 'basis' | null;
  readonly limit: number;
  readonly offset: number;
}

export const dataProvisionListQuery = (params: DataProvisionListParams) =>
  query<DataProvisionRow & { readonly total: number }>(
    `SELECT ${select('p', dataProvisionColumns)}, count(*) OVER ()::int AS total, provider.name AS "providerName", recipient.name AS "recipientName", duty.code AS "dutyCode", duty.text AS "dutyText", duty.notice_id AS "noticeId",
      marked.mark, owed.on_date AS "owedOn", owed.waiting AS "waitingCount", owed.overdue AS "overdueCount", owed.last_on AS "lastDeliveredOn"
    FROM data_provision p
    JOIN unit provider ON provider.id = p.provider_unit_id
    LEFT JOIN unit recipient ON recipient.id = p.recipient_unit_id
    LEFT JOIN duty ON duty.joint_meeting_id = p.joint_meeting_id AND duty.id = p.duty_id
    ${owedSql}
    CROSS JOIN LATERAL (SELECT ${provisionMarkSql} AS mark) marked
    WHERE p.joint_meeting_id = :jointMeetingId::uuid AND ${readSql} AND (:ids::uuid[] IS NULL OR p.id = ANY(:ids::uuid[]))
      AND (:providerUnitId::uuid IS NULL OR p.provider_unit_id = :providerUnitId::uuid) AND (:recipientUnitId::uuid IS NULL OR p.recipient_unit_id = :recipientUnitId::uuid)
      AND (:states::text[] IS NULL OR p.state = ANY(:states::text[])) AND (:lights::text[] IS NULL OR ${lightSql('marked.mark')} = ANY(:lights::text[]))
      AND (:lack::text IS NULL OR (p.state <> 'ended' AND ${lackSql(':lack::text')}))
    ORDER BY p.state = 'ended', ${markRankSql('marked.mark')}, owed.on_date NULLS LAST, p.code, p.id
    LIMIT :limit::int OFFSET :offset::int`,
    { ...params },
  );

/** Entries the reader may know of, the worst light first, those that have ended last. */
export async function findDataProvisions(runner: QueryRunnerLike, params: DataProvisionListParams): Promise<{ items: DataProvisionRow[]; total: number }> {
  const rows = await run(runner, dataProvisionListQuery(params));
  return { items: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
}

export interface DataProvisionLackingRow {
  readonly recipient: number;
  readonly rhythm: number;
  readonly basis: number;
}

export const dataProvisionLackingQuery = (params: Seen) =>
  query<DataProvisionLackingRow>(
    `SELECT ${(['recipient', 'rhythm', 'basis'] as const).map((kind) => `(count(*) FILTER (WHERE ${lackSql(`'${kind}'`)}))::int AS ${kind}`).join(', ')}
    FROM data_provision p WHERE p.joint_meeting_id = :jointMeetingId::uuid AND p.state <> 'ended' AND ${readSql}`,
    { ...params },
  );

/** How many entries wait for a recipient, a rhythm, a basis. */
export async function findDataProvisionLacking(runner: QueryRunnerLike, params: Seen): Promise<DataProvisionLackingRow> {
  return (await run(runner, dataProvisionLackingQuery(params)))[0] ?? { recipient: 0, rhythm: 0, basis: 0 };
}

/** A delivery with the entry it is of. */
export interface DataDeliveryRow extends DataDelivery {
  readonly mark: SlotMark;
  readonly provisionCode: string;
  readonly provisionState: DataProvisionState;
  readonly dataName: string;
  readonly providerUnitId: string;
  readonly providerName: string;
  readonly recipientUnitId: string | null;
  readonly recipientName: string | null;
}

export interface DataDeliveryListParams extends Seen, Judged {
  /** Of these entries; null for all. */
  readonly ids: readonly string[] | null;
  /** Due from and until; waived ones are then left out. Null for all. */
  readonly fromOn: LocalDate | null;
  readonly untilOn: LocalDate | null;
}

export const dataDeliveriesQuery = (params: DataDeliveryListParams) =>
  query<DataDeliveryRow>(
    `SELECT ${select('d', dataDeliveryColumns)}, ${deliveryMarkSql} AS mark, p.code AS "provisionCode", p.state AS "provisionState", p.data_name AS "dataName", p.provider_unit_id AS "providerUnitId", provider.name AS "providerName",
      p.recipient_unit_id AS "recipientUnitId", recipient.name AS "recipientName"
    FROM data_delivery d
    JOIN data_provision p ON p.joint_meeting_id = d.joint_meeting_id AND p.id = d.data_provision_id
    JOIN unit provider ON provider.id = p.provider_unit_id
    LEFT JOIN unit recipient ON recipient.id = p.recipient_unit_id
    WHERE d.joint_meeting_id = :jointMeetingId::uuid AND ${readSql} AND (:ids::uuid[] IS NULL OR d.data_provision_id = ANY(:ids::uuid[]))
      AND (:fromOn::date IS NULL OR (d.due_on BETWEEN :fromOn::date AND :untilOn::date AND d.state <> 'waived'))
    ORDER BY provider.code, provider.id, d.due_on DESC, d.id`,
    { ...params },
  );

/** Deliveries of entries the reader may know of, by provider, the newest due first. */
export function findDataDeliveries(runner: QueryRunnerLike, params: DataDeliveryListParams): Promise<DataDeliveryRow[]> {
  return run(runner, dataDeliveriesQuery(params));
}

export const dataProvisionEventsQuery = (params: { readonly jointMeetingId: string; readonly ids: readonly string[] }) =>
  query<OutsiderEventRow>(
    `SELECT about.of AS "subjectId", e.seq::int AS sequence, e.at, e.verb, e.actor ->> 'personName' AS "personName", e.actor ->> 'postTitle' AS "postTitle", e.actor ->> 'unitName' AS "unitName", e.reason
    FROM (
      SELECT asked.id AS of, asked.id FROM unnest(:ids::uuid[]) asked(id)
      UNION ALL SELECT d.data_provision_id, d.id FROM data_delivery d WHERE d.joint_meeting_id = :jointMeetingId::uuid AND d.data_provision_id = ANY(:ids::uuid[])
    ) about
    JOIN event e ON e.joint_meeting_id = :jointMeetingId::uuid AND e.subject_id = about.id AND e.subject_type IN ('data_provision', 'data_delivery')
    ORDER BY e.seq DESC`,
    params,
  );

/** What happened to entries the caller has found, and to their deliveries. */
export function findDataProvisionEvents(runner: QueryRunnerLike, params: Parameters<typeof dataProvisionEventsQuery>[0]): Promise<OutsiderEventRow[]> {
  return run(runner, dataProvisionEventsQuery(params));
}
