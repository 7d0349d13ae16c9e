import { todayGroups, todayKinds, type TodayGroup } from '@lianxi/domain';
import type { TodayQuery } from '../../gql/graphql';

export type TodayItem = TodayQuery['todayList']['items'][number];
export { todayGroups, type TodayGroup };
export const groupOf = (item: TodayItem): TodayGroup => todayKinds[item.reason].group;

/** Where the verb of the line is done. */
export function targetOf(item: TodayItem): string {
  if (item.reason === 'review_report') return `/reviews?slot=${item.slotId ?? ''}`;
  if (item.reason === 'review_completion') return '/reviews?kind=completion';
  if (item.reason === 'review_objection' || item.reason === 'review_extension') return '/reviews?kind=decision';
  if (item.reason === 'unset_frequency') return '/register?level=all&unit=all&frequency=unset';
  if (item.instructionId != null) return `/instructions/${item.instructionId}`;
  if (item.slotId != null) return `/reports/${item.slotId}`;
  if (item.noticeId != null) return `/notices/${item.noticeId}`;
  return item.taskId == null ? '/tasks' : `/tasks/${item.taskId}`;
}
