import type { EscalationLevel, Instant, NotificationKind, WordedData, WordedItem } from '@lianxi/domain';

/** One thing in a digest, as it is kept. */
export interface MessageItem extends WordedItem {
  readonly slotId: string | null;
  readonly taskId: string | null;
  readonly rectificationId?: string | null;
  readonly inspectionId?: string | null;
  readonly delegateVisitId?: string | null;
  readonly level: EscalationLevel;
}

/** What a message keeps of its cause: names and dates of then. */
export interface MessageData extends WordedData {
  readonly items?: readonly MessageItem[];
  readonly instructionId?: string | null;
  readonly inspectionId?: string | null;
  readonly rectificationId?: string | null;
  readonly delegateVisitId?: string | null;
  readonly assessmentId?: string | null;
  readonly meetingId?: string | null;
  readonly dataProvisionId?: string | null;
  readonly bulletinId?: string | null;
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
