import { grantFor } from '../access/policy.js';
import type { Actor } from '../access/actor.js';
import type { JointMeetingSettings } from '../joint-meeting/settings.js';
import type { LocalDate } from '../shared/local-date.js';
import type { ReportSlot } from './report.js';
import { scopeOfSlot } from './slot-scope.js';

/**
 * A second pair of eyes before the secretariat's: the head's signature or the county's check. It waits, was given, was not needed as
 * the head wrote himself, could be given by nobody (no such post, nobody in it, or no account), or was lifted while it waited.
 */
export type Countersign = 'waiting' | 'given' | 'own_hand' | 'nobody' | 'lifted';
export const countersigns = ['waiting', 'given', 'own_hand', 'nobody', 'lifted'] as const satisfies readonly Countersign[];

/** Who could countersign a slot's report today. */
export interface Countersigners {
  /** Someone with an account holds a head's post of the unit, as deputy or acting too. */
  readonly head: boolean;
  /** The county government the part was handed down by, and whether somebody there can check; null for parts the secretariat handed out. */
  readonly county: { readonly unitId: string; readonly manned: boolean } | null;
}

export const nobodyCountersigns: Countersigners = { head: false, county: null };

/** Whether the head signs first. A head who files himself needs no second signature; a unit without one is not stuck. */
export function signOffOf(actor: Actor, slot: ReportSlot, by: Countersigners, settings: Pick<JointMeetingSettings, 'signOffRequired'>, today: LocalDate): Countersign | null {
  if (!settings.signOffRequired) return null;
  if (grantFor('signOffReport', actor, scopeOfSlot(slot), today) !== null) return 'own_hand';
  return by.head ? 'waiting' : 'nobody';
}

/** Where filing brings a report: to the head, to the county, or straight to the secretariat. */
export function filesTo(actor: Actor, slot: ReportSlot, by: Countersigners, settings: Pick<JointMeetingSettings, 'signOffRequired'>, today: LocalDate): 'awaiting_sign_off' | 'awaiting_check' | 'submitted' {
  if (signOffOf(actor, slot, by, settings, today) === 'waiting') return 'awaiting_sign_off';
  return countyCheckOf(by) === 'waiting' ? 'awaiting_check' : 'submitted';
}

/** Whether the county that handed the part down checks first. */
export function countyCheckOf({ county }: Countersigners): Countersign | null {
  if (county === null) return null;
  return county.manned ? 'waiting' : 'nobody';
}
