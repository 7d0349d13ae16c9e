import { slotDue, slotsToAdd } from '../period/slot-schedule.js';
import { periodWith } from '../period/period.js';
import { dueRuleOfReporting } from '../period/reporting-rule.js';
import type { Calendar } from '../calendar/calendar.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import type { LocalDate } from '../shared/local-date.js';
import { deliveryHorizonMonths, rhythmMonths, untouchedDelivery, type DataDelivery, type DataProvision } from './data-provision.js';

type Held = Pick<DataDelivery, 'state' | 'periodStartOn' | 'periodEndOn'>;
type Ruled = Pick<DataProvision, 'rhythm' | 'dueDay' | 'dueWorkingDays'>;
const ruleOf = ({ rhythm, dueDay, dueWorkingDays }: Ruled) => dueRuleOfReporting({ everyMonths: rhythmMonths(rhythm), dueDay, dueWorkingDays });

/**
 * Deliveries to expect that do not stand yet, by the rules of reports (period/slot-schedule): from the first period that leaves time after `countsFromOn` to the horizon.
 * A period that already has one, delivered before, is not asked for again; run twice it adds nothing. None for an entry that is not active, on request, or without rhythm (N9).
 */
export function deliveriesToExpect(provision: DataProvision, held: readonly Held[], { today, calendar, newId }: Pick<VerbContext, 'today' | 'calendar' | 'newId'>): readonly DataDelivery[] {
  const everyMonths = rhythmMonths(provision.rhythm);
  if (provision.state !== 'active' || everyMonths === null || provision.countsFromOn === null) return [];
  const taken = held.filter(({ state }) => state !== 'waived');
  // Another rhythm may have covered these days: what overlaps is not asked for twice.
  const covered = (startOn: LocalDate, endOn: LocalDate): boolean => taken.some((each) => each.periodStartOn !== null && each.periodEndOn !== null && each.periodStartOn <= endOn && each.periodEndOn >= startOn);
  const schedule = { everyMonths, due: ruleOf(provision), afterOn: provision.countsFromOn, untilOn: null, untilProvisional: false };
  return slotsToAdd(schedule, null, today, calendar, deliveryHorizonMonths).filter(({ periodStartOn, periodEndOn }) => !covered(periodStartOn, periodEndOn)).map((slot) => ({
    ...untouchedDelivery, ...slot, id: newId(), jointMeetingId: provision.jointMeetingId, dataProvisionId: provision.id, expectedOn: today,
  }));
}

/** What the daily run adds (N8, N9): the same, logged as the system's. Null where there is nothing to add. */
export function expectDeliveries(provision: DataProvision, held: readonly Held[], context: VerbContext): { readonly deliveries: readonly DataDelivery[]; readonly events: readonly EventDraft[] } | null {
  const deliveries = deliveriesToExpect(provision, held, context);
  if (deliveries.length === 0) return null;
  const event = draftEvent({ verb: 'expectDeliveries', subjectType: 'data_provision', subjectId: provision.id, unitId: provision.providerUnitId, fromState: provision.state, toState: provision.state, data: { deliveries } });
  return { deliveries, events: [event] };
}

/** What is not due yet is asked for no longer, what is late stays as it is; of single requests only where the whole entry rests. */
export function waived(held: readonly DataDelivery[], today: LocalDate, requests: boolean): readonly DataDelivery[] {
  return held.filter(({ state, dueOn, periodStartOn }) => state === 'expected' && dueOn >= today && (requests || periodStartOn !== null)).map((each) => ({ ...each, state: 'waived', version: each.version + 1 }));
}

/** Reckons the due date of an expected period again after the calendar changed (L14); null where nothing moves. */
export function recomputeDeliveryDue(before: DataDelivery, provision: Ruled & Pick<DataProvision, 'providerUnitId'>, calendar: Calendar): { readonly delivery: DataDelivery; readonly events: readonly EventDraft[] } | null {
  if (before.state !== 'expected' || before.periodStartOn === null || before.periodEndOn === null) return null;
  const { on: dueOn, provisional: dueProvisional } = slotDue(periodWith(before.periodStartOn, before.periodEndOn), ruleOf(provision), calendar);
  if (dueOn === before.dueOn && dueProvisional === before.dueProvisional) return null;
  const changes = { dueOn, dueProvisional, version: before.version + 1 };
  const event = draftEvent({
    verb: 'recomputeDueDates', subjectType: 'data_delivery', subjectId: before.id, unitId: provision.providerUnitId, fromState: before.state, toState: before.state,
    data: { ...changes, previousDueOn: before.dueOn, dataProvisionId: before.dataProvisionId },
  });
  return { delivery: { ...before, ...changes }, events: [event] };
}
