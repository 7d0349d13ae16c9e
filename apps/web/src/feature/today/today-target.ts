import type { TodayQuery } from '../../gql/graphql';

export type TodayItem = TodayQuery['todayList']['items'][number];
export type TodayGroup = 'urgent' | 'waiting' | 'soon' | 'tidy';

const GROUP: Readonly<Record<TodayItem['reason'], TodayGroup>> = {
  overdue_report: 'urgent',
  overdue_assignment: 'urgent',
  returned_report: 'waiting',
  returned_completion: 'waiting',
  review_report: 'waiting',
  review_completion: 'waiting',
  review_objection: 'waiting',
  review_extension: 'waiting',
  confirm_report: 'waiting',
  acknowledge: 'waiting',
  due_soon_report: 'soon',
  due_soon_assignment: 'soon',
  confirm_notice: 'tidy',
  unset_frequency: 'tidy',
  draft_task: 'tidy',
  register_instruction: 'waiting',
  report_instruction: 'waiting',
  read_instruction: 'waiting',
};

export const todayGroups: readonly TodayGroup[] = ['urgent', 'waiting', 'soon', 'tidy'];
export const groupOf = (item: TodayItem): TodayGroup => GROUP[item.reason];

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
