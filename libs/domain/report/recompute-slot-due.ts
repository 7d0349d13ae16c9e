import { draftEvent, type EventDraft } from '../event/event.js';
import { periodWith } from '../period/period.js';
import { slotDueWithin, type SlotSchedule } from '../period/slot-schedule.js';
import type { VerbContext } from '../shared/context.js';
import type { ReportSlot } from './report.js';
import { isOwed } from './report-slot.states.js';
import { putOff } from '../task/rest.js';
import type { Rest } from '../task/task.js';

/** Reckons a due date again, by the system: a provisional one once a calendar is published (L14), any once it is corrected (`firm`); null where nothing changes. `schedule` = that of its assignment for this period, `rests` = what the part rested. */
export function recomputeSlotDue(
  before: ReportSlot,
  schedule: SlotSchedule,
  context: Pick<VerbContext, 'calendar'> & { readonly firm?: boolean; readonly rests?: readonly Rest[] },
): { slot: ReportSlot; events: readonly EventDraft[] } | null {
  if (!(before.dueProvisional || context.firm === true) || !isOwed(before)) return null;
  const { on: reckonedOn, provisional } = slotDueWithin(periodWith(before.periodStartOn, before.periodEndOn), schedule, context.calendar);
  const on = putOff(reckonedOn, context.rests ?? [], context.calendar);
  if (on === before.dueOn && provisional === before.dueProvisional) return null;
  const changes = { dueOn: on, dueProvisional: provisional, version: before.version + 1 };
  const event = draftEvent({
    verb: 'recomputeDueDates', subjectType: 'report_slot', subjectId: before.id, taskId: before.taskId, unitId: before.unitId,
    fromState: before.state, toState: before.state, data: { ...changes, previousDueOn: before.dueOn },
  });
  return { slot: { ...before, ...changes }, events: [event] };
}
