import { activeRoles, type Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { decidesToo, demandDecidesNot } from '../access/seal-apart.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { isOfUnitConcerned } from './accountability-scope.js';
import type { Accountability } from './accountability.js';

/** Whether it is the person itself, only the opening can tell: the proposal has forgotten it. */
export function canOpenAccountabilitySeal(actor: Actor, proposal: Pick<Accountability, 'jointMeetingId' | 'sealed' | 'unitId'>, today: LocalDate): boolean {
  const { jointMeetingId, sealed } = proposal;
  return sealed && !decidesToo(actor, jointMeetingId, today) && !isOfUnitConcerned(actor, proposal, today) && grantFor('openAccountabilitySeal', actor, { jointMeetingId, unitId: null }, today) !== null;
}

/**
 * The confidant opens what was handed over as a clue of crime, for a stated purpose (arts. 23 and 26). The event keeps who, when and what for. CONFIDANT_NOT_LEADER, REASON_REQUIRED,
 * STATE_CONFLICT, ACCOUNTABILITY_SEAL_CONCERNED for whoever holds a post in the unit concerned or is the person concerned: `ownMark` is the mark the actor would have.
 */
export function openAccountabilitySeal(
  actor: Actor,
  { personMark, ...proposal }: Pick<Accountability, 'id' | 'jointMeetingId' | 'sealed' | 'state' | 'unitId' | 'personMark'>,
  { purpose, ownMark }: { readonly purpose: string; readonly ownMark: string },
  { today }: Pick<VerbContext, 'today'>,
): { readonly events: readonly EventDraft[] } {
  const { id, jointMeetingId, sealed, state } = proposal;
  const { postId } = demandGrant('openAccountabilitySeal', actor, { jointMeetingId, unitId: null }, today);
  demandDecidesNot(actor, jointMeetingId, today);
  if (isOfUnitConcerned(actor, proposal, today) || personMark === ownMark) throw new DomainError('ACCOUNTABILITY_SEAL_CONCERNED');
  if (!sealed) throw new DomainError('STATE_CONFLICT', { verb: 'openAccountabilitySeal', state });
  const reason = demandText(purpose, 'purpose', textLimits.reason, 'REASON_REQUIRED');
  return { events: [draftEvent({ verb: 'openAccountabilitySeal', subjectType: 'accountability', subjectId: id, postId, reason })] };
}

/** How it was read: the register, one of it, the hearing of the concerned, or all of it taken out. */
export type AccountabilityReading = 'register' | 'detail' | 'hearing' | 'export';

/** Every reading is in the log: who, in which post, when, which, and for what purpose where one was asked. */
export function accountabilityRead(
  actor: Actor,
  { jointMeetingId, ids, how, purpose = null }: { readonly jointMeetingId: string; readonly ids: readonly string[]; readonly how: AccountabilityReading; readonly purpose?: string | null },
  today: LocalDate,
): EventDraft {
  const held = activeRoles(actor, jointMeetingId, today);
  const postId = (held.find(({ role }) => role === 'accountability_officer' || role === 'leader' || role === 'confidant') ?? held[0])?.postId ?? null;
  const [only] = ids;
  return draftEvent({ verb: 'readAccountability', subjectType: 'accountability', subjectId: ids.length === 1 && only !== undefined ? only : jointMeetingId, postId, reason: purpose, data: { how, ids } });
}
