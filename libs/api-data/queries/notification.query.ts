import { toldToAllUnits, untoldVerbs, type Instant, type LocalDate, type LoggedVerb, type NotificationKind, type SubjectType } from '@lianxi/domain';
import { owedSql } from './light.sql.js';
import { aboveJoinSql } from './report.query.js';
import { slotSeenSql } from './seen.sql.js';
import { monthsSql, query, run, type Query, type QueryRunnerLike } from './sql.js';

/** An event as its message is made from it: names and dates of now, words of then. */
export interface ToldEventRow {
  readonly id: string;
  readonly seq: number;
  readonly at: Instant;
  readonly verb: LoggedVerb;
  readonly subjectType: SubjectType;
  readonly taskId: string | null;
  readonly unitId: string | null;
  readonly slotId: string | null;
  readonly fromState: string | null;
  readonly toState: string | null;
  /** The county government that handed the part of a report down; null for others. */
  readonly aboveUnitId: string | null;
  readonly accountId: string | null;
  readonly actorName: string | null;
  readonly actorPost: string | null;
  readonly reason: string | null;
  readonly title: string | null;
  readonly unitName: string | null;
  readonly periodStartOn: LocalDate | null;
  readonly periodMonths: number | null;
  readonly dueOn: LocalDate | null;
  /** Of a locked month: reports the unit had not filed. */
  readonly missing: number | null;
  /** Of an instruction: its words, the first of those that hang together, and the post it was written in. */
  readonly instructionText: string | null;
  readonly instructionId: string | null;
  readonly authorPostId: string | null;
  /** Of a date that was reckoned anew: what it was and is. */
  readonly dayOn: LocalDate;
  readonly previousDueOn: LocalDate | null;
  readonly movedDueOn: LocalDate | null;
  readonly previousAcknowledgeDueOn: LocalDate | null;
  readonly movedAcknowledgeDueOn: LocalDate | null;
  readonly inspectionId: string | null;
  readonly rectificationId: string | null;
  readonly delegateVisitId: string | null;
  readonly assessmentId: string | null;
  readonly meetingId: string | null;
  readonly dataProvisionId: string | null;
  readonly bulletinId: string | null;
  /** Of a report of retaliation, and the unit it is about. */
  readonly retaliation: boolean;
  readonly aboutUnitId: string | null;
}

export interface EventsAfterParams {
  readonly jointMeetingId: string;
  readonly seq: number;
  readonly limit: number;
}

export function eventsAfterQuery(params: EventsAfterParams): Query<ToldEventRow> {
  return query(
    `SELECT e.id, e.seq, e.at, e.verb, e.subject_type AS "subjectType", e.task_id AS "taskId", u.id AS "unitId", s.id AS "slotId", i.text AS "instructionText", e.from_state AS "fromState", e.to_state AS "toState", above.unit_id AS "aboveUnitId", coalesce(i.root_id, i.id) AS "instructionId", i.post_id AS "authorPostId", e.day_on AS "dayOn",
      moved.data ->> 'previousDueOn' AS "previousDueOn", coalesce(moved.data ->> 'dueOn', moved.data ->> 'objectionUntilOn', moved.data ->> 'reviewUntilOn') AS "movedDueOn", moved.data ->> 'previousAcknowledgeDueOn' AS "previousAcknowledgeDueOn", moved.data ->> 'acknowledgeDueOn' AS "movedAcknowledgeDueOn",
      e.actor ->> 'accountId' AS "accountId", e.actor ->> 'personName' AS "actorName", e.actor ->> 'postTitle' AS "actorPost", e.reason, coalesce(CASE WHEN e.subject_type = 'inspection_object' AND e.verb = 'reviseInspection' THEN e.data ->> 'matter' ELSE n.matter END, zf.matter, dv.matter, asm.matter, mt.title, dap.data_name, bl.title, t.title, c.code) AS title, CASE WHEN e.to_state = 'left' THEN NULL ELSE n.id END AS "inspectionId", z.id AS "rectificationId", dv.id AS "delegateVisitId", asm.id AS "assessmentId", mt.id AS "meetingId", dap.id AS "dataProvisionId", bl.id AS "bulletinId", coalesce(c.category = 'retaliation', false) AS "retaliation", c.about_unit_id AS "aboutUnitId", u.name AS "unitName",
      coalesce(k.month_on, s.period_start_on) AS "periodStartOn", CASE WHEN k.month_on IS NULL THEN ${monthsSql('s')} ELSE 1 END AS "periodMonths", coalesce(x.until_on, CASE e.verb WHEN 'notifyObject' THEN n.from_on WHEN 'recordLateVisit' THEN vst.on_date WHEN 'objectToConclusion' THEN io.review_until_on END, i.due_on, dop.due_on, dst.on_date, dad.due_on, CASE WHEN e.subject_type = 'minutes_response' THEN mt.comments_due_on WHEN e.verb <> 'issueMinutes' THEN mt.on_date END, s.due_on, CASE WHEN e.verb NOT IN ('suspendTask', 'withdrawTask') THEN a.due_on END, c.due_on, CASE e.verb WHEN 'requestRectificationExtension' THEN z.extension_due_on ELSE z.due_on END) AS "dueOn", owed.missing
    FROM (SELECT * FROM event WHERE joint_meeting_id = :jointMeetingId::uuid AND seq > :seq::int AND verb NOT IN ('${untoldVerbs.join(`', '`)}') ORDER BY seq LIMIT :limit::int) e
    LEFT JOIN LATERAL (SELECT e.data WHERE e.verb = 'recomputeDueDates') moved ON true
    LEFT JOIN instruction i ON e.subject_type = 'instruction' AND i.joint_meeting_id = e.joint_meeting_id AND i.id = e.subject_id
    LEFT JOIN complaint c ON e.subject_type = 'complaint' AND c.joint_meeting_id = e.joint_meeting_id AND c.id = e.subject_id
    LEFT JOIN inspection_object io ON e.subject_type = 'inspection_object' AND io.joint_meeting_id = e.joint_meeting_id AND io.id = e.subject_id
    LEFT JOIN inspection_visit vst ON e.subject_type = 'inspection_visit' AND vst.joint_meeting_id = e.joint_meeting_id AND vst.id = e.subject_id
    LEFT JOIN inspection n ON n.joint_meeting_id = e.joint_meeting_id AND n.id = CASE e.subject_type WHEN 'inspection' THEN e.subject_id WHEN 'inspection_visit' THEN vst.inspection_id ELSE io.inspection_id END
    LEFT JOIN rectification z ON e.subject_type = 'rectification' AND z.joint_meeting_id = e.joint_meeting_id AND z.id = e.subject_id
    LEFT JOIN finding zf ON zf.joint_meeting_id = z.joint_meeting_id AND zf.id = z.finding_id
    LEFT JOIN delegate_opinion dop ON e.subject_type = 'delegate_opinion' AND dop.joint_meeting_id = e.joint_meeting_id AND dop.id = e.subject_id
    LEFT JOIN delegate_visit_stop dst ON e.subject_type = 'delegate_visit_stop' AND dst.joint_meeting_id = e.joint_meeting_id AND dst.id = e.subject_id
    LEFT JOIN delegate_visit dv ON dv.joint_meeting_id = e.joint_meeting_id AND dv.id = CASE e.subject_type WHEN 'delegate_opinion' THEN dop.delegate_visit_id WHEN 'delegate_visit_stop' THEN (e.data ->> 'delegateVisitId')::uuid END
    LEFT JOIN meeting_seat mst ON e.subject_type = 'meeting_seat' AND mst.joint_meeting_id = e.joint_meeting_id AND mst.id = e.subject_id
    LEFT JOIN minutes_response mrs ON e.subject_type = 'minutes_response' AND mrs.joint_meeting_id = e.joint_meeting_id AND mrs.id = e.subject_id
    LEFT JOIN data_delivery dad ON e.subject_type = 'data_delivery' AND dad.joint_meeting_id = e.joint_meeting_id AND dad.id = e.subject_id
    LEFT JOIN data_provision dap ON dap.joint_meeting_id = e.joint_meeting_id AND dap.id = CASE e.subject_type WHEN 'data_provision' THEN e.subject_id WHEN 'data_delivery' THEN dad.data_provision_id END
    LEFT JOIN meeting mt ON mt.joint_meeting_id = e.joint_meeting_id AND mt.id = CASE e.subject_type WHEN 'meeting_seat' THEN coalesce(mst.meeting_id, (e.data ->> 'meetingId')::uuid) WHEN 'minutes_response' THEN mrs.meeting_id END
    LEFT JOIN bulletin_receipt brc ON e.subject_type = 'bulletin_receipt' AND brc.joint_meeting_id = e.joint_meeting_id AND brc.id = e.subject_id
    LEFT JOIN bulletin bl ON bl.joint_meeting_id = e.joint_meeting_id AND bl.id = CASE e.subject_type WHEN 'bulletin_receipt' THEN brc.bulletin_id WHEN 'bulletin' THEN e.subject_id END
    LEFT JOIN assessment asm ON e.subject_type = 'assessment' AND asm.joint_meeting_id = e.joint_meeting_id AND asm.id = e.subject_id
    LEFT JOIN period_exception x ON e.subject_type = 'period_exception' AND x.joint_meeting_id = e.joint_meeting_id AND x.id = e.subject_id
    LEFT JOIN period_lock k ON e.subject_type IN ('period_lock', 'period_exception') AND k.joint_meeting_id = e.joint_meeting_id AND k.id = coalesce(x.lock_id, e.subject_id)
    LEFT JOIN report_slot s ON s.joint_meeting_id = e.joint_meeting_id AND s.id = CASE WHEN e.subject_type = 'report_slot' THEN e.subject_id ELSE x.slot_id END
    LEFT JOIN task t ON t.joint_meeting_id = e.joint_meeting_id AND t.id = CASE WHEN e.task_id IS NOT NULL THEN e.task_id WHEN x.id IS NOT NULL THEN s.task_id END
    LEFT JOIN LATERAL (
      SELECT o.unit_id, (count(*) FILTER (WHERE o.state IN ${owedSql}))::int AS missing FROM report_slot o
      WHERE e.subject_type = 'period_lock' AND o.joint_meeting_id = e.joint_meeting_id AND o.period_end_on BETWEEN k.month_on AND (k.month_on + interval '1 month' - interval '1 day')::date
        AND o.state NOT IN ('withdrawn', 'suspended')
      GROUP BY o.unit_id
    ) owed ON true
    LEFT JOIN assignment part ON part.joint_meeting_id = e.joint_meeting_id AND part.state <> CASE WHEN i.id IS NULL THEN '' ELSE 'withdrawn' END
      AND part.task_id = CASE WHEN e.subject_type = 'task' AND e.verb IN ('${toldToAllUnits.join(`', '`)}') THEN e.task_id
        WHEN e.verb = 'registerInstruction' THEN i.task_id END
    LEFT JOIN unit u ON u.id = coalesce(e.unit_id, part.unit_id, owed.unit_id)
    LEFT JOIN assignment a ON a.joint_meeting_id = e.joint_meeting_id AND a.id = CASE WHEN e.subject_type = 'assignment' THEN e.subject_id WHEN s.id IS NOT NULL THEN s.assignment_id ELSE part.id END
    ${aboveJoinSql}
    ORDER BY e.seq, u.id`,
    { ...params },
  );
}

/** The log after a number, without what nobody is told by, oldest first, a verb on a whole task once for each of its units, on a month for each that was asked: its numbers have no gaps and are given under a lock, so that none comes in behind. */
export function findEventsAfter(runner: QueryRunnerLike, params: EventsAfterParams): Promise<ToldEventRow[]> {
  return run(runner, eventsAfterQuery(params));
}

/** The last event before a day; 0 for none. */
export async function findSeqBefore(runner: QueryRunnerLike, params: { readonly jointMeetingId: string; readonly dayOn: LocalDate }): Promise<number> {
  const [row] = await run(runner, seqBeforeQuery(params));
  return row?.seq ?? 0;
}

export function seqBeforeQuery(params: { readonly jointMeetingId: string; readonly dayOn: LocalDate }): Query<{ seq: number }> {
  return query('SELECT coalesce(max(seq), 0)::int AS seq FROM event WHERE joint_meeting_id = :jointMeetingId::uuid AND day_on < :dayOn::date', { ...params });
}

/** Whose messages: the account's, in posts that still count, of units it may still read. */
export interface MessageScope {
  readonly jointMeetingId: string;
  readonly accountId: string;
  readonly postIds: readonly string[];
  readonly visibleUnitIds: readonly string[] | null;
}

export interface NotificationRow {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly taskId: string | null;
  readonly slotId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly createdAt: Instant;
  readonly readAt: Instant | null;
  readonly total: number;
}

const mineSql = `n.joint_meeting_id = :jointMeetingId::uuid AND n.account_id = :accountId::uuid AND n.post_id = ANY(:postIds::uuid[])
      AND (n.unit_id IS NULL OR ${slotSeenSql('n')})`;

export interface NotificationListParams extends MessageScope {
  readonly unreadOnly: boolean;
  readonly limit: number;
  readonly offset: number;
}

export function notificationListQuery(params: NotificationListParams): Query<NotificationRow> {
  return query(
    `SELECT n.id, n.kind, n.task_id AS "taskId", n.slot_id AS "slotId", n.data, n.created_at AS "createdAt", n.read_at AS "readAt", (count(*) OVER ())::int AS total
    FROM notification n WHERE ${mineSql} AND (NOT :unreadOnly OR n.read_at IS NULL)
    ORDER BY n.created_at DESC, n.id DESC LIMIT :limit::int OFFSET :offset::int`,
    { ...params },
  );
}

export function findNotifications(runner: QueryRunnerLike, params: NotificationListParams): Promise<NotificationRow[]> {
  return run(runner, notificationListQuery(params));
}

export function unreadCountQuery(params: MessageScope): Query<{ count: number }> {
  return query(`SELECT count(*)::int AS count FROM notification n WHERE ${mineSql} AND n.read_at IS NULL`, { ...params });
}

export async function countUnread(runner: QueryRunnerLike, params: MessageScope): Promise<number> {
  const [row] = await run(runner, unreadCountQuery(params));
  return row?.count ?? 0;
}
