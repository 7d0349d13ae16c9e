import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { demandOutsidePlan, type OutsideFacts } from '../inspection/outside-plan.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, demandWhole, limitText, textLimits } from '../shared/input.js';
import { demandDate, demandTimeOfDay, type LocalDate } from '../shared/local-date.js';
import { demandOutsiderSeat, type OutsiderSeat } from '../shared/outsider.js';
import { demandOrder } from '../shared/validity.js';
import { nextState } from '../shared/state-table.js';
import { delegateVisitLimits, type Delegate, type DelegateVisit, type VisitStop } from './delegate-visit.js';
import { changeVisit, demandOnVisit, visitEvents, type ChangedDelegateVisit, type WholeDelegateVisit } from './delegate-visit-scope.js';
import { delegateVisitTable } from './delegate-visit.states.js';

export type StopInput = Pick<VisitStop, 'unitId' | 'onDate' | 'atTime' | 'place' | 'host'>;
export type DelegateInput = Pick<Delegate, 'kind' | 'postId' | 'personName' | 'office'>;

export interface ProgrammeInput extends Pick<DelegateVisit, 'matter' | 'topics' | 'content' | 'basis' | 'fromOn' | 'toOn' | 'overlapReason'> {
  readonly stops: readonly StopInput[];
  readonly delegates: readonly DelegateInput[];
}

export interface ProgrammeFacts extends OutsideFacts {
  readonly seats: ReadonlyMap<string, OutsiderSeat>;
}

export function canPlanDelegateVisit(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  return grantFor('planDelegateVisit', actor, { jointMeetingId, unitId: null }, today) !== null;
}

const distinct = (stops: readonly StopInput[]): readonly string[] => [...new Set(stops.map(({ unitId }) => unitId))];

/** OUTSIDE_UNIT_MISSING without a place, DELEGATE_MISSING without anybody who comes, DATE_OUT_OF_RANGE for a stop beside the days. */
function cleaned(input: ProgrammeInput, facts: ProgrammeFacts) {
  const days = { fromOn: demandDate(input.fromOn, 'fromOn'), toOn: demandDate(input.toOn, 'toOn') };
  demandOrder(days, 'toOn');
  demandWhole(input.stops.length, 0, delegateVisitLimits.stops, 'stops');
  const matter = demandText(input.matter, 'matter', textLimits.title);
  const { overlapReason } = demandOutsidePlan({ matter, topics: input.topics, ...days, unitIds: distinct(input.stops), overlapReason: input.overlapReason }, facts, delegateVisitLimits.stops);
  return {
    matter, topics: input.topics, ...days, overlapReason,
    content: demandText(input.content, 'content', delegateVisitLimits.content), basis: demandText(input.basis, 'basis', textLimits.title),
  };
}

function programme(visit: Pick<DelegateVisit, 'id' | 'jointMeetingId' | 'fromOn' | 'toOn'>, { stops, delegates }: ProgrammeInput, facts: ProgrammeFacts, context: VerbContext) {
  const { id: delegateVisitId, jointMeetingId, fromOn, toOn } = visit;
  demandWhole(delegates.length, 0, delegateVisitLimits.delegates, 'delegates');
  if (delegates.length === 0) throw new DomainError('DELEGATE_MISSING', {}, 'delegates');
  const unitIds = distinct(stops);
  const places = stops.map(({ unitId, onDate: day, atTime, place, host }, at): VisitStop => {
    const onDate = demandDate(day, 'stops');
    if (onDate < fromOn || onDate > toOn) throw new DomainError('DATE_OUT_OF_RANGE', { from: fromOn, to: toOn }, 'stops');
    return {
      id: context.newId(), jointMeetingId, delegateVisitId, sequence: at + 1, unitId, onDate, atTime: demandTimeOfDay(atTime, 'stops'),
      place: demandText(place, 'stops', textLimits.title), host: limitText(host, 'stops', textLimits.title),
    };
  });
  const people = delegates.map(({ kind, postId, personName, office }): Delegate => {
    const seat = postId === null ? null : demandOutsiderSeat(facts.seats.get(postId), { toOn, unitIds, unitNames: facts.unitNames }, 'delegates');
    return {
      id: context.newId(), jointMeetingId, delegateVisitId, kind, postId, personId: seat?.personId ?? null,
      personName: seat?.personName ?? demandText(personName, 'personName', textLimits.name), office: limitText(office, 'office', textLimits.title), attended: null,
    };
  });
  return { stops: places, delegates: people };
}

/** The programme (N14): days, places, hosts, who comes. The units received are told; what else goes to them is looked at first. */
export function planDelegateVisit(
  actor: Actor,
  subject: { readonly jointMeetingId: string; readonly code: string; readonly facts: ProgrammeFacts },
  input: ProgrammeInput,
  context: VerbContext,
): ChangedDelegateVisit {
  const { jointMeetingId, code, facts } = subject;
  const { postId } = demandGrant('planDelegateVisit', actor, { jointMeetingId, unitId: null }, context.today);
  const visit: DelegateVisit = {
    ...cleaned(input, facts), id: context.newId(), jointMeetingId, code, state: nextState(delegateVisitTable, 'planDelegateVisit', null), plannedOn: context.today, heldOn: null, note: null, closedOn: null,
    stateReason: null, version: 1,
  };
  const parts = programme(visit, input, facts, context);
  return { visit, ...parts, events: visitEvents('planDelegateVisit', visit, { postId, fromState: null, data: { ...visit, ...parts }, hosts: parts.stops }) };
}

/** Changes the programme before it is held, with the reason; the units received, also those left out, are told again. */
export function reviseDelegateVisit(
  actor: Actor,
  subject: WholeDelegateVisit & { readonly facts: ProgrammeFacts },
  input: ProgrammeInput & { readonly version: number; readonly reason: string },
  context: VerbContext,
): ChangedDelegateVisit {
  const { visit: before, facts } = subject;
  const { grant, state } = demandOnVisit('reviseDelegateVisit', actor, subject, context);
  demandVersion(before.version, input.version);
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const changes = { ...cleaned(input, facts), state, version: before.version + 1 };
  const visit = { ...before, ...changes };
  const parts = programme(visit, input, facts, context);
  return { visit, ...parts, events: visitEvents('reviseDelegateVisit', visit, { postId: grant.postId, fromState: before.state, reason, data: { ...changes, ...parts }, hosts: [...subject.stops, ...parts.stops] }) };
}

export interface HeldInput {
  readonly version: number;
  readonly heldOn: LocalDate;
  readonly note: string | null;
  /** Who was there. */
  readonly attendedIds: readonly string[];
}

/** It took place: when, who was there, how it went. DATE_OUT_OF_RANGE for a day that has not come. */
export function holdDelegateVisit(actor: Actor, subject: WholeDelegateVisit, input: HeldInput, context: VerbContext): ChangedDelegateVisit {
  const heldOn = demandDate(input.heldOn, 'heldOn');
  const changed = changeVisit('holdDelegateVisit', actor, subject, input, context, () => {
    if (heldOn > context.today) throw new DomainError('DATE_OUT_OF_RANGE', { from: subject.visit.plannedOn, to: context.today }, 'heldOn');
    return { heldOn, note: limitText(input.note, 'note', delegateVisitLimits.text) || null };
  });
  const delegates = subject.delegates.map((each) => ({ ...each, attended: input.attendedIds.includes(each.id) }));
  const attended = delegates.filter((each) => each.attended).map(({ id }) => id);
  return { ...changed, delegates, events: changed.events.map((event) => ({ ...event, data: { ...event.data, attended } })) };
}

/** Done with once every opinion is closed: OPINION_OPEN {count}. */
export function closeDelegateVisit(actor: Actor, subject: WholeDelegateVisit & { readonly openOpinions: number }, input: { readonly version: number }, context: VerbContext): ChangedDelegateVisit {
  return changeVisit('closeDelegateVisit', actor, subject, input, context, () => {
    if (subject.openOpinions > 0) throw new DomainError('OPINION_OPEN', { count: subject.openOpinions });
    return { closedOn: context.today };
  });
}

/** It does not take place, with the reason; the units are told. */
export function cancelDelegateVisit(actor: Actor, subject: WholeDelegateVisit, input: { readonly version: number; readonly reason: string }, context: VerbContext): ChangedDelegateVisit {
  return changeVisit('cancelDelegateVisit', actor, subject, input, context, () => ({ stateReason: demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED') }));
}
