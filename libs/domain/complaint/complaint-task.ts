import type { Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import { draftTask } from '../task/draft-task.js';
import type { TaskPart } from '../task/task-input.js';
import { beginStep, endStep, type ChangedComplaint } from './complaint-change.js';
import { complaintMatters, type Complaint, type ComplaintMatter } from './complaint.js';

export interface ComplaintProposal {
  readonly version: number;
  readonly as: ComplaintMatter;
  readonly title: string;
  readonly reason: string;
}

/** The secretariat proposes that a complaint becomes a task (转督办) or the matter of an inspection (转督查). CHOICE_UNKNOWN, FIELD_REQUIRED, REASON_REQUIRED. */
export function proposeComplaintTask(actor: Actor, complaint: Complaint, input: ComplaintProposal, context: VerbContext): ChangedComplaint {
  const step = beginStep('proposeComplaintTask', actor, complaint, input.version, context);
  if (!complaintMatters.includes(input.as)) throw new DomainError('CHOICE_UNKNOWN', { value: input.as }, 'as');
  const taskTitle = demandText(input.title, 'title', textLimits.title);
  return endStep(step, { proposedAs: input.as, taskTitle, taskReason: demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED') });
}

/** A leader approves the proposal, or says no with a reason; then it is gone. REASON_REQUIRED. */
export function decideComplaintTask(
  actor: Actor,
  complaint: Complaint,
  input: { readonly version: number; readonly approved: boolean; readonly reason: string | null },
  context: VerbContext,
): ChangedComplaint {
  const step = beginStep('decideComplaintTask', actor, complaint, input.version, context);
  if (input.approved) return endStep(step, { taskApprovedOn: context.today });
  return endStep(step, { proposedAs: null, taskTitle: null, taskReason: null, returnReason: demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED') });
}

export interface ComplaintTask extends ChangedComplaint {
  readonly drafted: ReturnType<typeof draftTask>;
}

/**
 * The approved proposal becomes a draft task with the lead unit; its words are the secretariat's, never the sender's. What drafting a task
 * refuses; COMPLAINT_UNIT_CONCERNED where the unit complained about would lead.
 */
export function draftComplaintTask(
  actor: Actor,
  { complaint, taskCode, assignableUnitIds }: { readonly complaint: Complaint; readonly taskCode: string; readonly assignableUnitIds: ReadonlySet<string> },
  input: { readonly version: number; readonly content: string; readonly parts: readonly TaskPart[] },
  context: VerbContext,
): ComplaintTask {
  const step = beginStep('draftComplaintTask', actor, complaint, input.version, context);
  if (input.parts.some(({ unitId, role }) => role === 'lead' && complaint.concernedUnitIds.includes(unitId))) throw new DomainError('COMPLAINT_UNIT_CONCERNED', {}, 'parts');
  const subject = { jointMeetingId: complaint.jointMeetingId, code: taskCode, duty: null, assignableUnitIds };
  const taskInput = { title: complaint.taskTitle ?? '', content: input.content, due: null, reportEveryMonths: null, reportDueDay: null, parts: input.parts };
  const drafted = draftTask(actor, subject, taskInput, context);
  const { complaint: after, events } = endStep(step, { taskId: drafted.task.id });
  return { complaint: after, events: [...drafted.events, ...events], drafted };
}
