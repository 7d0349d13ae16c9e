import type { Calendar } from '../calendar/calendar.js';
import { draftEvent } from '../event/event.js';
import { legalClockRuleOf, type JointMeetingSettings } from '../joint-meeting/settings.js';
import type { ChangedObject } from './conclusion-clock.js';
import type { InspectionObject } from './inspection.js';
import { objectionEnd, reviewEnd } from './legal-clock.js';

/**
 * Reckons the clock of art. 17 that runs for an object again, by the system, once a calendar is published or corrected or the rule by which
 * legal clocks end is set otherwise (L14); the log keeps the old day. Null where no clock runs or nothing moves.
 */
export function recomputeConclusionClock(before: InspectionObject, { calendar, settings }: { readonly calendar: Calendar; readonly settings: JointMeetingSettings }): ChangedObject | null {
  const { state, receivedOn, objectedOn } = before;
  const rule = legalClockRuleOf(settings);
  const objection = state === 'received' && receivedOn !== null ? objectionEnd(receivedOn, calendar, rule) : null;
  const review = state === 'objected' && objectedOn !== null ? reviewEnd(objectedOn, calendar, rule) : null;
  const end = objection ?? review;
  if (end === null) return null;
  const [name, previousDueOn] = objection === null ? (['reviewUntilOn', before.reviewUntilOn] as const) : (['objectionUntilOn', before.objectionUntilOn] as const);
  if (end.on === previousDueOn && end.provisional === before.clockProvisional) return null;
  const changes = { [name]: end.on, clockProvisional: end.provisional, version: before.version + 1 };
  const event = draftEvent({
    verb: 'recomputeDueDates', subjectType: 'inspection_object', subjectId: before.id, unitId: before.unitId, fromState: state, toState: state, data: { ...changes, previousDueOn },
  });
  return { object: { ...before, ...changes }, events: [event] };
}
