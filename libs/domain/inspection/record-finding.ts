import type { Actor } from '../access/actor.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, demandWhole, limitText, textLimits } from '../shared/input.js';
import { nextState } from '../shared/state-table.js';
import type { WholeInspection } from './draft-inspection.js';
import { demandFieldFiles, type FieldFile } from './field-file.js';
import type { Evidence, InspectionFinding, FindingKind, FindingSeverity } from './finding.js';
import { inspectionLimits } from './inspection.js';
import { demandOnInspection } from './inspection-scope.js';
import { demandNoConflict } from './lacks-of-team.js';
import { findingTable, type InspectionVerb } from './inspection.states.js';
import { demandPlannedObject } from './record-visit.js';

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

export interface FindingSubject extends WholeInspection {
  /** Field records of this inspection. */
  readonly visitIds: ReadonlySet<string>;
  /** Files named as evidence that the service found: new uploads of the sender, or already this finding's. */
  readonly files?: readonly FieldFile[];
}

const MOST_EVIDENCE = 20;

/** FINDING_EVIDENCE_MISSING without any (art. 16, L6); NOT_FOUND for a field record of another inspection, or somebody else's file. */
export function demandEvidence(evidence: readonly Evidence[], { visitIds, files = [] }: Pick<FindingSubject, 'visitIds' | 'files'>): readonly Evidence[] {
  if (evidence.length === 0) throw new DomainError('FINDING_EVIDENCE_MISSING', {}, 'evidence');
  demandWhole(evidence.length, 1, MOST_EVIDENCE, 'evidence');
  return evidence.map(({ kind, visitId, fileId, text }) => {
    if (kind === 'file') {
      if (!files.some(({ id }) => id === fileId)) throw new DomainError('NOT_FOUND', { subject: 'file' }, 'evidence');
      return { kind, visitId: null, fileId: fileId ?? null, text: limitText(text, 'evidence', textLimits.reason) };
    }
    if (kind !== 'visit') return { kind, visitId: null, fileId: null, text: demandText(text, 'evidence', textLimits.reason, 'FINDING_EVIDENCE_MISSING') };
    if (visitId === null || !visitIds.has(visitId)) throw new DomainError('NOT_FOUND', { subject: 'inspection_visit' }, 'evidence');
    return { kind, visitId, fileId: null, text: text.trim() };
  });
}

function valuesOf(subject: FindingSubject, input: FindingInput) {
  const { unitId } = demandPlannedObject(subject, input.objectId);
  const { objectId, severity, kind, dutyId, taskId, responsibleUnitId } = input;
  return {
    objectId, severity, kind, dutyId, taskId, responsibleUnitId: responsibleUnitId ?? unitId,
    matter: demandText(input.matter, 'matter', textLimits.title),
    text: demandText(input.text, 'text', inspectionLimits.text),
    evidence: demandEvidence(input.evidence, subject),
  };
}

/** Records what was found at an approved object; whether duty and task exist is the service's to know. */
export function recordFinding(actor: Actor, subject: FindingSubject & { readonly sequence: number }, input: FindingInput, context: VerbContext): ChangedFinding {
  const { postId } = demandOnInspection('recordFinding', actor, subject, context);
  demandNoConflict(actor, subject, context.today);
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
