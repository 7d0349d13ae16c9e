import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { addWorkingDays } from '../calendar/working-day.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import { openReportSlots } from '../report/open-report-slots.js';
import type { ReportSlot } from '../report/report.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandVersion } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { allowsVerb, nextState } from '../shared/state-table.js';
import { assignmentTable } from './assignment.states.js';
import { taskDue } from './task-due.js';
import { checkParts } from './task-input.js';
import type { Assignment, Task } from './task.js';
import { taskTable } from './task.states.js';

export interface AssignedTask {
  readonly task: Task;
  readonly assignments: readonly Assignment[];
  readonly slots: readonly ReportSlot[];
  readonly events: readonly EventDraft[];
}

export function canAssignTask(actor: Actor, task: Pick<Task, 'jointMeetingId' | 'state'>, today: LocalDate): boolean {
  const grant = grantFor('assignTask', actor, { jointMeetingId: task.jointMeetingId, unitId: null }, today);
  return grant !== null && allowsVerb(taskTable, 'assignTask', task.state);
}

function assignedTask(before: Task, context: VerbContext): Task {
  const state = nextState(taskTable, 'assignTask', before.state);
  const due = taskDue(before.dueRule, context.today, context.calendar);
  if (due.dueOn !== null && due.dueOn < context.today) throw new DomainError('DATE_IN_PAST', { on: due.dueOn, today: context.today }, 'due.on');
  return { ...before, ...due, state, assignedOn: context.today, version: before.version + 1 };
}

/**
 * Hands the task to its units (交办): due date from today, time to acknowledge, and the reports to expect (N4, N5).
 * DATE_IN_PAST where the due date has passed since drafting; TASK_WITHOUT_LEAD and UNIT_NOT_MEMBER as drafting.
 */
export function assignTask(
  actor: Actor,
  subject: { readonly task: Task; readonly assignments: readonly Assignment[]; readonly assignableUnitIds: ReadonlySet<string> },
  input: { readonly version: number },
  context: VerbContext,
): AssignedTask {
  const { task: before } = subject;
  const { postId } = demandGrant('assignTask', actor, { jointMeetingId: before.jointMeetingId, unitId: null }, context.today);
  const task = assignedTask(before, context);
  demandVersion(before.version, input.version);
  checkParts(subject.assignments, subject.assignableUnitIds);
  const acknowledgeDueOn = addWorkingDays(context.today, context.settings.acknowledgeWorkingDays, context.calendar).on;
  const assignments = subject.assignments.map((assignment): Assignment => ({
    ...assignment, state: nextState(assignmentTable, 'assignTask', assignment.state), assignedOn: context.today, dueOn: task.dueOn, acknowledgeDueOn, version: assignment.version + 1,
  }));
  const opened = assignments.map((assignment) => openReportSlots(task, assignment, null, context));
  const { dueOn, dueRule, dueProvisional, assignedOn, version } = task;
  const common = { verb: 'assignTask', taskId: task.id, postId } as const;
  const handed = assignments.map((assignment) =>
    draftEvent({
      subjectType: 'assignment', subjectId: assignment.id, unitId: assignment.unitId, toState: assignment.state,
      data: { role: assignment.role, assignedOn: assignment.assignedOn, dueOn: assignment.dueOn, acknowledgeDueOn, version: assignment.version }, ...common,
    }),
  );
  const data = { dueOn, dueRule, dueProvisional, assignedOn, version };
  const event = draftEvent({ subjectType: 'task', subjectId: task.id, fromState: before.state, toState: task.state, data, ...common });
  return { task, assignments, slots: opened.flatMap((each) => each.slots), events: [event, ...handed, ...opened.flatMap((each) => each.events)] };
}

/** What assigning today would cause, for the person about to do it (the burden shown before it is made). */
export function previewAssignTask(task: Task, assignments: readonly Assignment[], context: VerbContext): AssignedTask {
  const assigned = assignedTask(task, context);
  const acknowledgeDueOn = addWorkingDays(context.today, context.settings.acknowledgeWorkingDays, context.calendar).on;
  const parts = assignments.map((assignment) => ({ ...assignment, dueOn: assigned.dueOn, acknowledgeDueOn }));
  return { task: assigned, assignments: parts, slots: parts.flatMap((assignment) => openReportSlots(assigned, assignment, null, context).slots), events: [] };
}
