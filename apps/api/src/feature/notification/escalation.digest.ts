import type { FiredRow } from '@lianxi/api-data';
import { countyLevelsAt, deskOfClock, digestItems, positionOn, recipientsAt, type Calendar, type EscalationLevel, type Instant, type LocalDate, type Recipient, type RosterRow, type SkippedLevel } from '@lianxi/domain';
import type { Message, MessageItem } from './notification.message.js';

interface Told {
  readonly recipient: Recipient;
  readonly rows: FiredRow[];
  readonly skipped: Map<string, SkippedLevel>;
}

type Digest = Message & { readonly recipients: readonly Recipient[] };

/**
 * What fired today as one message per reader and kind, whatever the number: reminders to the desk, and what was raised above it.
 * What is raised is told to the desk as well: nobody is spoken about without knowing. Of a review the desk is the secretariat. The county that handed a town its part hears of it before the city does.
 */
export function digestsOf(fired: readonly FiredRow[], roster: readonly RosterRow[], moment: { readonly today: LocalDate; readonly now: Instant; readonly calendar: Calendar }): readonly Digest[] {
  const byKind = { reminder: new Map<string, Told>(), escalated: new Map<string, Told>() };
  const reachedOf = memo((key) => {
    const [level, unitId, aboveUnitId] = key.split(' ') as [EscalationLevel, string, string | undefined];
    return recipientsAt(level, unitId, roster, aboveUnitId === '' ? null : aboveUnitId);
  });
  for (const row of fired) {
    const desk = deskOfClock(row.clock);
    const kind = row.level === desk ? 'reminder' : 'escalated';
    const { level: raisedTo, unitId, aboveUnitId } = row;
    const own = [...new Set<EscalationLevel>([desk, raisedTo])].map((level) => `${level} ${unitId} ${aboveUnitId ?? ''}`);
    const county = aboveUnitId === null ? [] : countyLevelsAt(raisedTo).map((level) => `${level} ${aboveUnitId} `);
    for (const key of [...own, ...county]) {
      const { recipients, skipped } = reachedOf(key);
      for (const recipient of recipients) {
        const told: Told = byKind[kind].get(recipient.accountId) ?? { recipient, rows: [], skipped: new Map() };
        byKind[kind].set(recipient.accountId, told);
        if (told.rows.at(-1) !== row) told.rows.push(row);
        for (const each of skipped) told.skipped.set(`${each.level} ${each.reason}`, each);
      }
    }
  }
  return (['reminder', 'escalated'] as const).flatMap((kind) => [...byKind[kind].values()].map((told) => digest(kind, told, moment)));
}

function digest(kind: 'reminder' | 'escalated', { recipient, rows, skipped }: Told, { today, now, calendar }: { readonly today: LocalDate; readonly now: Instant; readonly calendar: Calendar }): Digest {
  const items = rows.slice(0, digestItems).map(
    ({ clock, subjectId, taskId, inspectionId, delegateVisitId, title, unitName, periodStartOn, periodMonths, dueOn, level }): MessageItem => ({
      clock, slotId: clock === 'report' ? subjectId : null, rectificationId: clock === 'rectification' ? subjectId : null, inspectionId, delegateVisitId, taskId, title, unitName, periodStartOn, periodMonths, dueOn, days: positionOn(dueOn, today, calendar), level,
    }),
  );
  return {
    kind, key: `${kind}:${today}`, taskId: null, unitId: null, slotId: null, createdAt: now, recipients: [recipient],
    data: { count: rows.length, items, skipped: [...skipped.values()] },
  };
}

function memo<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
