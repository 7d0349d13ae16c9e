import type { Calendar } from '../calendar/calendar.js';
import { periodWith } from '../period/period.js';
import { slotDueWithin, type SlotSchedule } from '../period/slot-schedule.js';
import type { LocalDate } from '../shared/local-date.js';
import type { ReportSlot } from './report.js';
import { isOwed } from './report-slot.states.js';

/** The schedule of a part for the period that starts on a day; null where it owes none. */
export type ScheduleAt = (periodStartOn: LocalDate) => SlotSchedule | null;

/** Open reports whose due date is the one the old schedule gave follow the new one; others keep theirs. */
export function slotsFollowing(slots: readonly ReportSlot[], before: ScheduleAt, after: ScheduleAt, calendar: Calendar): readonly ReportSlot[] {
  return slots.flatMap((slot): ReportSlot[] => {
    const [old, now] = [before(slot.periodStartOn), after(slot.periodStartOn)];
    if (!old || !now || !isOwed(slot)) return [];
    const period = periodWith(slot.periodStartOn, slot.periodEndOn);
    const { on, provisional } = slotDueWithin(period, now, calendar);
    if (slot.dueOn !== slotDueWithin(period, old, calendar).on || on === slot.dueOn) return [];
    return [{ ...slot, dueOn: on, dueProvisional: provisional, version: slot.version + 1 }];
  });
}
