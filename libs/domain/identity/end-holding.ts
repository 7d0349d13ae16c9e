import type { Actor } from '../access/actor.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { demandOrder } from '../shared/validity.js';
import type { PostHolding } from './post.js';
import { canOnPost, demandOnPost, type PostReach } from './revise-post.js';

type Holding = PostHolding & { readonly id: string };

/** A holding with an end to come can still be shortened or lengthened; one that is over is history. */
const isOver = (holding: Pick<PostHolding, 'toOn'>, today: LocalDate): boolean => holding.toOn !== null && holding.toOn < today;

export function canEndHolding(actor: Actor, subject: { readonly post: PostReach; readonly holding: Pick<PostHolding, 'toOn'> }, today: LocalDate): boolean {
  return !isOver(subject.holding, today) && canOnPost('endHolding', actor, subject.post, today);
}

/** A person leaves a post on a last day; the post, its role and its duties stay. STATE_CONFLICT (over already), DATE_RANGE_INVALID, REASON_REQUIRED. */
export function endHolding(
  actor: Actor,
  subject: { readonly reach: PostReach; readonly unitId: string; readonly holding: Holding },
  input: { readonly toOn: LocalDate; readonly reason: string },
  context: Pick<VerbContext, 'today'>,
): { holding: Holding; reason: string; events: readonly EventDraft[] } {
  const { reach, unitId, holding: before } = subject;
  const { postId } = demandOnPost('endHolding', actor, reach, context.today);
  if (isOver(before, context.today)) throw new DomainError('STATE_CONFLICT', { verb: 'endHolding', state: 'ended' });
  const holding = { ...before, toOn: demandDate(input.toOn, 'toOn') };
  demandOrder(holding, 'toOn');
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  return { holding, reason, events: [draftEvent({ verb: 'endHolding', subjectType: 'unit', subjectId: unitId, unitId, postId, reason, data: { holding } })] };
}
