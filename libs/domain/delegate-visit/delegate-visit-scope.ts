import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor, type Grant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandVersion } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { allowsVerb, nextState } from '../shared/state-table.js';
import type { Delegate, DelegateVisit, Opinion, OpinionAnswer, VisitStop } from './delegate-visit.js';
import { delegateVisitTable, opinionTable, type DelegateVisitState, type DelegateVisitVerb, type OpinionState, type OpinionVerb } from './delegate-visit.states.js';

export const delegateVisitVerbs = ['holdDelegateVisit', 'recordOpinion', 'closeDelegateVisit', 'reviseDelegateVisit', 'cancelDelegateVisit'] as const satisfies readonly DelegateVisitVerb[];
export const opinionVerbs = ['assignOpinion', 'answerOpinion', 'acceptOpinionAnswer', 'declineOpinionAnswer'] as const satisfies readonly OpinionVerb[];

export type DelegateSeat = Pick<Delegate, 'id' | 'postId' | 'personId'>;

/** A visit with its programme and people. */
export interface WholeDelegateVisit {
  readonly visit: DelegateVisit;
  readonly stops: readonly VisitStop[];
  readonly delegates: readonly Delegate[];
}

export interface ChangedDelegateVisit extends WholeDelegateVisit {
  readonly events: readonly EventDraft[];
}

export interface VisitForPermission {
  readonly visit: Pick<DelegateVisit, 'jointMeetingId' | 'state'>;
  readonly delegates: readonly DelegateSeat[];
}

/** The delegate somebody invited is: by the very seat, named for the person. */
export function delegateOf(actor: Actor, { postId }: Grant, delegates: readonly DelegateSeat[]): DelegateSeat | null {
  return delegates.find((seat) => seat.postId !== null && seat.postId === postId && seat.personId === actor.personId) ?? null;
}

const reaches = (actor: Actor, grant: Grant, delegates: readonly DelegateSeat[]): boolean => grant.role !== 'invited' || delegateOf(actor, grant, delegates) !== null;

/** NOT_PERMITTED, NO_ACTIVE_POST, OUTSIDER_NOT_NAMED, STATE_CONFLICT. */
export function demandOnVisit(verb: DelegateVisitVerb, actor: Actor, { visit, delegates }: VisitForPermission, { today }: Pick<VerbContext, 'today'>): { readonly grant: Grant; readonly state: DelegateVisitState } {
  const grant = demandGrant(verb, actor, { jointMeetingId: visit.jointMeetingId, unitId: null }, today);
  if (!reaches(actor, grant, delegates)) throw new DomainError('OUTSIDER_NOT_NAMED');
  return { grant, state: nextState(delegateVisitTable, verb, visit.state) };
}

export function canOnVisit(verb: DelegateVisitVerb, actor: Actor, { visit, delegates }: VisitForPermission, today: LocalDate): boolean {
  if (!allowsVerb(delegateVisitTable, verb, visit.state)) return false;
  const grant = grantFor(verb, actor, { jointMeetingId: visit.jointMeetingId, unitId: null }, today);
  return grant !== null && reaches(actor, grant, delegates);
}

export type OpinionForPermission = Pick<Opinion, 'jointMeetingId' | 'unitId' | 'state' | 'delegateId'>;

/** Somebody invited speaks of the own opinions only. */
const speaksFor = (actor: Actor, grant: Grant, delegates: readonly DelegateSeat[], { delegateId }: Pick<Opinion, 'delegateId'>): boolean =>
  grant.role !== 'invited' || delegateOf(actor, grant, delegates)?.id === delegateId;

export function canOnOpinion(verb: OpinionVerb, actor: Actor, opinion: OpinionForPermission, delegates: readonly DelegateSeat[], today: LocalDate): boolean {
  if (!allowsVerb(opinionTable, verb, opinion.state)) return false;
  const grant = grantFor(verb, actor, { jointMeetingId: opinion.jointMeetingId, unitId: opinion.unitId }, today);
  return grant !== null && speaksFor(actor, grant, delegates, opinion);
}

export interface OpinionSubject {
  readonly opinion: Opinion;
  readonly delegates: readonly DelegateSeat[];
}

export interface ChangedOpinion {
  readonly opinion: Opinion;
  readonly answer: OpinionAnswer | null;
  readonly events: readonly EventDraft[];
}

type Decided = Partial<Opinion> & { readonly answer?: OpinionAnswer };

/** What every verb on an opinion does: permission, state, version, new values, one event told to the unit concerned. */
export function changeOpinion(
  verb: OpinionVerb,
  actor: Actor,
  { opinion: before, delegates }: OpinionSubject,
  input: { readonly version: number; readonly reason?: string | null },
  context: VerbContext,
  decide: (grant: Grant) => Decided,
): ChangedOpinion {
  const grant = demandGrant(verb, actor, { jointMeetingId: before.jointMeetingId, unitId: before.unitId }, context.today);
  if (!speaksFor(actor, grant, delegates, before)) throw new DomainError('OUTSIDER_NOT_NAMED');
  const state: OpinionState = nextState(opinionTable, verb, before.state);
  demandVersion(before.version, input.version);
  const { answer, ...decided } = decide(grant);
  const changes = { ...decided, state, version: before.version + 1 };
  const opinion = { ...before, ...changes };
  const event = draftEvent({
    verb, subjectType: 'delegate_opinion', subjectId: before.id, unitId: opinion.unitId, postId: grant.postId, fromState: before.state, toState: state, reason: input.reason?.trim() || null,
    data: { ...changes, ...(answer === undefined ? {} : { opinionAnswer: answer }) },
  });
  return { opinion, answer: answer ?? null, events: [event] };
}

/** One event for the visit, told to nobody, and where `units` are named one for each of them. */
export function visitEvents(
  verb: DelegateVisitVerb,
  visit: DelegateVisit,
  parts: Pick<EventDraft, 'postId' | 'fromState'> & Partial<Pick<EventDraft, 'reason'>> & { readonly data: EventDraft['data']; readonly hosts?: readonly VisitStop[] },
): readonly EventDraft[] {
  const { hosts = [], ...about } = parts;
  const whole = draftEvent({ verb, subjectType: 'delegate_visit', subjectId: visit.id, toState: visit.state, ...about });
  const each = [...new Map(hosts.map((stop) => [stop.unitId, stop])).values()].map(({ id, unitId }) =>
    draftEvent({ verb, subjectType: 'delegate_visit_stop', subjectId: id, unitId, postId: about.postId, reason: about.reason ?? null, data: { delegateVisitId: visit.id } }));
  return [whole, ...each];
}

/** Verbs on the visit as a whole that name nothing new. */
export function changeVisit(
  verb: DelegateVisitVerb,
  actor: Actor,
  subject: WholeDelegateVisit,
  input: { readonly version: number; readonly reason?: string | null },
  context: VerbContext,
  decide: () => Partial<DelegateVisit>,
): ChangedDelegateVisit & { readonly grant: Grant } {
  const { visit: before } = subject;
  const { grant, state } = demandOnVisit(verb, actor, subject, context);
  demandVersion(before.version, input.version);
  const changes = { ...decide(), state, version: before.version + 1 };
  const visit = { ...before, ...changes };
  const told = verb === 'cancelDelegateVisit' ? { hosts: subject.stops } : {};
  return { ...subject, visit, grant, events: visitEvents(verb, visit, { postId: grant.postId, fromState: before.state, reason: input.reason?.trim() || null, data: changes, ...told }) };
}
