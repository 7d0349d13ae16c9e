import type { Calendar } from '../calendar/calendar.js';
import { legalClockEnd, type LegalClockRule } from '../calendar/legal-clock.js';
import type { ReckonedDate } from '../calendar/working-day.js';
import { defaultLegalClockRule, legalClockRuleOf, type JointMeetingSettings } from '../joint-meeting/settings.js';
import type { LocalDate } from '../shared/local-date.js';

/** Art. 17 gives both the object and the review 30 calendar days. */
export const legalDays = { objection: 30, review: 30 } as const;

/** The last day to ask for a review, from the day the conclusion was received; the start day is not counted (L14). */
export function objectionEnd(receivedOn: LocalDate, calendar: Calendar, rule: LegalClockRule = defaultLegalClockRule): ReckonedDate {
  return legalClockEnd(receivedOn, legalDays.objection, rule, calendar);
}

/** The last day to decide it, from the day it was asked. */
export function reviewEnd(objectedOn: LocalDate, calendar: Calendar, rule: LegalClockRule = defaultLegalClockRule): ReckonedDate {
  return legalClockEnd(objectedOn, legalDays.review, rule, calendar);
}

/** The rule a running clock ends by: the one it began under, for a rule set otherwise is for later receipts; today's where that is not known. */
export function ruleOfClock({ clockMoves }: { readonly clockMoves: boolean | null }, settings: JointMeetingSettings): LegalClockRule {
  const rule = legalClockRuleOf(settings);
  return clockMoves === null ? rule : { ...rule, moveToWorkingDay: clockMoves };
}

/** What was reckoned anew, but never a shorter time than was already given. */
export function neverShorter(known: LocalDate | null, reckoned: ReckonedDate): ReckonedDate {
  return known !== null && known > reckoned.on ? { ...reckoned, on: known } : reckoned;
}

/** A thing is late from the next day (L14). */
export function isLate(untilOn: LocalDate, today: LocalDate): boolean {
  return today > untilOn;
}
