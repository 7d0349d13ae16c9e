import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent } from '../event/event.js';
import { openReportSlots } from '../report/open-report-slots.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandVersion } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import type { Level } from '../unit/unit.js';
import { canOnAssignment, demandAssigned, scopeOf, type TaskOfAssignment } from './assignment-scope.js';
import { assignmentTable } from './assignment.states.js';
import { handedPart } from './reassign-assignment.js';
import type { TaskChange, WholeTask } from './task-change.js';
import { carriesWork, type Assignment } from './task.js';

function mayHandDown(assignment: Assignment, level: Level): boolean {
  return level === 'county' && carriesWork(assignment);
}

/** Towns would be late the moment they are asked: first the county asks for more time. */
function isPast(assignment: Pick<Assignment, 'dueOn'>, today: LocalDate): boolean {
  return assignment.dueOn !== null && assignment.dueOn < today;
}

export function canHandDownAssignment(actor: Actor, { assignment, level }: { readonly assignment: Assignment; readonly level: Level }, task: TaskOfAssignment, today: LocalDate): boolean {
  return mayHandDown(assignment, level) && !isPast(assignment, today) && canOnAssignment('handDownAssignment', actor, assignment, task, today);
}

/**
 * A county government hands its part down to its towns (N4): each gets a supporting part of its own, under the county's, with
 * its due date and reports; the county's part completes after theirs. DATE_IN_PAST once its due date is past, FIELD_REQUIRED, UNIT_TWICE for a town that has or had a
 * part, UNIT_NOT_BELOW; STATE_CONFLICT for any but a county.
 */
export function handDownAssignment(
  actor: Actor,
  subject: WholeTask & { readonly assignment: Assignment; readonly level: Level; readonly townUnitIds: ReadonlySet<string> },
  input: { readonly version: number; readonly unitIds: readonly string[] },
  context: VerbContext,
): TaskChange {
  const { assignment: before, task } = subject;
  const { postId } = demandGrant('handDownAssignment', actor, scopeOf(before), context.today);
  demandAssigned('handDownAssignment', task);
  if (!mayHandDown(before, subject.level)) throw new DomainError('STATE_CONFLICT', { verb: 'handDownAssignment', state: before.state });
  const state = nextState(assignmentTable, 'handDownAssignment', before.state);
  demandVersion(before.version, input.version);
  if (before.dueOn !== null && isPast(before, context.today)) throw new DomainError('DATE_IN_PAST', { on: before.dueOn, today: context.today });
  const { unitIds } = input;
  if (unitIds.length === 0) throw new DomainError('FIELD_REQUIRED', {}, 'unitIds');
  const taken = new Set(subject.assignments.map((part) => part.unitId));
  if (new Set(unitIds).size < unitIds.length || unitIds.some((id) => taken.has(id))) throw new DomainError('UNIT_TWICE', {}, 'unitIds');
  if (unitIds.some((id) => !subject.townUnitIds.has(id))) throw new DomainError('UNIT_NOT_BELOW', {}, 'unitIds');
  const part: Assignment = { ...before, version: before.version + 1 };
  const made = unitIds.map((unitId) => handedPart(task, { unitId, role: 'support', dueOn: before.dueOn, parentId: before.id }, 'handDownAssignment', context));
  const opened = made.map((child) => openReportSlots(task, child, null, context));
  const common = { verb: 'handDownAssignment', subjectType: 'assignment', taskId: task.id, postId } as const;
  const events = [
    draftEvent({ ...common, subjectId: before.id, unitId: before.unitId, fromState: before.state, toState: state, data: { version: part.version } }),
    ...made.map((child) => draftEvent({ ...common, subjectId: child.id, unitId: child.unitId, toState: child.state, data: { ...child } })),
    ...opened.flatMap((each) => each.events),
  ];
  return { task, assignments: [part, ...made], slots: opened.flatMap((each) => each.slots), events };
}
