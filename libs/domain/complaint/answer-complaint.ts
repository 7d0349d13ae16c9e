import type { Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { demandText, textLimits } from '../shared/input.js';
import { beginStep, endStep, type ChangedComplaint } from './complaint-change.js';
import { unplannedComplaint } from './complaint-scope.js';
import { complaintLimits, dueOfStep, noDue, type Complaint } from './complaint.js';

/** The secretariat answers (答复); whoever holds the receipt reads it, so it names nobody. FIELD_REQUIRED. */
export function answerComplaint(actor: Actor, complaint: Complaint, input: { readonly version: number; readonly answer: string }, context: VerbContext): ChangedComplaint {
  const step = beginStep('answerComplaint', actor, complaint, input.version, context);
  return endStep(step, { answer: demandText(input.answer, 'answer', complaintLimits.answer), answeredOn: context.today, ...noDue });
}

/** What was proposed and came to nothing may be proposed anew; what became of it stays linked. */
function proposableAgain({ taskId, inspectionId }: Complaint): Partial<Complaint> {
  return taskId === null && inspectionId === null ? unplannedComplaint : {};
}

/** Answered and yet not settled: it begins again after its registration, with a reason; what was said stays in the log's order. REASON_REQUIRED. */
export function reopenComplaint(actor: Actor, complaint: Complaint, input: { readonly version: number; readonly reason: string }, context: VerbContext): ChangedComplaint {
  const step = beginStep('reopenComplaint', actor, complaint, input.version, context);
  const returnReason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  return endStep(step, { returnReason, unitId: null, assignedOn: null, verifiedOn: null, satisfaction: null, satisfactionNote: null, ratedOn: null, closedOn: null, ...proposableAgain(complaint), ...dueOfStep('assign', { ...complaint, receivedOn: context.today }, context) });
}

/** Ends it (办结): after the answer, or once the receipt of whoever took it over is there. */
export function closeComplaint(actor: Actor, complaint: Complaint, input: { readonly version: number }, context: VerbContext): ChangedComplaint {
  return endStep(beginStep('closeComplaint', actor, complaint, input.version, context), { closedOn: context.today, ...noDue });
}
