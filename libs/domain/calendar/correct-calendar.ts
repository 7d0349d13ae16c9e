import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import { addDays, demandDate, type LocalDate } from '../shared/local-date.js';
import { makeCalendar, type Calendar, type CalendarDays, type CorrectedDay } from './calendar.js';
import { isWorkingDay } from './working-day.js';

/** What the joint meeting says of a day: off (a typhoon, a local holiday), worked, or as the statutory calendar has it. */
export const correctionKinds = ['day_off', 'workday', 'statutory'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** One day on which a joint meeting departs from the statutory calendar; one a day, the latest word counts. */
export interface CalendarCorrection {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly dayOn: LocalDate;
  readonly kind: CorrectionKind;
  readonly reason: string;
}

/** The statutory days with the corrections laid over them. */
export function correctDays(days: CalendarDays, corrections: readonly Pick<CalendarCorrection, 'dayOn' | 'kind'>[]): CalendarDays {
  const on = (kind: CorrectionKind): readonly LocalDate[] => corrections.filter((each) => each.kind === kind).map((each) => each.dayOn);
  const [off, worked] = [on('day_off'), on('workday')];
  const without = (dates: readonly LocalDate[], taken: readonly LocalDate[]): readonly LocalDate[] => dates.filter((date) => !taken.includes(date));
  return {
    publishedYears: days.publishedYears,
    holidays: [...without(days.holidays, worked), ...off],
    makeUpWorkdays: [...without(days.makeUpWorkdays, off), ...worked],
  };
}

/** The corrections that change something: those that say what was published anyway are none. `days` = as published. */
export function correctedDays(days: CalendarDays, corrections: readonly Pick<CalendarCorrection, 'dayOn' | 'kind' | 'reason'>[]): readonly CorrectedDay[] {
  const statutory = makeCalendar(days);
  return corrections.flatMap(({ dayOn: on, kind, reason }) => (kind === 'statutory' || kind === statutoryKind(on, statutory) ? [] : [{ on, kind, reason }]));
}

/** How far a correction may lie from today: what is older has been judged, what is later is not known. Days. */
export const correctionReach = { past: 366, ahead: 731 } as const;

export function canCorrectCalendar(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  return grantFor('correctCalendar', actor, { jointMeetingId, unitId: null }, today) !== null;
}

/**
 * Says for this joint meeting that a day is off, worked, or again as published. `statutory` = the calendar without any correction.
 * DATE_OUT_OF_RANGE beyond a year back or two ahead, CALENDAR_UNCHANGED {on} where the day is so already, REASON_REQUIRED.
 */
export function correctCalendar(
  actor: Actor,
  subject: { readonly jointMeetingId: string; readonly before: CalendarCorrection | null; readonly statutory: Calendar },
  input: { readonly dayOn: LocalDate; readonly kind: CorrectionKind; readonly reason: string },
  context: Pick<VerbContext, 'today' | 'newId'>,
): { correction: CalendarCorrection; events: readonly EventDraft[] } {
  const { jointMeetingId, before, statutory } = subject;
  const { postId } = demandGrant('correctCalendar', actor, { jointMeetingId, unitId: null }, context.today);
  const dayOn = demandDate(input.dayOn, 'dayOn');
  const [fromOn, toOn] = [addDays(context.today, -correctionReach.past), addDays(context.today, correctionReach.ahead)];
  if (dayOn < fromOn || dayOn > toOn) throw new DomainError('DATE_OUT_OF_RANGE', { from: fromOn, to: toOn }, 'dayOn');
  if (kindNow(before, dayOn, statutory) === wantedKind(input.kind, dayOn, statutory)) throw new DomainError('CALENDAR_UNCHANGED', { on: dayOn }, 'dayOn');
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const correction: CalendarCorrection = { id: before?.id ?? context.newId(), jointMeetingId, dayOn, kind: input.kind, reason };
  const data = { ...correction, previousKind: before?.kind ?? 'statutory' };
  return { correction, events: [draftEvent({ verb: 'correctCalendar', subjectType: 'calendar_correction', subjectId: correction.id, postId, reason, data })] };
}

const statutoryKind = (dayOn: LocalDate, statutory: Calendar): 'day_off' | 'workday' => (isWorkingDay(dayOn, statutory) ? 'workday' : 'day_off');

function kindNow(before: CalendarCorrection | null, dayOn: LocalDate, statutory: Calendar): 'day_off' | 'workday' {
  return before === null || before.kind === 'statutory' ? statutoryKind(dayOn, statutory) : before.kind;
}

const wantedKind = (kind: CorrectionKind, dayOn: LocalDate, statutory: Calendar): 'day_off' | 'workday' => (kind === 'statutory' ? statutoryKind(dayOn, statutory) : kind);
