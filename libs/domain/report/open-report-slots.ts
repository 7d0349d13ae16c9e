import { draftEvent, type EventDraft } from '../event/event.js';
import { defaultReportDueDay } from '../joint-meeting/settings.js';
import { slotsToAdd, type SlotDueRule, type SlotSchedule } from '../period/slot-schedule.js';
import type { VerbContext } from '../shared/context.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { carriesWork, type Assignment, type Task } from '../task/task.js';
import type { ReportSlot } from './report.js';
import { reportSlotTable } from './report-slot.states.js';

export function slotDueRuleOf(task: Pick<Task, 'reportDueDay'>): SlotDueRule {
  return { kind: 'day_of_last_month', day: task.reportDueDay ?? defaultReportDueDay };
}

/** What reports an assignment owes: the first is due after the time to acknowledge, the last by its own due date; null where it owes none. */
export function scheduleOf(
  task: Pick<Task, 'reportEveryMonths' | 'reportDueDay' | 'assignedOn' | 'dueProvisional'>,
  assignment: Pick<Assignment, 'role' | 'acknowledgeDueOn' | 'dueOn'>,
): SlotSchedule | null {
  const afterOn = assignment.acknowledgeDueOn ?? task.assignedOn;
  if (task.reportEveryMonths === null || afterOn === null || !carriesWork(assignment)) return null;
  return { everyMonths: task.reportEveryMonths, due: slotDueRuleOf(task), afterOn, untilOn: assignment.dueOn, untilProvisional: task.dueProvisional };
}

const working: ReadonlySet<Assignment['state']> = new Set(['pending', 'in_progress', 'completion_requested']);

/** Adds the expected reports up to the horizon, by the system (N5, N9); the same call again adds nothing. */
export function openReportSlots(
  task: Task,
  assignment: Assignment,
  lastPeriodStartOn: LocalDate | null,
  context: VerbContext,
): { slots: readonly ReportSlot[]; events: readonly EventDraft[] } {
  const schedule = scheduleOf(task, assignment);
  if (!schedule || task.state !== 'assigned' || !working.has(assignment.state)) return { slots: [], events: [] };
  const { id: assignmentId, taskId, unitId, jointMeetingId } = assignment;
  const state = nextState(reportSlotTable, 'openReportSlots', null);
  const slots = slotsToAdd(schedule, lastPeriodStartOn, context.today, context.calendar).map((expected): ReportSlot => ({
    id: context.newId(), jointMeetingId, assignmentId, taskId, unitId, ...expected, state, firstSubmittedOn: null, acceptedOn: null, version: 1,
  }));
  if (slots.length === 0) return { slots, events: [] };
  const data = { slots: slots.map(({ id, periodStartOn, periodEndOn, dueOn, dueProvisional }) => ({ id, periodStartOn, periodEndOn, dueOn, dueProvisional })) };
  return { slots, events: [draftEvent({ verb: 'openReportSlots', subjectType: 'assignment', subjectId: assignmentId, taskId, unitId, toState: state, data })] };
}
