import { lastDueWithin, workingDaysBetween } from '../calendar/working-day.js';
import { lastDueLate } from './last-due-late.js';
import type { Calendar } from '../calendar/calendar.js';
import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import type { QuietHours } from './quiet-hours.js';

/** Whom a step tells, from the desk upwards. */
export type EscalationLevel = 'liaison' | 'unit_head' | 'secretariat' | 'leader';
export const escalationLevels = ['liaison', 'unit_head', 'secretariat', 'leader'] as const satisfies readonly EscalationLevel[];

/** Which clock a ladder follows: a report's, a part's completion, its acknowledgement, a rectification item's limit, the review of a conclusion, or the answer to a delegate's opinion. */
export type EscalationClock = 'report' | 'completion' | 'acknowledgement' | 'rectification' | 'review' | 'opinion';
export const escalationClocks = ['report', 'completion', 'acknowledgement', 'rectification', 'review', 'opinion'] as const satisfies readonly EscalationClock[];

/** The days to acknowledge are too few to be reminded of before they end. */
export const acknowledgementFrom = 0;

/**
 * Whom a step tells by its clock. A review (decree 733 art. 17) is decided above the unit that asked for it: what reminds a desk elsewhere reminds
 * the secretariat, and everything above that goes to the leaders; the unit is reminded of nothing.
 */
export function levelOfClock(clock: EscalationClock, level: EscalationLevel): EscalationLevel {
  return clock !== 'review' ? level : level === 'liaison' ? 'secretariat' : 'leader';
}

/** The level a clock reminds; what is told above it is raised. */
export const deskOfClock = (clock: EscalationClock): EscalationLevel => levelOfClock(clock, 'liaison');

/** One step: `at` working days late; negative = before the due date, 0 = on the due day. */
export interface LadderStep {
  readonly at: number;
  readonly level: EscalationLevel;
}

/** Reminders and escalation of a joint meeting, one list of steps; a new version replaces it from a date on. */
export interface Ladder {
  /** In order of `at`, each `at` once, levels never going down. */
  readonly steps: readonly LadderStep[];
  readonly quiet: QuietHours;
  /** The daily run waits for this time, HH:MM in Shanghai. */
  readonly runAt: string;
}

/** Reminded three days before, on the day and the day after; then the head after 3, the secretariat after 5, a leader after 10 working days. */
export const defaultLadder: Ladder = {
  steps: [
    { at: -3, level: 'liaison' },
    { at: 0, level: 'liaison' },
    { at: 1, level: 'liaison' },
    { at: 3, level: 'unit_head' },
    { at: 5, level: 'secretariat' },
    { at: 10, level: 'leader' },
  ],
  quiet: { from: '20:00', until: '08:00' },
  runAt: '09:00',
};

export const ladderBounds = { at: { min: -20, max: 120 }, steps: 12 } as const;

/** A ladder as it may be kept: NUMBER_OUT_OF_RANGE, LADDER_ORDER {at} where steps are not in order or go down a level. */
export function checkLadder(steps: readonly LadderStep[]): void {
  if (steps.length === 0 || steps.length > ladderBounds.steps) throw new DomainError('NUMBER_OUT_OF_RANGE', { min: 1, max: ladderBounds.steps }, 'steps');
  for (const [place, step] of steps.entries()) {
    const { min, max } = ladderBounds.at;
    if (!Number.isInteger(step.at) || step.at < min || step.at > max) throw new DomainError('NUMBER_OUT_OF_RANGE', { min, max }, 'steps.at');
    const before = steps[place - 1];
    const down = before && escalationLevels.indexOf(step.level) < escalationLevels.indexOf(before.level);
    if (before && (step.at <= before.at || down)) throw new DomainError('LADDER_ORDER', { at: step.at }, 'steps');
  }
}

/** Where a day stands on the ladder: working days late, or minus those left. A Friday's on Saturday is 0: late, by no working day yet. */
export function positionOn(dueOn: LocalDate, today: LocalDate, calendar: Calendar): number {
  return today <= dueOn ? 0 - workingDaysBetween(today, dueOn, calendar) : workingDaysBetween(dueOn, today, calendar);
}

/** What fires now, and what was missed on the way and is only logged. */
export interface DueSteps {
  readonly fire: LadderStep | null;
  readonly passedOver: readonly LadderStep[];
}

/**
 * Each step once per due date. After days without a run only the highest step reached fires: nobody wants four reminders of
 * one thing in a morning. A step below one already logged never fires. `logged` = the `at` of steps logged for this due date.
 */
export function dueSteps(ladder: Pick<Ladder, 'steps'>, dueOn: LocalDate, today: LocalDate, calendar: Calendar, logged: readonly number[]): DueSteps {
  const position = positionOn(dueOn, today, calendar);
  const last = Math.max(-Infinity, ...logged);
  const reached = ladder.steps.filter((step) => step.at <= position && step.at > last);
  return { fire: reached.at(-1) ?? null, passedOver: reached.slice(0, -1) };
}

/** A step with the last due date that has reached it today: what a query compares instead of counting days row by row. */
export interface StepWindow extends LadderStep {
  readonly dueUntilOn: LocalDate;
}

/** `dueOn <= dueUntilOn` holds exactly where `positionOn(dueOn) >= at`. */
export function stepWindows(ladder: Pick<Ladder, 'steps'>, today: LocalDate, calendar: Calendar): readonly StepWindow[] {
  return ladder.steps.map((step) => ({ ...step, dueUntilOn: step.at <= 0 ? lastDueWithin(today, -step.at, calendar) : lastDueLate(today, step.at, calendar) }));
}
