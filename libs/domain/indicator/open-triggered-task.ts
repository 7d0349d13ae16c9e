import { addWorkingDays } from '../calendar/working-day.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import { openReportSlots } from '../report/open-report-slots.js';
import type { ReportSlot } from '../report/report.js';
import type { VerbContext } from '../shared/context.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { assignmentTable } from '../task/assignment.states.js';
import { draftAssignment } from '../task/draft-task.js';
import { taskDue } from '../task/task-due.js';
import { firstReporting, type Assignment, type Task } from '../task/task.js';
import { taskTable } from '../task/task.states.js';
import type { Indicator, IndicatorTrigger } from './indicator.js';

/** One coming to the threshold, and the code its task gets. */
export interface Crossing {
  readonly indicator: Pick<Indicator, 'id' | 'jointMeetingId' | 'code'>;
  readonly trigger: IndicatorTrigger;
  readonly periodStartOn: LocalDate;
  readonly figure: number;
  readonly taskCode: string;
}

function openedTask({ indicator, trigger, taskCode }: Crossing, context: VerbContext): Task {
  const dueRule = { kind: 'working_days', workingDays: trigger.workingDays, startOn: null } as const;
  return {
    id: context.newId(),
    jointMeetingId: indicator.jointMeetingId,
    code: taskCode,
    title: trigger.title,
    content: trigger.content,
    dutyId: trigger.dutyId,
    state: nextState(taskTable, 'assignTask', nextState(taskTable, 'draftTask', null)),
    ...taskDue(dueRule, context.today, context.calendar),
    reportEveryMonths: null,
    reportDueDay: null,
    ...firstReporting,
    createdByPostId: null,
    assignedOn: context.today,
    completedOn: null,
    closedOn: null,
    suspendedOn: null,
    stateReason: null,
    version: 1,
  };
}

/**
 * Hands out the task of a trigger, by the system, on the day the threshold is come to (N11, lines 13 and 54): drafted and assigned
 * at once, as the rule said. The caller sees to it that a crossing opens it once.
 */
export function openTriggeredTask(
  crossing: Crossing,
  context: VerbContext,
): { task: Task; assignments: readonly Assignment[]; slots: readonly ReportSlot[]; events: readonly EventDraft[] } {
  const task = openedTask(crossing, context);
  const acknowledgeDueOn = addWorkingDays(context.today, context.settings.acknowledgeWorkingDays, context.calendar).on;
  const assignments = crossing.trigger.parts.map((part): Assignment => {
    const drafted = draftAssignment(task, part, context.newId());
    return { ...drafted, state: nextState(assignmentTable, 'assignTask', drafted.state), assignedOn: context.today, dueOn: task.dueOn, acknowledgeDueOn };
  });
  const opened = assignments.map((assignment) => openReportSlots(task, assignment, null, context));
  const { indicator, periodStartOn, figure } = crossing;
  const event = draftEvent({
    verb: 'openTriggeredTask', subjectType: 'task', subjectId: task.id, taskId: task.id, toState: task.state,
    data: { ...task, parts: assignments, crossing: { indicatorId: indicator.id, indicatorCode: indicator.code, periodStartOn, figure, threshold: crossing.trigger.threshold } },
  });
  return { task, assignments, slots: opened.flatMap((each) => each.slots), events: [event, ...opened.flatMap((each) => each.events)] };
}
