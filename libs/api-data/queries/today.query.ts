import { attentionCount, deskOfClock, escalationLevels, todayGroups, todayReasons, type Assignment, type EscalationLevel, type Level, type LocalDate, type Rectification, type Report, type ReportSlot, type SlotMark, type TaskState, type TodayAttention, type TodayGroup, type TodayReason } from '@lianxi/domain';
import { assignmentColumns, nested, select, slotColumns } from './columns.js';
import { markRankSql, sentSql } from './light.sql.js';
import { aboveJoinSql } from './report.query.js';
import { query, run, type QueryRunnerLike } from './sql.js';
import { todayGroupRankSql, todayLinesSql } from './today.sql.js';

export interface TodayParams {
  readonly jointMeetingId: string;
  /** Units the viewer works for; empty for none. */
  readonly ownUnitIds: readonly string[];
  /** Units whose reports the viewer signs, and counties whose towns' reports he checks. */
  readonly signingUnitIds: readonly string[];
  readonly checkingUnitIds: readonly string[];
  /** Also what is late anywhere: for the secretariat and the leaders. */
  readonly watchesAll: boolean;
  /** Also what waits for the secretariat. */
  readonly reviews: boolean;
  /** Posts by which the viewer sits in teams. */
  readonly inspectorPostIds: readonly string[];
  /** Also results told to the leaders; each reads those he wrote, in the posts he holds. */
  readonly leads: boolean;
  readonly postIds: readonly string[];
  /** Also what of accountability waits: for its officer, for the person concerned and for the heads of units concerned. */
  readonly personId: string;
  readonly keepsAccountability: boolean;
  readonly headedUnitIds: readonly string[];
  /** For a confidant all own units: reports of retaliation about others wait for them; null for others. */
  readonly confidantUnitIds: readonly string[] | null;
  /** Whose attention is asked for; null for nobody's. */
  readonly attention: TodayAttention | null;
  readonly today: LocalDate;
  readonly amberUntilOn: LocalDate;
  /** The last day on which a request was made that is late to be answered, if one, two, … working days are given for it. */
  readonly askedUntilOn: readonly LocalDate[];
  /** Only these groups; null for all. */
  readonly groups: readonly TodayGroup[] | null;
  readonly limit: number;
  readonly offset: number;
}

/** A part of the task as far as the verbs on another part look at it. */
export type TodayPart = Pick<Assignment, 'id' | 'unitId' | 'role' | 'state' | 'parentId' | 'waivedReason'>;

/** Of a rectification item what its verbs look at. */
const itemColumns = ['id', 'jointMeetingId', 'unitId', 'contactUnitId', 'state', 'dueOn', 'extensionRequestedOn', 'reporterPersonIds', 'finishedOnBehalf', 'version'] as const satisfies readonly (keyof Rectification)[];

export interface TodayRow {
  readonly reason: TodayReason;
  readonly title: string;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly unitLevel: Level | null;
  readonly dueOn: LocalDate | null;
  readonly mark: SlotMark;
  readonly taskId: string | null;
  readonly taskState: TaskState | null;
  readonly taskVersion: number | null;
  readonly noticeId: string | null;
  readonly count: number;
  /** The first instruction of those that hang together, and the one the line is about. */
  readonly instructionId: string | null;
  readonly stepId: string | null;
  readonly inspectionId: string | null;
  readonly delegateVisitId: string | null;
  readonly assessmentId: string | null;
  readonly meetingId: string | null;
  readonly dataProvisionId: string | null;
  readonly bulletinId: string | null;
  /** A rectification item as far as its verbs look at it, with the team that found it. */
  readonly rectification: (Pick<Rectification, (typeof itemColumns)[number]> & { readonly teamPostIds: readonly string[] }) | null;
  /** In the page asked for: its place, from 1. */
  readonly place: number | null;
  /** Among those above the list: its place, from 1. */
  readonly attentionPlace: number | null;
  readonly slot: ReportSlot | null;
  /** The county government a report's part was handed down by. */
  readonly aboveUnitId: string | null;
  readonly assignment: Assignment | null;
  /** All parts of the task, for a part. */
  readonly parts: readonly TodayPart[] | null;
  /** The newest sent report of the slot. */
  readonly report: Pick<Report, 'id' | 'onBehalf' | 'confirmedAt' | 'state'> | null;
  /** Beginning of what was written and waits to be read. */
  readonly excerpt: string | null;
  /** A report of an earlier period can be sent again as it is: there is one, no draft is begun and no figures are asked for. */
  readonly repeatable: boolean;
  readonly escalatedTo: EscalationLevel | null;
  readonly urgedOn: LocalDate | null;
}

export interface TodayList {
  readonly rows: readonly TodayRow[];
  readonly totals: Readonly<Record<TodayGroup, number>>;
  /** Working days one may object within, as the joint meeting has set them. */
  readonly objectionWorkingDays: number;
  /** And those given for the answer to a request for more time. */
  readonly extensionAnswerWorkingDays: number;
}

const excerptLength = 160;
const escalationSql = (subject: string, dueOn: string): string =>
  `FROM escalation_step e WHERE e.joint_meeting_id = :jointMeetingId::uuid AND e.clock IN ('report', 'completion', 'acknowledgement', 'rectification', 'review') AND e.subject_id = ${subject} AND e.due_on = ${dueOn}`;

/** For a leader what came back, runs over or waits for his approval (1), then what is late, what was raised to the leaders before the rest (2, 3); for a unit head what is near its day. */
const attentionSql = `CASE :attention::text
        WHEN 'leader' THEN CASE WHEN line.reason IN ('read_instruction', 'overdue_instruction', 'decide_complaint', 'review_bulletin') THEN 1 WHEN line.reason NOT IN ('overdue_report', 'overdue_assignment', 'overdue_acknowledgement', 'overdue_rectification', 'overdue_review') THEN NULL
          WHEN EXISTS (SELECT ${escalationSql('CASE WHEN line.rectification_id IS NOT NULL THEN line.rectification_id WHEN line.inspection_id IS NOT NULL THEN line.step_id WHEN line.slot_id IS NULL THEN a.id ELSE line.slot_id END', 'line.due_on')} AND e.level = 'leader') THEN 2 ELSE 3 END
        WHEN 'unit_head' THEN CASE WHEN line.mark = 'due_soon' THEN 1 END END`;

const orderSql = (row: string): string => `${row}.group_rank, CASE WHEN ${row}.mark IN ('overdue', 'due_soon') THEN ${markRankSql(`${row}.mark`)} ELSE 9 END, ${row}.due_on NULLS LAST,
      array_position(ARRAY['${todayReasons.join(`','`)}'], ${row}.reason), ${row}.task_id, ${row}.slot_id, ${row}.unit_id, ${row}.notice_id, ${row}.step_id`;

/** Every line with its group, its place among those chosen, and its place above the list: the first of each class before the second of any. */
const placedSql = `line AS MATERIALIZED (
      ${todayLinesSql}
    ), grouped AS (
      SELECT line.*, ${todayGroupRankSql('line.reason')} AS group_rank, a.id AS assignment_id, ${attentionSql} AS attention
      FROM line LEFT JOIN assignment a ON line.slot_id IS NULL AND a.joint_meeting_id = :jointMeetingId::uuid AND a.task_id = line.task_id AND a.unit_id = line.unit_id
    ), chosen AS (
      SELECT *, :groups::text[] IS NULL OR (ARRAY['${todayGroups.join(`','`)}'])[group_rank] = ANY(:groups::text[]) AS in_list,
        CASE WHEN attention IS NOT NULL THEN row_number() OVER (PARTITION BY least(attention, 2) ORDER BY attention, due_on, task_id, slot_id, unit_id, step_id) END AS turn
      FROM grouped
    ), placed AS (
      SELECT *, CASE WHEN in_list THEN row_number() OVER (PARTITION BY in_list ORDER BY ${orderSql('chosen')}) END AS place,
        CASE WHEN attention IS NOT NULL THEN row_number() OVER (ORDER BY attention IS NULL, turn, least(attention, 2)) END AS attention_place
      FROM chosen
    )`;

const shownSql = `SELECT * FROM placed WHERE (place > :offset::int AND place <= :offset::int + :limit::int) OR attention_place <= ${attentionCount}`;

/** The newest report that left its unit, or for the unit itself that was written out; for what waits to be read, signed or confirmed. */
const joinsSql = `
    LEFT JOIN unit u ON u.id = p.unit_id
    LEFT JOIN task t ON t.joint_meeting_id = :jointMeetingId::uuid AND t.id = p.task_id
    LEFT JOIN report_slot s ON s.joint_meeting_id = :jointMeetingId::uuid AND s.id = p.slot_id
    LEFT JOIN assignment a ON a.joint_meeting_id = :jointMeetingId::uuid AND a.id = p.assignment_id
    LEFT JOIN rectification z ON z.joint_meeting_id = :jointMeetingId::uuid AND z.id = p.rectification_id
    LEFT JOIN LATERAL (
      SELECT id, on_behalf, confirmed_at, state, text, return_reason FROM report WHERE report.joint_meeting_id = s.joint_meeting_id AND report.slot_id = s.id AND report.state <> 'draft'
        AND (report.submitted_at IS NOT NULL OR report.unit_id = ANY(:ownUnitIds::uuid[]))
      ORDER BY report.sequence DESC LIMIT 1
    ) r ON true
    LEFT JOIN LATERAL (SELECT above.unit_id FROM assignment a ${aboveJoinSql} WHERE a.joint_meeting_id = s.joint_meeting_id AND a.id = s.assignment_id) handed ON true`;

const wordsSql = `left(CASE WHEN (p.reason LIKE 'overdue%' AND p.reason <> 'overdue_extension') OR p.reason LIKE 'due_soon%' THEN NULL WHEN p.reason = 'returned_report' THEN r.return_reason WHEN p.slot_id IS NOT NULL THEN r.text
        WHEN p.reason = 'review_completion' THEN a.completion_text WHEN p.reason = 'returned_completion' THEN a.completion_return_reason
        WHEN p.reason = 'review_objection' THEN a.objection_reason WHEN p.reason IN ('review_extension', 'overdue_extension') THEN a.extension_reason WHEN p.reason = 'acknowledge' THEN t.content
        WHEN p.reason = 'acknowledge_rectification' THEN z.measure WHEN p.reason = 'extend_rectification' THEN z.extension_reason WHEN p.reason = 'redo_rectification' THEN z.state_reason
        WHEN p.reason = 'check_rectification' THEN (SELECT said.text FROM rectification_report said WHERE said.joint_meeting_id = z.joint_meeting_id AND said.rectification_id = z.id ORDER BY said.sequence DESC LIMIT 1) END, ${excerptLength})`;

/** Offered to the unit itself only: for all others nothing is looked up. */
const repeatableSql = `s.state = 'expected' AND s.unit_id = ANY(:ownUnitIds::uuid[]) AND NOT EXISTS (SELECT FROM report draft WHERE draft.joint_meeting_id = s.joint_meeting_id AND draft.slot_id = s.id AND draft.state = 'draft')
      AND NOT EXISTS (SELECT FROM indicator_use i WHERE i.joint_meeting_id = s.joint_meeting_id AND (i.task_id = s.task_id OR i.duty_id = t.duty_id))
      AND EXISTS (SELECT FROM report_slot before JOIN report ON report.joint_meeting_id = before.joint_meeting_id AND report.slot_id = before.id AND report.state IN ${sentSql}
        WHERE before.joint_meeting_id = s.joint_meeting_id AND before.assignment_id = s.assignment_id AND before.period_start_on < s.period_start_on AND before.first_submitted_on IS NOT NULL)`;

const partsSql = `(SELECT jsonb_agg(jsonb_build_object('id', part.id, 'unitId', part.unit_id, 'role', part.role, 'state', part.state, 'parentId', part.parent_id, 'waivedReason', part.waived_reason))
      FROM assignment part WHERE a.id IS NOT NULL AND part.joint_meeting_id = :jointMeetingId::uuid AND part.task_id = p.task_id)`;

/** Not coalesce: behind row-level security PostgreSQL uses no index for what it calls, and CASE calls nothing. */
const subjectIdSql = 'CASE WHEN p.rectification_id IS NOT NULL THEN p.rectification_id WHEN p.inspection_id IS NOT NULL THEN p.step_id WHEN p.slot_id IS NULL THEN p.assignment_id ELSE p.slot_id END';

const itemSql = `${itemColumns.map((name) => `z.${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} AS "rectification.${name}"`).join(', ')},
      CASE WHEN z.id IS NOT NULL THEN ARRAY(SELECT m.post_id FROM inspection_member m WHERE m.joint_meeting_id = z.joint_meeting_id AND m.inspection_id = z.inspection_id AND m.post_id IS NOT NULL AND m.role <> 'invited') END AS "rectification.teamPostIds"`;

const rowSql = `p.reason, p.title, p.unit_id AS "unitId", u.name AS "unitName", u.level AS "unitLevel", p.due_on AS "dueOn", p.mark, p.task_id AS "taskId", t.state AS "taskState", t.version AS "taskVersion",
      p.notice_id AS "noticeId", p.count, p.instruction_id AS "instructionId", p.step_id AS "stepId", p.inspection_id AS "inspectionId", p.delegate_visit_id AS "delegateVisitId", p.assessment_id AS "assessmentId", p.meeting_id AS "meetingId", p.data_provision_id AS "dataProvisionId", p.bulletin_id AS "bulletinId", ${itemSql}, CASE WHEN p.place > :offset::int AND p.place <= :offset::int + :limit::int THEN p.place::int END AS "place",
      CASE WHEN p.attention_place <= ${attentionCount} THEN p.attention_place::int END AS "attentionPlace",
      ${select('s', slotColumns, 'slot.')}, handed.unit_id AS "aboveUnitId", ${select('a', assignmentColumns, 'assignment.')}, ${partsSql} AS "parts",
      r.id AS "report.id", r.on_behalf AS "report.onBehalf", r.confirmed_at AS "report.confirmedAt", r.state AS "report.state", ${wordsSql} AS "excerpt", ${repeatableSql} AS "repeatable",
      (SELECT e.level ${escalationSql(subjectIdSql, 'p.due_on')} AND e.level <> CASE e.clock WHEN 'review' THEN '${deskOfClock('review')}' ELSE 'liaison' END
        ORDER BY array_position(ARRAY['${escalationLevels.join(`','`)}'], e.level) DESC LIMIT 1) AS "escalatedTo",
      (SELECT max(e.day_on) FROM event e WHERE e.joint_meeting_id = :jointMeetingId::uuid AND e.subject_type = CASE WHEN p.rectification_id IS NOT NULL THEN 'rectification' WHEN p.slot_id IS NULL THEN 'assignment' ELSE 'report_slot' END
        AND e.subject_id = ${subjectIdSql} AND e.verb = 'urge') AS "urgedOn"`;

export const todayQuery = (params: TodayParams) =>
  query<Record<string, unknown>>(
    `WITH ${placedSql}, shown AS (${shownSql})
    SELECT ${todayGroups.map((group) => `total.${group}`).join(', ')}, meeting.objection_working_days AS "objectionWorkingDays", meeting.extension_answer_working_days AS "extensionAnswerWorkingDays", ${rowSql}
    FROM (SELECT ${todayGroups.map((group, at) => `(count(*) FILTER (WHERE group_rank = ${at + 1}))::int AS ${group}`).join(', ')} FROM placed) total
    CROSS JOIN (SELECT objection_working_days, extension_answer_working_days FROM joint_meeting WHERE id = :jointMeetingId::uuid) meeting
    LEFT JOIN shown p ON true${joinsSql}
    ORDER BY p.place NULLS LAST, p.attention_place`,
    params,
  );

/** 今日要办: a page of it, most urgent first, with how many there are in each group; above it the lines to be seen first. */
export async function findToday(runner: QueryRunnerLike, params: TodayParams): Promise<TodayList> {
  const rows = await run(runner, todayQuery(params));
  const totals = Object.fromEntries(todayGroups.map((group) => [group, Number(rows[0]?.[group] ?? 0)])) as Record<TodayGroup, number>;
  const [first] = rows;
  return {
    rows: rows.filter((row) => row['reason'] != null).map(todayRow), totals, objectionWorkingDays: Number(first?.['objectionWorkingDays'] ?? 0), extensionAnswerWorkingDays: Number(first?.['extensionAnswerWorkingDays'] ?? 0),
  };
}

function todayRow(row: Record<string, unknown>): TodayRow {
  return {
    ...row,
    slot: nested<ReportSlot>(row, 'slot.'),
    assignment: nested<Assignment>(row, 'assignment.'),
    report: nested<TodayRow['report'] & object>(row, 'report.'),
    rectification: nested<TodayRow['rectification'] & object>(row, 'rectification.'),
    repeatable: row['repeatable'] === true,
  } as TodayRow;
}
