import type { Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import { demandPostOf } from './open-rectification.js';
import { beginRectification, endRectification, type ChangedRectification, type RectificationSubject } from './rectification-change.js';
import { rectificationLimits } from './rectification.js';

export interface AcknowledgeInput {
  readonly version: number;
  /** The post answerable; the one named at the opening where it is not said. */
  readonly postId: string | null;
  readonly plan: string;
  /** Where the secretariat notes it for the unit: by what it knows. */
  readonly source: string | null;
}

/** The unit takes it up with its own measures and the post answerable (责任岗位): FIELD_REQUIRED, RECTIFICATION_POST. */
export function acknowledgeRectification(actor: Actor, subject: RectificationSubject & { readonly unitOfPost: ReadonlyMap<string, string> }, input: AcknowledgeInput, context: VerbContext): ChangedRectification {
  const step = beginRectification('acknowledgeRectification', actor, subject, input.version, context);
  const postId = input.postId ?? step.before.postId;
  if (postId === null) throw new DomainError('FIELD_REQUIRED', {}, 'postId');
  demandPostOf(subject.unitOfPost, input.postId, step.before.unitId);
  return endRectification(step, {
    postId, plan: demandText(input.plan, 'plan', rectificationLimits.plan), acknowledgedOn: context.today, acknowledgedBy: actor.personName,
    acknowledgeSource: step.grant.ownUnit ? null : demandText(input.source, 'source', textLimits.source),
  });
}
