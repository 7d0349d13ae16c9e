import type { DeliveryChannel, Instant } from '@lianxi/domain';
import { query, run, type Query, type QueryRunnerLike } from './sql.js';

/** A delivery that was taken to be sent now. */
export interface TakenDeliveryRow {
  readonly id: string;
  readonly channel: DeliveryChannel;
  readonly targetId: string;
  readonly key: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** This one included. */
  readonly attempts: number;
  readonly createdAt: Instant;
  readonly failedAt: Instant | null;
}

/** One delivery by its id, taken to go along with another; none where it is sent, or being sent by somebody else just now. */
export function takeDayMailQuery(params: { readonly jointMeetingId: string; readonly id: string; readonly now: Instant; readonly leaseUntil: Instant }): Query<TakenDeliveryRow> {
  return query(
    `WITH taken AS (
      UPDATE delivery SET next_at = :leaseUntil::timestamptz, attempts = attempts + 1, taken = true
      WHERE joint_meeting_id = :jointMeetingId::uuid AND id = :id::uuid AND state = 'waiting' AND NOT (taken AND next_at > :now::timestamptz) RETURNING *)
    SELECT id, channel, target_id AS "targetId", key, payload, attempts, created_at AS "createdAt", failed_at AS "failedAt" FROM taken`,
    { ...params },
  );
}

export async function takeDayMail(runner: QueryRunnerLike, params: Parameters<typeof takeDayMailQuery>[0]): Promise<TakenDeliveryRow | null> {
  return (await run(runner, takeDayMailQuery(params)))[0] ?? null;
}

export interface TakeDeliveriesParams {
  readonly jointMeetingId: string;
  readonly now: Instant;
  /** Until when it is the taker's; a taker that was killed has lost it then. */
  readonly leaseUntil: Instant;
  readonly limit: number;
}

/** Takes what is due, oldest first; two workers never take the same one. */
export function takeDeliveriesQuery(params: TakeDeliveriesParams): Query<TakenDeliveryRow> {
  return query(
    `WITH due AS (
      SELECT d.id FROM delivery d WHERE d.joint_meeting_id = :jointMeetingId::uuid AND d.state = 'waiting' AND d.next_at <= :now::timestamptz
      ORDER BY d.next_at, d.id LIMIT :limit::int FOR UPDATE SKIP LOCKED),
    taken AS (
      UPDATE delivery d SET next_at = :leaseUntil::timestamptz, attempts = d.attempts + 1, taken = true
      FROM due WHERE d.joint_meeting_id = :jointMeetingId::uuid AND d.id = due.id RETURNING d.*)
    SELECT id, channel, target_id AS "targetId", key, payload, attempts, created_at AS "createdAt", failed_at AS "failedAt" FROM taken ORDER BY created_at, id`,
    { ...params },
  );
}

export function takeDeliveries(runner: QueryRunnerLike, params: TakeDeliveriesParams): Promise<TakenDeliveryRow[]> {
  return run(runner, takeDeliveriesQuery(params));
}

/** How a channel, or one target of it, is doing. */
export interface DeliveryFigureRow {
  readonly channel: DeliveryChannel;
  readonly targetId: string;
  readonly waiting: number;
  readonly dead: number;
  readonly sentAt: Instant | null;
  /** The first failure since something last went out; null while it works. */
  readonly failingSince: Instant | null;
  readonly failure: string | null;
  readonly answer: string | null;
}

export function deliveryFiguresQuery(params: { readonly jointMeetingId: string; readonly channels: readonly DeliveryChannel[] }): Query<DeliveryFigureRow> {
  return query(
    `SELECT f.*, last.failure, last.answer FROM (
      SELECT d.channel, d.target_id AS "targetId", (count(*) FILTER (WHERE d.state = 'waiting'))::int AS waiting, (count(*) FILTER (WHERE d.state = 'dead'))::int AS dead,
        max(d.sent_at) AS "sentAt", min(d.failed_at) FILTER (WHERE d.failed_at > coalesce(sent.at, '-infinity')) AS "failingSince"
      FROM delivery d
      LEFT JOIN (SELECT channel, target_id, max(sent_at) AS at FROM delivery WHERE joint_meeting_id = :jointMeetingId::uuid GROUP BY 1, 2) sent
        ON sent.channel = d.channel AND sent.target_id = d.target_id
      WHERE d.joint_meeting_id = :jointMeetingId::uuid AND d.channel = ANY(:channels::text[]) GROUP BY 1, 2) f
    LEFT JOIN LATERAL (
      SELECT d.failure, d.answer FROM delivery d WHERE d.joint_meeting_id = :jointMeetingId::uuid AND d.channel = f.channel AND d.target_id = f."targetId" AND d.failure IS NOT NULL
      ORDER BY d.failed_at DESC LIMIT 1) last ON f."failingSince" IS NOT NULL
    ORDER BY f.channel, f."targetId"`,
    { ...params },
  );
}

/** Channels by target: what waits, what is dead, since when it fails and the last words of the other side. */
export function findDeliveryFigures(runner: QueryRunnerLike, params: Parameters<typeof deliveryFiguresQuery>[0]): Promise<DeliveryFigureRow[]> {
  return run(runner, deliveryFiguresQuery(params));
}
