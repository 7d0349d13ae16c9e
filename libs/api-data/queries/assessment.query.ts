import type { Assessment, AssessmentFinding, AssessmentState, AssessmentWork, Assessor, InspectionReading, Instant, LocalDate } from '@lianxi/domain';
import { assessmentColumns, assessmentFindingColumns, assessmentWorkColumns, assessorColumns, select } from './columns.js';
import { query, run, type QueryRunnerLike } from './sql.js';

interface Seen extends InspectionReading {
  readonly jointMeetingId: string;
}

/* A unit reads the commission that goes to it, and of the findings its own once the assessment is closed; the third party its work and its report. */
const seatedSql = `EXISTS (SELECT FROM assessor m WHERE m.joint_meeting_id = a.joint_meeting_id AND m.assessment_id = a.id AND m.post_id = ANY(:postIds::uuid[])
    AND (:guestPersonId::uuid IS NULL OR m.person_id = :guestPersonId::uuid))`;
const insideSql = `(:all::boolean OR ${seatedSql})`;

/** An assessment with what lists show of it. */
export interface AssessmentRow extends Assessment {
  /** Whether the reader sees work and report, or only what its units are told. */
  readonly inside: boolean;
  readonly commissionerName: string;
  readonly unitNames: string;
  /** Findings taken over that the reader may know of. */
  readonly findingCount: number;
}

export interface AssessmentListParams extends Seen {
  readonly ids: readonly string[] | null;
  readonly states: readonly AssessmentState[] | null;
  readonly limit: number;
  readonly offset: number;
}

export const assessmentListQuery = (params: AssessmentListParams) =>
  query<AssessmentRow & { readonly total: number }>(
    `SELECT ${select('a', assessmentColumns)}, ${insideSql} AS inside, c.name AS "commissionerName", count(*) OVER ()::int AS total,
      (SELECT string_agg(u.name, '、' ORDER BY array_position(ARRAY['city', 'county', 'town'], u.level), u.code) FROM unit u WHERE u.id = ANY(a.unit_ids) AND (${insideSql} OR u.id = ANY(:unitIds::uuid[]))) AS "unitNames",
      (SELECT count(*)::int FROM assessment_finding f WHERE f.joint_meeting_id = a.joint_meeting_id AND f.assessment_id = a.id AND f.state = 'open'
        AND (:all::boolean OR (a.state = 'closed' AND f.responsible_unit_id = ANY(:unitIds::uuid[])))) AS "findingCount"
    FROM assessment a JOIN unit c ON c.id = a.commissioner_unit_id
    WHERE a.joint_meeting_id = :jointMeetingId::uuid AND (${insideSql} OR a.unit_ids && :unitIds::uuid[])
      AND (:ids::uuid[] IS NULL OR a.id = ANY(:ids::uuid[])) AND (:states::text[] IS NULL OR a.state = ANY(:states::text[]))
    ORDER BY a.state IN ('closed', 'withdrawn'), a.from_on DESC, a.code DESC, a.id
    LIMIT :limit::int OFFSET :offset::int`,
    { ...params },
  );

/** Assessments the reader may know of; those that are over come last. */
export async function findAssessments(runner: QueryRunnerLike, params: AssessmentListParams): Promise<{ items: AssessmentRow[]; total: number }> {
  const rows = await run(runner, assessmentListQuery(params));
  return { items: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
}

type OfAssessments = Seen & { readonly ids: readonly string[] };

export const assessorsQuery = (params: OfAssessments) =>
  query<Assessor>(
    `SELECT ${select('m', assessorColumns)} FROM assessor m JOIN assessment a ON a.joint_meeting_id = m.joint_meeting_id AND a.id = m.assessment_id
    WHERE m.joint_meeting_id = :jointMeetingId::uuid AND m.assessment_id = ANY(:ids::uuid[]) AND ${insideSql}
      AND (:guestPersonId::uuid IS NULL OR m.person_id = :guestPersonId::uuid) ORDER BY m.id`,
    { ...params },
  );

/** People of the third party. */
export function findAssessors(runner: QueryRunnerLike, params: OfAssessments): Promise<Assessor[]> {
  return run(runner, assessorsQuery(params));
}

export interface AssessmentWorkRow extends AssessmentWork {
  readonly unitName: string;
}

export const assessmentWorksQuery = (params: OfAssessments) =>
  query<AssessmentWorkRow>(
    `SELECT ${select('w', assessmentWorkColumns)}, u.name AS "unitName" FROM assessment_work w
    JOIN assessment a ON a.joint_meeting_id = w.joint_meeting_id AND a.id = w.assessment_id
    JOIN unit u ON u.id = w.unit_id
    WHERE w.joint_meeting_id = :jointMeetingId::uuid AND w.assessment_id = ANY(:ids::uuid[]) AND ${insideSql}
      AND (:guestPersonId::uuid IS NULL OR w.recorded_by_account_id IN (SELECT id FROM account WHERE person_id = :guestPersonId::uuid))
    ORDER BY w.on_date DESC, w.id DESC`,
    { ...params },
  );

/** Records of the work; somebody of the third party reads the own ones. */
export function findAssessmentWorks(runner: QueryRunnerLike, params: OfAssessments): Promise<AssessmentWorkRow[]> {
  return run(runner, assessmentWorksQuery(params));
}

export interface AssessmentFindingRow extends AssessmentFinding {
  readonly responsibleUnitName: string;
}

export const assessmentFindingsQuery = (params: OfAssessments) =>
  query<AssessmentFindingRow>(
    `SELECT ${select('f', assessmentFindingColumns)}, u.name AS "responsibleUnitName" FROM assessment_finding f
    JOIN assessment a ON a.joint_meeting_id = f.joint_meeting_id AND a.id = f.assessment_id
    JOIN unit u ON u.id = f.responsible_unit_id
    WHERE f.joint_meeting_id = :jointMeetingId::uuid AND f.assessment_id = ANY(:ids::uuid[])
      AND (:all::boolean OR (f.state = 'open' AND a.state = 'closed' AND f.responsible_unit_id = ANY(:unitIds::uuid[])))
    ORDER BY f.sequence`,
    { ...params },
  );

/** Findings taken over: for their unit once it is closed, without those dropped. */
export function findAssessmentFindings(runner: QueryRunnerLike, params: OfAssessments): Promise<AssessmentFindingRow[]> {
  return run(runner, assessmentFindingsQuery(params));
}

export interface OutsiderEventRow {
  readonly subjectId: string;
  readonly sequence: number;
  readonly at: Instant;
  readonly verb: string;
  readonly personName: string | null;
  readonly postTitle: string | null;
  readonly unitName: string | null;
  readonly reason: string | null;
}

/** What happened to assessments or visits of delegates, and to what belongs to them; for who reads all of them. */
export const outsiderEventsQuery = (params: { readonly jointMeetingId: string; readonly ids: readonly string[] }) =>
  query<OutsiderEventRow>(
    `SELECT about.of AS "subjectId", e.seq::int AS sequence, e.at, e.verb, e.actor ->> 'personName' AS "personName", e.actor ->> 'postTitle' AS "postTitle", u.name AS "unitName", e.reason
    FROM (
      SELECT asked.id AS of, asked.id FROM unnest(:ids::uuid[]) asked(id)
      UNION ALL SELECT f.assessment_id, f.id FROM assessment_finding f WHERE f.joint_meeting_id = :jointMeetingId::uuid AND f.assessment_id = ANY(:ids::uuid[])
      UNION ALL SELECT o.delegate_visit_id, o.id FROM delegate_opinion o WHERE o.joint_meeting_id = :jointMeetingId::uuid AND o.delegate_visit_id = ANY(:ids::uuid[])
    ) about
    JOIN event e ON e.joint_meeting_id = :jointMeetingId::uuid AND e.subject_id = about.id AND e.subject_type IN ('assessment', 'assessment_finding', 'delegate_visit', 'delegate_opinion')
    LEFT JOIN unit u ON u.id = e.unit_id
    ORDER BY e.seq DESC`,
    params,
  );

export function findOutsiderEvents(runner: QueryRunnerLike, params: Parameters<typeof outsiderEventsQuery>[0]): Promise<OutsiderEventRow[]> {
  return run(runner, outsiderEventsQuery(params));
}

export interface LateAssessmentRow {
  readonly id: string;
  readonly matter: string;
  readonly dueOn: LocalDate;
}

export const lateAssessmentsQuery = (params: { readonly jointMeetingId: string; readonly today: LocalDate }) =>
  query<LateAssessmentRow>(
    `SELECT b.id, b.matter, b.to_on AS "dueOn" FROM assessment b
    WHERE b.joint_meeting_id = :jointMeetingId::uuid AND b.state = 'commissioned' AND b.to_on < :today::date ORDER BY b.to_on, b.id`,
    params,
  );

/** Assessments whose term is over and whose report has not come in. */
export function findLateAssessments(runner: QueryRunnerLike, params: { readonly jointMeetingId: string; readonly today: LocalDate }): Promise<LateAssessmentRow[]> {
  return run(runner, lateAssessmentsQuery(params));
}
