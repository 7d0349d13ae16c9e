import type { DutyRole } from '../duty/duty.js';
import type { Instant, LocalDate } from '../shared/local-date.js';
import type { AssignmentState } from './assignment.states.js';
import type { TaskState } from './task.states.js';

/** How the due date is said: a date, n working days from assignment (that day not counted), or none. */
export type TaskDueRule =
  | { readonly kind: 'date'; readonly on: LocalDate }
  | { readonly kind: 'working_days'; readonly workingDays: number; readonly startOn: LocalDate | null }
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
  readonly createdByPostId: string | null;
  readonly assignedOn: LocalDate | null;
  readonly completedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly version: number;
}

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
  readonly dueOn: LocalDate | null;
  readonly acknowledgeDueOn: LocalDate | null;
  readonly acknowledgedAt: Instant | null;
  readonly acknowledgedBy: string | null;
  readonly completionText: string | null;
  readonly completionRequestedAt: Instant | null;
  readonly completionReturnReason: string | null;
  /** The day the unit asked for the completion that was accepted: review time is not the unit's lateness. */
  readonly completedOn: LocalDate | null;
  readonly grade: Grade | null;
  readonly version: number;
}

/** Lead and support report and must complete; who guides does neither, and ends with the task. */
export function carriesWork(assignment: Pick<Assignment, 'role'>): boolean {
  return assignment.role !== 'guide';
}
