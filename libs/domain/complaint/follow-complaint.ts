import type { LocalDate } from '../shared/local-date.js';
import type { Complaint, ComplaintCategory, Satisfaction } from './complaint.js';
import type { ComplaintState } from './complaint.states.js';

/** Where it stands, in words for whoever holds the receipt. */
export const followStates = ['received', 'registered', 'verifying', 'answered', 'closed', 'handed_over'] as const;
export type FollowState = (typeof followStates)[number];

/** What the public page shows before anything is written. */
export interface PublicComplaintPage {
  readonly name: string;
  /** Whether it takes complaints; receipts are answered either way. */
  readonly open: boolean;
  /** Counties (no countyId) and their towns. */
  readonly places: readonly { readonly id: string; readonly name: string; readonly countyId: string | null }[];
}

/** What a receipt shows: no name of anybody, no unit, no words of the sender. */
export interface FollowedComplaint {
  readonly code: string;
  readonly category: ComplaintCategory;
  readonly state: FollowState;
  readonly receivedOn: LocalDate;
  readonly registeredOn: LocalDate | null;
  readonly answeredOn: LocalDate | null;
  readonly answer: string | null;
  readonly satisfaction: Satisfaction | null;
  /** Joined with others of the same matter: state and answer are theirs. */
  readonly joined: boolean;
  readonly canRate: boolean;
}

const shown: Readonly<Record<ComplaintState, FollowState>> = {
  received: 'received', registered: 'registered', assigned: 'verifying', verifying: 'verifying', verified: 'verifying', answered: 'answered', closed: 'closed', joined: 'registered',
  referred: 'handed_over', transferred: 'handed_over',
};

/** `main` = the one it was joined to. An answer is shown while it stands: one that was opened again is being worked on. */
export function followComplaint(own: Complaint, main: Complaint | null): FollowedComplaint {
  const works = main ?? own;
  const state = works.state === 'closed' && works.handedOn !== null ? 'handed_over' : shown[works.state];
  const answered = works.state === 'answered' || works.state === 'closed';
  return {
    code: own.code, category: own.category, state, receivedOn: own.receivedOn, registeredOn: works.registeredOn, answeredOn: answered ? works.answeredOn : null, answer: answered ? works.answer : null,
    satisfaction: own.satisfaction, joined: main !== null, canRate: main === null && answered && own.answer !== null && own.satisfaction === null,
  };
}
