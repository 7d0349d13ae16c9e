import type { ToldEventRow } from '@lianxi/api-data';
import { digestItems, dueMovedWords, recipientsAt, tellingOf, type EscalationClock, type LocalDate, type RosterRow } from '@lianxi/domain';
import type { Addressed } from './message.writer.js';
import type { MessageItem } from './notification.message.js';

/** The dates of an event that moved: a part's completion and acknowledgement, or a report's. */
function movedItems(event: ToldEventRow): readonly MessageItem[] {
  const { slotId, taskId, title, unitName, periodStartOn, periodMonths } = event;
  const one = (clock: EscalationClock, from: LocalDate | null, to: LocalDate | null): readonly MessageItem[] =>
    from === null || to === null || from === to || taskId === null ? [] : [{ clock, slotId, taskId, title: title ?? '', unitName: unitName ?? '', periodStartOn, periodMonths, dueOn: to, previousDueOn: from, days: 0, level: 'liaison' }];
  return [...one(slotId === null ? 'completion' : 'report', event.previousDueOn, event.movedDueOn), ...one('acknowledgement', event.previousAcknowledgeDueOn, event.movedAcknowledgeDueOn)];
}

/**
 * Dates reckoned anew by the system, one message a unit and day however many moved, those that are earlier now first: a make-up Saturday takes
 * time away, and nobody is to learn of it by being late. A date that only became firm is told to nobody.
 */
export function movedMessages(events: readonly ToldEventRow[], roster: readonly RosterRow[]): readonly Addressed[] {
  const units = new Map<string, ToldEventRow[]>();
  for (const event of events) {
    if (tellingOf(event)?.kind !== 'due_moved' || event.unitId === null) continue;
    const key = `${event.unitId} ${event.dayOn}`;
    units.set(key, [...(units.get(key) ?? []), event]);
  }
  return [...units.values()].flatMap((moved): Addressed[] => {
    const [first] = moved;
    const isEarlier = ({ dueOn, previousDueOn }: MessageItem): boolean => previousDueOn != null && dueOn < previousDueOn;
    const items = moved.flatMap(movedItems).sort((one, other) => Number(isEarlier(other)) - Number(isEarlier(one)) || (one.dueOn < other.dueOn ? -1 : 1));
    if (!first || first.unitId === null || items.length === 0) return [];
    const { recipients, skipped } = recipientsAt('liaison', first.unitId, roster, first.aboveUnitId);
    return [{
      kind: 'due_moved', key: `moved:${first.id}`, taskId: null, unitId: first.unitId, slotId: null, createdAt: first.at, recipients,
      data: { unitName: first.unitName, count: items.length, items: items.slice(0, digestItems), text: dueMovedWords, skipped },
    }];
  });
}
