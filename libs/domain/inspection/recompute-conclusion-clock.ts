import type { Calendar } from '../calendar/calendar.js';
import { draftEvent } from '../event/event.js';
import type { JointMeetingSettings } from '../joint-meeting/settings.js';
import type { ChangedObject } from './conclusion-clock.js';
import type { InspectionObject } from './inspection.js';
import { neverShorter, objectionEnd, reviewEnd, ruleOfClock } from './legal-clock.js';

/**
 * Reckons the clock of art. 17 that runs for an object again, by the system, once a calendar is published or corrected (L14); the log keeps the old day. A
 * clock keeps the rule it began under and never gets shorter: nobody loses the right to object by what the office that concluded sets later. Null where
 * no clock runs or nothing moves.
 */
export function recomputeConclusionClock(before: InspectionObject, { calendar, settings }: { readonly calendar: Calendar; readonly settings: JointMeetingSettings }): ChangedObject | null {
  const { state, receivedOn, objectedOn } = before;
  const rule = ruleOfClock(before, settings);
  const objection = state === 'received' && receivedOn !== null ? objectionEnd(receivedOn, calendar, rule) : null;
  const review = state === 'objected' && objectedOn !== null ? reviewEnd(objectedOn, calendar, rule) : null;
  const reckoned = objection ?? review;
  if (reckoned === null) return null;
  const [name, previousDueOn] = objection === null ? (['reviewUntilOn', before.reviewUntilOn] as const) : (['objectionUntilOn', before.objectionUntilOn] as const);
  const end = neverShorter(previousDueOn, reckoned);
  if (end.on === previousDueOn && end.provisional === before.clockProvisional) return null;
  const changes = { [name]: end.on, clockProvisional: end.provisional, version: before.version + 1 };
  const event = draftEvent({
    verb: 'recomputeDueDates', subjectType: 'inspection_object', subjectId: before.id, unitId: before.unitId, fromState: state, toState: state, data: { ...changes, previousDueOn },
  });
  return { object: { ...before, ...changes }, events: [event] };
}
