import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor, type Grant } from '../access/policy.js';
import { visibleUnits } from '../access/visible-units.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandVersion } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { allowsVerb, nextState } from '../shared/state-table.js';
import type { DataDelivery, DataProvision } from './data-provision.js';
import { dataDeliveryTable, dataProvisionTable, type DataDeliveryVerb, type DataProvisionVerb } from './data-provision.states.js';

export const dataProvisionVerbs = ['activateDataProvision', 'resumeDataProvision', 'askDelivery', 'reviseDataProvision', 'suspendDataProvision', 'endDataProvision'] as const satisfies readonly DataProvisionVerb[];
export const dataDeliveryVerbs = ['deliverData', 'confirmDelivery', 'returnDelivery'] as const satisfies readonly DataDeliveryVerb[];

export type ProvisionForPermission = Pick<DataProvision, 'jointMeetingId' | 'state' | 'providerUnitId' | 'recipientUnitId'>;

/** Whoever receives asks and confirms, whoever provides delivers; the rest is the secretariat's. */
const scopeOf = (verb: DataProvisionVerb | DataDeliveryVerb, { jointMeetingId, providerUnitId, recipientUnitId }: ProvisionForPermission) => ({
  jointMeetingId, unitId: verb === 'deliverData' ? providerUnitId : verb === 'askDelivery' || verb === 'confirmDelivery' || verb === 'returnDelivery' ? recipientUnitId : null,
});

export function canOnDataProvision(verb: DataProvisionVerb, actor: Actor, provision: ProvisionForPermission, today: LocalDate): boolean {
  return allowsVerb(dataProvisionTable, verb, provision.state) && grantFor(verb, actor, scopeOf(verb, provision), today) !== null;
}

/** A delivery is made and returned while its entry is active; what was delivered before it was suspended or ended is still confirmed. */
const entryAllows = (verb: DataDeliveryVerb, { state }: ProvisionForPermission): boolean => state === 'active' || (verb === 'confirmDelivery' && state !== 'draft');

export function canOnDataDelivery(verb: DataDeliveryVerb, actor: Actor, delivery: Pick<DataDelivery, 'state'>, provision: ProvisionForPermission, today: LocalDate): boolean {
  return entryAllows(verb, provision) && allowsVerb(dataDeliveryTable, verb, delivery.state) && grantFor(verb, actor, scopeOf(verb, provision), today) !== null;
}

/** Whose entries somebody reads: secretariat and leaders all, a unit those it provides for or receives by, once they are no draft. */
export interface DataProvisionReading {
  readonly all: boolean;
  readonly unitIds: readonly string[];
}

export function dataProvisionReading(actor: Actor, jointMeetingId: string, today: LocalDate): DataProvisionReading {
  const scope = visibleUnits(actor, jointMeetingId, today);
  return { all: scope.kind === 'all', unitIds: scope.kind === 'units' ? scope.unitIds : [] };
}

export function canSeeDataProvision({ all, unitIds }: DataProvisionReading, { state, providerUnitId, recipientUnitId }: ProvisionForPermission): boolean {
  return all || (state !== 'draft' && [providerUnitId, recipientUnitId].some((unitId) => unitId !== null && unitIds.includes(unitId)));
}

export interface ChangedDataProvision {
  readonly provision: DataProvision;
  /** Its deliveries that were made or changed. */
  readonly deliveries: readonly DataDelivery[];
  readonly events: readonly EventDraft[];
}

export interface ProvisionChange {
  readonly changes: Partial<DataProvision>;
  readonly deliveries?: readonly DataDelivery[];
  readonly reason?: string | null;
}

/** What every verb on an entry does: permission, state, version, new values, one event told to its provider. */
export function changeProvision(verb: DataProvisionVerb, actor: Actor, before: DataProvision, version: number, context: VerbContext, decide: (grant: Grant) => ProvisionChange): ChangedDataProvision {
  const grant = demandGrant(verb, actor, scopeOf(verb, before), context.today);
  const state = nextState(dataProvisionTable, verb, before.state);
  demandVersion(before.version, version);
  const { changes: decided, deliveries = [], reason = null } = decide(grant);
  const changes = { ...decided, state, version: before.version + 1 };
  const event = draftEvent({
    verb, subjectType: 'data_provision', subjectId: before.id, unitId: before.providerUnitId, postId: grant.postId, fromState: before.state, toState: state, reason,
    data: { ...changes, ...(deliveries.length === 0 ? {} : { deliveries }) },
  });
  return { provision: { ...before, ...changes }, deliveries, events: [event] };
}

/** Who might receive where nobody has said it (N8): the secretariat's own unit, for a person of it to confirm; never the provider itself. */
export function proposedRecipient(actor: Actor, { jointMeetingId, recipientUnitId, providerUnitId, state }: ProvisionForPermission, today: LocalDate): { readonly id: string; readonly name: string } | null {
  if (recipientUnitId !== null || state === 'ended') return null;
  const grant = grantFor('reviseDataProvision', actor, { jointMeetingId, unitId: null }, today);
  const post = actor.posts.find(({ postId }) => postId === grant?.postId);
  return grant === null || post === undefined || post.unitId === providerUnitId ? null : { id: post.unitId, name: post.unitName };
}

/** Somebody of the very unit says it: a liaison, or the secretariat that sits there. Whoever writes for another says by what it is known. */
export function speaksForUnit(actor: Actor, { postId }: Pick<Grant, 'postId'>, unitId: string | null): boolean {
  return actor.posts.some((post) => post.postId === postId && post.unitId === unitId);
}

/** Whether the actor, doing this, would write for a unit that is not the own. */
export function onBehalfOfUnit(verb: DataDeliveryVerb, actor: Actor, provision: ProvisionForPermission, today: LocalDate): boolean {
  const scope = scopeOf(verb, provision);
  const grant = grantFor(verb, actor, scope, today);
  return grant !== null && !speaksForUnit(actor, grant, scope.unitId);
}

export interface DeliverySubject {
  readonly provision: DataProvision;
  readonly delivery: DataDelivery;
}

export interface ChangedDataDelivery {
  readonly delivery: DataDelivery;
  readonly events: readonly EventDraft[];
}

/** What every verb on a delivery does; told to the other side. STATE_CONFLICT also where its entry is not active. */
export function changeDelivery(
  verb: DataDeliveryVerb,
  actor: Actor,
  { provision, delivery: before }: DeliverySubject,
  version: number,
  context: VerbContext,
  decide: (grant: Grant) => { readonly changes: Partial<DataDelivery>; readonly reason?: string },
): ChangedDataDelivery {
  const grant = demandGrant(verb, actor, scopeOf(verb, provision), context.today);
  if (!entryAllows(verb, provision)) throw new DomainError('STATE_CONFLICT', { verb, state: provision.state });
  const state = nextState(dataDeliveryTable, verb, before.state);
  demandVersion(before.version, version);
  const { changes: decided, reason = null } = decide(grant);
  const changes = { ...decided, state, version: before.version + 1 };
  const event = draftEvent({
    verb, subjectType: 'data_delivery', subjectId: before.id, unitId: verb === 'deliverData' ? provision.recipientUnitId : provision.providerUnitId, postId: grant.postId, fromState: before.state, toState: state, reason,
    data: { ...changes, dataProvisionId: provision.id },
  });
  return { delivery: { ...before, ...changes }, events: [event] };
}
