import type { Complaint, ComplaintCategory, ComplaintState, Instant, LocalDate } from '@lianxi/domain';
import { select } from './columns.js';
import { query, run, type QueryRunnerLike } from './sql.js';

const columns = [
  'id', 'jointMeetingId', 'code', 'source', 'category', 'placeId', 'text', 'anonymous', 'state', 'receivedOn', 'dueOn', 'dueProvisional', 'dueFromOn', 'dueDays', 'registeredOn', 'aboutUnitId',
  'concernedUnitIds', 'leaderHandles', 'unitId', 'assignedOn', 'finding', 'findingText', 'verifiedOn', 'returnReason', 'answer', 'answeredOn', 'satisfaction', 'satisfactionNote', 'ratedOn', 'joinedToId',
  'handedTo', 'clueAuthority', 'handedOn', 'handReason', 'receiptNumber', 'receiptOn', 'closedOn', 'proposedAs', 'taskTitle', 'taskReason', 'taskApprovedOn', 'taskId', 'inspectionId', 'sealed',
  'version',
] as const satisfies readonly (keyof Complaint)[];

/** A complaint with the names of its places and units. */
export interface ComplaintRow extends Complaint {
  readonly placeName: string | null;
  readonly unitName: string | null;
  readonly aboutUnitName: string | null;
  /** Others joined to it. */
  readonly joinedCount: number;
}

interface Reach {
  readonly jointMeetingId: string;
  /** Units whose complaints are read; null = all but reports of retaliation. */
  readonly visibleUnitIds: readonly string[] | null;
  /** For a confidant all own units, about which no report of retaliation is read; null = the viewer is none. */
  readonly confidantUnitIds: readonly string[] | null;
  /** Units the viewer works for: what they verify is read whatever it is. */
  readonly ownUnitIds: readonly string[];
}

export interface ComplaintListParams extends Reach {
  readonly ids: readonly string[] | null;
  readonly states: readonly ComplaintState[] | null;
  readonly category: ComplaintCategory | null;
  readonly placeId: string | null;
  readonly unitId: string | null;
  readonly joinedToId: string | null;
  /** Only those whose step is late on this day; null = all. */
  readonly lateOn: LocalDate | null;
  readonly limit: number;
  readonly offset: number;
}

/** Of retaliation: by the unit that verifies it, and a confidant with no role in the unit complained about. */
const readSql = `((c.unit_id = ANY(:ownUnitIds::uuid[]) AND NOT c.sealed)
      OR (c.category <> 'retaliation' AND (:visibleUnitIds::uuid[] IS NULL OR (c.unit_id = ANY(:visibleUnitIds::uuid[]) AND NOT c.sealed)))
      OR (c.category = 'retaliation' AND (c.about_unit_id <> ALL(:confidantUnitIds::uuid[]) OR (c.about_unit_id IS NULL AND :confidantUnitIds::uuid[] IS NOT NULL))))`;

const OPEN = `('received', 'registered', 'assigned', 'verifying', 'verified')`;

/** A unit reads those it verifies, and nothing of what is sealed; a place takes in the towns of a county. */
export const complaintListQuery = (params: ComplaintListParams) =>
  query<ComplaintRow & { readonly total: number }>(
    `SELECT ${select('c', columns)}, CASE WHEN above.level = 'county' THEN above.name || p.name ELSE p.name END AS "placeName", u.name AS "unitName", about.name AS "aboutUnitName",
      (SELECT count(*)::int FROM complaint other WHERE other.joint_meeting_id = c.joint_meeting_id AND other.joined_to_id = c.id) AS "joinedCount", count(*) OVER ()::int AS "total"
    FROM complaint c
    LEFT JOIN jurisdiction p ON p.id = c.place_id
    LEFT JOIN jurisdiction above ON above.id = p.parent_id
    LEFT JOIN unit u ON u.id = c.unit_id
    LEFT JOIN unit about ON about.id = c.about_unit_id
    WHERE c.joint_meeting_id = :jointMeetingId::uuid AND ${readSql}
      AND (:ids::uuid[] IS NULL OR c.id = ANY(:ids::uuid[])) AND (:states::text[] IS NULL OR c.state = ANY(:states::text[]))
      AND (:category::text IS NULL OR c.category = :category::text) AND (:placeId::uuid IS NULL OR c.place_id = :placeId::uuid OR p.parent_id = :placeId::uuid)
      AND (:unitId::uuid IS NULL OR c.unit_id = :unitId::uuid) AND (:joinedToId::uuid IS NULL OR c.joined_to_id = :joinedToId::uuid)
      AND (:lateOn::date IS NULL OR c.due_on < :lateOn::date)
    ORDER BY c.state NOT IN ${OPEN}, c.due_on, c.received_on DESC, c.code, c.id
    LIMIT :limit::int OFFSET :offset::int`,
    { ...params },
  );

/** Complaints, what waits first, by the day its step ends. */
export async function findComplaints(runner: QueryRunnerLike, params: ComplaintListParams): Promise<{ items: ComplaintRow[]; total: number }> {
  const rows = await run(runner, complaintListQuery(params));
  return { items: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
}

export interface ComplaintEventRow {
  readonly complaintId: string;
  readonly sequence: number;
  readonly at: Instant;
  readonly verb: string;
  readonly personName: string | null;
  readonly postTitle: string | null;
  readonly unitName: string | null;
  readonly reason: string | null;
}

export const complaintEventsQuery = (params: { readonly jointMeetingId: string; readonly ids: readonly string[] }) =>
  query<ComplaintEventRow>(
    `SELECT e.subject_id AS "complaintId", e.seq::int AS "sequence", e.at, e.verb, e.actor ->> 'personName' AS "personName", e.actor ->> 'postTitle' AS "postTitle",
      e.actor ->> 'unitName' AS "unitName", e.reason
    FROM event e
    WHERE e.joint_meeting_id = :jointMeetingId::uuid AND e.subject_type = 'complaint' AND e.subject_id = ANY(:ids::uuid[])
    ORDER BY e.seq DESC`,
    params,
  );

/** What happened to complaints, newest first; the log has no words of theirs. */
export function findComplaintEvents(runner: QueryRunnerLike, params: Parameters<typeof complaintEventsQuery>[0]): Promise<ComplaintEventRow[]> {
  return run(runner, complaintEventsQuery(params));
}

export interface PublicJointMeetingRow {
  readonly id: string;
  readonly name: string;
  readonly jurisdictionId: string;
  readonly complaintsOpen: boolean;
}

export const publicJointMeetingQuery = (params: { readonly code: string }) =>
  query<PublicJointMeetingRow>(`SELECT id, name, jurisdiction_id AS "jurisdictionId", complaints_open AS "complaintsOpen" FROM public_joint_meeting(:code::text)`, params);

/** The joint meeting a public address names, before any scope. */
export async function findPublicJointMeeting(runner: QueryRunnerLike, code: string): Promise<PublicJointMeetingRow | null> {
  return (await run(runner, publicJointMeetingQuery({ code })))[0] ?? null;
}

export interface PublicPlaceRow {
  readonly id: string;
  readonly name: string;
  /** The county of a town; null for a county. */
  readonly countyId: string | null;
}

export const publicPlacesQuery = (params: { readonly jurisdictionId: string }) =>
  query<PublicPlaceRow>(
    `SELECT p.id, p.name, CASE WHEN above.id = :jurisdictionId::uuid THEN NULL ELSE above.id END AS "countyId"
    FROM jurisdiction p JOIN jurisdiction above ON above.id = p.parent_id
    WHERE above.id = :jurisdictionId::uuid OR above.parent_id = :jurisdictionId::uuid
    ORDER BY p.code, p.id`,
    params,
  );

/** Counties and towns somebody may name. */
export function findPublicPlaces(runner: QueryRunnerLike, jurisdictionId: string): Promise<PublicPlaceRow[]> {
  return run(runner, publicPlacesQuery({ jurisdictionId }));
}

export const concernedUnitsQuery = (params: { readonly unitId: string }) =>
  query<{ readonly id: string }>(
    `SELECT u.id FROM unit named JOIN jurisdiction there ON there.id = named.jurisdiction_id
    JOIN jurisdiction j ON j.code LIKE there.code || '%' JOIN unit u ON u.jurisdiction_id = j.id
    WHERE named.id = :unitId::uuid AND (u.id = named.id OR named.kind = 'lower_government')
    ORDER BY u.id`,
    params,
  );

/** The unit and what is under it: of a government everything in its area, of a department nobody else. */
export async function findConcernedUnits(runner: QueryRunnerLike, params: Parameters<typeof concernedUnitsQuery>[0]): Promise<readonly string[]> {
  return (await run(runner, concernedUnitsQuery(params))).map(({ id }) => id);
}

export interface HandlerRow {
  readonly role: 'secretariat' | 'leader' | 'confidant';
  readonly personName: string;
  readonly postTitle: string;
  readonly unitName: string;
}

export const complaintHandlersQuery = (params: { readonly jointMeetingId: string; readonly concernedUnitIds: readonly string[]; readonly today: LocalDate }) =>
  query<HandlerRow>(
    `SELECT DISTINCT r.role, n.name AS "personName", p.title AS "postTitle", u.name AS "unitName"
    FROM joint_meeting_role r JOIN post p ON p.id = r.post_id JOIN unit u ON u.id = p.unit_id JOIN post_holding h ON h.post_id = p.id JOIN person n ON n.id = h.person_id
    WHERE r.joint_meeting_id = :jointMeetingId::uuid AND r.role IN ('secretariat', 'leader', 'confidant') AND r.from_on <= :today::date AND (r.to_on IS NULL OR r.to_on >= :today::date)
      AND h.from_on <= :today::date AND (h.to_on IS NULL OR h.to_on >= :today::date)
      AND NOT EXISTS (SELECT FROM post_holding own JOIN post at ON at.id = own.post_id WHERE own.person_id = h.person_id AND at.unit_id = ANY(:concernedUnitIds::uuid[])
        AND own.from_on <= :today::date AND (own.to_on IS NULL OR own.to_on >= :today::date))
    ORDER BY r.role, u.name, n.name`,
    params,
  );

/** Who handles a complaint about these units, and who may open its seal: nobody who holds a post in one of them. */
export function findComplaintHandlers(runner: QueryRunnerLike, params: Parameters<typeof complaintHandlersQuery>[0]): Promise<HandlerRow[]> {
  return run(runner, complaintHandlersQuery(params));
}
