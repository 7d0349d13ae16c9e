import type { AgendaItem, DutyRole, LocalDate, Meeting, MeetingDecision, MeetingReading, MeetingSeat, MeetingState, MinutesResponse, TaskState } from '@lianxi/domain';
import { agendaItemColumns, decisionColumns, meetingColumns, minutesResponseColumns, seatColumns, select } from './columns.js';
import { query, run, type QueryRunnerLike } from './sql.js';

interface Seen extends MeetingReading {
  readonly jointMeetingId: string;
}

/* A unit reads the meetings it is called to; minutes and decisions once they circulate; of answers and comments its own. */
const readSql = `(:all::boolean OR EXISTS (SELECT FROM meeting_seat own WHERE own.joint_meeting_id = m.joint_meeting_id AND own.meeting_id = m.id AND own.unit_id = ANY(:unitIds::uuid[])))`;
const toldSql = `(:all::boolean OR m.state IN ('circulated', 'issued'))`;

/** A meeting with what lists show of it. */
export interface MeetingRow extends Meeting {
  readonly seatCount: number;
  readonly repliedCount: number;
  readonly attendedCount: number;
  readonly itemCount: number;
  readonly decisionCount: number;
  /** Decisions followed by a task, and how many of these are done. */
  readonly taskCount: number;
  readonly doneCount: number;
}

export interface MeetingListParams extends Seen {
  readonly ids: readonly string[] | null;
  readonly states: readonly MeetingState[] | null;
  readonly limit: number;
  readonly offset: number;
}

const minutesSql = `CASE WHEN ${toldSql} THEN m.minutes END AS "minutes"`;
const ofMeetingSql = select('m', meetingColumns.filter((name) => name !== 'minutes'));

export const meetingListQuery = (params: MeetingListParams) =>
  query<MeetingRow & { readonly total: number }>(
    `SELECT ${ofMeetingSql}, ${minutesSql}, count(*) OVER ()::int AS total, seats.called AS "seatCount", seats.replied AS "repliedCount", seats.attended AS "attendedCount",
      (SELECT count(*)::int FROM agenda_item i WHERE i.joint_meeting_id = m.joint_meeting_id AND i.meeting_id = m.id) AS "itemCount",
      coalesce(decided.count, 0) AS "decisionCount", coalesce(decided.tasks, 0) AS "taskCount", coalesce(decided.done, 0) AS "doneCount"
    FROM meeting m
    CROSS JOIN LATERAL (SELECT count(*)::int AS called, (count(*) FILTER (WHERE s.reply <> 'pending'))::int AS replied, (count(*) FILTER (WHERE s.attended IN ('present', 'substitute')))::int AS attended
      FROM meeting_seat s WHERE s.joint_meeting_id = m.joint_meeting_id AND s.meeting_id = m.id) seats
    LEFT JOIN LATERAL (SELECT count(*)::int AS count, count(t.id)::int AS tasks, (count(*) FILTER (WHERE t.state IN ('completed', 'closed', 'archived')))::int AS done
      FROM meeting_decision d LEFT JOIN task t ON t.joint_meeting_id = d.joint_meeting_id AND t.id = d.task_id WHERE d.joint_meeting_id = m.joint_meeting_id AND d.meeting_id = m.id AND ${toldSql}) decided ON true
    WHERE m.joint_meeting_id = :jointMeetingId::uuid AND ${readSql}
      AND (:ids::uuid[] IS NULL OR m.id = ANY(:ids::uuid[])) AND (:states::text[] IS NULL OR m.state = ANY(:states::text[]))
    ORDER BY m.state IN ('issued', 'cancelled'), m.on_date DESC, m.code DESC, m.id
    LIMIT :limit::int OFFSET :offset::int`,
    { ...params },
  );

/** Meetings the reader may know of; those that are over come last. */
export async function findMeetings(runner: QueryRunnerLike, params: MeetingListParams): Promise<{ items: MeetingRow[]; total: number }> {
  const rows = await run(runner, meetingListQuery(params));
  return { items: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
}

type OfMeetings = Seen & { readonly ids: readonly string[] };

export interface MeetingSeatRow extends MeetingSeat {
  readonly unitName: string;
  readonly meetingState: MeetingState;
  readonly meetingRound: number;
}

export const meetingSeatsQuery = (params: OfMeetings) =>
  query<MeetingSeatRow>(
    `SELECT ${select('s', seatColumns)}, u.name AS "unitName", m.state AS "meetingState", m.round AS "meetingRound" FROM meeting_seat s
    JOIN meeting m ON m.joint_meeting_id = s.joint_meeting_id AND m.id = s.meeting_id
    JOIN unit u ON u.id = s.unit_id
    WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.meeting_id = ANY(:ids::uuid[]) AND (:all::boolean OR s.unit_id = ANY(:unitIds::uuid[]) OR (${readSql} AND ${toldSql}))
    ORDER BY array_position(ARRAY['city', 'county', 'town'], u.level), u.code`,
    { ...params },
  );

/** Who is called; a unit sees its own seat, and who was there once the minutes circulate. */
export function findMeetingSeats(runner: QueryRunnerLike, params: OfMeetings): Promise<MeetingSeatRow[]> {
  return run(runner, meetingSeatsQuery(params));
}

export interface AgendaItemRow extends AgendaItem {
  readonly unitName: string | null;
  readonly files: readonly { readonly id: string; readonly name: string; readonly size: number }[];
}

export const agendaItemsQuery = (params: OfMeetings) =>
  query<AgendaItemRow>(
    `SELECT ${select('i', agendaItemColumns)}, u.name AS "unitName",
      (SELECT coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'size', f.size) ORDER BY f.created_at, f.id), '[]') FROM attachment f
        WHERE f.joint_meeting_id = i.joint_meeting_id AND f.subject_type = 'agenda_item' AND f.subject_id = i.id) AS files
    FROM agenda_item i
    JOIN meeting m ON m.joint_meeting_id = i.joint_meeting_id AND m.id = i.meeting_id
    LEFT JOIN unit u ON u.id = i.unit_id
    WHERE i.joint_meeting_id = :jointMeetingId::uuid AND i.meeting_id = ANY(:ids::uuid[]) AND ${readSql}
    ORDER BY i.sequence`,
    { ...params },
  );

/** The agenda with its papers. */
export function findAgendaItems(runner: QueryRunnerLike, params: OfMeetings): Promise<AgendaItemRow[]> {
  return run(runner, agendaItemsQuery(params));
}

export const agendaItemMeetingQuery = (params: { readonly jointMeetingId: string; readonly id: string }) =>
  query<{ readonly meetingId: string }>('SELECT i.meeting_id AS "meetingId" FROM agenda_item i WHERE i.joint_meeting_id = :jointMeetingId::uuid AND i.id = :id::uuid', params);

/** The meeting a paper is of; whether the reader may know of it is asked there. */
export async function findMeetingOfItem(runner: QueryRunnerLike, params: Parameters<typeof agendaItemMeetingQuery>[0]): Promise<string | null> {
  return (await run(runner, agendaItemMeetingQuery(params)))[0]?.meetingId ?? null;
}

export interface DecisionUnit {
  readonly name: string;
  readonly role: DutyRole;
}

/** A decision with how far its task is. */
export interface DecisionRow extends MeetingDecision {
  readonly meetingCode: string;
  readonly meetingTitle: string;
  readonly taskCode: string | null;
  readonly taskState: TaskState | null;
  readonly dueOn: LocalDate | null;
  readonly completedOn: LocalDate | null;
  /** Lead first. */
  readonly units: readonly DecisionUnit[];
  /** The last words a unit filed on the task. */
  readonly progress: string | null;
}

const decisionSql = `SELECT ${select('d', decisionColumns)}, m.code AS "meetingCode", m.title AS "meetingTitle", t.code AS "taskCode", t.state AS "taskState", t.due_on AS "dueOn", t.completed_on AS "completedOn",
      (SELECT coalesce(json_agg(json_build_object('name', u.name, 'role', a.role) ORDER BY array_position(ARRAY['lead', 'support', 'guide'], a.role), u.code), '[]') FROM assignment a JOIN unit u ON u.id = a.unit_id
        WHERE a.joint_meeting_id = d.joint_meeting_id AND a.task_id = d.task_id AND a.parent_id IS NULL AND a.state <> 'withdrawn') AS units,
      coalesce((SELECT a.completion_text FROM assignment a WHERE a.joint_meeting_id = d.joint_meeting_id AND a.task_id = d.task_id AND a.role = 'lead' AND a.completion_text IS NOT NULL ORDER BY a.completion_requested_at DESC NULLS LAST LIMIT 1),
        (SELECT r.text FROM report_slot s JOIN report r ON r.joint_meeting_id = s.joint_meeting_id AND r.slot_id = s.id AND r.state = 'accepted'
        WHERE s.joint_meeting_id = d.joint_meeting_id AND s.task_id = d.task_id ORDER BY s.period_end_on DESC, r.sequence DESC LIMIT 1)) AS progress
    FROM meeting_decision d
    JOIN meeting m ON m.joint_meeting_id = d.joint_meeting_id AND m.id = d.meeting_id
    LEFT JOIN task t ON t.joint_meeting_id = d.joint_meeting_id AND t.id = d.task_id`;

/** Null: of all meetings. */
type OfSomeMeetings = Seen & { readonly ids: readonly string[] | null };

export const decisionsQuery = (params: OfSomeMeetings) =>
  query<DecisionRow>(`${decisionSql} WHERE d.joint_meeting_id = :jointMeetingId::uuid AND (:ids::uuid[] IS NULL OR d.meeting_id = ANY(:ids::uuid[])) AND ${readSql} AND ${toldSql} ORDER BY d.decided_on DESC, m.code DESC, d.sequence`, { ...params });

export function findDecisions(runner: QueryRunnerLike, params: OfSomeMeetings): Promise<DecisionRow[]> {
  return run(runner, decisionsQuery(params));
}

export const pastDecisionsQuery = (params: Seen & { readonly before: LocalDate; readonly meetingId: string; readonly limit: number }) =>
  query<DecisionRow>(
    `${decisionSql}
    WHERE d.joint_meeting_id = :jointMeetingId::uuid AND m.id <> :meetingId::uuid AND d.decided_on <= :before::date AND d.task_id IS NOT NULL AND ${readSql} AND ${toldSql}
      AND (t.state IN ('assigned', 'suspended') OR d.meeting_id = (SELECT last.id FROM meeting last WHERE last.joint_meeting_id = d.joint_meeting_id AND last.state IN ('held', 'circulated', 'issued')
        AND last.id <> :meetingId::uuid AND last.held_on <= :before::date ORDER BY last.held_on DESC, last.id DESC LIMIT 1))
    ORDER BY t.state IN ('assigned', 'suspended') DESC, t.due_on NULLS LAST, d.decided_on, d.sequence
    LIMIT :limit::int`,
    { ...params },
  );

/** What opens a meeting: earlier decisions whose task is open, and all of the last meeting. */
export function findPastDecisions(runner: QueryRunnerLike, params: Parameters<typeof pastDecisionsQuery>[0]): Promise<DecisionRow[]> {
  return run(runner, pastDecisionsQuery(params));
}

export const decisionsOfTasksQuery = (params: OfMeetings) =>
  query<DecisionRow>(`${decisionSql} WHERE d.joint_meeting_id = :jointMeetingId::uuid AND d.task_id = ANY(:ids::uuid[]) AND ${readSql}`, { ...params });

/** The decision a task comes from, for who may read its meeting. */
export function findDecisionsOfTasks(runner: QueryRunnerLike, params: OfMeetings): Promise<DecisionRow[]> {
  return run(runner, decisionsOfTasksQuery(params));
}

export interface MinutesResponseRow extends MinutesResponse {
  readonly unitName: string;
  readonly meetingState: MeetingState;
  readonly meetingRound: number;
}

export const minutesResponsesQuery = (params: OfMeetings) =>
  query<MinutesResponseRow>(
    `SELECT ${select('r', minutesResponseColumns)}, u.name AS "unitName", m.state AS "meetingState", m.round AS "meetingRound" FROM minutes_response r
    JOIN meeting m ON m.joint_meeting_id = r.joint_meeting_id AND m.id = r.meeting_id
    JOIN unit u ON u.id = r.unit_id
    WHERE r.joint_meeting_id = :jointMeetingId::uuid AND r.meeting_id = ANY(:ids::uuid[]) AND (:all::boolean OR r.unit_id = ANY(:unitIds::uuid[]))
    ORDER BY r.round DESC, r.state <> 'commented', r.state <> 'pending', array_position(ARRAY['city', 'county', 'town'], u.level), u.code`,
    { ...params },
  );

/** What the units said: all for secretariat and leaders, its own for a unit; the newest round first. */
export function findMinutesResponses(runner: QueryRunnerLike, params: OfMeetings): Promise<MinutesResponseRow[]> {
  return run(runner, minutesResponsesQuery(params));
}
