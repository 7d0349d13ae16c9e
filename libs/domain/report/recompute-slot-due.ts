import { draftEvent, type EventDraft } from '../event/event.js';
import { periodOf } from '../period/period.js';
import { slotDue, type SlotDueRule } from '../period/slot-schedule.js';
import type { VerbContext } from '../shared/context.js';
import type { ReportSlot } from './report.js';

/** Reckons a provisional due date again, by the system, once a calendar is published (L14); null where nothing changes. */
export function recomputeSlotDue(
  before: ReportSlot,
  everyMonths: number,
  rule: SlotDueRule,
  context: Pick<VerbContext, 'calendar'>,
): { slot: ReportSlot; events: readonly EventDraft[] } | null {
  if (!before.dueProvisional || (before.state !== 'expected' && before.state !== 'returned')) return null;
  const { on, provisional } = slotDue(periodOf(before.periodStartOn, everyMonths), rule, context.calendar);
  if (on === before.dueOn && provisional === before.dueProvisional) return null;
  const changes = { dueOn: on, dueProvisional: provisional, version: before.version + 1 };
  const event = draftEvent({
    verb: 'recomputeDueDates', subjectType: 'report_slot', subjectId: before.id, taskId: before.taskId, unitId: before.unitId,
    fromState: before.state, toState: before.state, data: { ...changes, previousDueOn: before.dueOn },
  });
  return { slot: { ...before, ...changes }, events: [event] };
}
