import type { Accountability, AccountabilityKind, AccountabilityReach, AccountabilityState, LocalDate, ResponsiblePost } from '@lianxi/domain';
import { select } from './columns.js';
import { query, run, type QueryRunnerLike } from './sql.js';

const columns = [
  'id', 'jointMeetingId', 'code', 'kind', 'state', 'unitId', 'unitName', 'responsibility', 'postId', 'postTitle', 'personId', 'personName', 'matter', 'facts', 'hearings', 'proposedOn', 'proposedBy',
  'authorPersonIds', 'submittedOn', 'decidedOn', 'decidedBy', 'deciderPersonId', 'opinion', 'carriedOutOn', 'carriedOutDocument', 'handedTo', 'handedOn', 'handedDocument', 'clueAuthority', 'receiptNumber',
  'receiptOn', 'outcome', 'appeal', 'closedOn', 'withdrawReason', 'sealed', 'personMark', 'version',
] as const satisfies readonly (keyof Accountability)[];

export interface AccountabilityListParams {
  readonly jointMeetingId: string;
  readonly reach: AccountabilityReach;
  readonly ids: readonly string[] | null;
  readonly kind: AccountabilityKind | null;
  readonly states: readonly AccountabilityState[] | null;
  readonly unitId: string | null;
  readonly year: number | null;
  readonly limit: number;
  readonly offset: number;
}

/** canSeeAccountability, beneath the wall of the table itself. */
export const accountabilityListQuery = ({ reach, ...params }: AccountabilityListParams) =>
  query<Accountability & { readonly total: number }>(
    `SELECT ${select('a', columns)}, count(*) OVER ()::int AS "total"
    FROM accountability a
    WHERE a.joint_meeting_id = :jointMeetingId::uuid
      AND (:all::boolean OR (:leads::boolean AND NOT a.sealed AND (a.state = 'submitted' OR a.decider_person_id = :personId::uuid)) OR (:confides::boolean AND a.sealed))
      AND (:ids::uuid[] IS NULL OR a.id = ANY(:ids::uuid[])) AND (:kind::text IS NULL OR a.kind = :kind::text) AND (:states::text[] IS NULL OR a.state = ANY(:states::text[]))
      AND (:unitId::uuid IS NULL OR a.unit_id = :unitId::uuid) AND (:year::int IS NULL OR extract(year FROM a.proposed_on) = :year::int)
    ORDER BY a.proposed_on DESC, a.code DESC, a.id
    LIMIT :limit::int OFFSET :offset::int`,
    { ...params, ...reach },
  );

/** The register, newest first; nothing where the transaction was not opened for it. */
export async function findAccountabilities(runner: QueryRunnerLike, params: AccountabilityListParams): Promise<{ items: Accountability[]; total: number }> {
  const rows = await run(runner, accountabilityListQuery(params));
  return { items: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
}

export const hearingRequestsQuery = (params: { readonly jointMeetingId: string; readonly personId: string; readonly headUnitIds: readonly string[] }) =>
  query<Accountability>(
    `SELECT ${select('a', columns)} FROM accountability a
    WHERE a.joint_meeting_id = :jointMeetingId::uuid AND NOT a.sealed AND jsonb_array_length(a.hearings) > 0
      AND ((a.responsibility = 'unit' AND a.unit_id = ANY(:headUnitIds::uuid[])) OR a.person_id = :personId::uuid)
    ORDER BY a.state <> 'hearing', a.proposed_on DESC, a.code DESC, a.id
    LIMIT 100`,
    params,
  );

/** Proposals whose hearing concerns the person, or a unit headed. */
export function findHearingRequests(runner: QueryRunnerLike, params: Parameters<typeof hearingRequestsQuery>[0]): Promise<Accountability[]> {
  return run(runner, hearingRequestsQuery(params));
}

export interface AccountabilityFigureRow {
  readonly part: 'kind' | 'state' | 'unit' | 'influence' | 'year';
  readonly key: string;
  readonly name: string | null;
  readonly count: number;
}

export interface AccountabilityFigureParams {
  readonly jointMeetingId: string;
  readonly kind: AccountabilityKind | null;
  readonly unitId: string | null;
  readonly year: number | null;
  readonly today: LocalDate;
}

/** influenceOn, in SQL: what holds after an appeal, from its day to the same day so many months on. */
export const accountabilityFiguresQuery = (params: AccountabilityFigureParams) =>
  query<AccountabilityFigureRow>(
    `WITH everything AS (SELECT a.* FROM accountability a WHERE a.joint_meeting_id = :jointMeetingId::uuid),
    chosen AS (
      SELECT a.* FROM everything a WHERE (:kind::text IS NULL OR a.kind = :kind::text) AND (:unitId::uuid IS NULL OR a.unit_id = :unitId::uuid)
        AND (:year::int IS NULL OR extract(year FROM a.proposed_on) = :year::int)
    ),
    part AS (
      SELECT 'kind' AS part, kind AS key, NULL AS name, NULL AS code, count(*)::int AS count FROM chosen GROUP BY kind
      UNION ALL SELECT 'state', state, NULL, NULL, count(*)::int FROM chosen GROUP BY state
      UNION ALL SELECT 'unit', u.id::text, u.name, u.code, count(*)::int FROM chosen JOIN unit u ON u.id = chosen.unit_id GROUP BY u.id, u.name, u.code
      UNION ALL SELECT 'influence', 'running', NULL, NULL, count(*)::int FROM chosen
        CROSS JOIN LATERAL (SELECT CASE WHEN jsonb_typeof(chosen.appeal -> 'changed') = 'object' THEN chosen.appeal -> 'changed' ELSE chosen.outcome END AS held) s
        WHERE chosen.appeal ->> 'result' IS DISTINCT FROM 'revoked' AND (s.held ->> 'measure')::boolean AND s.held ->> 'influenceMonths' IS NOT NULL
          AND :today::date BETWEEN (s.held ->> 'effectiveOn')::date AND ((s.held ->> 'effectiveOn')::date + make_interval(months => (s.held ->> 'influenceMonths')::int))::date
      UNION ALL SELECT 'year', extract(year FROM proposed_on)::text, NULL, NULL, count(*)::int FROM everything GROUP BY 2
    )
    SELECT part, key, name, count FROM part ORDER BY part, code, key`,
    { ...params },
  );

/** Counts over the register, units in the order of their register. */
export function findAccountabilityFigures(runner: QueryRunnerLike, params: AccountabilityFigureParams): Promise<AccountabilityFigureRow[]> {
  return run(runner, accountabilityFiguresQuery(params));
}

export const responsiblePostsQuery = (params: { readonly unitId: string }) =>
  query<ResponsiblePost>(
    `SELECT p.id, p.unit_id AS "unitId", p.title, p.kind,
      (SELECT coalesce(json_agg(json_build_object('postId', o.post_id, 'personId', o.person_id, 'personName', n.name, 'capacity', o.capacity, 'fromOn', o.from_on, 'toOn', o.to_on) ORDER BY o.from_on, o.id), '[]')
        FROM post_holding o JOIN person n ON n.id = o.person_id WHERE o.post_id = p.id) AS holdings
    FROM post p WHERE p.unit_id = :unitId::uuid ORDER BY p.position, p.title, p.id`,
    params,
  );

/** The posts of a unit with everybody who ever held them. */
export function findResponsiblePosts(runner: QueryRunnerLike, unitId: string): Promise<ResponsiblePost[]> {
  return run(runner, responsiblePostsQuery({ unitId }));
}

export interface AccountabilityUnitRow {
  readonly id: string;
  readonly name: string;
  readonly jurisdictionName: string;
}

export const accountabilityUnitsQuery = (params: { readonly jointMeetingId: string; readonly text: string | null; readonly limit: number }) =>
  query<AccountabilityUnitRow>(
    `SELECT u.id, u.name, j.name AS "jurisdictionName" FROM unit u JOIN jurisdiction j ON j.id = u.jurisdiction_id
    WHERE u.id IN (SELECT m.unit_id FROM membership m WHERE m.joint_meeting_id = :jointMeetingId::uuid UNION SELECT a.unit_id FROM assignment a WHERE a.joint_meeting_id = :jointMeetingId::uuid
        UNION SELECT f.responsible_unit_id FROM finding f WHERE f.joint_meeting_id = :jointMeetingId::uuid)
      AND (:text::text IS NULL OR position(:text::text IN u.name) > 0)
    ORDER BY u.code, u.id
    LIMIT :limit::int`,
    params,
  );

/** Units the record of a joint meeting speaks of. */
export function findAccountabilityUnits(runner: QueryRunnerLike, params: Parameters<typeof accountabilityUnitsQuery>[0]): Promise<AccountabilityUnitRow[]> {
  return run(runner, accountabilityUnitsQuery(params));
}
