import { findDutyFacts, type DutyFacts } from '@lianxi/api-data';
import type { CalendarSource } from '../../platform/calendar-source.js';
import { amberUntil, readingScope } from '../../platform/reading.js';
import type { RequestContext } from '../../platform/request-context.js';

/** Place, open work, light and sharing units of duties: one statement per answer. */
export function loadDutyFacts(context: RequestContext, calendars: CalendarSource, id: string): Promise<DutyFacts | null> {
  return context
    .loader('duty-facts', async (manager, dutyIds) => {
      const { jointMeetingId, visibleUnitIds, today } = readingScope(context);
      return findDutyFacts(manager, { jointMeetingId, visibleUnitIds, today, dutyIds, amberUntilOn: await amberUntil(context, calendars) });
    })
    .load(id);
}
