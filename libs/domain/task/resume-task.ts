import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent } from '../event/event.js';
import type { ReportSlot } from '../report/report.js';
import { reportSlotTable } from '../report/report-slot.states.js';
import type { VerbContext } from '../shared/context.js';
import { demandVersion, limitText, textLimits } from '../shared/input.js';
import { nextState } from '../shared/state-table.js';
import { assignmentTable } from './assignment.states.js';
import { dueAfterPause, pauseOf, resumeSlots, type Pause } from './pause.js';
import { loggedSlots, partDueAfterRest, reportsAfterMove, withTaskRest, type TaskChange, type WholeTask } from './task-change.js';
import { scopeOfTask } from './task-scope.js';
import type { Assignment, Task } from './task.js';
import { taskTable } from './task.states.js';

/** Each part goes on where it stood; the facts tell where that was. */
function resumedPart(part: Assignment, { before, after }: { before: Task; after: Task }, pause: Pause, context: VerbContext): Assignment {
  const objected = part.objectedAt !== null && part.objectionAnswer === null;
  const verb = objected ? 'resumeObjected' : part.acknowledgedAt === null ? 'resumePending' : part.completionRequestedAt === null ? 'resumeTask' : 'resumeRequested';
  const { calendar } = context;
  const { sinceOn, untilOn } = pause;
  return {
    ...part, state: nextState(assignmentTable, verb, part.state), dueOn: partDueAfterRest(part, before, after, pause, calendar),
    acknowledgeDueOn: part.acknowledgedAt === null ? dueAfterPause(part.acknowledgeDueOn, pause, calendar) : part.acknowledgeDueOn,
    ladderFromOn: dueAfterPause(part.ladderFromOn, pause, calendar), rests: [...part.rests, { sinceOn, untilOn }], version: part.version + 1,
  };
}

/** Periods that began and fell due while nothing was opened are not owed. */
function lapsed(slot: ReportSlot, today: VerbContext['today']): boolean {
  return slot.state === 'expected' && slot.dueOn < today;
}

interface OwnReports {
  readonly own: readonly ReportSlot[];
  readonly closed: readonly ReportSlot[];
}

function resumedReports(before: { task: Task; part: Assignment }, after: { task: Task; part: Assignment }, { own, closed }: OwnReports, pause: Pause, context: VerbContext) {
  const resumed = after.part.state === 'objected' ? [] : resumeSlots(own, pause, context.calendar);
  const standing = own.map((slot) => resumed.find((each) => each.id === slot.id) ?? slot);
  const { moved, opened, events } = reportsAfterMove(before, after, standing, context, closed);
  const changed = resumed.map((slot) => moved.find((each) => each.id === slot.id) ?? slot);
  const gone = opened.filter((slot) => lapsed(slot, context.today)).map((slot): ReportSlot => {
    return { ...slot, state: nextState(reportSlotTable, 'withdrawTask', slot.state), version: slot.version + 1 };
  });
  const kept = opened.map((slot) => gone.find((each) => each.id === slot.id) ?? slot);
  return { changed, kept, gone, events };
}

/**
 * The task goes on (恢复): due dates are put off by the working days it rested, reports that fell due meanwhile are asked no more,
 * and nothing is later than it was on the day it was suspended.
 */
export function resumeTask(actor: Actor, subject: WholeTask, input: { readonly version: number; readonly reason: string | null }, context: VerbContext): TaskChange {
  const { task: before } = subject;
  const { postId } = demandGrant('resumeTask', actor, scopeOfTask(before), context.today);
  const state = nextState(taskTable, 'resumeTask', before.state);
  demandVersion(before.version, input.version);
  const reason = limitText(input.reason, 'reason', textLimits.reason) || null;
  const pause = pauseOf(before.suspendedOn ?? context.today, context.today, context.calendar);
  // Reckoned anew, so that a calendar corrected while it rested counts too.
  const due = withTaskRest(before, pause, context.calendar);
  const task: Task = { ...due, state, suspendedOn: null, stateReason: null, version: before.version + 1 };
  const resting = subject.assignments.filter((part) => part.state === 'suspended');
  const assignments = resting.map((part) => resumedPart(part, { before, after: task }, pause, context));
  const reports = resting.map((part, at) => {
    const own = subject.slots.filter((slot) => slot.assignmentId === part.id);
    return resumedReports({ task: before, part }, { task, part: assignments[at] ?? part }, { own, closed: subject.closedSlots ?? [] }, pause, context);
  });
  const changed = reports.flatMap((each) => each.changed);
  const { suspendedOn, stateReason, dueOn, dueRule, dueProvisional, version } = task;
  const parts = assignments.map((part) => ({ id: part.id, state: part.state, dueOn: part.dueOn, acknowledgeDueOn: part.acknowledgeDueOn, ladderFromOn: part.ladderFromOn, rests: part.rests, version: part.version }));
  const common = { verb: 'resumeTask', subjectType: 'task', subjectId: before.id, taskId: before.id, postId, fromState: before.state, toState: state } as const;
  const data = { suspendedOn, stateReason, dueOn, dueRule, dueProvisional, version, previousDueOn: before.dueOn, parts, changedSlots: loggedSlots(changed) };
  const gone = reports.flatMap((each) => each.gone);
  const events = [draftEvent({ ...common, reason, data }), ...reports.flatMap((each) => each.events)];
  if (gone.length > 0) events.push(draftEvent({ ...common, data: { version, changedSlots: loggedSlots(gone) } }));
  return { task, assignments, slots: [...changed, ...reports.flatMap((each) => each.kept)], events };
}
