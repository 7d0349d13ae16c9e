import type { Actor } from '../access/actor.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, demandWhole, limitText, textLimits } from '../shared/input.js';
import { nextState } from '../shared/state-table.js';
import { demandFieldFiles, type FieldFile } from './field-file.js';
import type { Evidence, InspectionFinding, FindingKind, FindingSeverity } from './finding.js';
import { inspectionLimits, type InspectionObject } from './inspection.js';
import { demandOnInspection } from './inspection-scope.js';
import { levelsDown } from './lacks-of-objects.js';
import { demandDesignated } from './lacks-of-basis.js';
import { demandNoConflict } from './lacks-of-team.js';
import { findingTable, type InspectionVerb } from './inspection.states.js';
import type { ObjectUnit } from './plan-facts.js';
import { demandPlannedObject, type FieldSubject } from './record-visit.js';

export interface FindingInput {
  readonly objectId: string;
  readonly severity: FindingSeverity;
  readonly kind: FindingKind;
  readonly matter: string;
  readonly text: string;
  readonly dutyId: string | null;
  readonly taskId: string | null;
  /** The unit answerable; the object itself where it is not said. */
  readonly responsibleUnitId: string | null;
  readonly evidence: readonly Evidence[];
}

export interface ChangedFinding {
  readonly finding: InspectionFinding;
  readonly events: readonly EventDraft[];
}

export interface FindingSubject extends FieldSubject {
  /** Field records of this inspection, by the object each is of. */
  readonly visits: ReadonlyMap<string, string>;
  /** Units named, with their place; the object of the finding among them. */
  readonly units: ReadonlyMap<string, ObjectUnit>;
  /** Who has the duty that is linked. */
  readonly dutyUnitId: string | null;
  /** Files named as evidence that the service found: new uploads of the sender, or already this finding's. */
  readonly files?: readonly FieldFile[];
}

const MOST_EVIDENCE = 20;

/**
 * Who may be found answerable (L4, art. 15): an approved object, a unit under the lower government inspected, or whoever has the duty linked;
 * nobody else was in the plan. FINDING_UNIT {unit}.
 */
function demandAnswerable({ objects, units, dutyUnitId }: FindingSubject, object: InspectionObject, wanted: string | null): string {
  if (wanted === null || wanted === dutyUnitId || objects.some(({ unitId }) => unitId === wanted)) return wanted ?? object.unitId;
  const [unit, above] = [units.get(wanted), units.get(object.unitId)];
  if (unit !== undefined && above !== undefined && isUnder(unit, above)) return wanted;
  throw new DomainError('FINDING_UNIT', { unit: unit?.name ?? '' }, 'responsibleUnitId');
}

/** A department of that lower government, or anything further down in its territory. */
function isUnder(unit: ObjectUnit, above: ObjectUnit): boolean {
  return above.kind === 'lower_government' && unit.jurisdictionCode.startsWith(above.jurisdictionCode) && levelsDown(unit, above) >= (unit.kind === 'lower_government' ? 1 : 0);
}

/**
 * FINDING_EVIDENCE_MISSING without any (art. 16, L6); NOT_FOUND for a field record of another inspection, or somebody else's file;
 * FINDING_EVIDENCE_ELSEWHERE for the record of a visit to another object.
 */
export function demandEvidence(evidence: readonly Evidence[], objectId: string, { visits, files = [] }: Pick<FindingSubject, 'visits' | 'files'>): readonly Evidence[] {
  if (evidence.length === 0) throw new DomainError('FINDING_EVIDENCE_MISSING', {}, 'evidence');
  demandWhole(evidence.length, 1, MOST_EVIDENCE, 'evidence');
  return evidence.map(({ kind, visitId, fileId, text }) => {
    if (kind === 'file') {
      if (!files.some(({ id }) => id === fileId)) throw new DomainError('NOT_FOUND', { subject: 'file' }, 'evidence');
      return { kind, visitId: null, fileId: fileId ?? null, text: limitText(text, 'evidence', textLimits.reason) };
    }
    if (kind !== 'visit') return { kind, visitId: null, fileId: null, text: demandText(text, 'evidence', textLimits.reason, 'FINDING_EVIDENCE_MISSING') };
    const visited = visitId === null ? undefined : visits.get(visitId);
    if (visited !== undefined && visited !== objectId) throw new DomainError('FINDING_EVIDENCE_ELSEWHERE', {}, 'evidence');
    if (visited === undefined) throw new DomainError('NOT_FOUND', { subject: 'inspection_visit' }, 'evidence');
    return { kind, visitId, fileId: null, text: text.trim() };
  });
}

function valuesOf(subject: FindingSubject, input: FindingInput) {
  const object = demandPlannedObject(subject, input.objectId);
  const { objectId, severity, kind, dutyId, taskId } = input;
  return {
    objectId, severity, kind, dutyId, taskId, responsibleUnitId: demandAnswerable(subject, object, input.responsibleUnitId),
    matter: demandText(input.matter, 'matter', textLimits.title),
    text: demandText(input.text, 'text', inspectionLimits.text),
    evidence: demandEvidence(input.evidence, objectId, subject),
  };
}

/** Records what was found at an approved object; whether duty and task exist is the service's to know. */
export function recordFinding(actor: Actor, subject: FindingSubject & { readonly sequence: number }, input: FindingInput, context: VerbContext): ChangedFinding {
  const { postId } = demandOnInspection('recordFinding', actor, subject, context);
  demandNoConflict(actor, subject, context.today);
  demandDesignated(subject.inspection, subject.designation, context.today);
  const { inspection: { id: inspectionId, jointMeetingId }, sequence } = subject;
  const finding: InspectionFinding = {
    id: context.newId(), jointMeetingId, inspectionId, sequence, ...valuesOf(subject, input), state: nextState(findingTable, 'recordFinding', null), dropReason: null, version: 1,
  };
  return { finding, events: [draftEvent({ verb: 'recordFinding', subjectType: 'finding', subjectId: finding.id, postId, toState: finding.state, data: { ...finding, files: demandFieldFiles(subject.files ?? []) } })] };
}

type FindingVerb = Extract<InspectionVerb, 'reviseFinding' | 'dropFinding'>;

function change(verb: FindingVerb, actor: Actor, subject: FindingSubject & { readonly finding: InspectionFinding }, input: { readonly version: number }, context: VerbContext, decide: () => Partial<InspectionFinding>): ChangedFinding {
  const { finding: before } = subject;
  const { postId } = demandOnInspection(verb, actor, subject, context);
  demandNoConflict(actor, subject, context.today);
  demandDesignated(subject.inspection, subject.designation, context.today);
  const state = nextState(findingTable, verb, before.state);
  demandVersion(before.version, input.version);
  const changes = { ...decide(), state, version: before.version + 1 };
  const event = draftEvent({ verb, subjectType: 'finding', subjectId: before.id, postId, fromState: before.state, toState: state, reason: changes.dropReason ?? null, data: changes });
  return { finding: { ...before, ...changes }, events: [event] };
}

export function reviseFinding(actor: Actor, subject: FindingSubject & { readonly finding: InspectionFinding }, input: FindingInput & { readonly version: number }, context: VerbContext): ChangedFinding {
  const { finding, events } = change('reviseFinding', actor, subject, input, context, () => valuesOf(subject, input));
  const files = demandFieldFiles(subject.files ?? []);
  return { finding, events: events.map((event) => ({ ...event, data: { ...event.data, files } })) };
}

/** A finding that does not hold leaves the conclusion, with the reason; it is not erased. */
export function dropFinding(actor: Actor, subject: FindingSubject & { readonly finding: InspectionFinding }, input: { readonly version: number; readonly reason: string }, context: VerbContext): ChangedFinding {
  return change('dropFinding', actor, subject, input, context, () => ({ dropReason: demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED') }));
}
