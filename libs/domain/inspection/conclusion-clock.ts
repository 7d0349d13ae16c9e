import type { Actor } from '../access/actor.js';
import { demandGrant, type Grant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { legalClockRuleOf } from '../joint-meeting/settings.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { inspectionLimits, type ConclusionAuthor, type Inspection, type InspectionObject } from './inspection.js';
import { conclusionTable, type ConclusionStep, type ConclusionVerb } from './inspection.states.js';
import { isLate, neverShorter, objectionEnd, reviewEnd, ruleOfClock } from './legal-clock.js';

export interface ConclusionSubject {
  readonly inspection: Inspection;
  readonly object: InspectionObject;
}

export interface ChangedObject {
  readonly object: InspectionObject;
  readonly events: readonly EventDraft[];
}

type Verb = Exclude<ConclusionVerb, 'reviseInspection'>;

/** Permission, state and version; new values and their event. `step` where the verb leads elsewhere than usual. */
export function changeConclusion(
  verb: Verb,
  actor: Actor,
  { inspection, object: before }: ConclusionSubject,
  input: { readonly version: number },
  context: VerbContext,
  decide: (grant: Grant) => Partial<InspectionObject>,
  step: ConclusionStep = verb,
): ChangedObject {
  const grant = demandGrant(verb, actor, { jointMeetingId: before.jointMeetingId, unitId: before.unitId }, context.today);
  if (inspection.state !== 'concluded') throw new DomainError('STATE_CONFLICT', { verb, state: inspection.state });
  const state = nextState(conclusionTable, step, before.state);
  demandVersion(before.version, input.version);
  const changes = { ...decide(grant), state, version: before.version + 1 };
  const event = draftEvent({
    verb, subjectType: 'inspection_object', subjectId: before.id, unitId: before.unitId, postId: grant.postId, fromState: before.state, toState: state, data: changes,
  });
  return { object: { ...before, ...changes }, events: [event] };
}

/** Feeds the conclusion back to its object (art. 16). */
export function deliverConclusion(actor: Actor, subject: ConclusionSubject, input: { readonly version: number }, context: VerbContext): ChangedObject {
  return changeConclusion('deliverConclusion', actor, subject, input, context, () => ({ deliveredOn: context.today }));
}

export interface ReceiptInput {
  readonly version: number;
  /** The day it was received; the unit's own receipt is of today. */
  readonly receivedOn: LocalDate | null;
  /** Where the secretariat notes it for the unit: by what it knows (return slip, register of deliveries). */
  readonly source: string | null;
}

/** The unit signs for it, or the secretariat notes the receipt with its source; the 30 days of art. 17 begin. */
export function receiveConclusion(actor: Actor, subject: ConclusionSubject, input: ReceiptInput, context: VerbContext): ChangedObject {
  return changeConclusion('receiveConclusion', actor, subject, input, context, ({ ownUnit }) => {
    const receivedOn = ownUnit || input.receivedOn === null ? context.today : demandDate(input.receivedOn, 'receivedOn');
    const { deliveredOn } = subject.object;
    if (receivedOn > context.today || (deliveredOn !== null && receivedOn < deliveredOn)) throw new DomainError('DATE_OUT_OF_RANGE', { from: deliveredOn ?? '', to: context.today }, 'receivedOn');
    const receiptSource = ownUnit ? null : demandText(input.source, 'source', textLimits.source);
    const rule = legalClockRuleOf(context.settings);
    const { on, provisional } = objectionEnd(receivedOn, context.calendar, rule);
    return { receivedOn, receivedBy: actor.personName, receiptSource, objectionUntilOn: on, clockProvisional: provisional, clockMoves: rule.moveToWorkingDay };
  });
}

export interface ObjectionInput {
  readonly version: number;
  readonly reason: string;
  /** Where the secretariat writes it down for the unit: the day its paper came, and which paper it is. */
  readonly objectedOn: LocalDate | null;
  readonly source: string | null;
}

/**
 * The unit asks the government for a review within 30 days of receipt (art. 17, L6): CONCLUSION_OBJECTION_LATE from the next day. For a unit of which
 * nobody has an account the secretariat writes it down by the unit's paper, and the day that came counts: FIELD_REQUIRED (source),
 * DATE_OUT_OF_RANGE, CONCLUSION_OBJECTION_OWN where the unit can ask itself.
 */
export function objectToConclusion(actor: Actor, subject: ConclusionSubject & { readonly unitSpeaks: boolean }, input: ObjectionInput, context: VerbContext): ChangedObject {
  return changeConclusion('objectToConclusion', actor, subject, input, context, ({ ownUnit }) => {
    const { receivedOn, objectionUntilOn } = subject.object;
    if (!ownUnit && subject.unitSpeaks) throw new DomainError('CONCLUSION_OBJECTION_OWN');
    const objectedOn = ownUnit || input.objectedOn === null ? context.today : demandDate(input.objectedOn, 'objectedOn');
    if (objectedOn > context.today || (receivedOn !== null && objectedOn < receivedOn)) throw new DomainError('DATE_OUT_OF_RANGE', { from: receivedOn ?? '', to: context.today }, 'objectedOn');
    // Reckoned anew: the calendar may have been published since the receipt (L14). What was once given is not taken back.
    const until = neverShorter(objectionUntilOn, objectionEnd(receivedOn ?? context.today, context.calendar, ruleOfClock(subject.object, context.settings))).on;
    if (isLate(until, objectedOn)) throw new DomainError('CONCLUSION_OBJECTION_LATE', { until });
    const rule = legalClockRuleOf(context.settings);
    const { on, provisional } = reviewEnd(objectedOn, context.calendar, rule);
    const noted = ownUnit ? {} : { objectionSource: demandText(input.source, 'source', textLimits.source), objectionRecordedBy: actor.personName };
    const objection = demandText(input.reason, 'reason', inspectionLimits.text, 'REASON_REQUIRED');
    return { ...noted, objectedOn, objection, reviewUntilOn: on, clockProvisional: provisional, clockMoves: rule.moveToWorkingDay };
  });
}

/** The unit confirms what was written down for it, once somebody of it has an account. STATE_CONFLICT where nothing was, or it is confirmed already. */
export function confirmObjection(actor: Actor, subject: ConclusionSubject, input: { readonly version: number }, context: VerbContext): ChangedObject {
  return changeConclusion('confirmObjection', actor, subject, input, context, () => {
    const { objectionSource, objectionConfirmedOn, state } = subject.object;
    if (objectionSource === null || objectionConfirmedOn !== null) throw new DomainError('STATE_CONFLICT', { verb: 'confirmObjection', state });
    return { objectionConfirmedOn: context.today, objectionConfirmedBy: actor.personName };
  });
}

/** Did this person take part in the conclusion? By the person, or where one of the two is not in the register, by name. */
export function isAuthor({ authors }: Pick<Inspection, 'authors'>, { personId, personName }: ConclusionAuthor): boolean {
  return authors.some((author) => (author.personId !== null && personId !== null ? author.personId === personId : author.personName === personName.trim()));
}
