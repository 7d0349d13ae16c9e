import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import { isInForce } from '../shared/validity.js';
import type { Actor } from './actor.js';
import { isBoth } from './role.js';

/** A confidant who is a leader as well, in whichever post: appointments refuse the pair, and two posts that met otherwise open nothing. */
export function decidesToo({ posts, roles }: Pick<Actor, 'posts' | 'roles'>, jointMeetingId: string, today: LocalDate): boolean {
  const held = new Set(posts.filter((post) => isInForce(post, today)).map(({ postId }) => postId));
  return isBoth(roles.filter((each) => each.jointMeetingId === jointMeetingId && held.has(each.postId) && isInForce(each, today)).map(({ role }) => role));
}

/** CONFIDANT_NOT_LEADER (decree 733 arts. 23 and 26). */
export function demandDecidesNot(actor: Actor, jointMeetingId: string, today: LocalDate): void {
  if (decidesToo(actor, jointMeetingId, today)) throw new DomainError('CONFIDANT_NOT_LEADER');
}
