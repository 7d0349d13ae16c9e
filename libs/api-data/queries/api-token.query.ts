import type { ApiScope, Instant, Level, LocalDate, PostKind, Role } from '@lianxi/domain';
import { query, run, type Query, type QueryRunnerLike } from './sql.js';

/** Everything a request of another system needs to know of its sender. */
export interface TokenSenderRow {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly expiresOn: LocalDate;
  readonly revokedAt: Instant | null;
  readonly lastUsedOn: LocalDate | null;
  readonly accountId: string;
  readonly personId: string;
  readonly personName: string;
  readonly postId: string;
  readonly postTitle: string;
  readonly postKind: PostKind;
  readonly unitId: string;
  readonly unitName: string;
  readonly unitLevel: Level;
  readonly code: string;
  readonly jointMeetingName: string;
  readonly level: Level;
  readonly demo: boolean;
  readonly amberWorkingDays: number;
  readonly acknowledgeWorkingDays: number;
  /** Of the seat, in force that day. */
  readonly roles: readonly { readonly role: Role; readonly fromOn: LocalDate; readonly toOn: LocalDate | null }[];
}

export const tokenSenderQuery = (params: { readonly jointMeetingId: string; readonly tokenHash: string; readonly today: LocalDate }): Query<TokenSenderRow> =>
  query(
    `SELECT t.id, t.name, t.scopes, t.expires_on AS "expiresOn", t.revoked_at AS "revokedAt", t.last_used_on AS "lastUsedOn",
      t.account_id AS "accountId", p.id AS "personId", p.name AS "personName", o.id AS "postId", o.title AS "postTitle", o.kind AS "postKind",
      u.id AS "unitId", u.name AS "unitName", u.level AS "unitLevel", j.code, j.name AS "jointMeetingName", j.level, j.demo,
      j.amber_working_days AS "amberWorkingDays", j.acknowledge_working_days AS "acknowledgeWorkingDays",
      (SELECT coalesce(json_agg(json_build_object('role', r.role, 'fromOn', r.from_on, 'toOn', r.to_on)), '[]') FROM joint_meeting_role r
        WHERE r.joint_meeting_id = t.joint_meeting_id AND r.post_id = t.post_id AND r.role IN ('secretariat', 'liaison')
          AND r.from_on <= :today::date AND (r.to_on IS NULL OR r.to_on >= :today::date)) AS roles
    FROM api_token t JOIN joint_meeting j ON j.id = t.joint_meeting_id JOIN account a ON a.id = t.account_id JOIN person p ON p.id = a.person_id
      JOIN post o ON o.id = t.post_id JOIN unit u ON u.id = o.unit_id
    WHERE t.joint_meeting_id = :jointMeetingId::uuid AND t.token_hash = :tokenHash`,
    { ...params },
  );

export async function findTokenSender(runner: QueryRunnerLike, params: Parameters<typeof tokenSenderQuery>[0]): Promise<TokenSenderRow | null> {
  const [row] = await run(runner, tokenSenderQuery(params));
  return row ?? null;
}

export interface ApiTokenRow {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly name: string;
  readonly postId: string;
  readonly postTitle: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly scopes: readonly ApiScope[];
  readonly prefix: string | null;
  readonly expiresOn: LocalDate;
  readonly createdAt: Instant;
  readonly createdByName: string;
  readonly takenAt: Instant | null;
  readonly takenByName: string | null;
  readonly revokedAt: Instant | null;
  readonly lastUsedOn: LocalDate | null;
  readonly version: number;
  /** False once the seat has left the joint meeting: the token then opens nothing. */
  readonly seatInForce: boolean;
}

/** Units null = all. */
export const apiTokenListQuery = (params: { readonly jointMeetingId: string; readonly unitIds: readonly string[] | null; readonly today: LocalDate }): Query<ApiTokenRow> =>
  query(
    `SELECT t.id, t.joint_meeting_id AS "jointMeetingId", t.name, t.post_id AS "postId", o.title AS "postTitle", t.unit_id AS "unitId", u.name AS "unitName", t.scopes, t.prefix,
      t.expires_on AS "expiresOn", t.created_at AS "createdAt", t.created_by_name AS "createdByName", t.taken_at AS "takenAt", t.taken_by_name AS "takenByName",
      t.revoked_at AS "revokedAt", t.last_used_on AS "lastUsedOn", t.version,
      EXISTS (SELECT FROM joint_meeting_role r WHERE r.joint_meeting_id = t.joint_meeting_id AND r.post_id = t.post_id AND r.role IN ('secretariat', 'liaison')
        AND r.from_on <= :today::date AND (r.to_on IS NULL OR r.to_on >= :today::date)) AS "seatInForce"
    FROM api_token t JOIN post o ON o.id = t.post_id JOIN unit u ON u.id = t.unit_id
    WHERE t.joint_meeting_id = :jointMeetingId::uuid AND (:unitIds::uuid[] IS NULL OR t.unit_id = ANY(:unitIds::uuid[]))
    ORDER BY t.revoked_at IS NOT NULL, t.created_at DESC, t.id LIMIT 200`,
    { ...params },
  );

/** Tokens with whose seat they use, working ones first. */
export function findApiTokens(runner: QueryRunnerLike, params: Parameters<typeof apiTokenListQuery>[0]): Promise<ApiTokenRow[]> {
  return run(runner, apiTokenListQuery(params));
}

export interface SeatRow {
  readonly postId: string;
  readonly postTitle: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly roles: readonly Role[];
}

/** Seats of the joint meeting on that day, one of them or all. */
export const seatsQuery = (params: { readonly jointMeetingId: string; readonly postId: string | null; readonly today: LocalDate }): Query<SeatRow> =>
  query(
    `SELECT o.id AS "postId", o.title AS "postTitle", u.id AS "unitId", u.name AS "unitName", array_agg(DISTINCT r.role) AS roles
    FROM joint_meeting_role r JOIN post o ON o.id = r.post_id JOIN unit u ON u.id = o.unit_id
    WHERE r.joint_meeting_id = :jointMeetingId::uuid AND (:postId::uuid IS NULL OR r.post_id = :postId::uuid)
      AND r.from_on <= :today::date AND (r.to_on IS NULL OR r.to_on >= :today::date)
    GROUP BY o.id, u.id ORDER BY u.level, u.name COLLATE "zh-Hans-CN-x-icu", o.position, o.id`,
    { ...params },
  );

export function findSeats(runner: QueryRunnerLike, params: Parameters<typeof seatsQuery>[0]): Promise<SeatRow[]> {
  return run(runner, seatsQuery(params));
}
