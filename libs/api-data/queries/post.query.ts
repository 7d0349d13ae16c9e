import type { HoldingCapacity, LocalDate, PostKind, Role } from '@lianxi/domain';
import { query, run, type Query, type QueryRunnerLike } from './sql.js';

export interface PostRow {
  readonly id: string;
  readonly title: string;
  readonly kind: PostKind;
  readonly portfolio: string | null;
  readonly roles: readonly Role[];
  readonly holders: readonly { personName: string; capacity: HoldingCapacity; fromOn: LocalDate; toOn: LocalDate | null }[];
}

export function postsQuery(params: { readonly jointMeetingId: string; readonly unitId: string; readonly today: LocalDate }): Query<PostRow> {
  return query(
    `SELECT p.id, p.title, p.kind, p.portfolio,
      ARRAY(SELECT r.role FROM joint_meeting_role r WHERE r.joint_meeting_id = :jointMeetingId::uuid AND r.post_id = p.id
        AND r.from_on <= :today::date AND (r.to_on IS NULL OR r.to_on >= :today::date) ORDER BY r.role) AS roles,
      (SELECT coalesce(json_agg(json_build_object('personName', h.name, 'capacity', h.capacity, 'fromOn', h.from_on, 'toOn', h.to_on)
          ORDER BY array_position(ARRAY['holder', 'acting', 'deputy'], h.capacity), h.from_on), '[]')
        FROM (SELECT n.name, o.* FROM post_holding o JOIN person n ON n.id = o.person_id WHERE o.post_id = p.id
          AND o.from_on <= :today::date AND (o.to_on IS NULL OR o.to_on >= :today::date)) h) AS holders
    FROM post p WHERE p.unit_id = :unitId::uuid ORDER BY p.position, p.title, p.id`,
    { ...params },
  );
}

/** The posts of a unit with today's holders and their roles in the joint meeting. */
export function findPosts(runner: QueryRunnerLike, params: { readonly jointMeetingId: string; readonly unitId: string; readonly today: LocalDate }): Promise<PostRow[]> {
  return run(runner, postsQuery(params));
}
