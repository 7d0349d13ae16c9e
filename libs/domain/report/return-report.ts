import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import type { EventDraft } from '../event/event.js';
import { demandOpenForReview, type SlotLock } from '../period/period-lock.js';
import type { VerbContext } from '../shared/context.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Report, ReportSlot } from './report.js';
import { sendBack } from './send-back.js';
import { canOnSlot, scopeOfSlot, type SlotForPermission } from './slot-scope.js';

export function canReturnReport(actor: Actor, slot: SlotForPermission, today: LocalDate): boolean {
  return canOnSlot('returnReport', actor, slot, today);
}

/** The secretariat sends a report back with a reason (REASON_REQUIRED); the slot counts as not reported until it is sent again. */
export function returnReport(
  actor: Actor,
  subject: { readonly slot: ReportSlot; readonly report: Report; readonly lock?: SlotLock | null },
  input: { readonly version: number; readonly reason: string },
  context: VerbContext,
): { slot: ReportSlot; report: Report; events: readonly EventDraft[] } {
  const { postId } = demandGrant('returnReport', actor, scopeOfSlot(subject.slot), context.today);
  demandOpenForReview(subject.lock);
  return sendBack('returnReport', { returnedBy: 'secretariat', postId }, subject, input, context);
}
