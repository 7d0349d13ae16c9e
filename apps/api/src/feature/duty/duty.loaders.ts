import { findDutyFacts, type DutyFacts } from '@lianxi/api-data';
import type { ReadingSource } from '../../platform/reading.js';
import type { RequestContext } from '../../platform/request-context.js';

/** Place, open work, light and sharing units of duties: one statement per answer. */
export function loadDutyFacts(context: RequestContext, reading: ReadingSource, id: string): Promise<DutyFacts | null> {
  return context
    .loader('duty-facts', async (manager, dutyIds) => {
      const { jointMeetingId, visibleUnitIds, today, amberUntilOn } = await reading.of(context);
      return findDutyFacts(manager, { jointMeetingId, visibleUnitIds, today, dutyIds, amberUntilOn });
    })
    .load(id);
}
