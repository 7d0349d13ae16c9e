import { lateWorkingDays, workingDaysBetween } from '../calendar/working-day.js';
import type { Calendar } from '../calendar/calendar.js';
import type { Instant, LocalDate } from '../shared/local-date.js';
import type { JointMeetingSettings } from '../joint-meeting/settings.js';
import type { ReportSlotState } from '../report/report-slot.states.js';
import { awaitsExtension } from '../task/extension-wait.js';
import type { AssignmentState } from '../task/assignment.states.js';
import type { TaskState } from '../task/task.states.js';
import { worstMark, type SlotMark } from './light.js';

/** The day it is judged on, and the rule. */
export interface LightContext {
  readonly today: LocalDate;
  readonly calendar: Calendar;
  readonly settings: Pick<JointMeetingSettings, 'amberWorkingDays'>;
}

/** An open thing: late from the day after its due date (L14), amber when at most amberWorkingDays are left, unset without a date. */
export function markOfDue(dueOn: LocalDate | null, context: LightContext): SlotMark {
  if (dueOn === null) return 'unset';
  if (context.today > dueOn) return 'overdue';
  return workingDaysBetween(context.today, dueOn, context.calendar) <= context.settings.amberWorkingDays ? 'due_soon' : 'not_due';
}

function markOfDone(doneOn: LocalDate | null, dueOn: LocalDate | null): SlotMark {
  return doneOn !== null && dueOn !== null && doneOn > dueOn ? 'accepted_late' : 'accepted';
}

export interface SlotForLight {
  readonly state: ReportSlotState;
  readonly dueOn: LocalDate;
  readonly firstSubmittedOn: LocalDate | null;
}

/** A returned report counts as not reported, as does one its unit's head has not signed; while the county checks, the town has done its part; a withdrawn slot is left out by lists and drawn as suspended where it is shown. */
export function markOfSlot(slot: SlotForLight, context: LightContext): SlotMark {
  if (slot.state === 'accepted') return markOfDone(slot.firstSubmittedOn, slot.dueOn);
  if (slot.state === 'submitted' || slot.state === 'awaiting_check') return 'under_review';
  if (slot.state === 'suspended' || slot.state === 'withdrawn') return 'suspended';
  return markOfDue(slot.dueOn, context);
}

export interface AssignmentForLight {
  readonly state: AssignmentState;
  readonly dueOn: LocalDate | null;
  readonly completedOn: LocalDate | null;
  readonly extensionRequestedAt: Instant | null;
  readonly extensionDueOn: LocalDate | null;
}

/** While a completion is under review the unit has done its part; returned, the due date counts again. An objection stops the clock; more time asked for and not yet answered keeps it from being late. */
export function markOfAssignment(assignment: AssignmentForLight, context: LightContext): SlotMark {
  if (assignment.state === 'completed') return markOfDone(assignment.completedOn, assignment.dueOn);
  if (assignment.state === 'completion_requested') return 'under_review';
  if (assignment.state === 'suspended' || assignment.state === 'objected' || assignment.state === 'withdrawn') return 'suspended';
  const mark = markOfDue(assignment.dueOn, context);
  return (mark === 'overdue' || mark === 'due_soon') && awaitsExtension(assignment, context.today) ? 'extension_pending' : mark;
}

export interface TaskForLight {
  readonly state: TaskState;
  readonly dueOn: LocalDate | null;
  readonly completedOn: LocalDate | null;
}

/** The worst of its lead and support assignments and, where given, of its slots; a draft is undetermined. */
export function markOfTask(task: TaskForLight, parts: readonly SlotMark[], context: LightContext): SlotMark {
  if (task.state === 'draft') return 'unset';
  if (task.state === 'suspended' || task.state === 'withdrawn') return 'suspended';
  if (task.state !== 'assigned') return markOfDone(task.completedOn, task.dueOn);
  return worstMark(parts) ?? markOfDue(task.dueOn, context);
}

/** Working days late, 0 if not late. */
export function latenessOf(dueOn: LocalDate | null, context: LightContext): number {
  return dueOn === null ? 0 : lateWorkingDays(dueOn, context.today, context.calendar);
}
