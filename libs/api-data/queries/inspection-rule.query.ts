import type { AssistanceCategory, ConclusionAuthor, Instant, InspectionElsewhere, LocalDate, ObjectUnit, Verb } from '@lianxi/domain';
import { query, run, type QueryRunnerLike } from './sql.js';

/* What the rules of inspections look at: units with their place, other inspections, seats. */

export const objectUnitsQuery = (unitIds: readonly string[]) =>
  query<ObjectUnit>(
    `SELECT u.id, u.name, u.kind, u.level, j.code AS "jurisdictionCode" FROM unit u JOIN jurisdiction j ON j.id = u.jurisdiction_id WHERE u.id = ANY(:unitIds::uuid[])`,
    { unitIds },
  );

/** Units with the code of their jurisdiction. */
export async function findObjectUnits(runner: QueryRunnerLike, unitIds: readonly string[]): Promise<ReadonlyMap<string, ObjectUnit>> {
  return new Map((await run(runner, objectUnitsQuery(unitIds))).map((unit) => [unit.id, unit]));
}

export interface ElsewhereParams {
  readonly unitIds: readonly string[];
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
  readonly topics: readonly AssistanceCategory[];
  /** The inspection that asks; it is not its own overlap. */
  readonly id: string;
}

export const elsewhereQuery = (params: ElsewhereParams) =>
  query<InspectionElsewhere>(
    `SELECT 'inspection' AS what, unit_id AS "unitId", own, joint_meeting_id AS "jointMeetingId", joint_meeting_name AS "jointMeetingName", inspection_id AS "inspectionId", code, matter, topics,
      shares_topic AS "sharesTopic", from_on AS "fromOn", to_on AS "toOn"
    FROM inspection_elsewhere(:unitIds::uuid[], :fromOn::date, :toOn::date, :topics::text[], :id::uuid)
    UNION ALL
    SELECT what, unit_id, own, joint_meeting_id, joint_meeting_name, NULL, code, matter, topics, shares_topic, from_on, to_on
    FROM outside_elsewhere(:unitIds::uuid[], :fromOn::date, :toOn::date, :topics::text[], :id::uuid)`,
    params,
  );

/** What else goes to these units in those days, over all joint meetings: inspections as far as one may know of another's, assessments, visits of delegates. */
export function findElsewhere(runner: QueryRunnerLike, params: ElsewhereParams): Promise<InspectionElsewhere[]> {
  return run(runner, elsewhereQuery(params));
}

export interface InspectionLoadRow {
  readonly unitId: string;
  readonly inspections: number;
  readonly own: number;
  /** Third-party assessments and visits of delegates, which burden it too. */
  readonly assessments: number;
  readonly visits: number;
}

export const inspectionLoadQuery = (params: { readonly unitIds: readonly string[]; readonly fromOn: LocalDate; readonly toOn: LocalDate }) =>
  query<InspectionLoadRow>(
    `SELECT o.unit_id AS "unitId", coalesce(i.inspections, 0) AS inspections, coalesce(i.own, 0) AS own, o.assessments, o.visits
    FROM outside_load(:unitIds::uuid[], :fromOn::date, :toOn::date) o LEFT JOIN inspection_load(:unitIds::uuid[], :fromOn::date, :toOn::date) i ON i.unit_id = o.unit_id
    WHERE i.inspections > 0 OR o.assessments > 0 OR o.visits > 0 ORDER BY o.unit_id`,
    params,
  );

/** How often each unit is inspected, assessed and visited in those days, over all joint meetings. */
export function findInspectionLoad(runner: QueryRunnerLike, params: Parameters<typeof inspectionLoadQuery>[0]): Promise<InspectionLoadRow[]> {
  return run(runner, inspectionLoadQuery(params));
}

export interface JoinedRow {
  readonly intoId: string;
  readonly jointMeetingName: string;
  readonly code: string;
  readonly matter: string;
}

export const inspectionJoinedQuery = (ids: readonly string[]) =>
  query<JoinedRow>(`SELECT into_id AS "intoId", joint_meeting_name AS "jointMeetingName", code, matter FROM inspection_joined(:ids::uuid[])`, { ids });

/** What went into these inspections instead of being done twice. */
export function findInspectionJoined(runner: QueryRunnerLike, ids: readonly string[]): Promise<JoinedRow[]> {
  return run(runner, inspectionJoinedQuery(ids));
}

export interface InspectionSeatRow {
  readonly postId: string;
  readonly postTitle: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly personId: string;
  readonly personName: string;
  /** Every unit the person holds a post in today. */
  readonly unitIds: readonly string[];
  /** The post has no role here but that of invited people. */
  readonly guest: boolean;
  /** Last day the person holds it. */
  readonly untilOn: LocalDate | null;
  /** The one inspection an invited account is for. */
  readonly invitedToId: string | null;
}

/** Somebody in a leading post, as an approval names them. */
export interface ApproverRow {
  readonly postId: string;
  readonly postTitle: string;
  readonly unitName: string;
  readonly personName: string;
  readonly leads: boolean;
  readonly headsSecretariat: boolean;
}

export const inspectionSeatsQuery = (params: { readonly jointMeetingId: string; readonly today: LocalDate }) =>
  query<InspectionSeatRow>(
    `SELECT DISTINCT ON (n.name, p.id) p.id AS "postId", p.title AS "postTitle", u.id AS "unitId", u.name AS "unitName", n.id AS "personId", n.name AS "personName",
      ARRAY(SELECT DISTINCT other.unit_id FROM post_holding held JOIN post other ON other.id = held.post_id
        WHERE held.person_id = n.id AND held.from_on <= :today::date AND (held.to_on IS NULL OR held.to_on >= :today::date) ORDER BY 1) AS "unitIds",
      NOT EXISTS (SELECT FROM joint_meeting_role more WHERE more.joint_meeting_id = r.joint_meeting_id AND more.post_id = p.id AND more.role <> 'invited'
        AND more.from_on <= :today::date AND (more.to_on IS NULL OR more.to_on >= :today::date)) AS guest,
      h.to_on AS "untilOn",
      (SELECT v.inspection_id FROM account a JOIN account_invitation v ON v.account_id = a.id WHERE a.person_id = n.id AND a.invited ORDER BY v.made_at DESC LIMIT 1) AS "invitedToId"
    FROM joint_meeting_role r
    JOIN post p ON p.id = r.post_id
    JOIN unit u ON u.id = p.unit_id
    JOIN post_holding h ON h.post_id = p.id AND h.from_on <= :today::date AND (h.to_on IS NULL OR h.to_on >= :today::date)
    JOIN person n ON n.id = h.person_id
    WHERE r.joint_meeting_id = :jointMeetingId::uuid AND r.role IN ('secretariat', 'leader', 'inspector', 'invited')
      AND r.from_on <= :today::date AND (r.to_on IS NULL OR r.to_on >= :today::date)
    ORDER BY n.name, p.id, array_position(ARRAY['holder', 'acting', 'deputy'], h.capacity)`,
    params,
  );

/** People whose posts can sit in a team or a review: of the secretariat, leaders, inspectors and invited. */
export function findInspectionSeats(runner: QueryRunnerLike, params: Parameters<typeof inspectionSeatsQuery>[0]): Promise<InspectionSeatRow[]> {
  return run(runner, inspectionSeatsQuery(params));
}

export const approversQuery = (params: { readonly jointMeetingId: string; readonly today: LocalDate }) =>
  query<ApproverRow>(
    `SELECT p.id AS "postId", p.title AS "postTitle", u.name AS "unitName", n.name AS "personName", leads.yes AS "leads", heads.yes AS "headsSecretariat"
    FROM joint_meeting jm
    CROSS JOIN post p
    JOIN unit u ON u.id = p.unit_id
    JOIN LATERAL (SELECT h.person_id FROM post_holding h WHERE h.post_id = p.id AND h.from_on <= :today::date AND (h.to_on IS NULL OR h.to_on >= :today::date)
      ORDER BY array_position(ARRAY['holder', 'acting', 'deputy'], h.capacity), h.id LIMIT 1) held ON true
    JOIN person n ON n.id = held.person_id
    CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM joint_meeting_role r WHERE r.joint_meeting_id = jm.id AND r.post_id = p.id AND r.role = 'leader' AND r.from_on <= :today::date AND (r.to_on IS NULL OR r.to_on >= :today::date)) AS yes) leads
    CROSS JOIN LATERAL (SELECT p.unit_id = jm.secretariat_unit_id AND p.kind = 'head' AS yes) heads
    WHERE jm.id = :jointMeetingId::uuid AND (p.unit_id = jm.secretariat_unit_id OR p.id IN (SELECT post_id FROM joint_meeting_role WHERE joint_meeting_id = jm.id AND role = 'leader')) AND (leads.yes OR heads.yes)
    ORDER BY leads.yes DESC, u.name, p.position, p.id`,
    params,
  );

/** Whoever holds a leading post that may approve: leaders of the joint meeting, and the head of the unit that keeps its secretariat. */
export function findApprovers(runner: QueryRunnerLike, params: Parameters<typeof approversQuery>[0]): Promise<ApproverRow[]> {
  return run(runner, approversQuery(params));
}

/** Whoever plans for the same units goes one after the other, in all joint meetings: what the first sent is what the second finds. Units in one order, for nobody to wait for each other. */
export async function lockPlannedUnits(runner: QueryRunnerLike, unitIds: readonly string[]): Promise<void> {
  for (const unitId of [...new Set(unitIds)].sort()) await run(runner, query<object>(`SELECT pg_advisory_xact_lock(hashtextextended('inspection of ' || :unitId, 0))::text AS locked`, { unitId }));
}

export const postUnitsQuery = (params: { readonly personIds: readonly string[]; readonly today: LocalDate }) =>
  query<{ readonly personId: string; readonly unitIds: readonly string[] }>(
    `SELECT h.person_id AS "personId", array_agg(DISTINCT p.unit_id ORDER BY p.unit_id) AS "unitIds"
    FROM post_holding h JOIN post p ON p.id = h.post_id
    WHERE h.person_id = ANY(:personIds::uuid[]) AND h.from_on <= :today::date AND (h.to_on IS NULL OR h.to_on >= :today::date)
    GROUP BY h.person_id ORDER BY h.person_id`,
    params,
  );

/** By person, the units they hold posts in on that day. */
export async function findPostUnits(runner: QueryRunnerLike, params: Parameters<typeof postUnitsQuery>[0]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (params.personIds.length === 0) return new Map();
  return new Map((await run(runner, postUnitsQuery(params))).map(({ personId, unitIds }) => [personId, unitIds]));
}

interface ContributorParams {
  readonly jointMeetingId: string;
  readonly id: string;
  readonly verbs: readonly Verb[];
}

export const contributorsQuery = (params: ContributorParams) =>
  query<ConclusionAuthor>(
    `SELECT DISTINCT ON (coalesce(who.person_id, who.person_name)) who.person_id AS "personId", who.person_name AS "personName"
    FROM (
      SELECT e.actor ->> 'personId' AS person_id, e.actor ->> 'personName' AS person_name
      FROM event e
      WHERE e.joint_meeting_id = :jointMeetingId::uuid AND e.verb = ANY(:verbs::text[]) AND e.subject_id IN (
        SELECT :id::uuid UNION ALL SELECT v.id FROM inspection_visit v WHERE v.joint_meeting_id = :jointMeetingId::uuid AND v.inspection_id = :id::uuid
        UNION ALL SELECT f.id FROM finding f WHERE f.joint_meeting_id = :jointMeetingId::uuid AND f.inspection_id = :id::uuid)
      UNION ALL
      SELECT seat ->> 'personId', seat ->> 'personName'
      FROM event e CROSS JOIN LATERAL jsonb_array_elements(e.data -> 'team') seat
      WHERE e.joint_meeting_id = :jointMeetingId::uuid AND e.subject_id = :id::uuid AND e.verb = 'setInspectionTeam'
    ) who
    WHERE who.person_name IS NOT NULL
    ORDER BY coalesce(who.person_id, who.person_name), who.person_name`,
    { ...params },
  );

/** By the log: who did any of these things about an inspection, its field records or findings, or ever sat in its team. */
export function findContributors(runner: QueryRunnerLike, params: ContributorParams): Promise<ConclusionAuthor[]> {
  return run(runner, contributorsQuery(params));
}

export interface InspectionEventRow {
  readonly inspectionId: string;
  readonly sequence: number;
  readonly at: Instant;
  readonly verb: string;
  readonly unitName: string | null;
  readonly personName: string | null;
  readonly postTitle: string | null;
  readonly reason: string | null;
}

export const inspectionEventsQuery = (params: { readonly jointMeetingId: string; readonly ids: readonly string[] }) =>
  query<InspectionEventRow>(
    `SELECT i.id AS "inspectionId", e.seq::int AS sequence, e.at, e.verb, u.name AS "unitName", e.actor ->> 'personName' AS "personName", e.actor ->> 'postTitle' AS "postTitle", e.reason
    FROM inspection i
    JOIN LATERAL (
      SELECT i.id AS subject_id UNION ALL SELECT o.id FROM inspection_object o WHERE o.joint_meeting_id = i.joint_meeting_id AND o.inspection_id = i.id
      UNION ALL SELECT f.id FROM finding f WHERE f.joint_meeting_id = i.joint_meeting_id AND f.inspection_id = i.id
    ) about ON true
    JOIN event e ON e.joint_meeting_id = i.joint_meeting_id AND e.subject_id = about.subject_id AND e.subject_type IN ('inspection', 'inspection_object', 'finding')
    LEFT JOIN unit u ON u.id = e.unit_id
    WHERE i.joint_meeting_id = :jointMeetingId::uuid AND i.id = ANY(:ids::uuid[]) AND NOT (e.verb = 'notifyObject' AND e.subject_type = 'inspection')
    ORDER BY e.seq DESC`,
    params,
  );

/** What happened to inspections, newest first; for who reads all of them. */
export function findInspectionEvents(runner: QueryRunnerLike, params: Parameters<typeof inspectionEventsQuery>[0]): Promise<InspectionEventRow[]> {
  return run(runner, inspectionEventsQuery(params));
}
