import type { AgendaSource, LocalDate, MeetingKind } from '@lianxi/domain';
import { latePartSql, owedSql } from './light.sql.js';
import { closedSlotSql } from './period.query.js';
import { query, run, type QueryRunnerLike } from './sql.js';

/** What is stuck, proposed for an agenda: a task or an instruction, once, under its gravest reason. */
export interface AgendaProposalRow {
  readonly source: Exclude<AgendaSource, 'free'>;
  readonly subjectId: string;
  readonly code: string;
  readonly title: string;
  /** The unit it hangs on most: proposed to report. */
  readonly unitId: string | null;
  readonly unitNames: string | null;
  /** Earliest day that was missed, or is due. */
  readonly dueOn: LocalDate | null;
  /** Units it hangs on. */
  readonly count: number;
}

const openTask = `JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id AND t.state = 'assigned'`;
const firedSql = (clock: string, subject: string) =>
  `EXISTS (SELECT FROM escalation_step e WHERE e.joint_meeting_id = :jointMeetingId::uuid AND e.clock = '${clock}' AND e.subject_id = ${subject}.id AND e.due_on = ${subject}.due_on AND e.level IN ('secretariat', 'leader'))`;

/* Parts objected to; parts and reports that are late, escalated where the ladder reached the secretariat; instructions not closed; earlier decisions still open. */
const stuckSql = `
    SELECT 'objected' AS source, t.id AS subject_id, t.code, t.title, a.unit_id, a.due_on FROM assignment a ${openTask}
    WHERE a.joint_meeting_id = :jointMeetingId::uuid AND a.state = 'objected'
    UNION ALL
    SELECT CASE WHEN ${firedSql('completion', 'a')} THEN 'escalated' ELSE 'overdue' END, t.id, t.code, t.title, a.unit_id, a.due_on FROM assignment a ${openTask}
    WHERE a.joint_meeting_id = :jointMeetingId::uuid AND ${latePartSql('a')}
    UNION ALL
    SELECT CASE WHEN ${firedSql('report', 's')} THEN 'escalated' ELSE 'overdue' END, t.id, t.code, t.title, s.unit_id, s.due_on FROM report_slot s
    JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id AND t.state = 'assigned'
    WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.state IN ${owedSql} AND s.due_on < :today::date AND NOT ${closedSlotSql('s')}
    UNION ALL
    SELECT 'instruction', i.id, i.code, i.text, NULL, i.due_on FROM instruction i WHERE i.joint_meeting_id = :jointMeetingId::uuid AND i.root_id IS NULL AND i.state IN ('waiting', 'assigned')
    UNION ALL
    SELECT 'decision', t.id, t.code, t.title, a.unit_id, a.due_on FROM meeting_decision d JOIN task t ON t.joint_meeting_id = d.joint_meeting_id AND t.id = d.task_id AND t.state IN ('assigned', 'suspended')
    JOIN assignment a ON a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id AND a.role = 'lead' AND a.state <> 'withdrawn'
    WHERE d.joint_meeting_id = :jointMeetingId::uuid AND d.meeting_id <> :meetingId::uuid`;

const rankSql = `array_position(ARRAY['objected', 'escalated', 'overdue', 'instruction', 'decision'], z.source)`;

export const agendaProposalsQuery = (params: { readonly jointMeetingId: string; readonly meetingId: string; readonly today: LocalDate; readonly limit: number }) =>
  query<AgendaProposalRow>(
    `WITH stuck AS (${stuckSql})
    SELECT (array_agg(z.source ORDER BY ${rankSql}))[1] AS source, z.subject_id AS "subjectId", z.code, z.title,
      (array_agg(z.unit_id ORDER BY ${rankSql}, z.due_on NULLS LAST, u.code))[1] AS "unitId", string_agg(DISTINCT u.name, '、') AS "unitNames", min(z.due_on) AS "dueOn", count(DISTINCT z.unit_id)::int AS count
    FROM stuck z LEFT JOIN unit u ON u.id = z.unit_id
    WHERE NOT EXISTS (SELECT FROM agenda_item i WHERE i.joint_meeting_id = :jointMeetingId::uuid AND i.meeting_id = :meetingId::uuid AND i.subject_id = z.subject_id)
    GROUP BY z.subject_id, z.code, z.title
    ORDER BY min(${rankSql}), min(z.due_on) NULLS LAST, count(*) DESC, z.code
    LIMIT :limit::int`,
    params,
  );

/** What is stuck and not on this agenda yet, gravest first. */
export function findAgendaProposals(runner: QueryRunnerLike, params: Parameters<typeof agendaProposalsQuery>[0]): Promise<AgendaProposalRow[]> {
  return run(runner, agendaProposalsQuery(params));
}

/** A member with the post to be called, and who holds it. */
export interface SeatCandidateRow {
  readonly unitId: string;
  readonly unitName: string;
  readonly postId: string | null;
  readonly office: string | null;
  readonly holderName: string | null;
}

export const seatCandidatesQuery = (params: { readonly jointMeetingId: string; readonly today: LocalDate; readonly kind: MeetingKind }) =>
  query<SeatCandidateRow>(
    `SELECT u.id AS "unitId", u.name AS "unitName", p.id AS "postId", p.title AS office, p.holder AS "holderName"
    FROM membership b JOIN unit u ON u.id = b.unit_id
    LEFT JOIN LATERAL (SELECT p.id, p.title, h.name AS holder FROM post p
      LEFT JOIN LATERAL (SELECT n.name FROM post_holding o JOIN person n ON n.id = o.person_id WHERE o.post_id = p.id AND o.from_on <= :today::date AND (o.to_on IS NULL OR o.to_on >= :today::date)
        ORDER BY array_position(ARRAY['acting', 'holder', 'deputy'], o.capacity), o.from_on DESC LIMIT 1) h ON true
      WHERE p.unit_id = u.id AND p.kind IN ('head', 'deputy_head', 'liaison')
      ORDER BY array_position(CASE :kind::text WHEN 'full' THEN ARRAY['head', 'deputy_head', 'liaison'] ELSE ARRAY['liaison', 'deputy_head', 'head'] END, p.kind), h.name IS NULL, p.position, p.id LIMIT 1) p ON true
    WHERE b.joint_meeting_id = :jointMeetingId::uuid AND b.from_on <= :today::date AND (b.to_on IS NULL OR b.to_on >= :today::date)
    ORDER BY b.role = 'lead' DESC, array_position(ARRAY['city', 'county', 'town'], u.level), u.code`,
    params,
  );

/** Members with the post a meeting of this kind is called by: heads for a full one, liaisons for theirs; an acting head before the holder. */
export function findSeatCandidates(runner: QueryRunnerLike, params: Parameters<typeof seatCandidatesQuery>[0]): Promise<SeatCandidateRow[]> {
  return run(runner, seatCandidatesQuery(params));
}
