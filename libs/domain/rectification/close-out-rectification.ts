import type { Actor } from '../access/actor.js';
import { draftEvent } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { demandText, textLimits } from '../shared/input.js';
import { allowsVerb, nextState } from '../shared/state-table.js';
import { takenUpAgain } from './check-rectification.js';
import { beginRectification, endRectification, type ChangedRectification, type RectificationSubject } from './rectification-change.js';
import type { LimitInput } from './rectification-limit.js';
import type { Rectification } from './rectification.js';
import { rectificationTable } from './rectification.states.js';

/** Closes out what was verified (销号). */
export function closeOutRectification(actor: Actor, subject: RectificationSubject, input: { readonly version: number }, context: VerbContext): ChangedRectification {
  return endRectification(beginRectification('closeOutRectification', actor, subject, input.version, context), { closedOn: context.today });
}

/** Takes up again what did not last (反弹), also after it was closed out, with the reason and a new limit. REASON_REQUIRED. */
export function reopenRectification(actor: Actor, subject: RectificationSubject, input: LimitInput & { readonly version: number; readonly reason: string }, context: VerbContext): ChangedRectification {
  const step = beginRectification('reopenRectification', actor, subject, input.version, context);
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  return endRectification(step, { ...takenUpAgain(step.before, input, context), reopenCause: 'relapse', stateReason: reason }, { reason });
}

/** Ends what is no longer asked for: a finding dropped, a conclusion changed in its review. REASON_REQUIRED. */
export function withdrawRectification(actor: Actor, subject: RectificationSubject, input: { readonly version: number; readonly reason: string }, context: VerbContext): ChangedRectification {
  const step = beginRectification('withdrawRectification', actor, subject, input.version, context);
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  return endRectification(step, { stateReason: reason, extensionRequestedOn: null }, { reason });
}

/**
 * What follows from a review that overturned findings (art. 17): their items end with it, by the same hand, those verified or closed out too, so that
 * nothing of them is ever taken up again; the log keeps what they were.
 */
export function endOverturned(items: readonly Rectification[], decision: { readonly postId: string | null; readonly reason: string }): readonly ChangedRectification[] {
  return items.filter(({ state }) => allowsVerb(rectificationTable, 'endOverturned', state)).map((before) => {
    const state = nextState(rectificationTable, 'endOverturned', before.state);
    const changes = { state, stateReason: decision.reason, extensionRequestedOn: null, closedOn: null, version: before.version + 1 };
    const event = draftEvent({
      verb: 'withdrawRectification', subjectType: 'rectification', subjectId: before.id, unitId: before.unitId, postId: decision.postId, fromState: before.state, toState: state, reason: decision.reason, data: changes,
    });
    return { rectification: { ...before, ...changes }, report: null, check: null, events: [event] };
  });
}
