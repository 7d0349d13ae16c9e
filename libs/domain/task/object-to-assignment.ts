import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import type { Calendar } from '../calendar/calendar.js';
import { addWorkingDays } from '../calendar/working-day.js';
import { draftEvent } from '../event/event.js';
import type { JointMeetingSettings } from '../joint-meeting/settings.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { canOnAssignment, demandAssigned, scopeOf, type TaskOfAssignment } from './assignment-scope.js';
import { assignmentTable } from './assignment.states.js';
import { pauseSlots } from './pause.js';
import { loggedSlots, type TaskChange, type WholeTask } from './task-change.js';
import type { Assignment } from './task.js';

/** What the last day to object is counted by. */
export interface ObjectionRule {
  readonly calendar: Calendar;
  readonly settings: Pick<JointMeetingSettings, 'objectionWorkingDays'>;
}

/** The last day to object: n working days from the day it was handed over, that day not counted (L13). Null before it is. */
export function objectionUntilOn(assignment: Pick<Assignment, 'assignedOn'>, { calendar, settings }: ObjectionRule): LocalDate | null {
  return assignment.assignedOn === null ? null : addWorkingDays(assignment.assignedOn, settings.objectionWorkingDays, calendar).on;
}

export function canObjectToAssignment(actor: Actor, assignment: Assignment, task: TaskOfAssignment, today: LocalDate, rule: ObjectionRule): boolean {
  const untilOn = objectionUntilOn(assignment, rule);
  return untilOn !== null && today <= untilOn && assignment.objectedAt === null && canOnAssignment('objectToAssignment', actor, assignment, task, today);
}

/**
 * The unit says, with reasons, that this is not its work (异议退办, L13); it has received it thereby. Until it is decided the
 * work rests. OBJECTION_TOO_LATE {until} after the last day, OBJECTION_DECIDED where it has been upheld before.
 */
export function objectToAssignment(
  actor: Actor,
  subject: WholeTask & { readonly assignment: Assignment },
  input: { readonly version: number; readonly reason: string },
  context: VerbContext,
): TaskChange {
  const { assignment: before, task } = subject;
  const { postId } = demandGrant('objectToAssignment', actor, scopeOf(before), context.today);
  demandAssigned('objectToAssignment', task);
  const state = nextState(assignmentTable, 'objectToAssignment', before.state);
  demandVersion(before.version, input.version);
  if (before.objectedAt !== null) throw new DomainError('OBJECTION_DECIDED', {});
  const untilOn = objectionUntilOn(before, context);
  if (untilOn === null || context.today > untilOn) throw new DomainError('OBJECTION_TOO_LATE', { until: untilOn ?? '' });
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const received = before.acknowledgedAt === null ? { acknowledgedAt: context.now, acknowledgedBy: actor.personId } : {};
  const changes = { state, ...received, objectionReason: reason, objectedAt: context.now, objectionAnswer: null, version: before.version + 1 };
  const slots = pauseSlots(subject.slots.filter((slot) => slot.assignmentId === before.id), 'objectToAssignment');
  const event = draftEvent({
    verb: 'objectToAssignment', subjectType: 'assignment', subjectId: before.id, taskId: before.taskId, unitId: before.unitId, postId,
    fromState: before.state, toState: state, reason, data: { ...changes, changedSlots: loggedSlots(slots) },
  });
  return { task, assignments: [{ ...before, ...changes }], slots, events: [event] };
}
