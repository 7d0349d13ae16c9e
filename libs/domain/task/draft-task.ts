import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { isReportable, type Duty } from '../duty/duty.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { assignmentTable } from './assignment.states.js';
import { checkParts, checkTaskInput, type TaskInput, type TaskPart } from './task-input.js';
import { firstReporting, untouchedPart, type Assignment, type Task } from './task.js';
import { taskTable } from './task.states.js';

/** Where the task is drafted, its code, the duty it comes from, and the units it may go to. */
export interface TaskOrigin {
  readonly jointMeetingId: string;
  readonly code: string;
  readonly duty: Pick<Duty, 'id' | 'kind' | 'frequencyMonths'> | null;
  readonly assignableUnitIds: ReadonlySet<string>;
}

export function canDraftTask(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  return grantFor('draftTask', actor, { jointMeetingId, unitId: null }, today) !== null;
}

/** An assignment as it waits with a drafted task. */
export function draftAssignment(task: Pick<Task, 'id' | 'jointMeetingId'>, part: TaskPart, id: string): Assignment {
  // The spread stands last: before new properties it takes twenty times as long, which a ledger of ten thousand lines feels.
  return { id, jointMeetingId: task.jointMeetingId, taskId: task.id, unitId: part.unitId, role: part.role, state: nextState(assignmentTable, 'draftTask', null), ...untouchedPart };
}

/**
 * Drafts a task, from a duty or free (N4). DUTY_NOT_REPORTABLE for prohibitions and floors (N20), TASK_WITHOUT_LEAD,
 * TASK_SEVERAL_LEADS, UNIT_TWICE, UNIT_NOT_MEMBER, DATE_IN_PAST, FREQUENCY_UNUSUAL until confirmed, unless it is the duty's own.
 */
export function draftTask(
  actor: Actor,
  origin: TaskOrigin,
  input: TaskInput,
  context: VerbContext,
): { task: Task; assignments: readonly Assignment[]; events: readonly EventDraft[] } {
  const { jointMeetingId, code, duty } = origin;
  const { postId } = demandGrant('draftTask', actor, { jointMeetingId, unitId: null }, context.today);
  if (duty && !isReportable(duty)) throw new DomainError('DUTY_NOT_REPORTABLE', {}, 'dutyId');
  checkParts(input.parts, origin.assignableUnitIds);
  const checked = checkTaskInput(input, context.today, duty?.frequencyMonths ?? null);
  const task: Task = {
    id: context.newId(),
    jointMeetingId,
    code,
    dutyId: duty?.id ?? null,
    state: nextState(taskTable, 'draftTask', null),
    dueOn: checked.dueRule.kind === 'date' ? checked.dueRule.on : null,
    dueProvisional: false,
    ...firstReporting,
    createdByPostId: postId,
    assignedOn: null,
    completedOn: null,
    closedOn: null,
    suspendedOn: null,
    stateReason: null,
    version: 1,
    ...checked,
  };
  const assignments = input.parts.map((part) => draftAssignment(task, part, context.newId()));
  const data = { parts: assignments, ...task };
  const event = draftEvent({ verb: 'draftTask', subjectType: 'task', subjectId: task.id, taskId: task.id, postId, toState: task.state, data });
  return { task, assignments, events: [event] };
}
