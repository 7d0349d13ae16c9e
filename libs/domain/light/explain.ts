import type { CorrectedDay } from '../calendar/calendar.js';
import { explainWorkingDays } from '../calendar/working-day.js';
import type { LocalDate } from '../shared/local-date.js';
import { lightOf, type Light, type SlotMark } from './light.js';
import type { LightContext } from './mark.js';

/** The rule that decided; its words are made by the screen. */
export type LightRule =
  | 'overdue-by-working-days'
  | 'due-within-amber-days'
  | 'due-later'
  | 'extension-pending'
  | 'no-due-date'
  | 'under-review'
  | 'done-in-time'
  | 'done-late'
  | 'suspended';

const ruleOfMark: Readonly<Record<SlotMark, LightRule>> = {
  overdue: 'overdue-by-working-days',
  due_soon: 'due-within-amber-days',
  extension_pending: 'extension-pending',
  not_due: 'due-later',
  unset: 'no-due-date',
  under_review: 'under-review',
  accepted: 'done-in-time',
  accepted_late: 'done-late',
  suspended: 'suspended',
};

/** The answer to "why?": dates, what was counted, and the rule. */
export interface LightReason {
  readonly rule: LightRule;
  readonly mark: SlotMark;
  readonly light: Light;
  readonly dueOn: LocalDate | null;
  readonly today: LocalDate;
  /** The day it was done, for things done. */
  readonly doneOn: LocalDate | null;
  /** From the day after the due date to today, or to the day it was done; 0 while a request for more time waits. */
  readonly lateWorkingDays: number;
  /** From tomorrow to the due date. */
  readonly workingDaysLeft: number;
  readonly amberWorkingDays: number;
  readonly skippedDays: number;
  readonly makeUpDays: number;
  readonly holidaysOn: readonly LocalDate[];
  readonly makeUpOn: readonly LocalDate[];
  readonly corrected: readonly CorrectedDay[];
  readonly provisional: boolean;
}

/** The arithmetic behind a mark. `doneOn` = first submission or completion, null while open. */
export function explainMark(mark: SlotMark, dueOn: LocalDate | null, doneOn: LocalDate | null, context: LightContext): LightReason {
  const judgedOn = doneOn ?? context.today;
  const late = dueOn !== null && judgedOn > dueOn && mark !== 'extension_pending';
  const [from, to] = dueOn === null ? [judgedOn, judgedOn] : judgedOn > dueOn ? [dueOn, judgedOn] : [judgedOn, dueOn];
  const count = explainWorkingDays(from, to, context.calendar);
  return {
    rule: ruleOfMark[mark],
    mark,
    light: lightOf(mark),
    dueOn,
    today: context.today,
    doneOn,
    lateWorkingDays: late ? count.workingDays : 0,
    workingDaysLeft: doneOn !== null || (dueOn !== null && judgedOn > dueOn) ? 0 : count.workingDays,
    amberWorkingDays: context.settings.amberWorkingDays,
    skippedDays: count.skippedDays,
    makeUpDays: count.makeUpOn.length,
    holidaysOn: count.holidaysOn,
    makeUpOn: count.makeUpOn,
    corrected: count.corrected,
    provisional: count.provisional,
  };
}
