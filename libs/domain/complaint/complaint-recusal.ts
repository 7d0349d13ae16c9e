import type { Actor } from '../access/actor.js';
import { grantFor, type Grant } from '../access/policy.js';
import type { LocalDate } from '../shared/local-date.js';
import { isInForce } from '../shared/validity.js';
import type { Complaint } from './complaint.js';
import type { ComplaintVerb } from './complaint.states.js';

// Art. 26 of decree 733, in our words: whoever is complained about neither sorts, verifies nor answers it, nor learns who sent it. It goes one step up.

/** Does the actor hold a post, in whatever role, in the unit complained about or one under it? */
export function isOfConcerned(actor: Actor, { concernedUnitIds }: Pick<Complaint, 'concernedUnitIds'>, today: LocalDate): boolean {
  return actor.posts.some((post) => concernedUnitIds.includes(post.unitId) && isInForce(post, today));
}

/** What a leader does in the office's place where the complaint is about the office's own unit, or one above it. */
const standInSteps: readonly ComplaintVerb[] = [
  'registerComplaint', 'joinComplaint', 'assignComplaint', 'returnVerification', 'answerComplaint', 'reopenComplaint', 'referComplaint', 'transferComplaint', 'recordComplaintReceipt', 'closeComplaint',
];

export function leaderStandsIn(verb: ComplaintVerb, actor: Actor, { jointMeetingId, unitId, leaderHandles }: Pick<Complaint, 'jointMeetingId' | 'unitId' | 'leaderHandles'>, today: LocalDate): Grant | null {
  return leaderHandles && standInSteps.includes(verb) ? grantFor('decideComplaintTask', actor, { jointMeetingId, unitId }, today) : null;
}

/** A unit that finds itself concerned gives it back; everything else is for others. */
export const isRecused = (verb: ComplaintVerb, actor: Actor, complaint: Pick<Complaint, 'concernedUnitIds'>, today: LocalDate): boolean => verb !== 'declineComplaint' && isOfConcerned(actor, complaint, today);
