import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { limitText } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { emptyPlan, inspectionLimits, type Inspection, type InspectionObject, type InspectionPlan } from './inspection.js';
import { inspectionTable } from './inspection.states.js';
import type { TeamMember } from './team.js';

/** The inspection and what belongs to it, as a verb leaves it; `objects` and `team` are whole. */
export interface ChangedInspection {
  readonly inspection: Inspection;
  readonly objects: readonly InspectionObject[];
  readonly team: readonly TeamMember[];
  readonly events: readonly EventDraft[];
}

/** An inspection with its objects and team. */
export type WholeInspection = Omit<ChangedInspection, 'events'>;

const untouchedInspection = {
  submittedOn: null, changedOn: null, approver: null, approverName: null, approverPostId: null, approvalDocument: null, approvedOn: null, approvalRecordedBy: null, leaderAppointment: null, startedOn: null, conclusionDocument: null,
  concludedOn: null, authors: [], closedOn: null, stateReason: null, joinedJointMeetingId: null, joinedInspectionId: null,
} as const;

/** What is known of the plan when it comes from somewhere: an approved clue. */
export type InspectionOrigin = Pick<InspectionPlan, 'source' | 'sourceDocument' | 'sourceOn' | 'mode' | 'kind'>;

export function canDraftInspection(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  return grantFor('draftInspection', actor, { jointMeetingId, unitId: null }, today) !== null;
}

/** Begins an inspection with its matter only: the draft is kept while the rest is found. */
export function draftInspection(actor: Actor, subject: { readonly jointMeetingId: string; readonly code: string }, input: { readonly matter: string; readonly origin?: InspectionOrigin }, context: VerbContext): ChangedInspection {
  const { jointMeetingId, code } = subject;
  const { postId } = demandGrant('draftInspection', actor, { jointMeetingId, unitId: null }, context.today);
  const inspection: Inspection = {
    ...emptyPlan, ...input.origin, ...untouchedInspection, id: context.newId(), jointMeetingId, code, state: nextState(inspectionTable, 'draftInspection', null), draftedOn: context.today,
    matter: limitText(input.matter, 'matter', inspectionLimits.matter), version: 1,
  };
  const event = draftEvent({ verb: 'draftInspection', subjectType: 'inspection', subjectId: inspection.id, postId, toState: inspection.state, data: { ...inspection } });
  return { inspection, objects: [], team: [], events: [event] };
}
