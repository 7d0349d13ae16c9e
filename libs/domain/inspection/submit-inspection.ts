import type { Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { changeInspection } from './change-inspection.js';
import type { ChangedInspection, WholeInspection } from './draft-inspection.js';
import { inspectionLimits, type InspectionApprover, type Inspection } from './inspection.js';
import { demandNoLack, lacksOfPlan } from './lacks.js';
import type { PlanFacts } from './plan-facts.js';

type WithFacts = WholeInspection & { readonly facts: PlanFacts };

/** Sends the plan to be approved; whatever it lacks refuses it with its rule (`lacksOfPlan`). */
export function submitInspection(actor: Actor, subject: WithFacts, input: { readonly version: number }, context: VerbContext): ChangedInspection {
  return changeInspection('submitInspection', actor, subject, input, context, () => {
    demandNoLack(lacksOfPlan({ plan: subject.inspection, objects: subject.objects, team: subject.team }, subject.facts));
    return { submittedOn: context.today, stateReason: null };
  });
}

export interface ApprovalInput {
  readonly version: number;
  readonly approver: InspectionApprover;
  readonly approverName: string;
  readonly document: string;
  readonly approvedOn: LocalDate;
}

/**
 * Puts the approval on record (art. 11, L3): who, by which paper, when. The rules are asked once more, for others may have planned
 * the same meanwhile. INSPECTION_APPROVER for the wrong kind of approver; INSPECTION_APPROVAL_OUTDATED for one older than the plan as it stands.
 */
export function approveInspection(actor: Actor, subject: WithFacts, input: ApprovalInput, context: VerbContext): ChangedInspection {
  const { inspection, objects, team, facts } = subject;
  return changeInspection('approveInspection', actor, subject, input, context, () => {
    demandNoLack(lacksOfPlan({ plan: inspection, objects, team }, facts));
    demandApprover(inspection, input.approver);
    const approvedOn = demandDate(input.approvedOn, 'approvedOn');
    const from = planStandsSince(inspection);
    if (approvedOn > context.today) throw new DomainError('DATE_OUT_OF_RANGE', { from, to: context.today }, 'approvedOn');
    if (approvedOn < from) throw new DomainError('INSPECTION_APPROVAL_OUTDATED', { on: from }, 'approvedOn');
    return {
      approver: input.approver,
      approverName: demandText(input.approverName, 'approverName', textLimits.name),
      approvalDocument: demandText(input.document, 'document', inspectionLimits.document),
      approvedOn,
    };
  });
}

/** Since when the plan is what it is: nothing of it changes between its sending and its approval. Nor is a matter approved before it came up. */
function planStandsSince({ submittedOn, changedOn, sourceOn }: Inspection): LocalDate {
  return [submittedOn, changedOn, sourceOn].reduce<LocalDate>((latest, on) => (on !== null && on > latest ? on : latest), '');
}

/** A clue becomes a matter only with the head's own approval; decisions and instructions carry the government's already (art. 11). */
function demandApprover({ basis, source }: Inspection, approver: InspectionApprover): void {
  const allowed: readonly InspectionApprover[] = basis === 'business_check' ? ['department_head', 'government_head', 'government'] : source === 'clue' ? ['government_head'] : ['government', 'government_head'];
  if (!allowed.includes(approver)) throw new DomainError('INSPECTION_APPROVER', {}, 'approver');
}

/** Gives the plan back with what is to be changed. REASON_REQUIRED. */
export function returnInspection(actor: Actor, subject: WholeInspection, input: { readonly version: number; readonly reason: string }, context: VerbContext): ChangedInspection {
  return changeInspection('returnInspection', actor, subject, input, context, () => ({ stateReason: demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED') }));
}

/** Ends it before there is a conclusion. REASON_REQUIRED. */
export function withdrawInspection(actor: Actor, subject: WholeInspection, input: { readonly version: number; readonly reason: string }, context: VerbContext): ChangedInspection {
  return changeInspection('withdrawInspection', actor, subject, input, context, () => ({ stateReason: demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED') }));
}

/** Goes into another inspection instead of being done twice (art. 15); `into` is one the overlap search showed. */
export function joinInspection(
  actor: Actor,
  subject: WholeInspection & { readonly into: { readonly jointMeetingId: string; readonly inspectionId: string; readonly code: string } | null },
  input: { readonly version: number },
  context: VerbContext,
): ChangedInspection {
  return changeInspection('joinInspection', actor, subject, input, context, () => {
    const { into } = subject;
    if (into === null || into.inspectionId === subject.inspection.id) throw new DomainError('NOT_FOUND', { subject: 'inspection' }, 'into');
    return { joinedJointMeetingId: into.jointMeetingId, joinedInspectionId: into.inspectionId, stateReason: into.code };
  });
}

