import type { Delegate, DelegateVisit, DelegateVisitState, EscalationLevel, InspectionReading, Opinion, OpinionAnswer, VisitStop } from '@lianxi/domain';
import { answerColumns, delegateColumns, delegateVisitColumns, opinionColumns, select, stopColumns } from './columns.js';
import { query, run, type QueryRunnerLike } from './sql.js';

interface Seen extends InspectionReading {
  readonly jointMeetingId: string;
}

/* A unit reads the programme of what it receives, and the opinions it has to answer; a delegate the programme and the own opinions. */
const seatedSql = `EXISTS (SELECT FROM delegate m WHERE m.joint_meeting_id = v.joint_meeting_id AND m.delegate_visit_id = v.id AND m.post_id = ANY(:postIds::uuid[])
    AND (:guestPersonId::uuid IS NULL OR m.person_id = :guestPersonId::uuid))`;
const insideSql = `(:all::boolean OR ${seatedSql})`;
const receivesSql = `EXISTS (SELECT FROM delegate_visit_stop s WHERE s.joint_meeting_id = v.joint_meeting_id AND s.delegate_visit_id = v.id AND s.unit_id = ANY(:unitIds::uuid[]))`;
const owesSql = `EXISTS (SELECT FROM delegate_opinion o WHERE o.joint_meeting_id = v.joint_meeting_id AND o.delegate_visit_id = v.id AND o.unit_id = ANY(:unitIds::uuid[]))`;
const readSql = `(${insideSql} OR ${receivesSql} OR ${owesSql})`;
/** An opinion is read by who reads all, by whose it is, and by the unit it was given to. */
const opinionSql = `(:all::boolean OR o.unit_id = ANY(:unitIds::uuid[]) OR EXISTS (SELECT FROM delegate m WHERE m.joint_meeting_id = o.joint_meeting_id AND m.id = o.delegate_id AND m.post_id = ANY(:postIds::uuid[])
    AND (:guestPersonId::uuid IS NULL OR m.person_id = :guestPersonId::uuid)))`;

/** A visit with what lists show of it. */
export interface DelegateVisitRow extends DelegateVisit {
  readonly inside: boolean;
  readonly unitNames: string | null;
  readonly delegateCount: number;
  /** Opinions the reader may know of, and how many of them are not closed. */
  readonly opinionCount: number;
  readonly openCount: number;
}

export interface DelegateVisitListParams extends Seen {
  readonly ids: readonly string[] | null;
  readonly states: readonly DelegateVisitState[] | null;
  readonly limit: number;
  readonly offset: number;
}

export const delegateVisitListQuery = (params: DelegateVisitListParams) =>
  query<DelegateVisitRow & { readonly total: number }>(
    `SELECT ${select('v', delegateVisitColumns)}, ${insideSql} AS inside, count(*) OVER ()::int AS total,
      (SELECT string_agg(DISTINCT u.name, '、') FROM delegate_visit_stop s JOIN unit u ON u.id = s.unit_id WHERE s.joint_meeting_id = v.joint_meeting_id AND s.delegate_visit_id = v.id) AS "unitNames",
      (SELECT count(*)::int FROM delegate m WHERE m.joint_meeting_id = v.joint_meeting_id AND m.delegate_visit_id = v.id) AS "delegateCount",
      coalesce(opinions.total, 0) AS "opinionCount", coalesce(opinions.open, 0) AS "openCount"
    FROM delegate_visit v
    LEFT JOIN LATERAL (SELECT count(*)::int AS total, (count(*) FILTER (WHERE o.state <> 'closed'))::int AS open FROM delegate_opinion o
      WHERE o.joint_meeting_id = v.joint_meeting_id AND o.delegate_visit_id = v.id AND ${opinionSql}) opinions ON true
    WHERE v.joint_meeting_id = :jointMeetingId::uuid AND ${readSql}
      AND (:ids::uuid[] IS NULL OR v.id = ANY(:ids::uuid[])) AND (:states::text[] IS NULL OR v.state = ANY(:states::text[]))
    ORDER BY v.state IN ('closed', 'cancelled'), v.from_on DESC, v.code DESC, v.id
    LIMIT :limit::int OFFSET :offset::int`,
    { ...params },
  );

/** Visits the reader may know of; those that are over come last. */
export async function findDelegateVisits(runner: QueryRunnerLike, params: DelegateVisitListParams): Promise<{ items: DelegateVisitRow[]; total: number }> {
  const rows = await run(runner, delegateVisitListQuery(params));
  return { items: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
}

type OfVisits = Seen & { readonly ids: readonly string[] };

export interface VisitStopRow extends VisitStop {
  readonly unitName: string;
}

export const visitStopsQuery = (params: OfVisits) =>
  query<VisitStopRow>(
    `SELECT ${select('s', stopColumns)}, u.name AS "unitName" FROM delegate_visit_stop s
    JOIN delegate_visit v ON v.joint_meeting_id = s.joint_meeting_id AND v.id = s.delegate_visit_id
    JOIN unit u ON u.id = s.unit_id
    WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.delegate_visit_id = ANY(:ids::uuid[]) AND ${readSql}
    ORDER BY s.on_date, s.at_time NULLS LAST, s.sequence`,
    { ...params },
  );

export function findVisitStops(runner: QueryRunnerLike, params: OfVisits): Promise<VisitStopRow[]> {
  return run(runner, visitStopsQuery(params));
}

export const delegatesQuery = (params: OfVisits) =>
  query<Delegate>(
    `SELECT ${select('m', delegateColumns)} FROM delegate m
    JOIN delegate_visit v ON v.joint_meeting_id = m.joint_meeting_id AND v.id = m.delegate_visit_id
    WHERE m.joint_meeting_id = :jointMeetingId::uuid AND m.delegate_visit_id = ANY(:ids::uuid[]) AND ${readSql}
      AND (:guestPersonId::uuid IS NULL OR m.person_id = :guestPersonId::uuid)
    ORDER BY array_position(ARRAY['peoples_deputy', 'consultative_member'], m.kind), m.id`,
    { ...params },
  );

/** Who comes; somebody invited reads the own seat. */
export function findDelegates(runner: QueryRunnerLike, params: OfVisits): Promise<Delegate[]> {
  return run(runner, delegatesQuery(params));
}

export interface OpinionRow extends Opinion {
  readonly visitCode: string;
  readonly visitMatter: string;
  readonly delegateName: string;
  readonly unitName: string | null;
  /** Highest step of the ladder reached while it is late. */
  readonly escalatedTo: EscalationLevel | null;
}

const escalatedSql = `(SELECT e.level FROM escalation_step e WHERE e.joint_meeting_id = o.joint_meeting_id AND e.clock = 'opinion' AND e.subject_id = o.id AND e.due_on = o.due_on
        AND e.level <> 'liaison' ORDER BY array_position(ARRAY['unit_head', 'secretariat', 'leader'], e.level) DESC LIMIT 1)`;

export type OpinionListParams = Seen & { readonly visitIds: readonly string[] | null };

export const opinionsQuery = (params: OpinionListParams) =>
  query<OpinionRow>(
    `SELECT ${select('o', opinionColumns)}, v.code AS "visitCode", v.matter AS "visitMatter", m.person_name AS "delegateName", u.name AS "unitName", ${escalatedSql} AS "escalatedTo"
    FROM delegate_opinion o
    JOIN delegate_visit v ON v.joint_meeting_id = o.joint_meeting_id AND v.id = o.delegate_visit_id
    JOIN delegate m ON m.joint_meeting_id = o.joint_meeting_id AND m.id = o.delegate_id
    LEFT JOIN unit u ON u.id = o.unit_id
    WHERE o.joint_meeting_id = :jointMeetingId::uuid AND (:visitIds::uuid[] IS NULL OR o.delegate_visit_id = ANY(:visitIds::uuid[])) AND ${opinionSql}
    ORDER BY v.from_on DESC, v.code DESC, o.sequence`,
    { ...params },
  );

/** Opinions the reader may know of, of these visits or of all. */
export function findOpinions(runner: QueryRunnerLike, params: OpinionListParams): Promise<OpinionRow[]> {
  return run(runner, opinionsQuery(params));
}

export const opinionAnswersQuery = (params: { readonly jointMeetingId: string; readonly ids: readonly string[] }) =>
  query<OpinionAnswer>(`SELECT ${select('a', answerColumns)} FROM opinion_answer a WHERE a.joint_meeting_id = :jointMeetingId::uuid AND a.opinion_id = ANY(:ids::uuid[]) ORDER BY a.sequence DESC`, params);

/** Answers to opinions the caller has found, newest first. */
export function findOpinionAnswers(runner: QueryRunnerLike, params: Parameters<typeof opinionAnswersQuery>[0]): Promise<OpinionAnswer[]> {
  return run(runner, opinionAnswersQuery(params));
}
