import type { Actor } from '../access/actor.js';
import { grantFor, type PolicyScope } from '../access/policy.js';
import type { Verb } from '../access/verb.js';
import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Duty } from './duty.js';

export type DutyVerb = Extract<Verb, 'setFrequency' | 'setRecipient' | 'expandHolders'>;

export function scopeOfDuty(duty: Pick<Duty, 'jointMeetingId' | 'unitId'>): PolicyScope {
  return { jointMeetingId: duty.jointMeetingId, unitId: duty.unitId };
}

/** A duty that has ended takes no more changes; one that begins later does. */
export function hasEnded(duty: Pick<Duty, 'validTo'>, today: LocalDate): boolean {
  return duty.validTo !== null && duty.validTo < today;
}

export function canOnDuty(verb: DutyVerb, actor: Actor, duty: Duty, today: LocalDate): boolean {
  return !hasEnded(duty, today) && grantFor(verb, actor, scopeOfDuty(duty), today) !== null;
}

export function demandNotEnded(duty: Duty, today: LocalDate): void {
  if (hasEnded(duty, today)) throw new DomainError('DUTY_NOT_IN_FORCE', { on: today });
}
