import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor, type Grant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandVersion } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { allowsVerb, nextState } from '../shared/state-table.js';
import type { Assessment, Assessor } from './assessment.js';
import { assessmentTable, type AssessmentState, type AssessmentVerb } from './assessment.states.js';

/** Verbs on one assessment, in the order they are offered. */
export const assessmentVerbs = [
  'recordAssessmentWork', 'handInAssessment', 'takeOverFinding', 'closeAssessment', 'returnAssessment', 'reviseAssessment', 'setAssessors', 'withdrawAssessment',
] as const satisfies readonly AssessmentVerb[];

export type AssessorSeat = Pick<Assessor, 'postId' | 'personId'>;

export interface AssessmentForPermission {
  readonly assessment: Pick<Assessment, 'jointMeetingId' | 'state'>;
  readonly assessors: readonly AssessorSeat[];
}

/** An assessment with its people. */
export interface WholeAssessment {
  readonly assessment: Assessment;
  readonly assessors: readonly Assessor[];
}

export interface ChangedAssessment extends WholeAssessment {
  readonly events: readonly EventDraft[];
}

/** Somebody invited needs the very seat, named for the person. */
function reaches({ role, postId }: Grant, assessors: readonly AssessorSeat[], actor: Actor): boolean {
  return role !== 'invited' || assessors.some((seat) => seat.postId === postId && seat.personId === actor.personId);
}

/** NOT_PERMITTED, NO_ACTIVE_POST, OUTSIDER_NOT_NAMED, STATE_CONFLICT. */
export function demandOnAssessment(verb: AssessmentVerb, actor: Actor, { assessment, assessors }: AssessmentForPermission, context: VerbContext): { readonly grant: Grant; readonly state: AssessmentState } {
  const grant = demandGrant(verb, actor, { jointMeetingId: assessment.jointMeetingId, unitId: null }, context.today);
  if (!reaches(grant, assessors, actor)) throw new DomainError('OUTSIDER_NOT_NAMED');
  return { grant, state: nextState(assessmentTable, verb, assessment.state) };
}

export function canOnAssessment(verb: AssessmentVerb, actor: Actor, { assessment, assessors }: AssessmentForPermission, today: LocalDate): boolean {
  if (!allowsVerb(assessmentTable, verb, assessment.state)) return false;
  const grant = grantFor(verb, actor, { jointMeetingId: assessment.jointMeetingId, unitId: null }, today);
  return grant !== null && reaches(grant, assessors, actor);
}

/** Values as the log keeps them: `report` in an event is one of the joint meeting's periods. */
export function loggedAssessment({ report, ...values }: Partial<Assessment>): Readonly<Record<string, unknown>> {
  return report === undefined ? values : { ...values, assessmentReport: report };
}

/** What every verb on an assessment does: permission, state, version, new values, one event with them. */
export function changeAssessment(
  verb: AssessmentVerb,
  actor: Actor,
  subject: WholeAssessment,
  input: { readonly version: number; readonly reason?: string | null },
  context: VerbContext,
  decide: (grant: Grant) => Partial<Assessment>,
): ChangedAssessment {
  const { assessment: before, assessors } = subject;
  const { grant, state } = demandOnAssessment(verb, actor, subject, context);
  demandVersion(before.version, input.version);
  const changes = { ...decide(grant), state, version: before.version + 1 };
  const event = draftEvent({
    verb, subjectType: 'assessment', subjectId: before.id, postId: grant.postId, fromState: before.state, toState: state, reason: input.reason?.trim() || null, data: loggedAssessment(changes),
  });
  return { assessment: { ...before, ...changes }, assessors, events: [event] };
}
