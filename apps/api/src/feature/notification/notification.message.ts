import { newId, NotificationEntity } from '@lianxi/api-data';
import type { EscalationClock, EscalationLevel, Instant, LocalDate, NotificationKind, Recipient, SkippedLevel } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import { signal } from './notification.feed.js';

/** One thing in a digest, as it is kept. */
export interface MessageItem {
  readonly clock: EscalationClock;
  readonly slotId: string | null;
  readonly taskId: string;
  readonly title: string;
  readonly unitName: string;
  readonly periodStartOn: LocalDate | null;
  readonly dueOn: LocalDate;
  readonly days: number;
  readonly level: EscalationLevel;
}

/** What a message keeps of its cause: names and dates of then. */
export interface MessageData {
  readonly title?: string | null;
  readonly unitName?: string | null;
  readonly periodStartOn?: LocalDate | null;
  readonly dueOn?: LocalDate | null;
  readonly actorName?: string | null;
  readonly actorPost?: string | null;
  readonly text?: string | null;
  readonly count?: number;
  readonly items?: readonly MessageItem[];
  readonly skipped?: readonly SkippedLevel[];
}

export interface Message {
  readonly kind: NotificationKind;
  /** What caused it: the same cause is told to an account once. */
  readonly key: string;
  readonly taskId: string | null;
  readonly unitId: string | null;
  readonly slotId: string | null;
  readonly data: MessageData;
  readonly createdAt: Instant;
}

/** Writes a message to each recipient who does not have it yet; answers how many were new. */
export async function tell(manager: EntityManager, jointMeetingId: string, messages: readonly (Message & { readonly recipients: readonly Recipient[] })[]): Promise<number> {
  const rows = messages.flatMap(({ recipients, ...message }) => recipients.map((recipient) => ({ id: newId(), jointMeetingId, ...recipient, ...message, readAt: null })));
  let told = 0;
  for (let from = 0; from < rows.length; from += 500) {
    const { raw } = await manager.createQueryBuilder().insert().into(NotificationEntity).values(rows.slice(from, from + 500) as object[]).orIgnore().returning(['id', 'accountId']).execute();
    const made = raw as { account_id: string }[];
    told += made.length;
    await signal(manager, jointMeetingId, made.map((row) => row.account_id));
  }
  return told;
}
