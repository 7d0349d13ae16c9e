import { eventActor, type Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import { civilOf } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import type { Bulletin, BulletinReceipt } from './bulletin.js';
import { changeBulletin, type ChangedBulletin } from './bulletin-scope.js';
import { bulletinReceiptTable } from './bulletin.states.js';

export interface IssueFacts {
  readonly bulletin: Bulletin;
  /** The next number of the year; its counter is locked until all of this stands. */
  readonly number: number;
  /** The newest seal of the log; null where nothing is sealed yet. */
  readonly checkpoint: { readonly seq: number; readonly hash: string } | null;
}

/** Issues it with its number and the log's checkpoint; every unit it speaks of is asked to acknowledge it. */
export function issueBulletin(actor: Actor, { bulletin: before, number, checkpoint }: IssueFacts, input: { readonly version: number }, context: VerbContext): ChangedBulletin & { readonly receipts: readonly BulletinReceipt[] } {
  const { grant, bulletin, events } = changeBulletin('issueBulletin', actor, before, input.version, context, () => ({
    changes: { issuedOn: context.today, numberYear: civilOf(context.today).year, number, checkpointSeq: checkpoint?.seq ?? null, checkpointHash: checkpoint?.hash ?? null },
  }));
  const state = nextState(bulletinReceiptTable, 'issueBulletin', null);
  const receipts = before.figures.units.map(({ unitId }): BulletinReceipt => ({
    id: context.newId(), jointMeetingId: before.jointMeetingId, bulletinId: before.id, unitId, state, receivedOn: null, source: null, postTitle: null, personName: null, version: 1,
  }));
  const told = receipts.map((receipt) => draftEvent({ verb: 'issueBulletin', subjectType: 'bulletin_receipt', subjectId: receipt.id, unitId: receipt.unitId, postId: grant.postId, toState: state, data: { bulletinId: before.id } }));
  return { bulletin, receipts, events: [...events, ...told] };
}

export interface ReceiveInput {
  readonly version: number;
  /** By what the secretariat knows that the unit has it; nothing where the unit signs itself. */
  readonly source: string | null;
}

/** 签收 by the unit, or by the secretariat for one without an account, with the source. */
export function receiveBulletin(actor: Actor, before: BulletinReceipt, { version, source }: ReceiveInput, context: VerbContext): { readonly receipt: BulletinReceipt; readonly events: readonly EventDraft[] } {
  const { ownUnit, postId } = demandGrant('receiveBulletin', actor, { jointMeetingId: before.jointMeetingId, unitId: before.unitId }, context.today);
  const state = nextState(bulletinReceiptTable, 'receiveBulletin', before.state);
  demandVersion(before.version, version);
  const { postTitle, personName } = eventActor(actor, postId);
  const changes = { state, receivedOn: context.today, source: ownUnit ? null : demandText(source, 'source', textLimits.source), postTitle, personName, version: before.version + 1 };
  const event = draftEvent({ verb: 'receiveBulletin', subjectType: 'bulletin_receipt', subjectId: before.id, unitId: before.unitId, postId, fromState: before.state, toState: state, data: { ...changes, bulletinId: before.bulletinId } });
  return { receipt: { ...before, ...changes }, events: [event] };
}
