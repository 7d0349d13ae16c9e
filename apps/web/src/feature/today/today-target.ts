import type { TodayLineFragment } from '../../gql/graphql';

export type TodayItem = TodayLineFragment;

/** Complaints stand in one line for all that wait: nothing of them is told here. */
const COMPLAINTS: Partial<Record<TodayItem['reason'], string>> = {
  register_complaint: '/complaints', handle_retaliation: '/complaints?category=retaliation', answer_complaint: '/complaints?state=verified', verify_complaint: '/complaints', decide_complaint: '/complaints',
};
export const isComplaints = ({ reason }: TodayItem): boolean => reason in COMPLAINTS;

/** So do matters of accountability, which are sealed: a count and a way. */
const SEALED: Partial<Record<TodayItem['reason'], string>> = {
  hear_accountability: '/hearings', decide_accountability: '/accountability?state=submitted', follow_accountability: '/accountability', appeal_ending: '/accountability?state=outside',
};
export const isSealed = ({ reason }: TodayItem): boolean => reason in SEALED;

/** The page where all of it is done. */
export function targetOf(item: TodayItem): string {
  if (item.reason === 'review_report' || item.reason === 'sign_off_report' || item.reason === 'check_report') return `/reviews?slot=${item.slotId ?? ''}`;
  if (item.reason === 'review_completion') return '/reviews?kind=completion';
  if (item.reason === 'review_objection' || item.reason === 'review_extension') return '/reviews?kind=decision';
  const complaints = COMPLAINTS[item.reason] ?? SEALED[item.reason];
  if (complaints !== undefined) return complaints;
  if (item.reason === 'unset_frequency') return '/register?level=all&unit=all&frequency=unset';
  if (item.bulletinId != null) return `/bulletins/${item.bulletinId}`;
  if (item.dataProvisionId != null) return `/data-provisions/${item.dataProvisionId}`;
  if (item.reason === 'provision_recipient') return '/data-provisions?lack=recipient';
  if (item.meetingId != null) return `/meetings/${item.meetingId}`;
  if (item.delegateVisitId != null) return `/delegate-visits/${item.delegateVisitId}`;
  if (item.assessmentId != null) return `/assessments/${item.assessmentId}`;
  if (item.rectificationId != null) return `/rectifications/${item.rectificationId}`;
  if (item.inspectionId != null) return `/inspections/${item.inspectionId}`;
  if (item.instructionId != null) return `/instructions/${item.instructionId}`;
  if (item.slotId != null) return `/reports/${item.slotId}`;
  if (item.noticeId != null) return `/notices/${item.noticeId}`;
  return item.taskId == null ? '/tasks' : `/tasks/${item.taskId}`;
}

/** Whether there is something to read below the line. */
export function opens(item: TodayItem): boolean {
  return item.slotId != null || item.taskId != null || item.instructionId != null;
}
