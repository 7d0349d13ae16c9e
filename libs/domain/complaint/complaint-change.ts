import type { Actor } from '../access/actor.js';
import { activePosts } from '../access/actor.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandVersion } from '../shared/input.js';
import { nextState } from '../shared/state-table.js';
import { isRecused } from './complaint-recusal.js';
import { awaitsNothing, complaintGrant, unverified, type OfficeComplaintVerb } from './complaint-scope.js';
import { isRetaliation, type Complaint } from './complaint.js';
import { complaintTable, type ComplaintState } from './complaint.states.js';

export interface ChangedComplaint {
  readonly complaint: Complaint;
  readonly events: readonly EventDraft[];
}

/** A verb that may be used: in which post, and where it leads. */
export interface ComplaintStep {
  readonly before: Complaint;
  readonly verb: OfficeComplaintVerb;
  readonly postId: string | null;
  readonly state: ComplaintState;
}

/** Words of the sender and about the matter: they stand in the complaint alone, never in the log, which is read and exported by others. */
const WORDS: readonly (keyof Complaint)[] = ['text', 'findingText', 'answer', 'satisfactionNote', 'handReason', 'handedTo', 'taskTitle', 'taskReason', 'returnReason', 'concernedUnitIds'];

/** Permission, state, recusal, version and what the verb waits for: NOT_PERMITTED, STATE_CONFLICT, COMPLAINT_CONCERNED, COMPLAINT_NOT_VERIFIED, VERSION_CONFLICT. */
export function beginStep(verb: OfficeComplaintVerb, actor: Actor, before: Complaint, version: number, context: Pick<VerbContext, 'today'>): ComplaintStep {
  const grant = complaintGrant(verb, actor, before, context.today);
  if (grant === null) throw new DomainError(activePosts(actor, context.today).length === 0 && actor.adminRoles.length === 0 ? 'NO_ACTIVE_POST' : 'NOT_PERMITTED', { verb });
  const state = nextState(complaintTable, verb, before.state);
  if (isRecused(verb, actor, before, context.today)) throw new DomainError('COMPLAINT_CONCERNED');
  if (unverified(verb, before)) throw new DomainError('COMPLAINT_NOT_VERIFIED');
  if (!awaitsNothing(verb, before)) throw new DomainError('STATE_CONFLICT', { verb, state: before.state });
  demandVersion(before.version, version);
  return { before, verb, postId: grant.postId, state };
}

/** The complaint after the step and its event, which keeps what changed but for the words. */
export function endStep({ before, verb, postId, state }: ComplaintStep, changes: Partial<Complaint>): ChangedComplaint {
  const all: Partial<Complaint> = { ...changes, state, version: before.version + 1 };
  const complaint = { ...before, ...all };
  return { complaint, events: [complaintEvent(verb, before, complaint, all, postId)] };
}

/** Verbs about what becomes of it: their events carry no unit, so that they reach nobody who only verifies. */
const PLANNING: readonly EventDraft['verb'][] = ['proposeComplaintTask', 'decideComplaintTask', 'draftComplaintTask', 'draftComplaintInspection'];

export function complaintEvent(verb: EventDraft['verb'], before: Complaint | null, after: Complaint, changes: Partial<Complaint>, postId: string | null): EventDraft {
  const kept = (name: string): boolean => !WORDS.includes(name as keyof Complaint) && !(name === 'aboutUnitId' && isRetaliation(after));
  const data = Object.fromEntries(Object.entries(changes).filter(([name]) => kept(name)));
  const unitId = PLANNING.includes(verb) ? null : (after.unitId ?? before?.unitId ?? null);
  return draftEvent({ verb, subjectType: 'complaint', subjectId: after.id, unitId, postId, fromState: before?.state ?? null, toState: after.state, data });
}
