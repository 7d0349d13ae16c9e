import type { Calendar } from '../calendar/calendar.js';
import { addWorkingDays } from '../calendar/working-day.js';
import type { ChangedComplaint } from './complaint-change.js';
import { complaintEvent } from './complaint-change.js';
import type { Complaint } from './complaint.js';

/**
 * Reckons the last day of the step a complaint is in again, by the system, once a calendar is published or corrected (L14); the log keeps the
 * old day. Null where no step runs or nothing moves.
 */
export function recomputeComplaintDue(before: Complaint, calendar: Calendar): ChangedComplaint | null {
  const { dueFromOn, dueDays } = before;
  if (dueFromOn === null || dueDays === null) return null;
  const { on: dueOn, provisional: dueProvisional } = addWorkingDays(dueFromOn, dueDays, calendar);
  if (dueOn === before.dueOn && dueProvisional === before.dueProvisional) return null;
  const changes = { dueOn, dueProvisional, version: before.version + 1 };
  const complaint = { ...before, ...changes };
  const { data, ...event } = complaintEvent('recomputeDueDates', before, complaint, changes, null);
  return { complaint, events: [{ ...event, data: { ...data, previousDueOn: before.dueOn } }] };
}
