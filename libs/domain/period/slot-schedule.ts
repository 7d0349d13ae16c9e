import { addWorkingDays, nextWorkingDay, type ReckonedDate } from '../calendar/working-day.js';
import type { Calendar } from '../calendar/calendar.js';
import { addDays, addMonths, laterDate, type LocalDate } from '../shared/local-date.js';
import { dayOfLastMonth, nextPeriod, periodOf, type Period } from './period.js';

/** When the report of a period is due: a day of its last month or of the month after it (moved to a working day), or n working days after its end. */
export type SlotDueRule = { readonly kind: 'day_of_last_month'; readonly day: number } | { readonly kind: 'day_of_next_month'; readonly day: number } | { readonly kind: 'working_days_after'; readonly workingDays: number };

/** Which reports an assignment owes. */
export interface SlotSchedule {
  readonly everyMonths: number;
  readonly due: SlotDueRule;
  /** The first report is due after this day; a period whose due day is past or this day is left out. */
  readonly afterOn: LocalDate;
  /**
   * The due date of the whole; null = open. No report of a period begun by then is due after it (the last one is due that day),
   * and periods that begin later exist only once that date is past and the work still goes on.
   */
  readonly untilOn: LocalDate | null;
  /** First day of the first period that is reckoned so; absent = the first that leaves time. */
  readonly fromOn?: LocalDate | null;
  /** First day of the first period that is reckoned otherwise; absent = none. */
  readonly beforeOn?: LocalDate | null;
  /** Whether that date may still move (L14). */
  readonly untilProvisional: boolean;
}

/** One report to expect. */
export interface ExpectedSlot {
  readonly periodStartOn: LocalDate;
  readonly periodEndOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly dueProvisional: boolean;
}

/** Slots are made this many months ahead of today. */
export const slotHorizonMonths = 12;

export function slotDue(period: Period, rule: SlotDueRule, calendar: Calendar): ReckonedDate {
  if (rule.kind === 'day_of_last_month') return nextWorkingDay(dayOfLastMonth(period, rule.day), calendar);
  if (rule.kind === 'day_of_next_month') return nextWorkingDay(addDays(period.endOn, rule.day), calendar);
  return addWorkingDays(period.endOn, rule.workingDays, calendar);
}

/** The due date within a schedule: by the rule, but not after the due date of the whole. */
export function slotDueWithin(period: Period, schedule: Pick<SlotSchedule, 'due' | 'untilOn' | 'untilProvisional'>, calendar: Calendar): ReckonedDate {
  const reckoned = slotDue(period, schedule.due, calendar);
  const { untilOn } = schedule;
  if (untilOn === null || reckoned.on <= untilOn || period.startOn > untilOn) return reckoned;
  return { on: untilOn, provisional: reckoned.provisional || schedule.untilProvisional };
}

function expectedSlot(period: Period, schedule: SlotSchedule, calendar: Calendar): ExpectedSlot {
  const { on, provisional } = slotDueWithin(period, schedule, calendar);
  return { periodStartOn: period.startOn, periodEndOn: period.endOn, dueOn: on, dueProvisional: provisional };
}

/** The first period that gives the unit time: its report is due after `afterOn`. */
function firstPeriod(schedule: SlotSchedule, calendar: Calendar): Period {
  let period = periodOf(schedule.afterOn, schedule.everyMonths);
  while (slotDue(period, schedule.due, calendar).on <= schedule.afterOn) period = nextPeriod(period);
  return period;
}

/**
 * The slots to add so that all exist from the first period to the horizon. `lastPeriodStartOn` is the newest that exists
 * (null = none): the answer goes on right after it, so that running it twice or late leaves no gap and makes no double.
 */
export function slotsToAdd(
  schedule: SlotSchedule,
  lastPeriodStartOn: LocalDate | null,
  today: LocalDate,
  calendar: Calendar,
  horizonMonths: number = slotHorizonMonths,
): readonly ExpectedSlot[] {
  const horizonOn = addDays(addMonths(today, horizonMonths), -1);
  const endOn = schedule.untilOn === null ? horizonOn : laterDate(schedule.untilOn, today);
  const lastOn = endOn < horizonOn ? endOn : horizonOn;
  const slots: ExpectedSlot[] = [];
  const { fromOn = null, beforeOn = null } = schedule;
  const first = lastPeriodStartOn === null ? firstPeriod(schedule, calendar) : nextPeriod(periodOf(lastPeriodStartOn, schedule.everyMonths));
  let period = fromOn !== null && first.startOn < fromOn ? periodOf(fromOn, schedule.everyMonths) : first;
  for (; period.startOn <= lastOn && (beforeOn === null || period.startOn < beforeOn); period = nextPeriod(period)) slots.push(expectedSlot(period, schedule, calendar));
  return slots;
}
