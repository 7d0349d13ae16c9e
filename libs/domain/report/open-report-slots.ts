import { draftEvent, type EventDraft } from '../event/event.js';
import { dueRuleOfReporting, ruleAt, type ReportingRule } from '../period/reporting-rule.js';
import { slotsToAdd, type ExpectedSlot, type SlotSchedule } from '../period/slot-schedule.js';
import type { VerbContext } from '../shared/context.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { carriesWork, type Assignment, type Task } from '../task/task.js';
import type { ReportSlot } from './report.js';
import { reportSlotTable } from './report-slot.states.js';

type ReportingTask = Pick<Task, 'reportEveryMonths' | 'reportDueDay' | 'assignedOn' | 'dueProvisional'> & Partial<Pick<Task, 'reportDueWorkingDays' | 'reportFromOn' | 'reportBefore'>>;
type ReportingPart = Pick<Assignment, 'role' | 'acknowledgeDueOn' | 'dueOn'>;

/** How a task reports, oldest rule first. */
export function reportingRulesOf(task: Omit<ReportingTask, 'assignedOn' | 'dueProvisional'>): readonly ReportingRule[] {
  const { reportEveryMonths: everyMonths, reportDueDay: dueDay, reportDueWorkingDays: dueWorkingDays = null, reportFromOn: fromOn = null, reportBefore = [] } = task;
  return [...reportBefore, { everyMonths, dueDay, dueWorkingDays, fromOn }];
}

function scheduleBy(task: ReportingTask, assignment: ReportingPart, rule: ReportingRule, beforeOn: LocalDate | null): SlotSchedule | null {
  const afterOn = assignment.acknowledgeDueOn ?? task.assignedOn;
  if (rule.everyMonths === null || afterOn === null || !carriesWork(assignment)) return null;
  const { everyMonths, fromOn } = rule;
  return { everyMonths, due: dueRuleOfReporting(rule), afterOn, untilOn: assignment.dueOn, untilProvisional: task.dueProvisional, fromOn, beforeOn };
}

/**
 * What reports an assignment owes: the first is due after the time to acknowledge, the last by its own due date; null where it
 * owes none. `on` = the day a period starts: the rule that holds for it; absent = the newest.
 */
export function scheduleOf(task: ReportingTask, assignment: ReportingPart, on?: LocalDate): SlotSchedule | null {
  const rules = reportingRulesOf(task);
  const rule = on === undefined ? rules.at(-1) : ruleAt(rules, on);
  return rule ? scheduleBy(task, assignment, rule, null) : null;
}

/** The expected reports to add up to the horizon, rule after rule. `lastPeriodStartOn` = the newest that stands. */
export function expectedReports(task: ReportingTask, assignment: ReportingPart, lastPeriodStartOn: LocalDate | null, context: Pick<VerbContext, 'today' | 'calendar'>): readonly ExpectedSlot[] {
  const rules = reportingRulesOf(task);
  return rules.reduce<readonly ExpectedSlot[]>((made, rule, at) => {
    const schedule = scheduleBy(task, assignment, rule, rules[at + 1]?.fromOn ?? null);
    return schedule ? [...made, ...slotsToAdd(schedule, made.at(-1)?.periodStartOn ?? lastPeriodStartOn, context.today, context.calendar)] : made;
  }, []);
}

/** Slots for these periods, new. */
export function newSlots(assignment: Assignment, expected: readonly ExpectedSlot[], context: Pick<VerbContext, 'newId'>): { slots: readonly ReportSlot[]; events: readonly EventDraft[] } {
  const { id: assignmentId, taskId, unitId, jointMeetingId } = assignment;
  const state = nextState(reportSlotTable, 'openReportSlots', null);
  const slots = expected.map((each): ReportSlot => ({
    id: context.newId(), jointMeetingId, assignmentId, taskId, unitId, ...each, state, stateBeforePause: null, firstSubmittedOn: null, acceptedOn: null, replaced: false, version: 1,
  }));
  if (slots.length === 0) return { slots, events: [] };
  const data = { slots: slots.map(({ id, periodStartOn, periodEndOn, dueOn, dueProvisional }) => ({ id, periodStartOn, periodEndOn, dueOn, dueProvisional })) };
  return { slots, events: [draftEvent({ verb: 'openReportSlots', subjectType: 'assignment', subjectId: assignmentId, taskId, unitId, toState: state, data })] };
}

const working: ReadonlySet<Assignment['state']> = new Set(['pending', 'in_progress', 'completion_requested']);

/** Whether reports are opened for the part now; not while it rests or is objected to. */
export function opensReports(task: Pick<Task, 'state'>, assignment: Pick<Assignment, 'state'>): boolean {
  return task.state === 'assigned' && working.has(assignment.state);
}

/** Adds the expected reports up to the horizon, by the system (N5, N9); the same call again adds nothing. */
export function openReportSlots(task: Task, assignment: Assignment, lastPeriodStartOn: LocalDate | null, context: VerbContext): { slots: readonly ReportSlot[]; events: readonly EventDraft[] } {
  if (!opensReports(task, assignment)) return { slots: [], events: [] };
  return newSlots(assignment, expectedReports(task, assignment, lastPeriodStartOn, context), context);
}
