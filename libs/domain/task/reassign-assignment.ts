import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { addWorkingDays } from '../calendar/working-day.js';
import { draftEvent } from '../event/event.js';
import { openReportSlots } from '../report/open-report-slots.js';
import { reportSlotTable } from '../report/report-slot.states.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import { localDateOfInstant, type LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { canOnAssignment, demandAssigned, scopeOf, type TaskOfAssignment } from './assignment-scope.js';
import { assignmentTable } from './assignment.states.js';
import { draftAssignment } from './draft-task.js';
import { pauseOf } from './pause.js';
import { loggedSlots, withTaskRest, partDueAfterRest, type TaskChange, type WholeTask } from './task-change.js';
import type { Assignment, Task } from './task.js';

export function canReassignAssignment(actor: Actor, assignment: Assignment, task: TaskOfAssignment, today: LocalDate): boolean {
  return canOnAssignment('reassignAssignment', actor, assignment, task, today);
}

/** A part handed over today, in the place of another or under one: its own time to acknowledge, the due date given. */
export function handedPart(task: Task, part: Pick<Assignment, 'unitId' | 'role' | 'dueOn' | 'parentId'>, verb: 'reassignAssignment' | 'handDownAssignment', context: VerbContext): Assignment {
  const acknowledgeDueOn = addWorkingDays(context.today, context.settings.acknowledgeWorkingDays, context.calendar).on;
  const state = nextState(assignmentTable, verb, null);
  return { ...draftAssignment(task, part, context.newId()), ...part, state, assignedOn: context.today, acknowledgeDueOn };
}

/**
 * The secretariat finds the objection right and hands the part, with its role and the days that were left, to another unit. UNIT_HAS_PART for one
 * that has or had a part in the task, UNIT_NOT_MEMBER. A town's part stays under its county only with another of its towns; any other unit answers for it
 * to the secretariat, as nobody checks what the county did not hand to it. Reports already sent stay in the log; none is owed by the first unit any more.
 */
export function reassignAssignment(
  actor: Actor,
  subject: WholeTask & { readonly assignment: Assignment; readonly assignableUnitIds: ReadonlySet<string>; /** Of the county that handed the part down; absent = none. */ readonly townUnitIds?: ReadonlySet<string> },
  input: { readonly version: number; readonly unitId: string; readonly reason: string | null },
  context: VerbContext,
): TaskChange {
  const { assignment: before, task: taskBefore } = subject;
  const { postId } = demandGrant('reassignAssignment', actor, scopeOf(before), context.today);
  demandAssigned('reassignAssignment', taskBefore);
  const state = nextState(assignmentTable, 'reassignAssignment', before.state);
  demandVersion(before.version, input.version);
  if (subject.assignments.some((other) => other.unitId === input.unitId)) throw new DomainError('UNIT_HAS_PART', {}, 'unitId');
  if (!subject.assignableUnitIds.has(input.unitId)) throw new DomainError('UNIT_NOT_MEMBER', {}, 'unitId');
  const reason = input.reason === null || input.reason.trim() === '' ? null : demandText(input.reason, 'reason', textLimits.reason);
  const changes = { state, objectionAnswer: reason, version: before.version + 1 };
  const pause = pauseOf(before.objectedAt === null ? context.today : localDateOfInstant(before.objectedAt), context.today, context.calendar);
  const task = before.role === 'lead' && before.dueOn === taskBefore.dueOn ? withTaskRest(taskBefore, pause, context.calendar) : taskBefore;
  const dueOn = partDueAfterRest(before, taskBefore, task, pause, context.calendar);
  const rests = [...before.rests, { sinceOn: pause.sinceOn, untilOn: pause.untilOn }];
  const made = { ...handedPart(task, { unitId: input.unitId, role: before.role, dueOn, parentId: subject.townUnitIds?.has(input.unitId) === true ? before.parentId : null }, 'reassignAssignment', context), rests };
  const gone = subject.slots
    .filter((slot) => slot.assignmentId === before.id && slot.state !== 'accepted' && slot.state !== 'withdrawn')
    .map((slot) => ({ ...slot, state: nextState(reportSlotTable, 'reassignAssignment', slot.state), version: slot.version + 1 }));
  const opened = openReportSlots(task, made, null, context);
  const common = { verb: 'reassignAssignment', subjectType: 'assignment', taskId: task.id, postId, reason } as const;
  const moved = { dueOn: task.dueOn, dueRule: task.dueRule, dueProvisional: task.dueProvisional, version: task.version };
  const events = [
    draftEvent({ ...common, subjectId: before.id, unitId: before.unitId, fromState: before.state, toState: state, data: { ...changes, changedSlots: loggedSlots(gone) } }),
    draftEvent({ ...common, subjectId: made.id, unitId: made.unitId, toState: made.state, data: { ...made } }),
    ...(task === taskBefore ? [] : [draftEvent({ ...common, subjectType: 'task', subjectId: task.id, fromState: task.state, toState: task.state, data: moved })]),
    ...opened.events,
  ];
  return { task, assignments: [{ ...before, ...changes }, made], slots: [...gone, ...opened.slots], events };
}
