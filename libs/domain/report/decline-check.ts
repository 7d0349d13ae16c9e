import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import type { EventDraft } from '../event/event.js';
import { demandOpenForReview, type SlotLock } from '../period/period-lock.js';
import type { VerbContext } from '../shared/context.js';
import type { Report, ReportSlot } from './report.js';
import { sendBack } from './send-back.js';
import { scopeAbove } from './slot-scope.js';

/** The county sends its town's report back with a reason (REASON_REQUIRED) before the secretariat reviews it. */
export function declineCheck(
  actor: Actor,
  subject: { readonly slot: ReportSlot; readonly report: Report; readonly aboveUnitId: string | null; readonly lock?: SlotLock | null },
  input: { readonly version: number; readonly reason: string },
  context: VerbContext,
): { slot: ReportSlot; report: Report; events: readonly EventDraft[] } {
  const { postId } = demandGrant('declineCheck', actor, scopeAbove(subject.slot, subject.aboveUnitId), context.today);
  demandOpenForReview(subject.lock);
  return sendBack('declineCheck', { returnedBy: 'county', postId }, subject, input, context);
}
