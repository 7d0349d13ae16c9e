import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import { addDays, demandDate, type LocalDate } from '../shared/local-date.js';
import type { Membership } from './membership.js';

export function canChangeLead(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  return grantFor('changeLead', actor, { jointMeetingId, unitId: null }, today) !== null;
}

/** What becomes of the memberships: those that end the day before, and those that begin on the day. */
export interface LeadChange {
  readonly ended: readonly Membership[];
  readonly begun: readonly Membership[];
  readonly events: readonly EventDraft[];
}

/**
 * Another unit leads from a day: the lead of until then stays on as member, the new lead's membership goes on as lead; each
 * is a new stretch, so that who led on a past day can always be told. LEAD_UNCHANGED, REASON_REQUIRED, MEMBERSHIP_STARTS_LATER
 * {on} where a stretch to be ended begins on the day or later.
 */
export function changeLead(
  actor: Actor,
  subject: { readonly jointMeetingId: string; readonly memberships: readonly Membership[] },
  input: { readonly unitId: string; readonly fromOn: LocalDate; readonly reason: string },
  context: VerbContext,
): LeadChange {
  const { jointMeetingId, memberships } = subject;
  const { postId } = demandGrant('changeLead', actor, { jointMeetingId, unitId: null }, context.today);
  const fromOn = demandDate(input.fromOn, 'fromOn');
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const open = memberships.filter((each) => each.toOn === null || each.toOn >= fromOn);
  const leads = open.filter((each) => each.role === 'lead');
  if (leads.some((each) => each.unitId === input.unitId)) throw new DomainError('LEAD_UNCHANGED', {}, 'unitId');
  const changed = [...leads, ...open.filter((each) => each.role !== 'lead' && each.unitId === input.unitId)];
  const late = changed.find((each) => each.fromOn >= fromOn);
  if (late) throw new DomainError('MEMBERSHIP_STARTS_LATER', { on: late.fromOn }, 'fromOn');
  const begin = (unitId: string, role: Membership['role']): Membership => ({ id: context.newId(), jointMeetingId, unitId, role, fromOn, toOn: null, endReason: null });
  const ended = changed.map((each) => ({ ...each, toOn: addDays(fromOn, -1), endReason: reason }));
  const begun = [...leads.map((each) => begin(each.unitId, 'member')), begin(input.unitId, 'lead')];
  const told = (membership: Membership, data: Readonly<Record<string, unknown>>) =>
    draftEvent({ verb: 'changeLead', subjectType: 'membership', subjectId: membership.id, unitId: membership.unitId, postId, reason, data });
  return { ended, begun, events: [...ended.map((each) => told(each, { toOn: each.toOn, endReason: reason })), ...begun.map((each) => told(each, { ...each }))] };
}
