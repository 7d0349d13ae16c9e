import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import type { EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import type { Report, ReportSlot } from './report.js';
import { sendBack } from './send-back.js';
import { scopeOfSlot } from './slot-scope.js';

/** The unit's head does not sign and says why (REASON_REQUIRED): the report goes back to who wrote it. Nobody outside the unit has read it. */
export function declineSignOff(
  actor: Actor,
  subject: { readonly slot: ReportSlot; readonly report: Report },
  input: { readonly version: number; readonly reason: string },
  context: VerbContext,
): { slot: ReportSlot; report: Report; events: readonly EventDraft[] } {
  const { postId } = demandGrant('declineSignOff', actor, scopeOfSlot(subject.slot), context.today);
  return sendBack('declineSignOff', { returnedBy: 'unit_head', postId }, subject, input, context);
}
