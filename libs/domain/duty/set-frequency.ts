import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import { demandFrequency } from '../period/demand-frequency.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import { addMonths, demandDate, type LocalDate } from '../shared/local-date.js';
import { canOnDuty, demandNotEnded, scopeOfDuty } from './duty-scope.js';
import { isReportable, type Duty } from './duty.js';

export function canSetFrequency(actor: Actor, duty: Duty, today: LocalDate): boolean {
  return isReportable(duty) && canOnDuty('setFrequency', actor, duty, today);
}

const earliestFromOn: LocalDate = '2000-01-01';
const yearsAhead = 30;

/** A typing slip in the year is refused: nothing here began before 2000 or is planned for the next generation. */
function demandFromOn(value: LocalDate, today: LocalDate): LocalDate {
  const fromOn = demandDate(value, 'fromOn');
  const latest = addMonths(today, yearsAhead * 12);
  if (fromOn < earliestFromOn || fromOn > latest) throw new DomainError('DATE_OUT_OF_RANGE', { from: earliestFromOn, to: latest }, 'fromOn');
  return fromOn;
}

/**
 * Says how often a duty recurs, and on what basis (N9: 定期 stays unset until somebody does). months 1..60;
 * BASIS_REQUIRED, DATE_OUT_OF_RANGE, FREQUENCY_UNUSUAL until confirmed, FREQUENCY_NOT_FOR_DUTY for prohibitions and floors.
 */
export function setFrequency(
  actor: Actor,
  before: Duty,
  input: { readonly version: number; readonly months: number; readonly basis: string; readonly fromOn: LocalDate; readonly unusual?: boolean },
  context: VerbContext,
): { duty: Duty; events: readonly EventDraft[] } {
  const { postId } = demandGrant('setFrequency', actor, scopeOfDuty(before), context.today);
  demandNotEnded(before, context.today);
  if (!isReportable(before)) throw new DomainError('FREQUENCY_NOT_FOR_DUTY', {});
  demandVersion(before.version, input.version);
  const basis = demandText(input.basis, 'basis', textLimits.reason, 'BASIS_REQUIRED');
  const changes = {
    frequencyState: 'set',
    frequencyMonths: demandFrequency(input.months, input.unusual ?? false, 'months'),
    frequencyBasis: basis,
    frequencyFromOn: demandFromOn(input.fromOn, context.today),
    version: before.version + 1,
  } as const;
  const event = draftEvent({
    verb: 'setFrequency', subjectType: 'duty', subjectId: before.id, unitId: before.unitId, postId,
    fromState: before.frequencyState, toState: 'set', reason: basis, data: changes,
  });
  return { duty: { ...before, ...changes }, events: [event] };
}
