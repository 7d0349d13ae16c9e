import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandVersion } from '../shared/input.js';
import { addDays, demandDate, type LocalDate } from '../shared/local-date.js';
import { canOnIndicator, demandNotRetired, scopeOfIndicator } from './indicator-scope.js';
import type { Indicator, IndicatorUse } from './indicator.js';

export function canDetachIndicator(actor: Actor, indicator: Indicator, today: LocalDate): boolean {
  return canOnIndicator('detachIndicator', actor, indicator, today);
}

/** Asks for it no more with those reports, in periods that begin on or after a day; what was entered stays. STATE_CONFLICT once detached. */
export function detachIndicator(
  actor: Actor,
  subject: { readonly indicator: Indicator; readonly use: IndicatorUse },
  input: { readonly version: number; readonly fromOn: LocalDate },
  context: VerbContext,
): { indicator: Indicator; use: IndicatorUse; events: readonly EventDraft[] } {
  const { indicator: before } = subject;
  const { postId } = demandGrant('detachIndicator', actor, scopeOfIndicator(before), context.today);
  demandNotRetired('detachIndicator', before);
  demandVersion(before.version, input.version);
  if (subject.use.toOn !== null) throw new DomainError('STATE_CONFLICT', { verb: 'detachIndicator', state: 'detached' });
  const use = { ...subject.use, toOn: addDays(demandDate(input.fromOn, 'fromOn'), -1) };
  const indicator = { ...before, version: before.version + 1 };
  const data = { version: indicator.version, use };
  const event = draftEvent({ verb: 'detachIndicator', subjectType: 'indicator', subjectId: before.id, taskId: use.taskId, postId, data });
  return { indicator, use, events: [event] };
}
