import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import { periodBounds } from '../period/period.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, demandWhole, textLimits } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { canOnDuty, demandNotEnded, scopeOfDuty } from './duty-scope.js';
import { isReportable, type Duty } from './duty.js';

export function canSetFrequency(actor: Actor, duty: Duty, today: LocalDate): boolean {
  return isReportable(duty) && canOnDuty('setFrequency', actor, duty, today);
}

/**
 * Says how often a duty recurs, and on what basis (N9: 定期 stays unset until somebody does). months 1..60;
 * BASIS_REQUIRED, FREQUENCY_NOT_FOR_DUTY for prohibitions and floors.
 */
export function setFrequency(
  actor: Actor,
  before: Duty,
  input: { readonly version: number; readonly months: number; readonly basis: string; readonly fromOn: LocalDate },
  context: VerbContext,
): { duty: Duty; events: readonly EventDraft[] } {
  const { postId } = demandGrant('setFrequency', actor, scopeOfDuty(before), context.today);
  demandNotEnded(before, context.today);
  if (!isReportable(before)) throw new DomainError('FREQUENCY_NOT_FOR_DUTY', {});
  demandVersion(before.version, input.version);
  const basis = demandText(input.basis, 'basis', textLimits.reason, 'BASIS_REQUIRED');
  const changes = {
    frequencyState: 'set',
    frequencyMonths: demandWhole(input.months, periodBounds.min, periodBounds.max, 'months'),
    frequencyBasis: basis,
    frequencyFromOn: demandDate(input.fromOn, 'fromOn'),
    version: before.version + 1,
  } as const;
  const event = draftEvent({
    verb: 'setFrequency', subjectType: 'duty', subjectId: before.id, unitId: before.unitId, postId,
    fromState: before.frequencyState, toState: 'set', reason: basis, data: changes,
  });
  return { duty: { ...before, ...changes }, events: [event] };
}
