import type { Calendar } from '../calendar/calendar.js';
import { addWorkingDays } from '../calendar/working-day.js';
import type { LocalDate } from '../shared/local-date.js';
import type { TaskDueRule } from './task.js';

export interface TaskDue {
  readonly dueOn: LocalDate | null;
  readonly dueProvisional: boolean;
  readonly dueRule: TaskDueRule;
}

/** The due date if assigned on this day. A date stands as written, even on a day off (internal dates do not move, L14). */
export function taskDue(rule: TaskDueRule, assignedOn: LocalDate, calendar: Calendar): TaskDue {
  if (rule.kind === 'date') return { dueOn: rule.on, dueProvisional: false, dueRule: rule };
  if (rule.kind === 'none') return { dueOn: null, dueProvisional: false, dueRule: rule };
  const startOn = rule.startOn ?? assignedOn;
  const { on, provisional } = addWorkingDays(startOn, rule.workingDays, calendar);
  return { dueOn: on, dueProvisional: provisional, dueRule: { ...rule, startOn } };
}
