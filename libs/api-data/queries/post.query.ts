import type { HoldingCapacity, LocalDate, PostKind, Role } from '@lianxi/domain';
import { query, run, type Query, type QueryRunnerLike } from './sql.js';

export interface HoldingRow {
  readonly id: string;
  readonly personName: string;
  readonly capacity: HoldingCapacity;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate | null;
}

export interface PostRow {
  readonly id: string;
  readonly title: string;
  readonly kind: PostKind;
  readonly portfolio: string | null;
  readonly order: number;
  readonly roles: readonly Role[];
  /** All there were, are and will be, the newest first. */
  readonly holdings: readonly HoldingRow[];
}

export interface PostsParams {
  /** Null for an administrator, who sees no roles. */
  readonly jointMeetingId: string | null;
  readonly unitId: string;
  readonly today: LocalDate;
}

export function postsQuery(params: PostsParams): Query<PostRow> {
  return query(
    `SELECT p.id, p.title, p.kind, p.portfolio, p.position AS "order",
      ARRAY(SELECT DISTINCT r.role FROM joint_meeting_role r WHERE r.joint_meeting_id = :jointMeetingId::uuid AND r.post_id = p.id
        AND r.from_on <= :today::date AND (r.to_on IS NULL OR r.to_on >= :today::date) ORDER BY r.role) AS roles,
      (SELECT coalesce(json_agg(json_build_object('id', o.id, 'personName', n.name, 'capacity', o.capacity, 'fromOn', o.from_on, 'toOn', o.to_on)
          ORDER BY o.from_on DESC, o.id), '[]')
        FROM post_holding o JOIN person n ON n.id = o.person_id WHERE o.post_id = p.id) AS holdings
    FROM post p WHERE p.unit_id = :unitId::uuid ORDER BY p.position, p.title, p.id`,
    { ...params },
  );
}

/** The posts of a unit with everybody who holds them, and their roles of the day in the joint meeting. */
export function findPosts(runner: QueryRunnerLike, params: PostsParams): Promise<PostRow[]> {
  return run(runner, postsQuery(params));
}

/** Somebody who sits in a unit, with the account. */
export interface SittingRow {
  readonly unitId: string;
  readonly personName: string;
  readonly accountName: string;
}

export const sittingsQuery = (unitIds: readonly string[]): Query<SittingRow> =>
  query(
    `SELECT DISTINCT p.unit_id AS "unitId", n.name AS "personName", a.name AS "accountName"
    FROM post p JOIN post_holding o ON o.post_id = p.id JOIN person n ON n.id = o.person_id JOIN account a ON a.person_id = n.id
    WHERE p.unit_id = ANY (:unitIds::uuid[]) ORDER BY 1, 2, 3`,
    { unitIds },
  );

/** Who sits, sat or will sit in these units, by the account. */
export function findSittings(runner: QueryRunnerLike, unitIds: readonly string[]): Promise<SittingRow[]> {
  return run(runner, sittingsQuery(unitIds));
}

export const postJointMeetingsQuery = (postIds: readonly string[], today: LocalDate) =>
  query<{ postId: string; jointMeetingId: string }>(
    `SELECT post_id AS "postId", joint_meeting_id AS "jointMeetingId" FROM post_joint_meeting_ids(:postIds::uuid[], :today::date)`,
    { postIds, today },
  );

export const memberUnitQuery = (params: { readonly jointMeetingId: string; readonly unitId: string; readonly today: LocalDate }) =>
  query<{ member: boolean }>(
    `SELECT EXISTS (SELECT FROM membership m WHERE m.joint_meeting_id = :jointMeetingId::uuid AND m.unit_id = :unitId::uuid
      AND m.from_on <= :today::date AND (m.to_on IS NULL OR m.to_on >= :today::date)) AS member`,
    params,
  );

/** Does the unit belong to the joint meeting on that day? */
export async function isMemberUnit(runner: QueryRunnerLike, params: Parameters<typeof memberUnitQuery>[0]): Promise<boolean> {
  return (await run(runner, memberUnitQuery(params)))[0]?.member ?? false;
}

/** In which joint meetings posts have a role now or later: ids only, whatever the scope. */
export async function findPostJointMeetings(runner: QueryRunnerLike, postIds: readonly string[], today: LocalDate): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await run(runner, postJointMeetingsQuery(postIds, today));
  return new Map(postIds.map((id) => [id, rows.filter((row) => row.postId === id).map((row) => row.jointMeetingId)]));
}
