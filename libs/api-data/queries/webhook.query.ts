import type { DeliveryFailure, DeliveryState, Instant, LocalDate, LoggedVerb, SubjectType } from '@lianxi/domain';
import { query, run, type Query, type QueryRunnerLike } from './sql.js';

/** An event as other systems are told of it: what stands in the register, and posts, never persons. */
export interface WebhookEventRow {
  readonly id: string;
  readonly seq: number;
  readonly at: Instant;
  readonly verb: LoggedVerb;
  readonly subjectType: SubjectType;
  readonly subjectId: string;
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly byUnit: string | null;
  readonly byPost: string | null;
  /** Name of the system, where a token did it. */
  readonly bySystem: string | null;
  readonly code: string | null;
  readonly title: string | null;
  readonly taskId: string | null;
  readonly unitCode: string | null;
  readonly unitName: string | null;
  readonly periodStartOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
}

export const webhookEventsQuery = (params: { readonly jointMeetingId: string; readonly seq: number; readonly limit: number }): Query<WebhookEventRow> =>
  query(
    `SELECT e.id, e.seq, e.at, e.verb, e.subject_type AS "subjectType", e.subject_id AS "subjectId", e.from_state AS "fromState", e.to_state AS "toState",
      e.actor ->> 'unitName' AS "byUnit", e.actor ->> 'postTitle' AS "byPost", CASE WHEN e.actor ? 'tokenId' THEN e.actor ->> 'personName' END AS "bySystem",
      coalesce(t.code, d.code, n.code) AS code, coalesce(t.title, d.title, n.title) AS title, t.id AS "taskId", u.code AS "unitCode", u.name AS "unitName",
      coalesce(k.month_on, s.period_start_on) AS "periodStartOn", coalesce(s.due_on, a.due_on, t.due_on) AS "dueOn"
    FROM (SELECT * FROM event WHERE joint_meeting_id = :jointMeetingId::uuid AND seq > :seq::int ORDER BY seq LIMIT :limit::int) e
    LEFT JOIN task t ON t.joint_meeting_id = e.joint_meeting_id AND t.id = e.task_id
    LEFT JOIN duty d ON e.subject_type = 'duty' AND d.joint_meeting_id = e.joint_meeting_id AND d.id = e.subject_id
    LEFT JOIN notice n ON e.subject_type = 'notice' AND n.joint_meeting_id = e.joint_meeting_id AND n.id = e.subject_id
    LEFT JOIN unit u ON u.id = e.unit_id
    LEFT JOIN report_slot s ON e.subject_type = 'report_slot' AND s.joint_meeting_id = e.joint_meeting_id AND s.id = e.subject_id
    LEFT JOIN assignment a ON e.subject_type = 'assignment' AND a.joint_meeting_id = e.joint_meeting_id AND a.id = e.subject_id
    LEFT JOIN period_exception x ON e.subject_type = 'period_exception' AND x.joint_meeting_id = e.joint_meeting_id AND x.id = e.subject_id
    LEFT JOIN period_lock k ON e.subject_type IN ('period_lock', 'period_exception') AND k.joint_meeting_id = e.joint_meeting_id AND k.id = coalesce(x.lock_id, e.subject_id)
    ORDER BY e.seq`,
    { ...params },
  );

/** The log after a number, oldest first. */
export function findWebhookEvents(runner: QueryRunnerLike, params: Parameters<typeof webhookEventsQuery>[0]): Promise<WebhookEventRow[]> {
  return run(runner, webhookEventsQuery(params));
}

export const lastSeqQuery = (params: { readonly jointMeetingId: string }): Query<{ seq: number }> =>
  query('SELECT coalesce(max(seq), 0)::int AS seq FROM event WHERE joint_meeting_id = :jointMeetingId::uuid', { ...params });

/** Number of the newest event. */
export async function findLastSeq(runner: QueryRunnerLike, params: Parameters<typeof lastSeqQuery>[0]): Promise<number> {
  const [row] = await run(runner, lastSeqQuery(params));
  return row?.seq ?? 0;
}

export interface WebhookTry {
  readonly at: Instant;
  readonly status: number | null;
  readonly ms: number;
  readonly failure: DeliveryFailure | null;
  readonly answer: string | null;
}

export interface WebhookDeliveryRow {
  readonly id: string;
  readonly createdAt: Instant;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly nextAt: Instant;
  readonly payload: { readonly type?: string; readonly data?: { readonly verb?: string; readonly subject?: { readonly title?: string | null }; readonly unit?: { readonly name?: string } | null } };
  /** Newest first. */
  readonly tries: readonly WebhookTry[];
  readonly total: number;
}

export const webhookDeliveriesQuery = (params: { readonly jointMeetingId: string; readonly webhookId: string; readonly limit: number; readonly offset: number }): Query<WebhookDeliveryRow> =>
  query(
    `SELECT d.id, d.created_at AS "createdAt", d.state, d.attempts, d.next_at AS "nextAt", d.payload, (count(*) OVER ())::int AS total,
      (SELECT coalesce(json_agg(json_build_object('at', w.at, 'status', w.status, 'ms', w.ms, 'failure', w.failure, 'answer', w.answer) ORDER BY w.at DESC, w.id DESC), '[]')
        FROM webhook_attempt w WHERE w.joint_meeting_id = d.joint_meeting_id AND w.delivery_id = d.id) AS tries
    FROM delivery d WHERE d.joint_meeting_id = :jointMeetingId::uuid AND d.channel = 'webhook' AND d.target_id = :webhookId::uuid
    ORDER BY d.created_at DESC, d.id DESC LIMIT :limit::int OFFSET :offset::int`,
    { ...params },
  );

/** What was, or is to be, posted to an address, with every attempt. */
export function findWebhookDeliveries(runner: QueryRunnerLike, params: Parameters<typeof webhookDeliveriesQuery>[0]): Promise<WebhookDeliveryRow[]> {
  return run(runner, webhookDeliveriesQuery(params));
}
