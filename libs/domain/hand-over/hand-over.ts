import { addMonths, type LocalDate } from '../shared/local-date.js';

/** What stands open at a post's unit when the post changes hands; the order of the page. */
export const handOverKinds = [
  'acknowledge', 'assignment', 'returned_report', 'sign_off_report', 'check_report', 'draft_report', 'confirm_report', 'expected_report', 'instruction', 'rectification', 'conclusion', 'complaint_verify', 'api_token',
  'review', 'close_out', 'rectification_check', 'complaint_register', 'complaint_answer', 'inspection', 'draft_task', 'draft_notice',
] as const;
export type HandOverKind = (typeof handOverKinds)[number];

const AHEAD_MONTHS = 2;

/** Reports not yet due are handed over for the next two months; later ones whoever comes finds on the page of each day. */
export function handOverUntilOn(today: LocalDate): LocalDate {
  return addMonths(today, AHEAD_MONTHS);
}
