import { activeRoles, type Actor } from '../access/actor.js';
import { grantFor, type Grant } from '../access/policy.js';
import type { LocalDate } from '../shared/local-date.js';
import { isInForce } from '../shared/validity.js';
import { allowsVerb } from '../shared/state-table.js';
import { isLate } from '../inspection/legal-clock.js';
import { needsHearing, standingHearing, type Accountability } from './accountability.js';
import { accountabilityTable, type AccountabilityVerb } from './accountability.states.js';

/** Verbs on one proposal. */
export const accountabilityVerbs = [
  'reviseAccountability', 'askHearing', 'recordHearing', 'submitAccountability', 'approveAccountability', 'returnAccountability', 'rejectAccountability', 'carryOutAccountability',
  'handOverAccountability', 'transferAccountability', 'recordAccountabilityReceipt', 'recordAccountabilityOutcome', 'recordAppeal', 'recordAppealResult', 'closeAccountability', 'withdrawAccountability',
] as const satisfies readonly AccountabilityVerb[];
export type AccountabilityStepVerb = (typeof accountabilityVerbs)[number];

const decisions: readonly AccountabilityStepVerb[] = ['approveAccountability', 'returnAccountability', 'rejectAccountability'];

/** What the verb waits for, besides state and permission. */
export function awaitsNothing(verb: AccountabilityStepVerb, proposal: Accountability): boolean {
  const { state, kind, receiptOn, outcome, appeal } = proposal;
  if (verb === 'submitAccountability') return !needsHearing(kind) || (standingHearing(proposal)?.answer ?? null) !== null;
  if (verb === 'carryOutAccountability') return kind !== 'accountability';
  if (verb === 'handOverAccountability') return kind === 'accountability';
  if (verb === 'recordAccountabilityReceipt') return receiptOn === null;
  if (verb === 'recordAppeal') return outcome?.measure === true && appeal === null;
  if (verb === 'recordAppealResult') return appeal !== null && appeal.result === null;
  if (verb === 'closeAccountability') return state !== 'transferred' || receiptOn !== null;
  return true;
}

/** Does the actor hold a post in the unit it is about, in whatever role? */
export function isOfUnitConcerned(actor: Pick<Actor, 'posts'>, { unitId }: Pick<Accountability, 'unitId'>, today: LocalDate): boolean {
  return actor.posts.some((post) => post.unitId === unitId && isInForce(post, today));
}

/** Who may not decide although a leader: whoever had a hand in the proposal, whoever it is about, and whoever holds a post in that unit (decree 733 art. 21: proposed, then approved by another). */
export function recusalOf(actor: Pick<Actor, 'personId' | 'posts'>, proposal: Accountability, today: LocalDate): 'ACCOUNTABILITY_OWN_PROPOSAL' | 'ACCOUNTABILITY_CONCERNED' | 'ACCOUNTABILITY_UNIT_CONCERNED' | null {
  if (proposal.authorPersonIds.includes(actor.personId)) return 'ACCOUNTABILITY_OWN_PROPOSAL';
  if (proposal.personId === actor.personId) return 'ACCOUNTABILITY_CONCERNED';
  return isOfUnitConcerned(actor, proposal, today) ? 'ACCOUNTABILITY_UNIT_CONCERNED' : null;
}

/** Why it cannot be closed yet: the appeal may still come, or is not decided. */
export function openAppealOf({ outcome, appeal }: Accountability, today: LocalDate): 'ACCOUNTABILITY_CLOCK_RUNNING' | 'ACCOUNTABILITY_APPEAL_OPEN' | null {
  if (appeal !== null) return appeal.result === null ? 'ACCOUNTABILITY_APPEAL_OPEN' : null;
  const until = outcome?.appealUntilOn ?? null;
  return until !== null && !isLate(until, today) ? 'ACCOUNTABILITY_CLOCK_RUNNING' : null;
}

/** By what the actor may use the verb: also the person concerned speaks, in whatever post, and nobody else of the unit for that person. */
export function accountabilityGrant(verb: AccountabilityStepVerb, actor: Actor, proposal: Accountability, today: LocalDate): Grant | null {
  const { jointMeetingId, unitId, responsibility } = proposal;
  if (verb !== 'recordHearing') return grantFor(verb, actor, { jointMeetingId, unitId: null }, today);
  if (isConcerned(actor, proposal, today)) {
    const own = activeRoles(actor, jointMeetingId, today).find((held) => responsibility !== 'unit' || (held.unitId === unitId && held.role === 'unit_head'));
    if (own) return { role: own.role, postId: own.postId, ownUnit: true };
  }
  return grantFor(verb, actor, { jointMeetingId, unitId: null }, today);
}

/** Is it the actor's own: of a unit its head, of a person that person. */
export function isConcerned(actor: Actor, { jointMeetingId, unitId, responsibility, personId, sealed }: Accountability, today: LocalDate): boolean {
  if (sealed) return false;
  if (responsibility !== 'unit') return personId === actor.personId && activeRoles(actor, jointMeetingId, today).length > 0;
  return activeRoles(actor, jointMeetingId, today).some((held) => held.role === 'unit_head' && held.unitId === unitId);
}

/** Permission, state, and what the verb waits for. */
export function canOnAccountability(verb: AccountabilityStepVerb, actor: Actor, proposal: Accountability, today: LocalDate): boolean {
  if (!allowsVerb(accountabilityTable, verb, proposal.state) || !awaitsNothing(verb, proposal)) return false;
  if (decisions.includes(verb) && recusalOf(actor, proposal, today) !== null) return false;
  if (verb === 'closeAccountability' && openAppealOf(proposal, today) !== null) return false;
  return accountabilityGrant(verb, actor, proposal, today) !== null;
}

export const isDecision = (verb: AccountabilityStepVerb): boolean => decisions.includes(verb);

/** Whose register it is. Nobody reads it by another role: not the secretariat, not administrators, not other units. */
export interface AccountabilityReach {
  readonly personId: string;
  /** 问责经办人: all of it. */
  readonly all: boolean;
  /** A leader: what waits for a decision, and what this leader decided. */
  readonly leads: boolean;
  /** 保密经办人: what was sealed as a clue of crime, without its content. */
  readonly confides: boolean;
}

export function accountabilityReach(actor: Actor, jointMeetingId: string, today: LocalDate): AccountabilityReach {
  const roles = new Set(activeRoles(actor, jointMeetingId, today).map(({ role }) => role));
  return { personId: actor.personId, all: roles.has('accountability_officer'), leads: roles.has('leader'), confides: roles.has('confidant') };
}

export const readsAccountability = ({ all, leads, confides }: AccountabilityReach): boolean => all || leads || confides;

export function canSeeAccountability({ all, leads, confides, personId }: AccountabilityReach, { state, deciderPersonId, sealed }: Pick<Accountability, 'state' | 'deciderPersonId' | 'sealed'>): boolean {
  return all || (leads && !sealed && (state === 'submitted' || deciderPersonId === personId)) || (confides && sealed);
}

/** For whom 今日要办 counts what waits: the officer, the person concerned, the heads of units concerned. */
export function accountabilityWaiting(actor: Actor, jointMeetingId: string, today: LocalDate): { readonly personId: string; readonly keepsAccountability: boolean; readonly headedUnitIds: readonly string[] } {
  const roles = activeRoles(actor, jointMeetingId, today);
  const headedUnitIds = [...new Set(roles.filter(({ role }) => role === 'unit_head').map(({ unitId }) => unitId))];
  return { personId: actor.personId, keepsAccountability: roles.some(({ role }) => role === 'accountability_officer'), headedUnitIds };
}
