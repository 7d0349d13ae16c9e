import { findCountersigners, ReportEntity, ReportSlotEntity } from '@lianxi/api-data';
import { nobodyCountersigns, passReport, type EventDraft, type LocalDate, type VerbContext } from '@lianxi/domain';
import { In, type EntityManager } from 'typeorm';
import { saveChanges } from '../task/task.store.js';
import { lockOver, lockSlot, waitingReport } from './report.store.js';

/**
 * Sends on, within a transaction, what waits for a signature or check that is asked no more or that nobody can give any more: the setting was
 * switched off, the post fell vacant, the county's part is gone. Nothing is ever stuck; a locked month stays as it is until it is opened.
 */
export async function passWaiting(
  manager: EntityManager,
  jointMeetingId: string,
  { today, settings }: { readonly today: LocalDate } & Pick<VerbContext, 'settings'>,
): Promise<readonly EventDraft[]> {
  const waiting = await manager.find(ReportSlotEntity, {
    where: { jointMeetingId, state: In(['awaiting_sign_off', 'awaiting_check']) }, select: { jointMeetingId: true, id: true }, order: { id: 'ASC' },
  });
  const slotIds = waiting.map((slot) => slot.id);
  const countersigners = await findCountersigners(manager, { jointMeetingId, slotIds, today });
  const events: EventDraft[] = [];
  for (const id of slotIds) {
    const by = countersigners.get(id) ?? nobodyCountersigns;
    const slot = await lockSlot(manager, jointMeetingId, id, { kind: 'all' });
    if (slot.state !== 'awaiting_sign_off' && slot.state !== 'awaiting_check') continue;
    if ((await lockOver(manager, slot)) !== null) continue;
    const report = await waitingReport(manager, slot, 'fileReport');
    const passed = passReport({ slot, report, countersigners: by }, { settings });
    if (passed === null) continue;
    await saveChanges(manager, ReportSlotEntity, slot, passed.slot);
    await saveChanges(manager, ReportEntity, report, passed.report);
    events.push(...passed.events);
  }
  return events;
}
