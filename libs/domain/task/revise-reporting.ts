import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import { periodOf } from '../period/period.js';
import { checkReporting, withRuleFrom, type Reporting } from '../period/reporting-rule.js';
import { slotDueWithin, type ExpectedSlot } from '../period/slot-schedule.js';
import { expectedReports, newSlots, opensReports, reportingRulesOf, scheduleOf } from '../report/open-report-slots.js';
import { isSent, reportSlotTable } from '../report/report-slot.states.js';
import type { ReportSlot } from '../report/report.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import type { ErrorCode } from '../shared/error-code.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import { addMonths, demandDate, laterDate, type LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { loggedSlots, type TaskChange, type WholeTask } from './task-change.js';
import { scopeOfTask } from './task-scope.js';
import { carriesWork, type Assignment, type Task } from './task.js';
import { taskTable } from './task.states.js';

export interface ReportingInput extends Reporting {
  readonly version: number;
  /** First day of the first period reckoned by it. */
  readonly fromOn: LocalDate;
  readonly reason: string;
  /** Confirms a number of months that does not line up with years. */
  readonly unusual: boolean;
}

/** What changing the frequency leads to, told apart for the person about to do it. */
export interface ReportingChange extends TaskChange {
  /** No longer asked: other periods take their place. */
  readonly replaced: readonly ReportSlot[];
  /** The same period, due on another day. */
  readonly moved: readonly ReportSlot[];
  readonly opened: readonly ReportSlot[];
}

const yearsAhead = 5;

function demandFromOn(value: LocalDate, today: LocalDate): LocalDate {
  const fromOn = demandDate(value, 'fromOn');
  const [from, to] = [addMonths(today, -yearsAhead * 12), addMonths(today, yearsAhead * 12)];
  if (fromOn < from || fromOn > to) throw new DomainError('DATE_OUT_OF_RANGE', { from, to }, 'fromOn');
  return fromOn;
}

/** Periods by their first months, each once: 2026-10, 2026-11. */
function periodNames(slots: readonly Pick<ReportSlot, 'periodStartOn'>[]): string {
  return [...new Set(slots.map((slot) => slot.periodStartOn.slice(0, 7)))].sort().join(', ');
}

function refuse(code: ErrorCode, slots: readonly ReportSlot[]): void {
  if (slots.length > 0) throw new DomainError(code, { periods: periodNames(slots), count: slots.length }, 'fromOn');
}

/** What was answered keeps its period, and what is missing stays missing: REPORTING_ANSWERED, REPORTING_OVERDUE, both naming the periods. */
function demandUntouched(slots: readonly ReportSlot[], today: LocalDate): void {
  refuse('REPORTING_ANSWERED', slots.filter((slot) => slot.state === 'awaiting_sign_off' || (slot.state === 'suspended' && slot.stateBeforePause === 'awaiting_sign_off') || isSent(slot) || (slot.firstSubmittedOn !== null && slot.state !== 'withdrawn')));
  refuse('REPORTING_OVERDUE', slots.filter((slot) => slot.state === 'expected' && slot.dueOn < today));
}

const ended: ReadonlySet<Assignment['state']> = new Set(['completed', 'withdrawn']);

interface PartChange {
  readonly replaced: readonly ReportSlot[];
  readonly moved: readonly ReportSlot[];
  readonly opened: readonly ReportSlot[];
  readonly events: readonly EventDraft[];
}

function replacedSlot(slot: ReportSlot): ReportSlot {
  const state = slot.state === 'withdrawn' ? slot.state : nextState(reportSlotTable, 'reviseReporting', slot.state);
  return { ...slot, state, replaced: true, version: slot.version + 1 };
}

/** What was asked goes on being asked: a first period is not skipped because its new day is past. REPORTING_DUE_PASSED. */
function demandFirst(task: Task, part: Assignment, later: readonly ReportSlot[], wanted: readonly ExpectedSlot[], context: VerbContext): void {
  const first = later.filter((slot) => slot.state !== 'withdrawn').map((slot) => slot.periodStartOn).sort()[0];
  const schedule = first === undefined ? null : scheduleOf(task, part, first);
  if (first === undefined || !schedule || wanted.some((each) => each.periodStartOn <= first && each.periodEndOn >= first)) return;
  throw new DomainError('REPORTING_DUE_PASSED', { dueOn: slotDueWithin(periodOf(first, schedule.everyMonths), schedule, context.calendar).on }, 'fromOn');
}

/** The reports of one part: those before the day stand, those after it are matched with what the new rule asks. */
function changePart(task: Task, part: Assignment, slots: readonly ReportSlot[], fromOn: LocalDate, context: VerbContext): PartChange {
  const standing = slots.filter((slot) => slot.assignmentId === part.id && !slot.replaced);
  const later = standing.filter((slot) => slot.periodStartOn >= fromOn);
  const last = standing.filter((slot) => slot.periodStartOn < fromOn).map((slot) => slot.periodStartOn).reduce(laterDate, '');
  const wanted = expectedReports(task, part, last === '' ? null : last, context);
  demandFirst(task, part, later, wanted, context);
  const sameOf = (slot: ReportSlot) => (slot.state === 'withdrawn' ? undefined : wanted.find((each) => each.periodStartOn === slot.periodStartOn && each.periodEndOn === slot.periodEndOn));
  const moved = later.flatMap((slot): ReportSlot[] => {
    const same = sameOf(slot);
    return !same || same.dueOn === slot.dueOn ? [] : [{ ...slot, dueOn: same.dueOn, dueProvisional: same.dueProvisional, version: slot.version + 1 }];
  });
  const kept = new Set(later.map(sameOf));
  const missing = opensReports(task, part) ? wanted.filter((each) => !kept.has(each)) : [];
  const opened = newSlots(part, missing, context);
  return { replaced: later.filter((slot) => sameOf(slot) === undefined).map(replacedSlot), moved, opened: opened.slots, events: opened.events };
}

/** Nobody is late the moment he is asked: REPORTING_DUE_PASSED {dueOn}. */
function demandTime(slots: readonly ReportSlot[], today: LocalDate): void {
  const passed = slots.map((slot) => slot.dueOn).filter((dueOn) => dueOn < today).sort()[0];
  if (passed !== undefined) throw new DomainError('REPORTING_DUE_PASSED', { dueOn: passed }, 'fromOn');
}

function revisedTask(before: Task, input: ReportingInput, fromOn: LocalDate): Task {
  const reporting = checkReporting(input, input.unusual || input.everyMonths === before.reportEveryMonths);
  const rules = withRuleFrom(reportingRulesOf(before), reporting, fromOn);
  const newest = rules.at(-1) ?? { ...reporting, fromOn };
  return {
    ...before, reportEveryMonths: newest.everyMonths, reportDueDay: newest.dueDay, reportDueWorkingDays: newest.dueWorkingDays, reportFromOn: newest.fromOn,
    reportBefore: rules.slice(0, -1), version: before.version + 1,
  };
}

/**
 * Changes how often a running task reports, or when a report is due, from a period on (N9). Earlier periods stay; later ones nobody
 * answered are withdrawn and made anew, without gap or overlap. REPORTING_NOT_ALIGNED where a period would be cut in two,
 * REPORTING_ANSWERED and REPORTING_OVERDUE where later periods were answered or are missing, REPORTING_DUE_PASSED, REASON_REQUIRED,
 * FREQUENCY_UNUSUAL until confirmed, NOTHING_CHANGED.
 */
export function reviseReporting(actor: Actor, subject: WholeTask, input: ReportingInput, context: VerbContext): ReportingChange {
  const { task: before } = subject;
  const { postId } = demandGrant('reviseReporting', actor, scopeOfTask(before), context.today);
  const state = nextState(taskTable, 'reviseReporting', before.state);
  demandVersion(before.version, input.version);
  const fromOn = demandFromOn(input.fromOn, context.today);
  const task = revisedTask(before, input, fromOn);
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const parts = subject.assignments.filter((part) => carriesWork(part) && !ended.has(part.state));
  const ids = new Set(parts.map((part) => part.id));
  demandUntouched(subject.slots.filter((slot) => ids.has(slot.assignmentId) && !slot.replaced && slot.periodStartOn >= fromOn), context.today);
  const changes = parts.map((part) => changePart(task, part, subject.slots, fromOn, context));
  const [replaced, moved, opened] = (['replaced', 'moved', 'opened'] as const).map((kind) => changes.flatMap((change) => change[kind]));
  demandTime([...(moved ?? []), ...(opened ?? [])], context.today);
  const { reportEveryMonths, reportDueDay, reportDueWorkingDays, reportFromOn, reportBefore, version } = task;
  const withdrawnSlots = (replaced ?? []).map((slot) => ({ id: slot.id, state: slot.state, replaced: true, version: slot.version }));
  const event = draftEvent({
    verb: 'reviseReporting', subjectType: 'task', subjectId: before.id, taskId: before.id, postId, fromState: before.state, toState: state, reason,
    data: { reportEveryMonths, reportDueDay, reportDueWorkingDays, reportFromOn, reportBefore, version, withdrawnSlots, changedSlots: loggedSlots(moved ?? []) },
  });
  const slots = [...(replaced ?? []), ...(moved ?? []), ...(opened ?? [])];
  return { task, assignments: [], slots, replaced: replaced ?? [], moved: moved ?? [], opened: opened ?? [], events: [event, ...changes.flatMap((change) => change.events)] };
}
