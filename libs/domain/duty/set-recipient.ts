import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { canOnDuty, demandNotEnded, scopeOfDuty } from './duty-scope.js';
import type { Duty } from './duty.js';

export function canSetRecipient(actor: Actor, duty: Duty, today: LocalDate): boolean {
  return duty.kind === 'data' && canOnDuty('setRecipient', actor, duty, today);
}

/** Says who receives a data duty, and on what basis (N8). RECIPIENT_NOT_FOR_DUTY, RECIPIENT_IS_PROVIDER, BASIS_REQUIRED. */
export function setRecipient(
  actor: Actor,
  before: Duty,
  input: { readonly version: number; readonly unitId: string; readonly basis: string },
  context: VerbContext,
): { duty: Duty; events: readonly EventDraft[] } {
  const { postId } = demandGrant('setRecipient', actor, scopeOfDuty(before), context.today);
  demandNotEnded(before, context.today);
  if (before.kind !== 'data') throw new DomainError('RECIPIENT_NOT_FOR_DUTY', {});
  demandVersion(before.version, input.version);
  if (input.unitId === before.unitId) throw new DomainError('RECIPIENT_IS_PROVIDER', {}, 'unitId');
  const basis = demandText(input.basis, 'basis', textLimits.reason, 'BASIS_REQUIRED');
  const changes = { recipientUnitId: demandText(input.unitId, 'unitId', textLimits.name), recipientBasis: basis, version: before.version + 1 };
  const event = draftEvent({ verb: 'setRecipient', subjectType: 'duty', subjectId: before.id, unitId: before.unitId, postId, reason: basis, data: changes });
  return { duty: { ...before, ...changes }, events: [event] };
}
