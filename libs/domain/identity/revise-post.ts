import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor, type Grant } from '../access/policy.js';
import type { Verb } from '../access/verb.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandWhole, limitText, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Post } from './appoint-person.js';

/** Where a post counts: it belongs to a unit, and has roles in joint meetings. */
export interface PostReach {
  readonly id: string;
  /** The joint meeting one asks from; null for an administrator. */
  readonly jointMeetingId: string | null;
  /** Joint meetings where the post has a role now or later. */
  readonly jointMeetingIds: readonly string[];
  /** Its unit belongs to the joint meeting one asks from. */
  readonly memberUnit: boolean;
}

/** A secretariat changes posts of its own joint meeting, and those of its members nobody relies on; what another one relies on it may not touch. */
function reachRefusal(grant: Grant, post: PostReach): DomainError | null {
  if (grant.postId === null) return null;
  const own = post.jointMeetingIds.some((id) => id === post.jointMeetingId) || (post.memberUnit && post.jointMeetingIds.length === 0);
  if (!own) return new DomainError('POST_WITHOUT_ROLE');
  return post.jointMeetingIds.some((id) => id !== post.jointMeetingId) ? new DomainError('POST_SHARED') : null;
}

export function canOnPost(verb: Verb, actor: Actor, post: PostReach, today: LocalDate): boolean {
  const grant = grantFor(verb, actor, { jointMeetingId: post.jointMeetingId, unitId: null }, today);
  return grant !== null && reachRefusal(grant, post) === null;
}

/** The grant, or NOT_PERMITTED, NO_ACTIVE_POST, POST_SHARED, POST_WITHOUT_ROLE. */
export function demandOnPost(verb: Verb, actor: Actor, post: PostReach, today: LocalDate): Grant {
  const grant = demandGrant(verb, actor, { jointMeetingId: post.jointMeetingId, unitId: null }, today);
  const refusal = reachRefusal(grant, post);
  if (refusal) throw refusal;
  return grant;
}

export function canRevisePost(actor: Actor, post: PostReach, today: LocalDate): boolean {
  return canOnPost('revisePost', actor, post, today);
}

export interface PostRevision {
  readonly title: string;
  /** 分管; blank for none. */
  readonly portfolio: string | null;
  /** Place in the list of the unit's posts, from 0. */
  readonly order: number;
}

export const postOrder = { min: 0, max: 999 } as const;

/** Title, portfolio and place of a post; its kind stays, for roles hang on it. ALREADY_EXISTS {value} for a second post of the name and kind. */
export function revisePost(
  actor: Actor,
  subject: { readonly reach: PostReach; readonly post: Post; readonly siblings: readonly Post[] },
  input: PostRevision,
  context: Pick<VerbContext, 'today'>,
): { post: Post; order: number; events: readonly EventDraft[] } {
  const { postId } = demandOnPost('revisePost', actor, subject.reach, context.today);
  const title = demandText(input.title, 'title', textLimits.name);
  const portfolio = limitText(input.portfolio, 'portfolio', textLimits.title) || null;
  const order = demandWhole(input.order, postOrder.min, postOrder.max, 'order');
  const taken = subject.siblings.some((other) => other.id !== subject.post.id && other.title === title && other.kind === subject.post.kind);
  if (taken) throw new DomainError('ALREADY_EXISTS', { value: title }, 'title');
  const post: Post = { ...subject.post, title, portfolio };
  const event = draftEvent({ verb: 'revisePost', subjectType: 'unit', subjectId: post.unitId, unitId: post.unitId, postId, data: { post: { ...post, order } } });
  return { post, order, events: [event] };
}
