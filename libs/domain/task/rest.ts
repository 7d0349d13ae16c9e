import type { Calendar } from '../calendar/calendar.js';
import { addWorkingDays, workingDaysBetween } from '../calendar/working-day.js';
import { laterDate, type LocalDate } from '../shared/local-date.js';
import type { Rest, TaskDueRule } from './task.js';

/** Working days rested after a day; where rests overlap they count once. */
export function restedDays(rests: readonly Rest[], afterOn: LocalDate, calendar: Calendar): number {
  let [days, untilOn] = [0, afterOn];
  for (const rest of [...rests].sort((first, second) => (first.sinceOn < second.sinceOn ? -1 : 1))) {
    days += workingDaysBetween(laterDate(rest.sinceOn, untilOn), rest.untilOn, calendar);
    untilOn = laterDate(untilOn, rest.untilOn);
  }
  return days;
}

/** The rule with one more rest in it; a date that is not set has nothing to put off. */
export function withRest(rule: TaskDueRule, { sinceOn, untilOn }: Rest): TaskDueRule {
  return rule.kind === 'none' ? rule : { ...rule, rests: [...(rule.rests ?? []), { sinceOn, untilOn }] };
}

/** A report that was missing when the work came to rest is missing by no more working days than it was. */
export function putOff(dueOn: LocalDate, rests: readonly Rest[], calendar: Calendar): LocalDate {
  return [...rests].sort((first, second) => (first.sinceOn < second.sinceOn ? -1 : 1)).reduce((on, rest) => {
    return on < rest.sinceOn ? addWorkingDays(on, workingDaysBetween(rest.sinceOn, rest.untilOn, calendar), calendar).on : on;
  }, dueOn);
}
