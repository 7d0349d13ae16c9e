import type { CheckMethod, CheckOutcome, EscalationLevel, FindingKind, FindingSeverity, Instant, InspectionReading, Light, LocalDate, Rectification, RectificationCheck, RectificationReport, RectificationState } from '@lianxi/domain';
import { rectificationCheckColumns, rectificationColumns, rectificationReportColumns, select } from './columns.js';
import { seatedSql } from './inspection.sql.js';
import { lightSql, rectificationMarkSql } from './light.sql.js';
import { likePattern, query, run, type QueryRunnerLike } from './sql.js';

/** An item as its ledger shows it: what was found, who answers for it, what is asked and how far it is. */
export interface RectificationRow extends Rectification {
  readonly inspectionCode: string;
  readonly inspectionMatter: string;
  readonly findingSequence: number;
  readonly severity: FindingSeverity;
  readonly findingKind: FindingKind;
  readonly matter: string;
  readonly findingText: string;
  readonly evidenceCount: number;
  readonly dutyId: string | null;
  readonly dutyCode: string | null;
  readonly dutyText: string | null;
  readonly unitName: string;
  readonly countyName: string | null;
  readonly postTitle: string | null;
  readonly personName: string | null;
  readonly contactUnitName: string;
  readonly escalatedTo: EscalationLevel | null;
  readonly lastReportText: string | null;
  readonly lastReportOn: LocalDate | null;
  readonly lastCheckMethod: CheckMethod | null;
  readonly lastCheckOutcome: CheckOutcome | null;
  readonly lastCheckOn: LocalDate | null;
  /** Posts in the team that found it, but for those invited. */
  readonly teamPostIds: readonly string[];
}

/** As inspectionReading, with `unitIds` also those below a county the reader speaks for. */
export interface RectificationSeen extends InspectionReading {
  readonly jointMeetingId: string;
}

export interface RectificationFilterParams {
  readonly ids: readonly string[] | null;
  readonly findingIds: readonly string[] | null;
  readonly states: readonly RectificationState[] | null;
  readonly unitId: string | null;
  readonly countyId: string | null;
  readonly inspectionId: string | null;
  readonly severity: FindingSeverity | null;
  readonly light: Light | null;
  readonly text: string | null;
}

export interface RectificationListParams extends RectificationSeen, RectificationFilterParams {
  readonly today: LocalDate;
  readonly amberUntilOn: LocalDate;
  readonly limit: number;
  readonly offset: number;
}

/** Own unit's and its towns', the team's, or all. */
export const rectificationSeenSql = (item: string, inspection: string): string => `(:all::boolean OR ${item}.unit_id = ANY(:unitIds::uuid[]) OR ${seatedSql(inspection)})`;

const foundSql = `
    SELECT r.*, i.code AS inspection_code, i.matter AS inspection_matter, f.sequence AS finding_sequence, f.severity, f.kind AS finding_kind, f.matter, f.text AS finding_text,
      jsonb_array_length(f.evidence) AS evidence_count, f.duty_id, u.name AS unit_name, CASE j.level WHEN 'county' THEN j.name WHEN 'town' THEN above.name END AS county_name, ${lightSql(rectificationMarkSql('r'))} AS light
    FROM rectification r
    JOIN inspection i ON i.joint_meeting_id = r.joint_meeting_id AND i.id = r.inspection_id
    JOIN finding f ON f.joint_meeting_id = r.joint_meeting_id AND f.id = r.finding_id
    JOIN unit u ON u.id = r.unit_id
    JOIN jurisdiction j ON j.id = u.jurisdiction_id
    LEFT JOIN jurisdiction above ON above.id = j.parent_id
    WHERE r.joint_meeting_id = :jointMeetingId::uuid AND ${rectificationSeenSql('r', 'i')}
      AND (:ids::uuid[] IS NULL OR r.id = ANY(:ids::uuid[])) AND (:findingIds::uuid[] IS NULL OR r.finding_id = ANY(:findingIds::uuid[]))
      AND CASE WHEN :states::text[] IS NULL THEN r.state <> 'withdrawn' OR :ids::uuid[] IS NOT NULL ELSE r.state = ANY(:states::text[]) END
      AND (:unitId::uuid IS NULL OR r.unit_id = :unitId::uuid) AND (:countyId::uuid IS NULL OR j.id = :countyId::uuid OR j.parent_id = :countyId::uuid)
      AND (:inspectionId::uuid IS NULL OR r.inspection_id = :inspectionId::uuid) AND (:severity::text IS NULL OR f.severity = :severity::text)
      AND (:pattern::text IS NULL OR r.code ILIKE :pattern OR f.matter ILIKE :pattern OR f.text ILIKE :pattern OR r.measure ILIKE :pattern)`;

const orderSql = (row: string): string => `${row}.state IN ('closed', 'withdrawn'), ${row}.due_on, ${row}.code, ${row}.id`;

/** Who held the post on the day it was taken up; before that, who holds it today. */
const holderSql = `(SELECT string_agg(n.name, '、' ORDER BY n.name) FROM post_holding h JOIN person n ON n.id = h.person_id
        WHERE h.post_id = r.post_id AND h.capacity <> 'deputy' AND h.from_on <= coalesce(r.acknowledged_on, :today::date) AND (h.to_on IS NULL OR h.to_on >= coalesce(r.acknowledged_on, :today::date)))`;

const escalatedSql = `(SELECT e.level FROM escalation_step e WHERE e.joint_meeting_id = r.joint_meeting_id AND e.clock = 'rectification' AND e.subject_id = r.id AND e.due_on = r.due_on
        AND e.level <> 'liaison' ORDER BY array_position(ARRAY['unit_head', 'secretariat', 'leader'], e.level) DESC LIMIT 1)`;

export const rectificationListQuery = (params: RectificationListParams) =>
  query<RectificationRow & { readonly lights: Partial<Record<Light, number>> | null }>(
    `WITH found AS (${foundSql}),
    page AS (SELECT * FROM found WHERE :light::text IS NULL OR light = :light::text ORDER BY ${orderSql('found')} LIMIT :limit::int OFFSET :offset::int)
    SELECT counted.lights, ${select('r', rectificationColumns)}, r.inspection_code AS "inspectionCode", r.inspection_matter AS "inspectionMatter", r.finding_sequence AS "findingSequence", r.severity,
      r.finding_kind AS "findingKind", r.matter, r.finding_text AS "findingText", r.evidence_count AS "evidenceCount", d.id AS "dutyId", d.code AS "dutyCode", d.text AS "dutyText", r.unit_name AS "unitName",
      r.county_name AS "countyName", p.title AS "postTitle", ${holderSql} AS "personName", contact.name AS "contactUnitName", ${escalatedSql} AS "escalatedTo",
      said.text AS "lastReportText", said.on_date AS "lastReportOn", looked.method AS "lastCheckMethod", looked.outcome AS "lastCheckOutcome", looked.on_date AS "lastCheckOn",
      ARRAY(SELECT m.post_id FROM inspection_member m WHERE m.joint_meeting_id = r.joint_meeting_id AND m.inspection_id = r.inspection_id AND m.post_id IS NOT NULL AND m.role <> 'invited') AS "teamPostIds"
    FROM (SELECT jsonb_object_agg(each.light, each.total) AS lights FROM (SELECT light, count(*)::int AS total FROM found GROUP BY light) each) counted
    LEFT JOIN page r ON true
    LEFT JOIN duty d ON d.joint_meeting_id = r.joint_meeting_id AND d.id = r.duty_id
    LEFT JOIN post p ON p.id = r.post_id
    LEFT JOIN unit contact ON contact.id = r.contact_unit_id
    LEFT JOIN LATERAL (SELECT text, on_date FROM rectification_report s WHERE s.joint_meeting_id = r.joint_meeting_id AND s.rectification_id = r.id ORDER BY s.sequence DESC LIMIT 1) said ON true
    LEFT JOIN LATERAL (SELECT method, outcome, on_date FROM rectification_check c WHERE c.joint_meeting_id = r.joint_meeting_id AND c.rectification_id = r.id ORDER BY c.sequence DESC LIMIT 1) looked ON true
    ORDER BY ${orderSql('r')}`,
    { ...params, pattern: likePattern(params.text) },
  );

export interface RectificationList {
  readonly items: RectificationRow[];
  readonly lights: Partial<Record<Light, number>>;
}

/** A page of the ledger with how many there are in each light: one statement. */
export async function findRectifications(runner: QueryRunnerLike, params: RectificationListParams): Promise<RectificationList> {
  const rows = await run(runner, rectificationListQuery(params));
  return { items: rows.filter(({ id }) => id !== null).map(({ lights: _lights, ...row }) => row), lights: rows[0]?.lights ?? {} };
}

interface OfItems {
  readonly jointMeetingId: string;
  readonly ids: readonly string[];
}

export const rectificationReportsQuery = (params: OfItems) =>
  query<RectificationReport>(
    `SELECT ${select('s', rectificationReportColumns)} FROM rectification_report s
    WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.rectification_id = ANY(:ids::uuid[]) ORDER BY s.sequence DESC`,
    params,
  );

/** Reports of items the caller has found, newest first. */
export function findRectificationReports(runner: QueryRunnerLike, params: OfItems): Promise<RectificationReport[]> {
  return run(runner, rectificationReportsQuery(params));
}

export const rectificationChecksQuery = (params: OfItems) =>
  query<RectificationCheck>(
    `SELECT ${select('c', rectificationCheckColumns)} FROM rectification_check c
    WHERE c.joint_meeting_id = :jointMeetingId::uuid AND c.rectification_id = ANY(:ids::uuid[]) ORDER BY c.sequence DESC`,
    params,
  );

/** When items the caller has found were looked at, newest first. */
export function findRectificationChecks(runner: QueryRunnerLike, params: OfItems): Promise<RectificationCheck[]> {
  return run(runner, rectificationChecksQuery(params));
}

export interface RectificationEventRow {
  readonly rectificationId: string;
  readonly sequence: number;
  readonly at: Instant;
  readonly verb: string;
  readonly personName: string | null;
  readonly postTitle: string | null;
  readonly unitName: string | null;
  readonly reason: string | null;
  readonly level: EscalationLevel | null;
}

export const rectificationEventsQuery = (params: OfItems) =>
  query<RectificationEventRow>(
    `SELECT e.subject_id AS "rectificationId", e.seq::int AS "sequence", e.at, e.verb, e.actor ->> 'personName' AS "personName", e.actor ->> 'postTitle' AS "postTitle", e.actor ->> 'unitName' AS "unitName",
      e.reason, CASE e.verb WHEN 'escalate' THEN e.data ->> 'level' END AS level
    FROM event e
    WHERE e.joint_meeting_id = :jointMeetingId::uuid AND e.subject_type = 'rectification' AND e.subject_id = ANY(:ids::uuid[])
    ORDER BY e.seq DESC`,
    params,
  );

/** What happened to items the caller has found, newest first. */
export function findRectificationEvents(runner: QueryRunnerLike, params: OfItems): Promise<RectificationEventRow[]> {
  return run(runner, rectificationEventsQuery(params));
}

export interface RectificationPostRow {
  readonly id: string;
  readonly title: string;
  readonly unitId: string;
  readonly personName: string | null;
}

export const rectificationPostsQuery = (params: { readonly unitIds: readonly string[]; readonly today: LocalDate }) =>
  query<RectificationPostRow>(
    `SELECT p.id, p.title, p.unit_id AS "unitId", (SELECT string_agg(n.name, '、' ORDER BY n.name) FROM post_holding h JOIN person n ON n.id = h.person_id
        WHERE h.post_id = p.id AND h.capacity <> 'deputy' AND h.from_on <= :today::date AND (h.to_on IS NULL OR h.to_on >= :today::date)) AS "personName"
    FROM post p WHERE p.unit_id = ANY(:unitIds::uuid[])
    ORDER BY p.unit_id, p.position, p.id`,
    params,
  );

/** Posts of these units, with who holds each today. */
export function findRectificationPosts(runner: QueryRunnerLike, params: Parameters<typeof rectificationPostsQuery>[0]): Promise<RectificationPostRow[]> {
  return run(runner, rectificationPostsQuery(params));
}

export const unitPersonsQuery = (params: { readonly unitId: string; readonly today: LocalDate }) =>
  query<{ readonly personId: string; readonly personName: string }>(
    `SELECT DISTINCT h.person_id AS "personId", n.name AS "personName" FROM post p JOIN post_holding h ON h.post_id = p.id JOIN person n ON n.id = h.person_id
    WHERE p.unit_id = :unitId::uuid AND h.from_on <= :today::date AND (h.to_on IS NULL OR h.to_on >= :today::date)`,
    params,
  );

/** Who holds a post in the unit today, by id with the name: nobody of them looks at its work. */
export async function findUnitPersons(runner: QueryRunnerLike, params: Parameters<typeof unitPersonsQuery>[0]): Promise<ReadonlyMap<string, string>> {
  return new Map((await run(runner, unitPersonsQuery(params))).map(({ personId, personName }) => [personId, personName]));
}

export interface RectificationChoiceRow {
  readonly id: string;
  readonly name: string;
  readonly jurisdictionName: string;
}

const answerableSql = `
    FROM unit u JOIN jurisdiction j ON j.id = u.jurisdiction_id LEFT JOIN jurisdiction above ON above.id = j.parent_id
    WHERE u.id IN (SELECT r.unit_id FROM rectification r JOIN inspection i ON i.joint_meeting_id = r.joint_meeting_id AND i.id = r.inspection_id
      WHERE r.joint_meeting_id = :jointMeetingId::uuid AND ${rectificationSeenSql('r', 'i')})`;

export const rectificationUnitsQuery = ({ text, ...params }: RectificationSeen & { readonly text: string | null; readonly limit: number }) =>
  query<RectificationChoiceRow>(
    `SELECT u.id, u.name, j.name AS "jurisdictionName" ${answerableSql} AND (:pattern::text IS NULL OR u.name ILIKE :pattern)
    ORDER BY u.code, u.id
    LIMIT :limit::int`,
    { ...params, pattern: likePattern(text) },
  );

/** Units that answer for items the reader sees, by a part of the name. */
export function findRectificationUnits(runner: QueryRunnerLike, params: Parameters<typeof rectificationUnitsQuery>[0]): Promise<RectificationChoiceRow[]> {
  return run(runner, rectificationUnitsQuery(params));
}

export const rectificationCountiesQuery = (params: RectificationSeen) =>
  query<{ readonly id: string; readonly name: string }>(
    `SELECT county.id, county.name FROM jurisdiction county
    WHERE county.id IN (SELECT CASE j.level WHEN 'county' THEN j.id WHEN 'town' THEN above.id END ${answerableSql})
    ORDER BY county.code, county.id`,
    { ...params },
  );

/** Counties in which such units are. */
export function findRectificationCounties(runner: QueryRunnerLike, params: RectificationSeen): Promise<{ id: string; name: string }[]> {
  return run(runner, rectificationCountiesQuery(params));
}
