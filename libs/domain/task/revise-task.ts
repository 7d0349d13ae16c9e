import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { demandVersion } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { allowsVerb, nextState } from '../shared/state-table.js';
import { draftAssignment } from './draft-task.js';
import { checkParts, checkTaskInput, type TaskInput } from './task-input.js';
import type { Assignment, Task } from './task.js';
import { taskTable } from './task.states.js';

export function canReviseTask(actor: Actor, task: Pick<Task, 'jointMeetingId' | 'state'>, today: LocalDate): boolean {
  const grant = grantFor('reviseTask', actor, { jointMeetingId: task.jointMeetingId, unitId: null }, today);
  return grant !== null && allowsVerb(taskTable, 'reviseTask', task.state);
}

/** Changes a drafted task and its parts; kept units keep their assignment. Errors as draftTask, and VERSION_CONFLICT. */
export function reviseTask(
  actor: Actor,
  subject: { readonly task: Task; readonly assignments: readonly Assignment[]; readonly assignableUnitIds: ReadonlySet<string> },
  input: TaskInput & { readonly version: number },
  context: VerbContext,
): { task: Task; assignments: readonly Assignment[]; removedAssignmentIds: readonly string[]; events: readonly EventDraft[] } {
  const { task: before } = subject;
  const { postId } = demandGrant('reviseTask', actor, { jointMeetingId: before.jointMeetingId, unitId: null }, context.today);
  const state = nextState(taskTable, 'reviseTask', before.state);
  demandVersion(before.version, input.version);
  checkParts(input.parts, subject.assignableUnitIds);
  const checked = checkTaskInput(input, context.today, before.reportEveryMonths);
  const dueOn = checked.dueRule.kind === 'date' ? checked.dueRule.on : null;
  const task: Task = { ...before, ...checked, dueOn, state, version: before.version + 1 };
  const assignments = input.parts.map((part) => {
    const kept = subject.assignments.find((candidate) => candidate.unitId === part.unitId);
    if (!kept) return draftAssignment(task, part, context.newId());
    return kept.role === part.role ? kept : { ...kept, role: part.role, version: kept.version + 1 };
  });
  const staying = new Set(assignments.map((assignment) => assignment.id));
  const removedAssignmentIds = subject.assignments.filter((assignment) => !staying.has(assignment.id)).map((assignment) => assignment.id);
  const data = { ...checked, dueOn, version: task.version, parts: assignments, removedAssignmentIds };
  const event = draftEvent({ verb: 'reviseTask', subjectType: 'task', subjectId: task.id, taskId: task.id, postId, fromState: before.state, toState: state, data });
  return { task, assignments, removedAssignmentIds, events: [event] };
}
