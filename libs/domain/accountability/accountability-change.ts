import type { Actor } from '../access/actor.js';
import { activePosts } from '../access/actor.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandVersion } from '../shared/input.js';
import { nextState } from '../shared/state-table.js';
import { accountabilityGrant, awaitsNothing, isDecision, recusalOf, type AccountabilityStepVerb } from './accountability-scope.js';
import type { Accountability } from './accountability.js';
import { accountabilityTable, type AccountabilityState } from './accountability.states.js';

export interface ChangedAccountability {
  readonly proposal: Accountability;
  readonly events: readonly EventDraft[];
}

export interface AccountabilityStep {
  readonly before: Accountability;
  readonly verb: AccountabilityStepVerb;
  readonly postId: string | null;
  /** The concerned speak for themselves; else the officer acts. */
  readonly own: boolean;
  readonly state: AccountabilityState;
}

/** All the log keeps: it is read by more people than the proposal is, and none of them learns from it whom it is about or why. */
const LOGGED = ['proposedOn', 'submittedOn', 'decidedOn', 'carriedOutOn', 'handedOn', 'receiptOn', 'closedOn', 'sealed', 'version'] as const satisfies readonly (keyof Accountability)[];

/** Permission, state, recusal, version and what the verb waits for: NOT_PERMITTED, STATE_CONFLICT, what `recusalOf` says, VERSION_CONFLICT. */
export function beginStep(verb: AccountabilityStepVerb, actor: Actor, before: Accountability, version: number, { today }: Pick<VerbContext, 'today'>): AccountabilityStep {
  const grant = accountabilityGrant(verb, actor, before, today);
  if (grant === null) throw new DomainError(activePosts(actor, today).length === 0 && actor.adminRoles.length === 0 ? 'NO_ACTIVE_POST' : 'NOT_PERMITTED', { verb });
  const state = nextState(accountabilityTable, verb, before.state);
  if (!awaitsNothing(verb, before)) throw new DomainError('STATE_CONFLICT', { verb, state: before.state });
  const recusal = isDecision(verb) ? recusalOf(actor, before, today) : null;
  if (recusal !== null) throw new DomainError(recusal);
  demandVersion(before.version, version);
  return { before, verb, postId: grant.postId, own: grant.ownUnit, state };
}

/** The proposal after the step and its event. */
export function endStep({ before, verb, postId, state }: AccountabilityStep, changes: Partial<Accountability>): ChangedAccountability {
  const all: Partial<Accountability> = { ...changes, state, version: before.version + 1 };
  const proposal = { ...before, ...all };
  return { proposal, events: [accountabilityEvent(verb, before, proposal, all, postId)] };
}

/** Neither unit nor words: what happened to which number, when, by whom. */
export function accountabilityEvent(verb: EventDraft['verb'], before: Accountability | null, after: Accountability, changes: Partial<Accountability>, postId: string | null): EventDraft {
  const data = Object.fromEntries(LOGGED.flatMap((name) => (name in changes ? [[name, changes[name]]] : [])));
  return draftEvent({ verb, subjectType: 'accountability', subjectId: after.id, postId, fromState: before?.state ?? null, toState: after.state, data });
}
