import type { Actor } from '../access/actor.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import { demandEvidence } from '../inspection/record-finding.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import { assessmentLimits, type AssessmentFinding } from './assessment.js';
import { demandOnAssessment, type WholeAssessment } from './assessment-scope.js';

export type TakeOverInput = Pick<AssessmentFinding, 'responsibleUnitId' | 'severity' | 'kind' | 'matter' | 'text' | 'dutyId' | 'taskId' | 'evidence'>;

export interface ChangedTaken {
  readonly finding: AssessmentFinding;
  readonly events: readonly EventDraft[];
}

/**
 * What the report says becomes a finding of the joint meeting only by the secretariat, about a unit of the commission
 * (ASSESSMENT_UNIT_OUTSIDE), each with its evidence (FINDING_EVIDENCE_MISSING): a record of the work, or a place in the report.
 */
export function takeOverFinding(
  actor: Actor,
  subject: WholeAssessment & { readonly workIds: ReadonlySet<string>; readonly sequence: number },
  input: TakeOverInput,
  context: VerbContext,
): ChangedTaken {
  const { assessment: { id: assessmentId, jointMeetingId, unitIds }, sequence, workIds } = subject;
  const { grant } = demandOnAssessment('takeOverFinding', actor, subject, context);
  const { responsibleUnitId, severity, kind, dutyId, taskId } = input;
  if (!unitIds.includes(responsibleUnitId)) throw new DomainError('ASSESSMENT_UNIT_OUTSIDE', {}, 'responsibleUnitId');
  const finding: AssessmentFinding = {
    id: context.newId(), jointMeetingId, assessmentId, sequence, responsibleUnitId, severity, kind, dutyId, taskId,
    matter: demandText(input.matter, 'matter', textLimits.title), text: demandText(input.text, 'text', assessmentLimits.text),
    evidence: demandEvidence(input.evidence, assessmentId, { visits: new Map([...workIds].map((id) => [id, assessmentId])) }), state: 'open', dropReason: null, version: 1,
  };
  return { finding, events: [draftEvent({ verb: 'takeOverFinding', subjectType: 'assessment_finding', subjectId: finding.id, postId: grant.postId, toState: 'open', data: { ...finding } })] };
}

/** One that does not hold is dropped with the reason; it is not erased. */
export function dropTakenFinding(actor: Actor, subject: WholeAssessment & { readonly finding: AssessmentFinding }, input: { readonly version: number; readonly reason: string }, context: VerbContext): ChangedTaken {
  const { finding: before } = subject;
  const { grant } = demandOnAssessment('dropTakenFinding', actor, subject, context);
  if (before.state !== 'open') throw new DomainError('STATE_CONFLICT', { verb: 'dropTakenFinding', state: before.state });
  demandVersion(before.version, input.version);
  const changes = { state: 'dropped' as const, dropReason: demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED'), version: before.version + 1 };
  const event = draftEvent({ verb: 'dropTakenFinding', subjectType: 'assessment_finding', subjectId: before.id, postId: grant.postId, fromState: before.state, toState: 'dropped', reason: changes.dropReason, data: changes });
  return { finding: { ...before, ...changes }, events: [event] };
}
