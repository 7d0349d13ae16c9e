import type { Actor } from '../access/actor.js';
import { demandGrant, type Grant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { TeamSeat } from '../inspection/inspection-scope.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandVersion } from '../shared/input.js';
import { nextState } from '../shared/state-table.js';
import type { Rectification, RectificationCheck, RectificationReport } from './rectification.js';
import { reachesRectification, recusedFrom, rectificationGrant, scopeOfRectification } from './rectification-scope.js';
import { rectificationTable, type RectificationVerb } from './rectification.states.js';

export interface RectificationSubject {
  readonly rectification: Rectification;
  /** Seats of the team that found it. */
  readonly team: readonly TeamSeat[];
}

export interface ChangedRectification {
  readonly rectification: Rectification;
  readonly report: RectificationReport | null;
  readonly check: RectificationCheck | null;
  readonly events: readonly EventDraft[];
}

export interface RectificationStep {
  readonly verb: RectificationVerb;
  readonly before: Rectification;
  readonly grant: Grant;
  readonly state: Rectification['state'];
}

/** Permission, state, recusal and version: NOT_PERMITTED, NO_ACTIVE_POST, INSPECTION_NOT_ON_TEAM, STATE_CONFLICT, what `recusedFrom` says, VERSION_CONFLICT. */
export function beginRectification(verb: RectificationVerb, actor: Actor, { rectification: before, team }: RectificationSubject, version: number, { today }: Pick<VerbContext, 'today'>): RectificationStep {
  const grant = rectificationGrant(verb, actor, before, today) ?? demandGrant(verb, actor, scopeOfRectification(before), today);
  if (!reachesRectification(verb, grant, team)) throw new DomainError('INSPECTION_NOT_ON_TEAM');
  const state = nextState(rectificationTable, verb, before.state);
  const recusal = recusedFrom(verb, actor, before, today);
  if (recusal !== null) throw new DomainError(recusal, { person: actor.personName });
  demandVersion(before.version, version);
  return { verb, before, grant, state };
}

type Made = Partial<Pick<ChangedRectification, 'report' | 'check'>> & { readonly reason?: string | null };

/** The item after the step, what was written with it, and the event that keeps both. */
export function endRectification({ verb, before, grant, state }: RectificationStep, changes: Partial<Rectification>, { report = null, check = null, reason = null }: Made = {}): ChangedRectification {
  const all = { ...changes, state, version: before.version + 1 };
  const event = draftEvent({
    verb, subjectType: 'rectification', subjectId: before.id, unitId: before.unitId, postId: grant.postId, fromState: before.state, toState: state, reason,
    // Names of their own: `report` in an event is one of the joint meeting's periods.
    data: { ...all, ...(report === null ? {} : { rectificationReport: report }), ...(check === null ? {} : { rectificationCheck: check }) },
  });
  return { rectification: { ...before, ...all }, report, check, events: [event] };
}
