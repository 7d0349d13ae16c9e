import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { canOnIndicator, demandNotRetired, scopeOfIndicator } from './indicator-scope.js';
import type { Indicator } from './indicator.js';

export function canRetireIndicator(actor: Actor, indicator: Indicator, today: LocalDate): boolean {
  return canOnIndicator('retireIndicator', actor, indicator, today);
}

/** Asks for it no more in periods that begin on or after a day; what was entered stays. REASON_REQUIRED. */
export function retireIndicator(
  actor: Actor,
  before: Indicator,
  input: { readonly version: number; readonly fromOn: LocalDate; readonly reason: string },
  context: VerbContext,
): { indicator: Indicator; events: readonly EventDraft[] } {
  const { postId } = demandGrant('retireIndicator', actor, scopeOfIndicator(before), context.today);
  demandNotRetired('retireIndicator', before);
  demandVersion(before.version, input.version);
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const changes = { retiredFromOn: demandDate(input.fromOn, 'fromOn'), version: before.version + 1 };
  const event = draftEvent({ verb: 'retireIndicator', subjectType: 'indicator', subjectId: before.id, postId, reason, data: changes });
  return { indicator: { ...before, ...changes }, events: [event] };
}
