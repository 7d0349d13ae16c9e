import type { ReportDueInput } from '@lianxi/contract';
import type { AssignmentRow, ReportRow, TaskPart } from '@lianxi/api-data';
import {
  explainMark,
  localDateOfInstant,
  markOfAssignment,
  markOfDue,
  markOfTask,
  reportDueOf,
  scopeHolds,
  type Assignment,
  type LightContext,
  type LightReason,
  type ReportDue,
  type Task,
  type Unit,
  type UnitScope,
} from '@lianxi/domain';

/** A task on its way out; a list brings along what it has read in the same statement. */
export interface TaskNode extends Task {
  readonly given?: { readonly leadUnit: Unit | null; readonly latestReport: ReportRow | null; readonly part: TaskPart | null };
}

/** An assignment on its way out, with its unit and the task's lead; what the unit wrote is for those who may read its reports. */
export interface AssignmentNode extends Assignment {
  readonly unit: Unit;
  readonly leadUnitId: string | null;
}

/** The domain knows no "absent". */
export const dueAsked = (due: ReportDueInput | null | undefined): ReportDue | null => (due == null ? null : { kind: due.kind, number: due.number ?? null });

/** When its reports are due, by name; for a task that asks for some. */
export const reportDueOfTask = ({ reportDueDay, reportDueWorkingDays }: Pick<Task, 'reportDueDay' | 'reportDueWorkingDays'>): ReportDue => reportDueOf({ dueDay: reportDueDay, dueWorkingDays: reportDueWorkingDays });

/** The arithmetic behind a task's light: that of its deciding part. */
export function taskReason(task: Task, part: TaskPart | null, light: LightContext): LightReason {
  const mark = markOfTask(task, part ? [part.mark] : [], light);
  if (task.state === 'assigned' && part) return explainMark(mark, part.dueOn, part.doneOn, light);
  return explainMark(mark, task.dueOn, task.completedOn, light);
}

/** A unit that has asked to complete is judged by the day it asked. */
export function assignmentReason(assignment: Assignment, light: LightContext): LightReason {
  const asked = assignment.state === 'completion_requested' && assignment.completionRequestedAt !== null ? localDateOfInstant(assignment.completionRequestedAt) : null;
  return explainMark(markOfAssignment(assignment, light), assignment.dueOn, assignment.completedOn ?? asked, light);
}

/** Of the limit to acknowledge by; acknowledged, it is judged by that day. */
export function acknowledgeReason({ acknowledgeDueOn, acknowledgedAt }: Assignment, light: LightContext): LightReason {
  if (acknowledgedAt === null) return explainMark(markOfDue(acknowledgeDueOn, light), acknowledgeDueOn, null, light);
  const doneOn = localDateOfInstant(acknowledgedAt);
  return explainMark(acknowledgeDueOn !== null && doneOn > acknowledgeDueOn ? 'accepted_late' : 'accepted', acknowledgeDueOn, doneOn, light);
}

const SEALED = {
  completionText: null, completionReturnReason: null, objectionReason: null, objectionAnswer: null, recalledReason: null, extensionReason: null, extensionProgress: null, extensionAnswer: null,
} as const;

/** Words of a unit are read by itself, by the task's lead, and by those who read all. */
export function readsWords(scope: UnitScope, assignment: Assignment, leadUnitId: string | null): boolean {
  return scopeHolds(scope, leadUnitId === null ? [assignment.unitId] : [assignment.unitId, leadUnitId]);
}

/** The lead of today; that of a task called off is the last it had. */
export function leadOf<Row extends { readonly assignment: Pick<Assignment, 'role' | 'state'> }>(rows: readonly Row[]): Row | null {
  const leads = rows.filter(({ assignment }) => assignment.role === 'lead');
  return leads.find(({ assignment }) => assignment.state !== 'withdrawn') ?? leads.at(-1) ?? null;
}

export function assignmentNodes(rows: readonly AssignmentRow[], scope: UnitScope): AssignmentNode[] {
  const leadUnitId = leadOf(rows)?.assignment.unitId ?? null;
  return rows.map(({ assignment, unit }) => {
    const sealed = readsWords(scope, assignment, leadUnitId) ? {} : SEALED;
    return { ...assignment, ...sealed, unit, leadUnitId };
  });
}
