import { findPostJointMeetings, findPosts, isMemberUnit, type HoldingRow, type PostRow } from '@lianxi/api-data';
import { isInForce, verbsOnHolding, verbsOnPost, type Actor, type HoldingCapacity, type LocalDate, type PostReach, type Verb } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';

export interface HoldingView extends HoldingRow {
  readonly viewerCan: readonly Verb[];
}

export interface PostView extends PostRow {
  readonly holders: readonly HoldingView[];
  readonly holdings: readonly HoldingView[];
  readonly viewerCan: readonly Verb[];
}

export interface PostsAsked {
  readonly actor: Actor;
  /** Null for the system administrator. */
  readonly jointMeetingId: string | null;
  readonly unitId: string;
  readonly today: LocalDate;
}

const ORDER: readonly HoldingCapacity[] = ['holder', 'acting', 'deputy'];

/** Posts of a unit with everybody who holds them and what the asker may do about it: three statements, however many posts. */
export async function presentPosts(manager: EntityManager, { actor, jointMeetingId, unitId, today }: PostsAsked): Promise<PostView[]> {
  const rows = await findPosts(manager, { jointMeetingId, unitId, today });
  const reachOf = await findPostJointMeetings(manager, rows.map((row) => row.id), today);
  const memberUnit = jointMeetingId !== null && (await isMemberUnit(manager, { jointMeetingId, unitId, today }));
  return rows.map((row) => {
    const post: PostReach = { id: row.id, jointMeetingId, jointMeetingIds: reachOf.get(row.id) ?? [], memberUnit };
    const holdings = row.holdings.map((holding) => ({ ...holding, viewerCan: verbsOnHolding(actor, { post, holding }, today) }));
    const holders = holdings.filter((holding) => isInForce(holding, today)).reverse().sort((a, b) => ORDER.indexOf(a.capacity) - ORDER.indexOf(b.capacity));
    return { ...row, holders, holdings, viewerCan: verbsOnPost(actor, post, today) };
  });
}
