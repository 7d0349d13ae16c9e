import type { Actor } from '../access/actor.js';
import { grantFor, type PolicyScope } from '../access/policy.js';
import type { Verb } from '../access/verb.js';
import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Indicator } from './indicator.js';

export type IndicatorVerb = Extract<Verb, 'reviseIndicator' | 'retireIndicator' | 'attachIndicator' | 'detachIndicator'>;

export function scopeOfIndicator({ jointMeetingId }: Pick<Indicator, 'jointMeetingId'>): PolicyScope {
  return { jointMeetingId, unitId: null };
}

/** A retired indicator takes no more changes. */
export function canOnIndicator(verb: IndicatorVerb, actor: Actor, indicator: Pick<Indicator, 'jointMeetingId' | 'retiredFromOn'>, today: LocalDate): boolean {
  return indicator.retiredFromOn === null && grantFor(verb, actor, scopeOfIndicator(indicator), today) !== null;
}

/** STATE_CONFLICT once it is retired. */
export function demandNotRetired(verb: IndicatorVerb, indicator: Pick<Indicator, 'retiredFromOn'>): void {
  if (indicator.retiredFromOn !== null) throw new DomainError('STATE_CONFLICT', { verb, state: 'retired' });
}
