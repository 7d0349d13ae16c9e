import type { Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import { changeInspection } from './change-inspection.js';
import type { ChangedInspection, WholeInspection } from './draft-inspection.js';
import { demandNoLack, lacksOfPlan } from './lacks.js';
import type { PlanFacts } from './plan-facts.js';
import { tellObjects } from './tell-objects.js';

type WithFacts = WholeInspection & { readonly facts: PlanFacts };

/** Sends the plan to be approved; whatever it lacks refuses it with its rule (`lacksOfPlan`). */
export function submitInspection(actor: Actor, subject: WithFacts, input: { readonly version: number }, context: VerbContext): ChangedInspection {
  return changeInspection('submitInspection', actor, subject, input, context, () => {
    demandNoLack(lacksOfPlan({ plan: subject.inspection, objects: subject.objects, team: subject.team }, subject.facts));
    return { submittedOn: context.today, stateReason: null };
  });
}

/** Gives the plan back with what is to be changed. REASON_REQUIRED. */
export function returnInspection(actor: Actor, subject: WholeInspection, input: { readonly version: number; readonly reason: string }, context: VerbContext): ChangedInspection {
  return changeInspection('returnInspection', actor, subject, input, context, () => ({ stateReason: demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED') }));
}

/** Ends it before there is a conclusion; units that were told of it hear that it is off. REASON_REQUIRED. */
export function withdrawInspection(actor: Actor, subject: WholeInspection, input: { readonly version: number; readonly reason: string }, context: VerbContext): ChangedInspection {
  const changed = changeInspection('withdrawInspection', actor, subject, input, context, () => ({ stateReason: demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED') }));
  return { ...changed, events: [...changed.events, ...tellObjects('withdrawInspection', subject, changed.events[0]?.postId ?? null)] };
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
