import type { NotificationListQuery } from '../../gql/graphql';
import { shanghai } from '../../ui/format';

export type NotificationItem = NotificationListQuery['notifications']['items'][number];

/** Messages of one kind on one day: many of a kind stand under one head. */
export interface NotificationGroup {
  key: string;
  on: string;
  kind: NotificationItem['kind'];
  items: NotificationItem[];
}

/** In the order they came, newest first; a kind stands where its newest message of that day does. */
export function groupNotifications(items: readonly NotificationItem[]): NotificationGroup[] {
  const groups = new Map<string, NotificationGroup>();
  for (const item of items) {
    const { on } = shanghai(item.createdAt);
    const key = `${on} ${item.kind}`;
    const group = groups.get(key) ?? { key, on, kind: item.kind, items: [] };
    groups.set(key, group);
    group.items.push(item);
  }
  return [...groups.values()];
}

/** Where a message leads. */
export function notificationTarget({ kind, slotId, taskId, instructionId, inspectionId, rectificationId, delegateVisitId, assessmentId, meetingId, dataProvisionId, bulletinId }: Pick<NotificationItem, 'kind' | 'slotId' | 'taskId' | 'instructionId' | 'inspectionId' | 'rectificationId' | 'delegateVisitId' | 'assessmentId' | 'meetingId' | 'dataProvisionId' | 'bulletinId'>): string {
  if (kind === 'waiting_review' || kind === 'objected' || kind === 'extension_asked') return '/reviews';
  if (kind === 'complaint_filed' || kind === 'complaint_assigned') return '/complaints';
  if (bulletinId != null) return `/bulletins/${bulletinId}`;
  if (dataProvisionId != null) return `/data-provisions/${dataProvisionId}`;
  if (meetingId != null) return `/meetings/${meetingId}`;
  if (delegateVisitId != null) return `/delegate-visits/${delegateVisitId}`;
  if (assessmentId != null) return `/assessments/${assessmentId}`;
  if (rectificationId != null) return `/rectifications/${rectificationId}`;
  if (inspectionId != null) return `/inspections/${inspectionId}`;
  if (instructionId != null) return `/instructions/${instructionId}`;
  if (kind === 'sign_off_asked' || kind === 'check_asked') return slotId == null ? '/reviews' : `/reviews?slot=${slotId}`;
  if (slotId != null) return `/reports/${slotId}`;
  if (kind === 'exception_granted') return '/reports?light=overdue';
  if (kind === 'period_unlocked') return '/reports';
  if (kind === 'period_locked' || kind === 'exception_revoked') return '/periods';
  return taskId == null ? '/reports?light=overdue' : `/tasks/${taskId}`;
}

/** Where one thing in a message that stands for many leads. */
export function notificationItemTarget({ slotId, taskId, rectificationId, inspectionId, delegateVisitId }: Pick<NotificationItem['items'][number], 'slotId' | 'taskId' | 'rectificationId' | 'inspectionId' | 'delegateVisitId'>): string {
  if (inspectionId != null) return `/inspections/${inspectionId}`;
  if (delegateVisitId != null) return `/delegate-visits/${delegateVisitId}`;
  if (rectificationId != null) return `/rectifications/${rectificationId}`;
  return slotId == null ? `/tasks/${taskId ?? ''}` : `/reports/${slotId}`;
}
