import { acknowledgementFrom, escalationLevels, levelOfClock, type EscalationClock, type EscalationLevel, type LocalDate, type RosterRow, type StepWindow } from '@lianxi/domain';
import { awaitsExtensionSql, ladderDueSql, owedSql } from './light.sql.js';
import { closedSlotSql } from './period.query.js';
import { aboveJoinSql } from './report.query.js';
import { monthsSql, query, run, type Query, type QueryRunnerLike } from './sql.js';

export interface TakeStepsParams {
  readonly jointMeetingId: string;
  readonly today: LocalDate;
  readonly windows: readonly StepWindow[];
}

/** A step that fires, with what its message says. */
export interface FiredRow {
  readonly clock: EscalationClock;
  readonly level: EscalationLevel;
  readonly stepAt: number;
  readonly subjectId: string;
  /** Null for a rectification item a review, or an opinion. */
  readonly taskId: string | null;
  /** Of a review. */
  readonly inspectionId: string | null;
  /** The visit an opinion to answer is of. */
  readonly delegateVisitId: string | null;
  readonly unitId: string;
  readonly unitName: string;
  /** The county government a town's part was handed down by. */
  readonly aboveUnitId: string | null;
  readonly title: string;
  readonly dueOn: LocalDate;
  readonly periodStartOn: LocalDate | null;
  readonly periodMonths: number | null;
}

// What is open, clock by clock, with what its message says; `:lastOn` is the widest window, so that an index finds it.
const openSql = `
  SELECT 'report' AS clock, s.id, s.task_id, s.unit_id, s.due_on, s.due_on AS count_on, -1000 AS from_at, s.assignment_id, NULL::uuid AS inspection_id, NULL::uuid AS delegate_visit_id, NULL AS matter, s.period_start_on, ${monthsSql('s')} AS period_months FROM report_slot s
  WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.state IN ${owedSql} AND s.due_on <= :lastOn::date AND NOT ${closedSlotSql('s')}
  UNION ALL
  SELECT 'completion', a.id, a.task_id, a.unit_id, a.due_on, ${ladderDueSql('a')}, -1000, a.id, NULL, NULL, NULL, NULL, NULL FROM assignment a
  WHERE a.joint_meeting_id = :jointMeetingId::uuid AND a.state IN ('pending', 'in_progress') AND a.role <> 'guide' AND a.due_on <= :lastOn::date
    AND NOT ${awaitsExtensionSql('a')}
  UNION ALL
  SELECT 'acknowledgement', a.id, a.task_id, a.unit_id, a.acknowledge_due_on, a.acknowledge_due_on, ${acknowledgementFrom}, a.id, NULL, NULL, NULL, NULL, NULL FROM assignment a
  WHERE a.joint_meeting_id = :jointMeetingId::uuid AND a.state = 'pending' AND a.acknowledge_due_on <= :lastOn::date
  UNION ALL
  SELECT 'rectification', z.id, NULL, z.unit_id, z.due_on, z.due_on, -1000, NULL, NULL, NULL, f.matter, NULL, NULL FROM rectification z
  LEFT JOIN finding f ON f.joint_meeting_id = z.joint_meeting_id AND f.id = z.finding_id
  WHERE z.joint_meeting_id = :jointMeetingId::uuid AND z.state IN ('open', 'in_progress') AND z.due_on <= :lastOn::date
  UNION ALL
  SELECT 'review', o.id, NULL, o.unit_id, o.review_until_on, o.review_until_on, -1000, NULL, n.id, NULL, n.matter, NULL, NULL FROM inspection_object o
  JOIN inspection n ON n.joint_meeting_id = o.joint_meeting_id AND n.id = o.inspection_id AND n.state = 'concluded'
  WHERE o.joint_meeting_id = :jointMeetingId::uuid AND o.state = 'objected' AND o.review_until_on <= :lastOn::date
  UNION ALL
  SELECT 'opinion', q.id, NULL, q.unit_id, q.due_on, q.due_on, -1000, NULL, NULL, dv.id, dv.matter, NULL, NULL FROM delegate_opinion q
  LEFT JOIN delegate_visit dv ON dv.joint_meeting_id = q.joint_meeting_id AND dv.id = q.delegate_visit_id
  WHERE q.joint_meeting_id = :jointMeetingId::uuid AND q.state = 'assigned' AND q.due_on <= :lastOn::date`;

const levelSql = `CASE WHEN o.clock = 'review' THEN CASE hit.levels[1] ${escalationLevels.map((level) => `WHEN '${level}' THEN '${levelOfClock('review', level)}'`).join(' ')} END ELSE hit.levels[1] END AS level`;

/**
 * The domain's dueSteps for every open thing at once, counted from `count_on` (ladderDueOn) and logged by its due date: of the steps reached and above those logged, the highest fires and the others
 * are passed over. Logged in the same statement, one row for each thing; escalation.int.test.ts holds it equal to dueSteps. Whoever takes steps holds the run's cursor: a
 * step that stands already is an error, and the run has not been. Which steps are reached hangs on a handful of days, not on the thousands of things due on them: reckoned once for each.
 */
export function takeStepsQuery({ jointMeetingId, today, windows }: TakeStepsParams): Query<FiredRow> {
  const params = {
    jointMeetingId, today, ats: windows.map((step) => step.at), levels: windows.map((step) => step.level), untils: windows.map((step) => step.dueUntilOn),
    lastOn: windows.map((step) => step.dueUntilOn).sort().at(-1) ?? today,
  };
  return query(
    `WITH step AS (SELECT * FROM unnest(:ats::int[], :levels::text[], :untils::date[]) AS s(at, level, due_until)),
    open AS MATERIALIZED (${openSql}),
    noted AS MATERIALIZED (
      SELECT o.*, coalesce(logged.step_at, -1000) AS logged_at FROM open o
      LEFT JOIN LATERAL (SELECT max(l.step_at) AS step_at FROM escalation_step l WHERE l.joint_meeting_id = :jointMeetingId::uuid
        AND l.clock = o.clock AND l.subject_id = o.id AND l.due_on = o.due_on) logged ON true),
    hit AS MATERIALIZED (
      SELECT k.count_on, k.from_at, k.logged_at, array_agg(step.at ORDER BY step.at DESC) AS ats, array_agg(step.level ORDER BY step.at DESC) AS levels
      FROM (SELECT DISTINCT count_on, from_at, logged_at FROM noted) k JOIN step ON k.count_on <= step.due_until AND step.at >= k.from_at AND step.at > k.logged_at
      GROUP BY k.count_on, k.from_at, k.logged_at),
    fired AS MATERIALIZED (
      SELECT o.*, t.title, hit.ats[1] AS at, ${levelSql}, hit.ats[2:] AS passed_over
      FROM noted o
      JOIN hit ON hit.count_on = o.count_on AND hit.from_at = o.from_at AND hit.logged_at = o.logged_at
      LEFT JOIN task t ON t.joint_meeting_id = :jointMeetingId::uuid AND t.id = o.task_id
      WHERE o.clock IN ('report', 'rectification', 'review', 'opinion') OR t.state = 'assigned'),
    taken AS (
      INSERT INTO escalation_step (joint_meeting_id, clock, subject_id, due_on, step_at, level, passed_over, logged_on)
      SELECT :jointMeetingId::uuid, clock, id, due_on, at, level, passed_over, :today::date FROM fired)
    SELECT f.clock, f.level, f.at AS "stepAt", f.id AS "subjectId", f.task_id AS "taskId", u.id AS "unitId", u.name AS "unitName", coalesce(f.title, f.matter) AS title, f.inspection_id AS "inspectionId", f.delegate_visit_id AS "delegateVisitId",
      f.due_on AS "dueOn", f.period_start_on AS "periodStartOn", above.unit_id AS "aboveUnitId", f.period_months AS "periodMonths"
    FROM fired f
    LEFT JOIN assignment a ON a.joint_meeting_id = :jointMeetingId::uuid AND a.id = f.assignment_id
    ${aboveJoinSql}
    JOIN unit u ON u.id = f.unit_id
    ORDER BY f.due_on, 8, u.name, f.id`,
    params,
  );
}

/** Takes today's steps and answers those that fire, the latest first. */
export function takeSteps(runner: QueryRunnerLike, params: TakeStepsParams): Promise<FiredRow[]> {
  return params.windows.length === 0 ? Promise.resolve([]) : run(runner, takeStepsQuery(params));
}

/** A row of the roster with the names a preview shows. */
export interface RosterPersonRow extends RosterRow {
  readonly postTitle: string;
  readonly personName: string | null;
}

export function rosterQuery(params: { readonly jointMeetingId: string; readonly today: LocalDate }): Query<RosterPersonRow> {
  return query(
    `SELECT DISTINCT r.post_id AS "postId", p.unit_id AS "unitId", r.role, h.capacity, a.id AS "accountId", p.position, p.title AS "postTitle", person.name AS "personName"
    FROM joint_meeting_role r
    JOIN post p ON p.id = r.post_id
    LEFT JOIN post_holding h ON h.post_id = p.id AND h.from_on <= :today::date AND (h.to_on IS NULL OR h.to_on >= :today::date)
    LEFT JOIN person ON person.id = h.person_id
    LEFT JOIN account a ON a.person_id = h.person_id AND a.state = 'active'
    WHERE r.joint_meeting_id = :jointMeetingId::uuid AND r.role IN ('liaison', 'unit_head', 'secretariat', 'leader', 'confidant')
      AND r.from_on <= :today::date AND (r.to_on IS NULL OR r.to_on >= :today::date)
    ORDER BY p.position, r.post_id, h.capacity, a.id`,
    { ...params },
  );
}

/** Every post with a say in the joint meeting today and who holds it, vacant ones too. */
export function findRoster(runner: QueryRunnerLike, params: { readonly jointMeetingId: string; readonly today: LocalDate }): Promise<RosterPersonRow[]> {
  return run(runner, rosterQuery(params));
}

export function lastUrgedQuery(params: { readonly jointMeetingId: string; readonly subjectIds: readonly string[] }): Query<{ subjectId: string; lastUrgedOn: LocalDate; count: number }> {
  return query(
    `SELECT e.subject_id AS "subjectId", max(e.day_on) AS "lastUrgedOn", count(*)::int AS count FROM event e
    WHERE e.joint_meeting_id = :jointMeetingId::uuid AND e.subject_type IN ('report_slot', 'assignment', 'rectification') AND e.subject_id = ANY(:subjectIds::uuid[]) AND e.verb = 'urge'
    GROUP BY e.subject_id`,
    { ...params },
  );
}

/** When and how often things were urged, from the log. */
export function findLastUrged(runner: QueryRunnerLike, params: Parameters<typeof lastUrgedQuery>[0]) {
  return run(runner, lastUrgedQuery(params));
}
