import type { DutyRole } from '../duty/duty.js';
import type { ReportingRule } from '../period/reporting-rule.js';
import type { Instant, LocalDate } from '../shared/local-date.js';
import type { AssignmentState } from './assignment.states.js';
import type { TaskState } from './task.states.js';

/** Days on which the work rested by somebody's decision, the first not counted: suspended, or objected to and not yet decided. */
export interface Rest {
  readonly sinceOn: LocalDate;
  readonly untilOn: LocalDate;
}

/**
 * How the due date is said: a date, n working days from assignment (that day not counted), or none. What it rested since comes on top of it, so that
 * it is still reckoned, not set: a calendar published or corrected later moves it (L14).
 */
export type TaskDueRule =
  | { readonly kind: 'date'; readonly on: LocalDate; readonly rests?: readonly Rest[] }
  | { readonly kind: 'working_days'; readonly workingDays: number; readonly startOn: LocalDate | null; readonly rests?: readonly Rest[] }
  | { readonly kind: 'none' };

export interface Task {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly code: string;
  readonly title: string;
  readonly content: string;
  readonly dutyId: string | null;
  readonly state: TaskState;
  readonly dueOn: LocalDate | null;
  readonly dueRule: TaskDueRule;
  readonly dueProvisional: boolean;
  readonly reportEveryMonths: number | null;
  readonly reportDueDay: number | null;
  /** Working days after the period's end on which the report is due; null = a day of its last month. */
  readonly reportDueWorkingDays: number | null;
  /** First day of the first period reckoned so; null = from the beginning. */
  readonly reportFromOn: LocalDate | null;
  /** How it was reckoned before, oldest first. */
  readonly reportBefore: readonly ReportingRule[];
  readonly createdByPostId: string | null;
  readonly assignedOn: LocalDate | null;
  readonly completedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  /** Since when it rests; null while it does not. */
  readonly suspendedOn: LocalDate | null;
  /** Why it rests, was called off or taken up again. */
  readonly stateReason: string | null;
  readonly version: number;
}

/** How a task reports when it is made: by one rule, from the beginning. */
export const firstReporting = { reportDueWorkingDays: null, reportFromOn: null, reportBefore: [] } as const satisfies Partial<Task>;

export type Grade = 'excellent' | 'good' | 'pass' | 'fail';
export const grades = ['excellent', 'good', 'pass', 'fail'] as const satisfies readonly Grade[];

/** A task handed to one unit. */
export interface Assignment {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly taskId: string;
  readonly unitId: string;
  readonly role: DutyRole;
  readonly state: AssignmentState;
  /** The part of the county government it was handed down from; null for parts the secretariat handed out. */
  readonly parentId: string | null;
  /** The day it was handed over, from which acknowledging and objecting are counted. */
  readonly assignedOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly acknowledgeDueOn: LocalDate | null;
  /** Since it was handed over, oldest first: their working days count for nobody. */
  readonly rests: readonly Rest[];
  readonly acknowledgedAt: Instant | null;
  readonly acknowledgedBy: string | null;
  /** The unit's objection, and the answer once it is decided. */
  readonly objectionReason: string | null;
  readonly objectedAt: Instant | null;
  readonly objectionAnswer: string | null;
  /** The last extension asked for; it waits while `extensionRequestedAt` stands. */
  readonly extensionDueOn: LocalDate | null;
  readonly extensionReason: string | null;
  readonly extensionProgress: string | null;
  readonly extensionRequestedAt: Instant | null;
  readonly extensionAnswer: string | null;
  /** From when the ladder counts, where a refused request kept the part waiting beyond its due date. */
  readonly ladderFromOn: LocalDate | null;
  /** Why this support was let off (免予配合): the part is withdrawn; null where it was not. */
  readonly waivedReason: string | null;
  /** Why the county called this part back (收回下交): it is withdrawn; null where it did not. */
  readonly recalledReason: string | null;
  readonly completionText: string | null;
  readonly completionRequestedAt: Instant | null;
  readonly completionReturnReason: string | null;
  /** The day the unit asked for the completion that was accepted: review time is not the unit's lateness. */
  readonly completedOn: LocalDate | null;
  readonly grade: Grade | null;
  readonly version: number;
}

/** What stands in a part when it is made. */
export const untouchedPart = {
  parentId: null, assignedOn: null, dueOn: null, acknowledgeDueOn: null, rests: [], acknowledgedAt: null, acknowledgedBy: null, objectionReason: null, objectedAt: null,
  objectionAnswer: null, extensionDueOn: null, extensionReason: null, extensionProgress: null, extensionRequestedAt: null, extensionAnswer: null, ladderFromOn: null, waivedReason: null, recalledReason: null,
  completionText: null, completionRequestedAt: null, completionReturnReason: null, completedOn: null, grade: null, version: 1,
} as const satisfies Partial<Assignment>;

/** Whether the task waits for this part to be completed: not for one who guides, nor for a support that was waived. */
export function isAwaited(assignment: Pick<Assignment, 'role' | 'state' | 'waivedReason'>): boolean {
  return carriesWork(assignment) && assignment.state !== 'withdrawn' && assignment.waivedReason === null;
}

/** Lead and support report and must complete; who guides does neither, and ends with the task. */
export function carriesWork(assignment: Pick<Assignment, 'role'>): boolean {
  return assignment.role !== 'guide';
}
