import type { Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import { beginStep, endStep, type ChangedComplaint } from './complaint-change.js';
import { complaintFindings, complaintLimits, dueOfStep, type Complaint, type ComplaintFinding } from './complaint.js';

/** The secretariat hands it to a unit to verify (交核查). COMPLAINT_UNIT_CONCERNED: never to the unit complained about or one under it; UNIT_NOT_MEMBER. */
export function assignComplaint(
  actor: Actor,
  { complaint, assignableUnitIds }: { readonly complaint: Complaint; readonly assignableUnitIds: ReadonlySet<string> },
  input: { readonly version: number; readonly unitId: string },
  context: VerbContext,
): ChangedComplaint {
  const step = beginStep('assignComplaint', actor, complaint, input.version, context);
  if (!assignableUnitIds.has(input.unitId)) throw new DomainError('UNIT_NOT_MEMBER', {}, 'unitId');
  if (complaint.concernedUnitIds.includes(input.unitId)) throw new DomainError('COMPLAINT_UNIT_CONCERNED', {}, 'unitId');
  return endStep(step, { unitId: input.unitId, assignedOn: context.today, returnReason: null, ...dueOfStep('verify', complaint, context) });
}

/** The unit takes it up (签收); the limit runs from the day it was handed over. */
export function acknowledgeComplaint(actor: Actor, complaint: Complaint, input: { readonly version: number }, context: VerbContext): ChangedComplaint {
  return endStep(beginStep('acknowledgeComplaint', actor, complaint, input.version, context), {});
}

/** The unit hands it back to the secretariat (退回): not its matter, or it is concerned itself. REASON_REQUIRED. */
export function declineComplaint(actor: Actor, complaint: Complaint, input: { readonly version: number; readonly reason: string }, context: VerbContext): ChangedComplaint {
  const step = beginStep('declineComplaint', actor, complaint, input.version, context);
  const returnReason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const { complaint: after, events } = endStep(step, { unitId: null, assignedOn: null, returnReason, ...dueOfStep('assign', complaint, context) });
  return { complaint: after, events };
}

/** The unit reports what it found (核查情况). CHOICE_UNKNOWN, FIELD_REQUIRED. */
export function reportVerification(
  actor: Actor,
  complaint: Complaint,
  input: { readonly version: number; readonly finding: ComplaintFinding; readonly text: string },
  context: VerbContext,
): ChangedComplaint {
  const step = beginStep('reportVerification', actor, complaint, input.version, context);
  if (!complaintFindings.includes(input.finding)) throw new DomainError('CHOICE_UNKNOWN', { value: input.finding }, 'finding');
  const findingText = demandText(input.text, 'text', complaintLimits.words);
  return endStep(step, { finding: input.finding, findingText, verifiedOn: context.today, returnReason: null, ...dueOfStep('answer', complaint, context) });
}

/** The secretariat sends the findings back to be completed, with the reason and a new limit. REASON_REQUIRED. */
export function returnVerification(actor: Actor, complaint: Complaint, input: { readonly version: number; readonly reason: string }, context: VerbContext): ChangedComplaint {
  const step = beginStep('returnVerification', actor, complaint, input.version, context);
  const returnReason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  return endStep(step, { returnReason, verifiedOn: null, ...dueOfStep('verify', complaint, context) });
}
