import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { ReportSlot } from '../report/report.js';
import { reportSlotTable } from '../report/report-slot.states.js';
import type { VerbContext } from '../shared/context.js';
import { demandVersion } from '../shared/input.js';
import { laterDate, localDateOfInstant, type LocalDate } from '../shared/local-date.js';
import { allowsVerb, nextState } from '../shared/state-table.js';
import { canOnAssignment, demandAssigned, scopeOf, type TaskOfAssignment } from './assignment-scope.js';
import { assignmentTable } from './assignment.states.js';
import { demandSupportsCompleted, openSupports } from './request-completion.js';
import { isAwaited, type Assignment, type Grade, type Task } from './task.js';
import { taskTable } from './task.states.js';

export interface AcceptedCompletion {
  readonly assignment: Assignment;
  /** Changed only where this was the last lead or support assignment: the task is then completed. */
  readonly task: Task;
  /** Who guided ends with the task. */
  readonly endedAssignments: readonly Assignment[];
  /** Reports not yet due are no longer expected; missing ones stay owed. */
  readonly withdrawnSlots: readonly ReportSlot[];
  readonly events: readonly EventDraft[];
}

export function canAcceptCompletion(
  actor: Actor,
  { assignment, assignments }: { readonly assignment: Assignment; readonly assignments: readonly Pick<Assignment, 'id' | 'role' | 'state' | 'parentId' | 'waivedReason'>[] },
  task: TaskOfAssignment,
  today: LocalDate,
): boolean {
  return openSupports(assignment, assignments) === 0 && canOnAssignment('acceptCompletion', actor, assignment, task, today);
}

function completedTask(task: Task, assignments: readonly Assignment[]): Task {
  const working = assignments.filter(isAwaited);
  if (working.some((assignment) => assignment.state !== 'completed')) return task;
  const completedOn = working.map((assignment) => assignment.completedOn ?? '').reduce(laterDate, '');
  return { ...task, state: nextState(taskTable, 'acceptCompletion', task.state), completedOn, version: task.version + 1 };
}

/** Who guides; a support that was waived ended as withdrawn before. */
function endUnawaited(assignments: readonly Assignment[], completedOn: LocalDate | null): readonly Assignment[] {
  return assignments
    .filter((assignment) => !isAwaited(assignment) && allowsVerb(assignmentTable, 'completeTask', assignment.state))
    .map((assignment) => ({ ...assignment, state: nextState(assignmentTable, 'completeTask', assignment.state), completedOn, version: assignment.version + 1 }));
}

function withdrawSlots(slots: readonly ReportSlot[], today: LocalDate): readonly ReportSlot[] {
  return slots
    .filter((slot) => slot.state === 'expected' && slot.dueOn >= today)
    .map((slot) => ({ ...slot, state: nextState(reportSlotTable, 'acceptCompletion', slot.state), version: slot.version + 1 }));
}

/**
 * Accepts a unit's part, graded (办结). `assignments` = all of the task, `slots` = those of the task: a part that ends with it owes its coming reports no more.
 * The task completes when its lead and all support assignments are; SUPPORT_NOT_COMPLETED for a lead before them.
 */
export function acceptCompletion(
  actor: Actor,
  subject: { readonly assignment: Assignment; readonly task: Task; readonly assignments: readonly Assignment[]; readonly slots: readonly ReportSlot[] },
  input: { readonly version: number; readonly grade: Grade },
  context: VerbContext,
): AcceptedCompletion {
  const { assignment: before, task: taskBefore } = subject;
  const { postId } = demandGrant('acceptCompletion', actor, scopeOf(before), context.today);
  demandAssigned('acceptCompletion', taskBefore);
  const state = nextState(assignmentTable, 'acceptCompletion', before.state);
  demandVersion(before.version, input.version);
  demandSupportsCompleted(before, subject.assignments);
  const completedOn = before.completionRequestedAt === null ? context.today : localDateOfInstant(before.completionRequestedAt);
  const changes = { state, grade: input.grade, completedOn, extensionRequestedAt: null, version: before.version + 1 };
  const assignment: Assignment = { ...before, ...changes };
  const all = subject.assignments.map((other) => (other.id === before.id ? assignment : other));
  const task = completedTask(taskBefore, all);
  const endedAssignments = task === taskBefore ? [] : endUnawaited(all, task.completedOn);
  const ending = new Set([before.id, ...endedAssignments.map((ended) => ended.id)]);
  const withdrawnSlots = withdrawSlots(subject.slots.filter((slot) => ending.has(slot.assignmentId)), context.today);
  const common = { verb: 'acceptCompletion', taskId: task.id, postId } as const;
  const ofAssignment = (after: Assignment, from: Assignment['state'], data: Record<string, unknown>) =>
    draftEvent({ ...common, subjectType: 'assignment', subjectId: after.id, unitId: after.unitId, fromState: from, toState: after.state, data });
  const events = [ofAssignment(assignment, before.state, { ...changes, withdrawnSlots: withdrawnSlots.map(({ id, state: slotState, version }) => ({ id, state: slotState, version })) })];
  for (const ended of endedAssignments) {
    const from = all.find((other) => other.id === ended.id)?.state ?? ended.state;
    events.push(ofAssignment(ended, from, { completedOn: ended.completedOn, version: ended.version }));
  }
  if (task !== taskBefore) {
    const data = { completedOn: task.completedOn, version: task.version };
    events.push(draftEvent({ ...common, subjectType: 'task', subjectId: task.id, fromState: taskBefore.state, toState: task.state, data }));
  }
  return { assignment, task, endedAssignments, withdrawnSlots, events };
}
