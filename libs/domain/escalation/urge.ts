import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { workingDaysBetween } from '../calendar/working-day.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import { markOfAssignment, markOfDue, markOfSlot } from '../light/mark.js';
import { markOfRectification } from '../rectification/rectification-light.js';
import type { RectificationForPermission } from '../rectification/rectification-scope.js';
import type { Rectification } from '../rectification/rectification.js';
import type { SlotMark } from '../light/light.js';
import { demandOpenForFiling, isClosedForFiling, type SlotLock } from '../period/period-lock.js';
import type { ReportSlot } from '../report/report.js';
import { checkingUnits } from '../report/import-units.js';
import { isOwed } from '../report/report-slot.states.js';
import { scopeAbove, type SlotForPermission } from '../report/slot-scope.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { limitText, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { awaitsExtension } from '../task/extension-wait.js';
import type { TaskOfAssignment } from '../task/assignment-scope.js';
import { carriesWork, type Assignment } from '../task/task.js';

/** What is urged: a report not yet in, a unit's part of a task, or what it has to put right; with the county government above it, if it was handed down, and the day it was last urged. */
export type UrgeSubject =
  | { readonly kind: 'report_slot'; readonly slot: ReportSlot; readonly lock?: SlotLock | null; readonly aboveUnitId: string | null; readonly lastUrgedOn: LocalDate | null }
  | { readonly kind: 'assignment'; readonly assignment: Assignment; readonly task: TaskOfAssignment; readonly aboveUnitId: string | null; readonly lastUrgedOn: LocalDate | null }
  | { readonly kind: 'rectification'; readonly rectification: Rectification; readonly aboveUnitId: null; readonly lastUrgedOn: LocalDate | null };

export interface UrgeInput {
  /** A word to the unit; optional. */
  readonly text: string | null;
  /** Why once more on the same working day. */
  readonly reason: string | null;
}

export function canUrgeSlot(actor: Actor, slot: SlotForPermission & { readonly aboveUnitId: string | null }, today: LocalDate): boolean {
  return isOwed(slot) && !isClosedForFiling(slot.lock, today) && grantFor('urge', actor, scopeAbove(slot, slot.aboveUnitId), today) !== null;
}

export function canUrgeAssignment(actor: Actor, assignment: Assignment, task: TaskOfAssignment, aboveUnitId: string | null, today: LocalDate): boolean {
  return isOpen(assignment, task) && !awaitsExtension(assignment, today) && grantFor('urge', actor, scopeAbove(assignment, aboveUnitId), today) !== null;
}

/** What a unit has to put right is urged by the secretariat. */
export function canUrgeRectification(actor: Actor, { jointMeetingId, state, extensionRequestedOn }: Pick<RectificationForPermission, 'jointMeetingId' | 'state' | 'extensionRequestedOn'>, today: LocalDate): boolean {
  return isWorkedOn(state) && extensionRequestedOn === null && grantFor('urge', actor, { jointMeetingId, unitId: null }, today) !== null;
}

/** NOT_PERMITTED for who urges nobody: the secretariat does, and county governments their towns. */
export function demandUrging(actor: Actor, jointMeetingId: string, today: LocalDate): void {
  if (checkingUnits(actor, jointMeetingId, today).length === 0) demandGrant('urge', actor, { jointMeetingId, unitId: null }, today);
}

const isWorkedOn = (state: Rectification['state']): boolean => state === 'open' || state === 'in_progress';

const isOpen = (assignment: Assignment, task: TaskOfAssignment): boolean =>
  task.state === 'assigned' && (assignment.state === 'pending' || assignment.state === 'in_progress') && (assignment.state === 'pending' || carriesWork(assignment));

/**
 * 催办: only what is late or near its day (URGE_TOO_EARLY) and can still be sent (PERIOD_LOCKED), and once per thing and working day unless a reason is given
 * (URGED_ALREADY {on}); not while more time was asked for and the answer waits (EXTENSION_OPEN). It changes no state; the unit is told. The secretariat urges everybody, a county government the towns it handed work down to.
 */
export function urge(actor: Actor, subject: UrgeSubject, input: UrgeInput, context: VerbContext): { events: readonly EventDraft[] } {
  const { id, taskId, unitId, jointMeetingId, state, owed } = factsOf(subject);
  const { postId } = demandGrant('urge', actor, scopeAbove({ jointMeetingId }, subject.aboveUnitId), context.today);
  if (!owed) throw new DomainError('STATE_CONFLICT', { verb: 'urge', state });
  if (subject.kind === 'report_slot') demandOpenForFiling(subject.lock, context.today);
  else if (subject.kind === 'rectification' ? subject.rectification.extensionRequestedOn !== null : awaitsExtension(subject.assignment, context.today)) throw new DomainError('EXTENSION_OPEN', {});
  if (!marksOf(subject, context).some((mark) => mark === 'overdue' || mark === 'due_soon')) throw new DomainError('URGE_TOO_EARLY', { days: context.settings.amberWorkingDays });
  const [text, reason] = [limitText(input.text, 'text', textLimits.reason), limitText(input.reason, 'reason', textLimits.reason)];
  const again = isSameWorkingDay(subject.lastUrgedOn, context);
  if (again && reason === '') throw new DomainError('URGED_ALREADY', { on: subject.lastUrgedOn ?? '' }, 'reason');
  const words = [text, again ? reason : ''].filter((each) => each !== '').join('；');
  const event = draftEvent({
    verb: 'urge', subjectType: subject.kind, subjectId: id, taskId, unitId, postId, reason: words === '' ? null : words, data: { text: text === '' ? null : text, again },
  });
  return { events: [event] };
}

/** Whether another 催办 today needs a reason. */
export function isSameWorkingDay(lastUrgedOn: LocalDate | null, { today, calendar }: Pick<VerbContext, 'today' | 'calendar'>): boolean {
  return lastUrgedOn !== null && workingDaysBetween(lastUrgedOn, today, calendar) === 0;
}

function factsOf(subject: UrgeSubject) {
  if (subject.kind === 'rectification') return { ...subject.rectification, taskId: null, owed: isWorkedOn(subject.rectification.state) };
  if (subject.kind === 'report_slot') return { ...subject.slot, owed: isOwed(subject.slot) };
  return { ...subject.assignment, owed: isOpen(subject.assignment, subject.task) };
}

/** A part not yet acknowledged is late by its acknowledgement too. */
function marksOf(subject: UrgeSubject, context: VerbContext): readonly SlotMark[] {
  if (subject.kind === 'report_slot') return [markOfSlot(subject.slot, context)];
  if (subject.kind === 'rectification') return [markOfRectification(subject.rectification, context)];
  const { assignment } = subject;
  return [...(carriesWork(assignment) ? [markOfAssignment(assignment, context)] : []), ...(assignment.state === 'pending' ? [markOfDue(assignment.acknowledgeDueOn, context)] : [])];
}
