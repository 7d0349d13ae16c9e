import type { Designation, FieldFile, Inspection, InspectionFinding, InspectionObject, InspectionReading, InspectionState, Instant, InvitationState, LocalDate, TeamMember, Visit } from '@lianxi/domain';
import { designationColumns, findingColumns, inspectionColumns, inspectionObjectColumns, memberColumns, select, visitColumns } from './columns.js';
import { inspectionSeenSql, insideSql, toldSql } from './inspection.sql.js';
import { query, run, type QueryRunnerLike } from './sql.js';

interface Seen extends InspectionReading {
  readonly jointMeetingId: string;
}

/** An inspection with what lists show of it. */
export interface InspectionRow extends Inspection {
  /** Whether the reader sees all of it, or only what its object is told. */
  readonly inside: boolean;
  readonly findingCount: number;
  /** Names of its objects, as far as the reader may know them. */
  readonly objectNames: string | null;
}

export interface InspectionListParams extends Seen {
  readonly ids: readonly string[] | null;
  readonly states: readonly InspectionState[] | null;
  readonly unitId: string | null;
  readonly limit: number;
  readonly offset: number;
}

export const inspectionListQuery = (params: InspectionListParams) =>
  query<InspectionRow & { readonly total: number }>(
    `SELECT ${select('i', inspectionColumns)}, ${insideSql('i')} AS inside, count(*) OVER ()::int AS total,
      (SELECT count(*)::int FROM finding f JOIN inspection_object o ON o.joint_meeting_id = f.joint_meeting_id AND o.id = f.object_id
        WHERE f.joint_meeting_id = i.joint_meeting_id AND f.inspection_id = i.id AND f.state = 'open'
          AND (${insideSql('i')} OR (o.unit_id = ANY(:unitIds::uuid[]) AND o.delivered_on IS NOT NULL))) AS "findingCount",
      (SELECT string_agg(u.name, '、' ORDER BY u.code) FROM inspection_object o JOIN unit u ON u.id = o.unit_id
        WHERE o.joint_meeting_id = i.joint_meeting_id AND o.inspection_id = i.id AND (${insideSql('i')} OR o.unit_id = ANY(:unitIds::uuid[]))) AS "objectNames"
    FROM inspection i
    WHERE i.joint_meeting_id = :jointMeetingId::uuid AND ${inspectionSeenSql('i')}
      AND (:ids::uuid[] IS NULL OR i.id = ANY(:ids::uuid[])) AND (:states::text[] IS NULL OR i.state = ANY(:states::text[]))
      AND (:unitId::uuid IS NULL OR EXISTS (SELECT FROM inspection_object o WHERE o.joint_meeting_id = i.joint_meeting_id AND o.inspection_id = i.id AND o.unit_id = :unitId::uuid
        AND (${insideSql('i')} OR o.unit_id = ANY(:unitIds::uuid[]))))
    ORDER BY i.state IN ('closed', 'withdrawn', 'joined'), coalesce(i.from_on, i.drafted_on) DESC, i.code DESC, i.id
    LIMIT :limit::int OFFSET :offset::int`,
    { ...params },
  );

/** Inspections the reader may know of; those that are over come last. */
export async function findInspections(runner: QueryRunnerLike, params: InspectionListParams): Promise<{ items: InspectionRow[]; total: number }> {
  const rows = await run(runner, inspectionListQuery(params));
  return { items: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
}

type OfInspections = Seen & { readonly ids: readonly string[] };

export interface InspectionObjectRow extends InspectionObject {
  readonly unitName: string;
  /** Whether somebody of the unit can ask for a review themselves. */
  readonly unitSpeaks: boolean;
}

/** Whether somebody of the unit can act here: a desk or head with an account that is on. */
const unitSpeaksSql = (unitId: string): string => `EXISTS (SELECT FROM joint_meeting_role r JOIN post p ON p.id = r.post_id JOIN post_holding h ON h.post_id = p.id JOIN account a ON a.person_id = h.person_id AND a.state = 'active'
      WHERE r.joint_meeting_id = :jointMeetingId::uuid AND p.unit_id = ${unitId} AND r.role IN ('liaison', 'unit_head') AND r.from_on <= :today::date AND (r.to_on IS NULL OR r.to_on >= :today::date)
        AND h.from_on <= :today::date AND (h.to_on IS NULL OR h.to_on >= :today::date))`;

export const unitSpeaksQuery = (params: { readonly jointMeetingId: string; readonly unitId: string; readonly today: LocalDate }) =>
  query<{ readonly speaks: boolean }>(`SELECT ${unitSpeaksSql(':unitId::uuid')} AS speaks`, params);

/** Whether somebody of the unit can act in the joint meeting themselves. */
export async function unitSpeaks(runner: QueryRunnerLike, params: Parameters<typeof unitSpeaksQuery>[0]): Promise<boolean> {
  return (await run(runner, unitSpeaksQuery(params)))[0]?.speaks ?? false;
}

/** A unit reads its own part, and of the conclusion only once it is fed back. */
export const inspectionObjectsQuery = (params: OfInspections & { readonly today: LocalDate }) =>
  query<InspectionObjectRow & { readonly inside: boolean }>(
    `SELECT ${select('o', inspectionObjectColumns)}, u.name AS "unitName", ${insideSql('i')} AS inside, ${unitSpeaksSql('o.unit_id')} AS "unitSpeaks"
    FROM inspection_object o
    JOIN inspection i ON i.joint_meeting_id = o.joint_meeting_id AND i.id = o.inspection_id
    JOIN unit u ON u.id = o.unit_id
    WHERE o.joint_meeting_id = :jointMeetingId::uuid AND o.inspection_id = ANY(:ids::uuid[])
      AND (${insideSql('i')} OR (o.unit_id = ANY(:unitIds::uuid[]) AND ${toldSql('o', 'i')}))
    ORDER BY array_position(ARRAY['city', 'county', 'town'], u.level), u.code, o.id`,
    params,
  );

export async function findInspectionObjects(runner: QueryRunnerLike, params: OfInspections & { readonly today: LocalDate }): Promise<InspectionObjectRow[]> {
  const rows = await run(runner, inspectionObjectsQuery(params));
  return rows.map(({ inside, ...row }) => (inside || row.deliveredOn !== null ? row : { ...row, conclusion: null }));
}

/** Somebody of the team, with how the invitation of the account stands; null where none is needed. */
export type TeamMemberRow = TeamMember & { readonly invitation: InvitationState | null; readonly invitedUntil: Instant | null };

export const inspectionTeamQuery = (params: OfInspections & { readonly now: Instant }) =>
  query<TeamMemberRow>(
    `SELECT ${select('t', memberColumns)}, v.until AS "invitedUntil",
      CASE WHEN t.role <> 'invited' OR a.id IS NULL THEN NULL WHEN v.accepted_at IS NOT NULL THEN 'accepted' WHEN v.account_id IS NULL THEN 'none' WHEN v.until > :now::timestamptz THEN 'sent' ELSE 'ended' END AS invitation
    FROM inspection_member t
    LEFT JOIN account a ON a.person_id = t.person_id AND a.invited
    LEFT JOIN account_invitation v ON v.account_id = a.id AND v.inspection_id = t.inspection_id
    JOIN inspection i ON i.joint_meeting_id = t.joint_meeting_id AND i.id = t.inspection_id
    WHERE t.joint_meeting_id = :jointMeetingId::uuid AND t.inspection_id = ANY(:ids::uuid[]) AND ${insideSql('i')}
    ORDER BY array_position(ARRAY['team_leader', 'member', 'invited'], t.role), t.id`,
    params,
  );

/** The team, for who reads all of the inspection. */
export function findInspectionTeam(runner: QueryRunnerLike, params: Parameters<typeof inspectionTeamQuery>[0]): Promise<TeamMemberRow[]> {
  return run(runner, inspectionTeamQuery(params));
}

export const inspectionVisitsQuery = (params: OfInspections) =>
  query<Visit>(
    `SELECT ${select('v', visitColumns)}
    FROM inspection_visit v JOIN inspection i ON i.joint_meeting_id = v.joint_meeting_id AND i.id = v.inspection_id
    WHERE v.joint_meeting_id = :jointMeetingId::uuid AND v.inspection_id = ANY(:ids::uuid[]) AND ${insideSql('i')}
      AND (:guestPersonId::uuid IS NULL OR v.recorded_by_account_id IN (SELECT id FROM account WHERE person_id = :guestPersonId::uuid))
    ORDER BY v.on_date DESC, v.at_time DESC NULLS LAST, v.id DESC`,
    params,
  );

/** Field records, for who reads all of the inspection. */
export function findInspectionVisits(runner: QueryRunnerLike, params: OfInspections): Promise<Visit[]> {
  return run(runner, inspectionVisitsQuery(params));
}

export interface FindingRow extends InspectionFinding {
  readonly unitId: string;
  readonly responsibleUnitName: string;
  /** Other open findings of the same kind about the same unit: it happens again. */
  readonly repeated: number;
}

export const findingsQuery = (params: OfInspections) =>
  query<FindingRow>(
    `SELECT ${select('f', findingColumns)}, o.unit_id AS "unitId", u.name AS "responsibleUnitName",
      CASE WHEN ${insideSql('i')} THEN (SELECT count(*)::int FROM finding other JOIN inspection oi ON oi.joint_meeting_id = other.joint_meeting_id AND oi.id = other.inspection_id
        WHERE other.joint_meeting_id = f.joint_meeting_id AND other.responsible_unit_id = f.responsible_unit_id AND other.kind = f.kind AND other.id <> f.id AND other.state = 'open'
          AND oi.state <> 'withdrawn') ELSE 0 END AS repeated
    FROM finding f
    JOIN inspection i ON i.joint_meeting_id = f.joint_meeting_id AND i.id = f.inspection_id
    JOIN inspection_object o ON o.joint_meeting_id = f.joint_meeting_id AND o.id = f.object_id
    JOIN unit u ON u.id = f.responsible_unit_id
    WHERE f.joint_meeting_id = :jointMeetingId::uuid AND f.inspection_id = ANY(:ids::uuid[])
      AND (${insideSql('i')} OR (f.state = 'open' AND o.unit_id = ANY(:unitIds::uuid[]) AND o.delivered_on IS NOT NULL))
    ORDER BY f.sequence`,
    params,
  );

/** Findings: for their object once its conclusion is fed back, without those dropped. */
export function findFindings(runner: QueryRunnerLike, params: OfInspections): Promise<FindingRow[]> {
  return run(runner, findingsQuery(params));
}

export interface EvidenceFileRow extends FieldFile {
  readonly subjectId: string;
}

export interface EvidenceFileParams {
  readonly jointMeetingId: string;
  readonly subjectType: 'inspection_approval' | 'inspection_visit' | 'finding' | 'assessment' | 'assessment_work';
  readonly ids: readonly string[];
}

export const evidenceFilesQuery = (params: EvidenceFileParams) =>
  query<EvidenceFileRow>(
    `SELECT a.id, a.name, a.size, a.mime, a.sha256, a.taken_at AS "takenAt", a.added_at AS "addedAt", a.subject_id AS "subjectId" FROM attachment a
    WHERE a.joint_meeting_id = :jointMeetingId::uuid AND a.subject_type = :subjectType::text AND a.subject_id = ANY(:ids::uuid[]) ORDER BY a.added_at, a.id`,
    { ...params },
  );

/** Files of field records or findings the reader has already been shown. */
export function findEvidenceFiles(runner: QueryRunnerLike, params: EvidenceFileParams): Promise<EvidenceFileRow[]> {
  return run(runner, evidenceFilesQuery(params));
}

export interface DesignationRow extends Designation {
  readonly unitName: string;
}

export const designationsQuery = (params: { readonly jointMeetingId: string }) =>
  query<DesignationRow>(
    `SELECT ${select('d', designationColumns)}, u.name AS "unitName" FROM designation d JOIN unit u ON u.id = d.unit_id
    WHERE d.joint_meeting_id = :jointMeetingId::uuid ORDER BY d.ended_on IS NOT NULL, d.from_on DESC, d.code DESC`,
    params,
  );

/** The designations on record, those that stand first. */
export function findDesignations(runner: QueryRunnerLike, params: { readonly jointMeetingId: string }): Promise<DesignationRow[]> {
  return run(runner, designationsQuery(params));
}
