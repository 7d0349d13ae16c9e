import type { Calendar } from '../calendar/calendar.js';
import { addWorkingDays } from '../calendar/working-day.js';
import type { LocalDate } from '../shared/local-date.js';
import { restedDays } from './rest.js';
import type { TaskDueRule } from './task.js';

export interface TaskDue {
  readonly dueOn: LocalDate | null;
  readonly dueProvisional: boolean;
  readonly dueRule: TaskDueRule;
}

/** The due date if assigned on this day, put off by what the work rested. A date stands as written, even on a day off (internal dates do not move, L14). */
export function taskDue(rule: TaskDueRule, assignedOn: LocalDate, calendar: Calendar): TaskDue {
  const rests = rule.kind === 'none' ? [] : (rule.rests ?? []);
  if (rule.kind === 'date') {
    const first = rests.map((rest) => rest.sinceOn).sort()[0];
    const days = first === undefined ? 0 : restedDays(rests, first, calendar);
    const due = days === 0 ? { on: rule.on, provisional: false } : addWorkingDays(rule.on, days, calendar);
    return { dueOn: due.on, dueProvisional: due.provisional, dueRule: rule };
  }
  if (rule.kind === 'none') return { dueOn: null, dueProvisional: false, dueRule: rule };
  const startOn = rule.startOn ?? assignedOn;
  const { on, provisional } = addWorkingDays(startOn, rule.workingDays + restedDays(rests, startOn, calendar), calendar);
  return { dueOn: on, dueProvisional: provisional, dueRule: { ...rule, startOn } };
}
