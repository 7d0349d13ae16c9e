import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent } from '../event/event.js';
import { openReportSlots } from '../report/open-report-slots.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandVersion } from '../shared/input.js';
import { laterDate, type LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import type { Level } from '../unit/unit.js';
import { canOnAssignment, demandAssigned, scopeOf, type TaskOfAssignment } from './assignment-scope.js';
import { assignmentTable } from './assignment.states.js';
import { handedPart } from './reassign-assignment.js';
import { loggedSlots, type TaskChange, type WholeTask } from './task-change.js';
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

/** Whether a part keeps its town from getting another: not one the same county called back (收回下交), which is given out again. */
export function keepsFromHandDown(part: Pick<Assignment, 'state' | 'parentId' | 'recalledReason'>, countyPartId: string): boolean {
  return part.state !== 'withdrawn' || part.recalledReason === null || part.parentId !== countyPartId;
}

/**
 * One town's part with its reports. One called back before is the same part again, as untouched as the first time; the reports it was
 * asked for then stay as they are, those of the days to come are asked anew.
 */
function handedTo(unitId: string, { task, assignment: county, assignments, slots, closedSlots = [] }: WholeTask & { readonly assignment: Assignment }, postId: string | null, context: VerbContext) {
  const first = { ...handedPart(task, { unitId, role: 'support', dueOn: county.dueOn, parentId: county.id }, 'handDownAssignment', context), rests: county.rests };
  const recalled = assignments.find((part) => part.unitId === unitId);
  const part: Assignment = recalled ? { ...first, id: recalled.id, state: nextState(assignmentTable, 'handDownAgain', recalled.state), version: recalled.version + 1 } : first;
  const own = slots.filter((slot) => slot.assignmentId === part.id);
  const replaced = own.filter((slot) => slot.state === 'withdrawn' && !slot.replaced).map((slot) => ({ ...slot, replaced: true, version: slot.version + 1 }));
  const standing = [...own.filter((slot) => slot.state !== 'withdrawn'), ...closedSlots.filter((slot) => slot.assignmentId === part.id)];
  const last = standing.map((slot) => slot.periodStartOn).reduce(laterDate, '');
  const opened = openReportSlots(task, part, last === '' ? null : last, context);
  const changedSlots = loggedSlots(replaced).map((slot) => ({ ...slot, replaced: true }));
  const event = draftEvent({
    verb: 'handDownAssignment', subjectType: 'assignment', subjectId: part.id, taskId: task.id, unitId, postId,
    ...(recalled ? { fromState: recalled.state } : {}), toState: part.state, data: { ...part, ...(replaced.length > 0 ? { changedSlots } : {}) },
  });
  return { part, slots: [...replaced, ...opened.slots], events: [event, ...opened.events] };
}

/**
 * A county government hands its part down to its towns (N4): each gets a supporting part of its own, under the county's, with
 * its due date and reports; the county's part completes after theirs. DATE_IN_PAST once its due date is past, FIELD_REQUIRED, UNIT_TWICE for a town that has or had a
 * part, unless the county called it back, UNIT_NOT_BELOW; STATE_CONFLICT for any but a county.
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
  const taken = new Set(subject.assignments.filter((part) => keepsFromHandDown(part, before.id)).map((part) => part.unitId));
  if (new Set(unitIds).size < unitIds.length || unitIds.some((id) => taken.has(id))) throw new DomainError('UNIT_TWICE', {}, 'unitIds');
  if (unitIds.some((id) => !subject.townUnitIds.has(id))) throw new DomainError('UNIT_NOT_BELOW', {}, 'unitIds');
  const part: Assignment = { ...before, version: before.version + 1 };
  const made = unitIds.map((unitId) => handedTo(unitId, subject, postId, context));
  const event = draftEvent({
    verb: 'handDownAssignment', subjectType: 'assignment', subjectId: before.id, taskId: task.id, unitId: before.unitId, postId, fromState: before.state, toState: state, data: { version: part.version },
  });
  return { task, assignments: [part, ...made.map((each) => each.part)], slots: made.flatMap((each) => each.slots), events: [event, ...made.flatMap((each) => each.events)] };
}
