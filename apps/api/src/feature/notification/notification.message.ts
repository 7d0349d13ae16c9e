import type { EscalationClock, EscalationLevel, Instant, LocalDate, NotificationKind, SkippedLevel } from '@lianxi/domain';

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
  readonly instructionId?: string | null;
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
