import type { Actor } from '../access/actor.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, limitText, textLimits } from '../shared/input.js';
import { demandDate, demandTimeOfDay, type Instant, type LocalDate } from '../shared/local-date.js';
import type { WholeInspection } from './draft-inspection.js';
import { demandFieldFiles, type FieldFile } from './field-file.js';
import { inspectionLimits, type Inspection, type InspectionMethod, type InspectionObject } from './inspection.js';
import { demandOnInspection } from './inspection-scope.js';
import type { InspectionVerb } from './inspection.states.js';
import { demandDesignated, type Standing } from './lacks-of-basis.js';
import { demandNoConflict } from './lacks-of-team.js';

/** One field record: where, when, by which method, whom they met, what they saw. */
export interface Visit {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly inspectionId: string;
  readonly objectId: string;
  readonly onDate: LocalDate;
  /** HH:MM in Shanghai. */
  readonly atTime: string | null;
  readonly place: string;
  readonly method: InspectionMethod;
  /** Offices of whom they met; never names of people who receive assistance. */
  readonly peopleMet: string | null;
  readonly observations: string;
  readonly recordedBy: string;
  readonly recordedByAccountId: string | null;
  /** When it was written on the device, which may have had no connection; what the device says. */
  readonly writtenAt: Instant | null;
  /** When it arrived. */
  readonly recordedAt: Instant | null;
  /** Key its device gave it: there is one record of it, however often it was sent. */
  readonly deviceKey: string | null;
  /** Came in after the conclusion, which rests on none of it. */
  readonly late: boolean;
}

export interface VisitInput {
  readonly objectId: string;
  readonly onDate: LocalDate;
  readonly atTime?: string | null;
  readonly place: string;
  readonly method: InspectionMethod;
  readonly peopleMet: string | null;
  readonly observations: string;
  readonly writtenAt?: Instant | null;
  readonly deviceKey?: string | null;
  readonly files?: readonly FieldFile[];
}

/** What field work looks at: the inspection, and the designation it rests on. */
export type FieldSubject = WholeInspection & { readonly designation: Standing };

/** The approved object, or INSPECTION_FIELD_OUTSIDE: the scope is not widened at will (art. 15). */
export function demandPlannedObject({ objects }: Pick<WholeInspection, 'objects'>, objectId: string): WholeInspection['objects'][number] {
  const object = objects.find(({ id }) => id === objectId);
  if (object === undefined) throw new DomainError('INSPECTION_FIELD_OUTSIDE', {}, 'objectId');
  return object;
}

/** INSPECTION_DAYS_OUTSIDE where the day is not among the approved ones (art. 15). */
function demandPlannedDay({ fromOn, toOn }: Inspection, on: LocalDate): void {
  if (fromOn !== null && toOn !== null && (on < fromOn || on > toOn)) throw new DomainError('INSPECTION_DAYS_OUTSIDE', { on, from: fromOn, to: toOn }, 'onDate');
}

/**
 * INSPECTION_FIELD_EARLY {on, from} where nothing could be done in the field yet (L3, L4): before it was approved and begun, before its object
 * was told, or between a change of the plan and the approval of that change.
 */
function demandBegun({ startedOn, approvedOn, changedOn, covert }: Inspection, { notifiedOn }: InspectionObject, on: LocalDate): void {
  const waited = changedOn !== null && approvedOn !== null && on < approvedOn && (covert || on > changedOn) ? approvedOn : null;
  const from = [startedOn, covert ? null : notifiedOn, waited].find((day) => day != null && on < day);
  if (from != null) throw new DomainError('INSPECTION_FIELD_EARLY', { on, from }, 'onDate');
}

/**
 * Records a visit, by a member of the team: at an approved object, on an approved day, by an approved method
 * (art. 15, L4), while the designation stood (art. 7, L1). DATE_OUT_OF_RANGE for a day that has not come.
 */
export function recordVisit(actor: Actor, subject: FieldSubject, input: VisitInput, context: VerbContext): RecordedVisit {
  return keepVisit('recordVisit', actor, subject, input, context);
}

export interface RecordedVisit {
  readonly visit: Visit;
  readonly events: readonly EventDraft[];
}

/** What a field record has to be, whether it comes before the conclusion or after it. */
export function keepVisit(verb: Extract<InspectionVerb, 'recordVisit' | 'recordLateVisit'>, actor: Actor, subject: FieldSubject, input: VisitInput, context: VerbContext): RecordedVisit {
  const { inspection } = subject;
  const { postId } = demandOnInspection(verb, actor, subject, context);
  demandNoConflict(actor, subject, context.today);
  const object = demandPlannedObject(subject, input.objectId);
  const onDate = demandDate(input.onDate, 'onDate');
  demandPlannedDay(inspection, onDate);
  // A visit made before it was ended was made by right, whenever the record comes in.
  demandDesignated(inspection, subject.designation, onDate);
  demandBegun(inspection, object, onDate);
  if (onDate > context.today) throw new DomainError('DATE_OUT_OF_RANGE', { from: inspection.fromOn ?? '', to: context.today }, 'onDate');
  if (!inspection.methods.includes(input.method)) throw new DomainError('INSPECTION_METHOD_OUTSIDE', {}, 'method');
  const visit: Visit = {
    id: context.newId(), jointMeetingId: inspection.jointMeetingId, inspectionId: inspection.id, objectId: input.objectId, onDate, atTime: demandTimeOfDay(input.atTime, 'atTime'), method: input.method,
    place: demandText(input.place, 'place', textLimits.title),
    peopleMet: limitText(input.peopleMet, 'peopleMet', textLimits.reason) || null,
    observations: demandText(input.observations, 'observations', inspectionLimits.text),
    recordedBy: actor.personName, recordedByAccountId: actor.accountId, writtenAt: input.writtenAt ?? null, recordedAt: context.now, deviceKey: input.deviceKey ?? null,
    late: verb === 'recordLateVisit',
  };
  const files = demandFieldFiles(input.files ?? []);
  // The unit is not put on the event: whoever is inspected does not read the field work in the log.
  return { visit, events: [draftEvent({ verb, subjectType: 'inspection_visit', subjectId: visit.id, postId, data: { ...visit, unitId: object.unitId, files } })] };
}
