import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor, type Grant } from '../access/policy.js';
import { visibleUnits } from '../access/visible-units.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { demandVersion } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { allowsVerb, nextState } from '../shared/state-table.js';
import type { Bulletin, BulletinReceipt } from './bulletin.js';
import { bulletinReceiptTable, bulletinTable, type BulletinVerb } from './bulletin.states.js';

export const bulletinVerbs = ['reviseBulletin', 'refreezeBulletin', 'dropBulletin', 'submitBulletin', 'returnBulletin', 'approveBulletin', 'issueBulletin'] as const satisfies readonly BulletinVerb[];

export interface ChangedBulletin {
  readonly bulletin: Bulletin;
  readonly events: readonly EventDraft[];
}

type OfBulletin = Pick<Bulletin, 'jointMeetingId' | 'state'>;

export function canOnBulletin(verb: BulletinVerb, actor: Actor, { jointMeetingId, state }: OfBulletin, today: LocalDate): boolean {
  return allowsVerb(bulletinTable, verb, state) && grantFor(verb, actor, { jointMeetingId, unitId: null }, today) !== null;
}

/** The unit itself, or the secretariat for one without an account. */
export function canReceiveBulletin(actor: Actor, { jointMeetingId, unitId, state }: Pick<BulletinReceipt, 'jointMeetingId' | 'unitId' | 'state'>, today: LocalDate): boolean {
  return allowsVerb(bulletinReceiptTable, 'receiveBulletin', state) && grantFor('receiveBulletin', actor, { jointMeetingId, unitId }, today) !== null;
}

/** Secretariat and leaders read all; a unit the issued ones that are sent to it. */
export interface BulletinReading {
  readonly all: boolean;
  readonly unitIds: readonly string[];
}

export function bulletinReading(actor: Actor, jointMeetingId: string, today: LocalDate): BulletinReading {
  const scope = visibleUnits(actor, jointMeetingId, today);
  return { all: scope.kind === 'all', unitIds: scope.kind === 'units' ? scope.unitIds : [] };
}

export interface DecidedBulletin {
  readonly changes: Partial<Bulletin>;
  readonly reason?: string | null;
}

/** What the log keeps: everything, the figures by a name of their own (`figures` are those of an indicator). */
export function loggedBulletin({ figures, ...rest }: Partial<Bulletin>): Readonly<Record<string, unknown>> {
  return figures === undefined ? rest : { ...rest, frozen: figures };
}

/** What every verb on a bulletin does: permission, state, version, new values, one event. NOT_PERMITTED, STATE_CONFLICT, VERSION_CONFLICT. */
export function changeBulletin(verb: BulletinVerb, actor: Actor, before: Bulletin, version: number, context: VerbContext, decide: (grant: Grant) => DecidedBulletin): ChangedBulletin & { readonly grant: Grant } {
  const grant = demandGrant(verb, actor, { jointMeetingId: before.jointMeetingId, unitId: null }, context.today);
  const state = nextState(bulletinTable, verb, before.state);
  demandVersion(before.version, version);
  const { changes: decided, reason = null } = decide(grant);
  const changes = { ...decided, state, version: before.version + 1 };
  const event = draftEvent({ verb, subjectType: 'bulletin', subjectId: before.id, postId: grant.postId, fromState: before.state, toState: state, reason, data: loggedBulletin(changes) });
  return { bulletin: { ...before, ...changes }, grant, events: [event] };
}
