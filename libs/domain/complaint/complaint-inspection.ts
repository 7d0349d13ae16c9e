import type { Actor } from '../access/actor.js';
import { draftInspection } from '../inspection/draft-inspection.js';
import type { VerbContext } from '../shared/context.js';
import { beginStep, endStep, type ChangedComplaint } from './complaint-change.js';
import type { Complaint } from './complaint.js';

export interface ComplaintInspection extends ChangedComplaint {
  readonly drafted: ReturnType<typeof draftInspection>;
}

/**
 * The approved proposal becomes the draft of an inspection that checks a clue (线索核查): its source is the complaint with the approval on
 * record (L3, decree 733 art. 11); its words are the secretariat's. Everything an inspection needs is still asked for.
 */
export function draftComplaintInspection(
  actor: Actor,
  { complaint, inspectionCode }: { readonly complaint: Complaint; readonly inspectionCode: string },
  input: { readonly version: number },
  context: VerbContext,
): ComplaintInspection {
  const step = beginStep('draftComplaintInspection', actor, complaint, input.version, context);
  const origin = { source: 'clue', sourceDocument: complaint.code, sourceOn: complaint.taskApprovedOn, mode: 'special', kind: 'clue_check' } as const;
  const drafted = draftInspection(actor, { jointMeetingId: complaint.jointMeetingId, code: inspectionCode }, { matter: complaint.taskTitle ?? '', origin }, context);
  const { complaint: after, events } = endStep(step, { inspectionId: drafted.inspection.id });
  return { complaint: after, events: [...drafted.events, ...events], drafted };
}
