import { RectificationEntity } from '@lianxi/api-data';
import { recomputeRectificationDue, type Calendar, type EventDraft, type LocalDate } from '@lianxi/domain';
import { In, IsNull, LessThanOrEqual, MoreThanOrEqual, Not, type EntityManager } from 'typeorm';
import { saveChanges } from '../task/task.store.js';

const counted = { limitWorkingDays: Not(IsNull()), state: In(['open', 'in_progress']) } as const;

/** Limits counted in working days, reckoned again (L14): the provisional ones, or with `around` all whose stretch takes in a corrected day. Answers the moves. */
export async function recomputeRectifications(manager: EntityManager, jointMeetingId: string, calendar: Calendar, around: LocalDate | null = null): Promise<readonly EventDraft[]> {
  const which = around === null ? { dueProvisional: true } : { limitFromOn: LessThanOrEqual(around), dueOn: MoreThanOrEqual(around) };
  const items = await manager.find(RectificationEntity, { where: { jointMeetingId, ...counted, ...which }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  const events: EventDraft[] = [];
  for (const item of items) {
    const moved = recomputeRectificationDue(item, { calendar, firm: around !== null });
    if (moved === null) continue;
    await saveChanges(manager, RectificationEntity, item, moved.rectification);
    events.push(...moved.events);
  }
  return events;
}
