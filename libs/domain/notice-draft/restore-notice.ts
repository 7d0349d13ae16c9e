import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandVersion } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { allowsVerb, nextState } from '../shared/state-table.js';
import type { Notice } from './draft-item.js';
import { noticeTable } from './notice.states.js';

export function canRestoreNotice(actor: Actor, notice: Pick<Notice, 'jointMeetingId' | 'state'>, today: LocalDate): boolean {
  const grant = grantFor('restoreNotice', actor, { jointMeetingId: notice.jointMeetingId, unitId: null }, today);
  return grant !== null && allowsVerb(noticeTable, 'restoreNotice', notice.state);
}

/** Takes a discarded notice back, drafts and all. NOTICE_IMPORTED_AGAIN {code} where its text has been imported meanwhile: a text is one notice. */
export function restoreNotice(
  actor: Actor,
  subject: { readonly notice: Notice; readonly sameText: Pick<Notice, 'code'> | null },
  input: { readonly version: number },
  context: VerbContext,
): { notice: Notice; events: readonly EventDraft[] } {
  const { notice: before, sameText } = subject;
  const { postId } = demandGrant('restoreNotice', actor, { jointMeetingId: before.jointMeetingId, unitId: null }, context.today);
  const state = nextState(noticeTable, 'restoreNotice', before.state);
  demandVersion(before.version, input.version);
  if (sameText) throw new DomainError('NOTICE_IMPORTED_AGAIN', { code: sameText.code });
  const changes = { discardReason: null, version: before.version + 1 };
  const event = draftEvent({ verb: 'restoreNotice', subjectType: 'notice', subjectId: before.id, postId, fromState: before.state, toState: state, data: changes });
  return { notice: { ...before, ...changes, state }, events: [event] };
}
