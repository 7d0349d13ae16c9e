import type { Actor } from '../access/actor.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import type { WholeInspection } from './draft-inspection.js';
import { demandOnInspection } from './inspection-scope.js';

/** The account of somebody invited, as far as an invitation looks at it. */
export interface InvitedAccount {
  readonly accountId: string;
  /** Made for an invitation, without a password of anybody's choice but its own person's. */
  readonly invited: boolean;
  readonly active: boolean;
  readonly expiresOn: LocalDate | null;
  /** The inspection it was invited to before. */
  readonly invitedToId: string | null;
}

/**
 * Gives somebody invited (art. 8 of the inspection decree) a code to set a password with, once the plan is approved: the first time, and again when it was lost or
 * forgotten. One account, one inspection. NOT_FOUND for whoever has no invited seat in the team, INVITATION_NOT_FOR {person} for an account that is no invited one, is
 * disabled or over, INVITATION_ELSEWHERE {person} for one that was invited to another inspection. The code itself is no part of the log.
 */
export function inviteToInspection(actor: Actor, subject: WholeInspection & { readonly account: InvitedAccount | null }, input: { readonly postId: string }, context: VerbContext): { readonly accountId: string; readonly events: readonly EventDraft[] } {
  const { inspection, team, account } = subject;
  const { postId, state } = demandOnInspection('inviteToInspection', actor, subject, context);
  const member = team.find((each) => each.postId === input.postId && each.role === 'invited');
  if (member === undefined) throw new DomainError('NOT_FOUND', { subject: 'post' }, 'postId');
  const person = member.personName;
  if (account === null || !account.invited || !account.active || (account.expiresOn !== null && account.expiresOn < context.today)) throw new DomainError('INVITATION_NOT_FOR', { person }, 'postId');
  if (account.invitedToId !== null && account.invitedToId !== inspection.id) throw new DomainError('INVITATION_ELSEWHERE', { person }, 'postId');
  const data = { memberId: member.id, personName: person, again: account.invitedToId !== null };
  return { accountId: account.accountId, events: [draftEvent({ verb: 'inviteToInspection', subjectType: 'inspection', subjectId: inspection.id, postId, fromState: state, toState: state, data })] };
}
