import { marksWorstFirst, type DutyRole, type Level, type LocalDate, type SlotMark } from '@lianxi/domain';
import { assignmentMarkSql, latePartSql, markRankSql, owedSql, slotMarkSql } from './light.sql.js';
import { closedSlotSql } from './period.query.js';
import { query, run, type QueryRunnerLike } from './sql.js';

/** Which day, which level of units, which months (first day of the first, last day of the last). */
export interface OverviewParams {
  readonly jointMeetingId: string;
  readonly level: Level;
  readonly today: LocalDate;
  readonly amberUntilOn: LocalDate;
  readonly fromOn: LocalDate;
  readonly untilOn: LocalDate;
}

/** What is counted in a cell: `due` is everything whose due date has passed, and splits into onTime, late and missing. */
export interface SlotCounts {
  readonly expected: number;
  /** In by its due date, whether that has passed or not. */
  readonly inTime: number;
  readonly due: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
}

export interface CellRow extends SlotCounts {
  readonly unitId: string;
  readonly level: Level;
  readonly month: LocalDate;
  readonly mark: SlotMark;
  readonly slotIds: readonly string[];
}

/** Sent and not returned. */
const answered = `mark IN ('under_review', 'accepted', 'accepted_late')`;

/** A report counts in the month its period ends in; a suspended one is shown, but expected of nobody. */
const countsSql = `
  count(*) FILTER (WHERE mark <> 'suspended')::int AS "expected",
  count(*) FILTER (WHERE ${answered} AND first_submitted_on <= due_on)::int AS "inTime",
  count(*) FILTER (WHERE mark <> 'suspended' AND due_on < :today::date)::int AS "due",
  count(*) FILTER (WHERE ${answered} AND due_on < :today::date AND first_submitted_on <= due_on)::int AS "onTime",
  count(*) FILTER (WHERE ${answered} AND due_on < :today::date AND first_submitted_on > due_on)::int AS "late",
  count(*) FILTER (WHERE mark = 'overdue')::int AS "missing",
  (ARRAY['${marksWorstFirst.join(`','`)}'])[min(${markRankSql('mark')})] AS "mark",
  array_agg(id ORDER BY due_on, id) AS "slotIds"`;

const markedSlotsSql = `
  SELECT s.id, s.unit_id, s.due_on, s.first_submitted_on, date_trunc('month', s.period_end_on::timestamp)::date AS month, ${slotMarkSql('s')} AS mark,
    u.level, u.jurisdiction_id
  FROM report_slot s JOIN unit u ON u.id = s.unit_id
  WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.period_end_on BETWEEN :fromOn::date AND :untilOn::date AND s.state <> 'withdrawn'`;

export const cellsQuery = (params: Omit<OverviewParams, 'level'>) =>
  query<CellRow>(
    `SELECT unit_id AS "unitId", level, month, ${countsSql}
    FROM (${markedSlotsSql}) slot
    GROUP BY unit_id, level, month`,
    params,
  );

/** The matrix: units of every level by months. */
export function findCells(runner: QueryRunnerLike, params: Omit<OverviewParams, 'level'>): Promise<CellRow[]> {
  return run(runner, cellsQuery(params));
}

export interface CountyCellRow extends SlotCounts {
  readonly unitId: string;
  readonly name: string;
  readonly towns: number;
  /** Null for a county of which nothing is expected. */
  readonly month: LocalDate | null;
  readonly mark: SlotMark | null;
  readonly slotIds: readonly string[];
  /** Reports asked of its towns in that month. */
  readonly townAsks: number;
}

export const countyCellsQuery = (params: OverviewParams) =>
  query<CountyCellRow>(
    `WITH slot AS (
      SELECT marked.*, CASE marked.level WHEN 'county' THEN j.id ELSE j.parent_id END AS county_id
      FROM (${markedSlotsSql} AND u.level IN ('county', 'town')) marked JOIN jurisdiction j ON j.id = marked.jurisdiction_id
    ), cell AS (
      SELECT county_id, month, count(*) FILTER (WHERE level = 'town' AND mark <> 'suspended')::int AS "townAsks", ${countsSql}
      FROM slot GROUP BY county_id, month
    )
    SELECT u.id AS "unitId", coalesce(u.short_name, j.name) AS "name", cell.month, cell.mark, coalesce(cell."slotIds", '{}') AS "slotIds",
      coalesce(cell.expected, 0) AS "expected", coalesce(cell."inTime", 0) AS "inTime", coalesce(cell.due, 0) AS "due", coalesce(cell."onTime", 0) AS "onTime",
      coalesce(cell.late, 0) AS "late", coalesce(cell.missing, 0) AS "missing", coalesce(cell."townAsks", 0) AS "townAsks",
      (SELECT count(*)::int FROM unit town JOIN jurisdiction tj ON tj.id = town.jurisdiction_id
        WHERE tj.parent_id = j.id AND town.level = 'town' AND town.kind = 'lower_government' AND (town.valid_to IS NULL OR town.valid_to >= :today::date)) AS "towns"
    FROM unit u
    JOIN jurisdiction j ON j.id = u.jurisdiction_id
    JOIN joint_meeting jm ON jm.id = :jointMeetingId::uuid AND jm.jurisdiction_id IN (j.id, j.parent_id)
    LEFT JOIN cell ON cell.county_id = j.id
    WHERE u.level = 'county' AND u.kind = 'lower_government' AND (u.valid_to IS NULL OR u.valid_to >= :today::date)
    ORDER BY j.code, u.id, cell.month`,
    params,
  );

/** County governments, each with all that is expected of it and of its towns, by month. */
export function findCountyCells(runner: QueryRunnerLike, params: OverviewParams): Promise<CountyCellRow[]> {
  return run(runner, countyCellsQuery(params));
}

export interface OverviewUnitRow {
  readonly unitId: string;
  readonly unitName: string;
  readonly group: string;
  /** Holds duties whose frequency nobody has set, and none that recurs by itself. */
  readonly unsetOnly: boolean;
}

export const overviewUnitsQuery = (params: OverviewParams) =>
  query<OverviewUnitRow>(
    `SELECT u.id AS "unitId", u.name AS "unitName",
      CASE WHEN m.role = 'lead' THEN 'lead' WHEN u.level = 'town' THEN coalesce(county.name, '') ELSE u.kind END AS "group",
      coalesce(d.unset > 0 AND d.set = 0, false) AS "unsetOnly"
    FROM unit u
    JOIN jurisdiction j ON j.id = u.jurisdiction_id
    LEFT JOIN jurisdiction county ON county.id = j.parent_id
    LEFT JOIN membership m ON m.joint_meeting_id = :jointMeetingId::uuid AND m.unit_id = u.id
      AND m.from_on <= :today::date AND (m.to_on IS NULL OR m.to_on >= :today::date)
    LEFT JOIN (
      SELECT unit_id, min(start_offset) AS first_offset, count(*) FILTER (WHERE frequency_state = 'unset') AS unset,
        count(*) FILTER (WHERE frequency_state = 'set') AS set
      FROM duty
      WHERE joint_meeting_id = :jointMeetingId::uuid AND valid_from <= :today::date AND (valid_to IS NULL OR valid_to >= :today::date)
      GROUP BY unit_id
    ) d ON d.unit_id = u.id
    WHERE u.level = :level AND (m.unit_id IS NOT NULL OR d.unit_id IS NOT NULL
      OR EXISTS (SELECT FROM report_slot s WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.unit_id = u.id
        AND s.period_end_on BETWEEN :fromOn::date AND :untilOn::date))
    ORDER BY m.role = 'lead' DESC NULLS LAST, CASE WHEN u.level = 'town' THEN county.code END,
      array_position(ARRAY['party_organ', 'government_department', 'authorised_body', 'mass_organisation', 'vertical_agency', 'lower_government'], u.kind),
      m.position NULLS LAST, d.first_offset NULLS LAST, u.code, u.id`,
    params,
  );

/** Rows of the matrix: members of that level, and every unit of it that holds duties or owes reports. */
export function findOverviewUnits(runner: QueryRunnerLike, params: OverviewParams): Promise<OverviewUnitRow[]> {
  return run(runner, overviewUnitsQuery(params));
}

export interface OverviewFigureRow {
  readonly openTasks: number;
  readonly openAssignments: number;
  readonly pendingAcknowledgements: number;
  readonly overdueAssignments: number;
  readonly dueSoonAssignments: number;
  readonly underReviewCompletions: number;
  /** Objections and requests for more time that wait for their answer. */
  readonly undecidedParts: number;
  readonly overdueReports: number;
  readonly dueSoonReports: number;
  readonly underReviewReports: number;
  /** Missing in locked months: it stays missing there, but nobody can send it, so it is late no more. */
  readonly closedReports: number;
}

type FigureParams = Omit<OverviewParams, 'fromOn' | 'untilOn' | 'level'> & { readonly level: Level | null; readonly visibleUnitIds: readonly string[] | null };

export const figuresQuery = (params: FigureParams) =>
  query<OverviewFigureRow>(
    `SELECT part.*, slot.*, closed.* FROM (
      SELECT count(DISTINCT a.task_id)::int AS "openTasks", count(*) FILTER (WHERE a.state <> 'completed')::int AS "openAssignments",
        count(*) FILTER (WHERE a.state = 'pending')::int AS "pendingAcknowledgements",
        count(*) FILTER (WHERE a.role <> 'guide' AND a.state IN ('pending', 'in_progress') AND due.mark = 'overdue')::int AS "overdueAssignments",
        count(*) FILTER (WHERE a.role <> 'guide' AND a.state IN ('pending', 'in_progress') AND due.mark IN ('due_soon', 'extension_pending'))::int AS "dueSoonAssignments",
        count(*) FILTER (WHERE a.state = 'completion_requested')::int AS "underReviewCompletions",
        count(*) FILTER (WHERE t.state = 'assigned' AND (a.state = 'objected' OR (a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL)))::int AS "undecidedParts"
      FROM task t
      JOIN assignment a ON a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id AND a.state <> 'withdrawn'
      JOIN unit u ON u.id = a.unit_id
      CROSS JOIN LATERAL (SELECT ${assignmentMarkSql('a')} AS mark) due
      WHERE t.joint_meeting_id = :jointMeetingId::uuid AND t.state IN ('assigned', 'suspended')
        AND (:level::text IS NULL OR u.level = :level) AND (:visibleUnitIds::uuid[] IS NULL OR a.unit_id = ANY(:visibleUnitIds::uuid[]))
    ) part, (
      SELECT count(*) FILTER (WHERE s.state <> 'submitted' AND s.due_on < :today::date)::int AS "overdueReports",
        count(*) FILTER (WHERE s.state <> 'submitted' AND s.due_on >= :today::date AND s.due_on <= :amberUntilOn::date)::int AS "dueSoonReports",
        count(*) FILTER (WHERE s.state = 'submitted' AND NOT ${closedSlotSql('s', false)})::int AS "underReviewReports"
      FROM report_slot s JOIN unit u ON u.id = s.unit_id
      WHERE s.joint_meeting_id = :jointMeetingId::uuid
        AND (s.state = 'submitted' OR (s.state IN ${owedSql} AND s.due_on <= :amberUntilOn::date AND NOT ${closedSlotSql('s')}))
        AND (:level::text IS NULL OR u.level = :level) AND (:visibleUnitIds::uuid[] IS NULL OR s.unit_id = ANY(:visibleUnitIds::uuid[]))
    ) slot, (
      SELECT count(*)::int AS "closedReports"
      FROM report_slot s JOIN unit u ON u.id = s.unit_id
      WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.state IN ${owedSql} AND s.due_on < :today::date AND ${closedSlotSql('s')}
        AND (:level::text IS NULL OR u.level = :level) AND (:visibleUnitIds::uuid[] IS NULL OR s.unit_id = ANY(:visibleUnitIds::uuid[]))
    ) closed`,
    params,
  );

/** The figures on top, and the counts beside the navigation: of one level or all, of some units or all. */
export async function findFigures(runner: QueryRunnerLike, params: FigureParams): Promise<OverviewFigureRow> {
  const [row] = await run(runner, figuresQuery(params));
  if (!row) throw new Error('an aggregate without GROUP BY always has a row');
  return row;
}

export interface OverdueRow {
  readonly slotId: string | null;
  readonly taskId: string;
  readonly title: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly role: DutyRole;
  readonly periodStartOn: LocalDate | null;
  readonly periodEndOn: LocalDate | null;
  readonly dueOn: LocalDate;
  readonly line: number | null;
  readonly dutyId: string | null;
}

export const overdueQuery = (params: Omit<OverviewParams, 'level' | 'fromOn' | 'untilOn' | 'amberUntilOn'> & { readonly limit: number }) =>
  query<OverdueRow>(
    `SELECT late.slot_id AS "slotId", t.id AS "taskId", t.title, u.id AS "unitId", u.name AS "unitName", a.role,
      late.period_start_on AS "periodStartOn", late.period_end_on AS "periodEndOn", late.due_on AS "dueOn", c.line, t.duty_id AS "dutyId"
    FROM (
      SELECT s.id AS slot_id, s.assignment_id, s.period_start_on, s.period_end_on, s.due_on
      FROM report_slot s
      WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.state IN ${owedSql} AND s.due_on < :today::date AND NOT ${closedSlotSql('s')}
      UNION ALL
      SELECT NULL, a.id, NULL, NULL, a.due_on
      FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id AND t.state = 'assigned'
      WHERE a.joint_meeting_id = :jointMeetingId::uuid AND ${latePartSql('a')}
    ) late
    JOIN assignment a ON a.joint_meeting_id = :jointMeetingId::uuid AND a.id = late.assignment_id
    JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id
    JOIN unit u ON u.id = a.unit_id
    LEFT JOIN duty d ON d.joint_meeting_id = t.joint_meeting_id AND d.id = t.duty_id
    LEFT JOIN clause c ON c.joint_meeting_id = d.joint_meeting_id AND c.id = d.clause_id
    ORDER BY late.due_on, a.id, late.slot_id
    LIMIT :limit::int`,
    params,
  );

/** Missing reports and late assignments, the longest late first. */
export function findOverdue(runner: QueryRunnerLike, params: Parameters<typeof overdueQuery>[0]): Promise<OverdueRow[]> {
  return run(runner, overdueQuery(params));
}
