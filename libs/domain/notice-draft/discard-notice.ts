import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { allowsVerb, nextState } from '../shared/state-table.js';
import type { Notice } from './draft-item.js';
import { noticeTable } from './notice.states.js';

export function canDiscardNotice(actor: Actor, notice: Pick<Notice, 'jointMeetingId' | 'state'>, today: LocalDate): boolean {
  const grant = grantFor('discardNotice', actor, { jointMeetingId: notice.jointMeetingId, unitId: null }, today);
  return grant !== null && allowsVerb(noticeTable, 'discardNotice', notice.state);
}

/**
 * Takes a notice that should not have been imported out of the lists, with a reason; nothing is deleted, and the same text may be
 * imported anew. NOTICE_IN_REGISTER once duties stand from it: those change by a revised edition only.
 */
export function discardNotice(
  actor: Actor,
  before: Notice,
  input: { readonly version: number; readonly reason: string },
  context: VerbContext,
): { notice: Notice; events: readonly EventDraft[] } {
  const { postId } = demandGrant('discardNotice', actor, { jointMeetingId: before.jointMeetingId, unitId: null }, context.today);
  if (before.state === 'confirmed' || before.state === 'superseded') throw new DomainError('NOTICE_IN_REGISTER');
  const state = nextState(noticeTable, 'discardNotice', before.state);
  demandVersion(before.version, input.version);
  const discardReason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const changes = { discardReason, version: before.version + 1 };
  const event = draftEvent({
    verb: 'discardNotice', subjectType: 'notice', subjectId: before.id, postId, fromState: before.state, toState: state, reason: discardReason, data: changes,
  });
  return { notice: { ...before, ...changes, state }, events: [event] };
}
