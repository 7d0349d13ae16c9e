import { signedTitle, type HoldingCapacity, type PostKind } from '../identity/post.js';
import { isInForce, type Validity } from '../shared/validity.js';
import type { Level } from '../unit/unit.js';
import type { LocalDate } from '../shared/local-date.js';
import type { AdminRole, Role } from './role.js';

/** A post the person holds, with the days of the holding; deputies and acting holders act like the holder on them. */
export interface ActorPost extends Validity {
  readonly postId: string;
  readonly title: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly unitLevel: Level;
  readonly kind: PostKind;
  readonly capacity: HoldingCapacity;
}

/** A role of one of these posts in a joint meeting, with its days; unitId is the post's unit. */
export interface ActorRole extends Validity {
  readonly jointMeetingId: string;
  readonly role: Role;
  readonly unitId: string;
  readonly postId: string;
}

/** Who asks. Loaded once per request, with all posts and roles of the account's person. */
export interface Actor {
  readonly accountId: string;
  readonly personId: string;
  readonly personName: string;
  readonly adminRoles: readonly AdminRole[];
  readonly posts: readonly ActorPost[];
  readonly roles: readonly ActorRole[];
  /** Another system acts, by this token; then account and person are the system's own. Absent for people. */
  readonly tokenId?: string;
  /** The post chosen for this request; null = every post in force counts. */
  readonly actingPostId: string | null;
}

/** The posts by which the person may act on that date. */
export function activePosts(actor: Actor, today: LocalDate): readonly ActorPost[] {
  return actor.posts.filter((post) => isInForce(post, today) && (actor.actingPostId === null || actor.actingPostId === post.postId));
}

/** The roles in the joint meeting that count on that date: role and holding of its post both in force. */
export function activeRoles(actor: Actor, jointMeetingId: string, today: LocalDate): readonly ActorRole[] {
  const posts = new Set(activePosts(actor, today).map((post) => post.postId));
  return actor.roles.filter((role) => role.jointMeetingId === jointMeetingId && posts.has(role.postId) && isInForce(role, today));
}

/** Who did it, as the log keeps it: names of then, so that later changes of post or name alter no history. */
export interface EventActor {
  readonly accountId: string;
  readonly personId: string;
  readonly personName: string;
  readonly postId: string | null;
  readonly postTitle: string | null;
  readonly unitId: string | null;
  readonly unitName: string | null;
  /** The token of the system that did it; absent for people. */
  readonly tokenId?: string;
}

export function eventActor(actor: Actor, postId: string | null): EventActor {
  const post = actor.posts.find((candidate) => candidate.postId === postId);
  return {
    accountId: actor.accountId,
    personId: actor.personId,
    personName: actor.personName,
    postId: post?.postId ?? null,
    postTitle: post ? signedTitle(post.title, post.capacity) : null,
    unitId: post?.unitId ?? null,
    unitName: post?.unitName ?? null,
    ...(actor.tokenId === undefined ? {} : { tokenId: actor.tokenId }),
  };
}
