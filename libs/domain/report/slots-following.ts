import type { Calendar } from '../calendar/calendar.js';
import { periodOf } from '../period/period.js';
import { slotDueWithin, type SlotSchedule } from '../period/slot-schedule.js';
import type { ReportSlot } from './report.js';

/** Open reports whose due date is the one the old schedule gave follow the new one; others keep theirs. */
export function slotsFollowing(slots: readonly ReportSlot[], before: SlotSchedule | null, after: SlotSchedule | null, calendar: Calendar): readonly ReportSlot[] {
  if (!before || !after) return [];
  return slots.flatMap((slot): ReportSlot[] => {
    if (slot.state !== 'expected' && slot.state !== 'returned') return [];
    const period = periodOf(slot.periodStartOn, after.everyMonths);
    const { on, provisional } = slotDueWithin(period, after, calendar);
    if (slot.dueOn !== slotDueWithin(period, before, calendar).on || on === slot.dueOn) return [];
    return [{ ...slot, dueOn: on, dueProvisional: provisional, version: slot.version + 1 }];
  });
}
