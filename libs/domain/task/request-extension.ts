import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { canOnAssignment, demandAssigned, scopeOf, type TaskOfAssignment } from './assignment-scope.js';
import { assignmentTable } from './assignment.states.js';
import { demandNear, taskLimits } from './task-input.js';
import { carriesWork, type Assignment } from './task.js';

export function canRequestExtension(actor: Actor, assignment: Assignment, task: TaskOfAssignment, today: LocalDate): boolean {
  const inTime = assignment.dueOn !== null && today <= assignment.dueOn && assignment.extensionRequestedAt === null;
  return inTime && carriesWork(assignment) && canOnAssignment('requestExtension', actor, assignment, task, today);
}

function demandInTime(assignment: Assignment, today: LocalDate): LocalDate {
  const { dueOn } = assignment;
  if (dueOn === null) throw new DomainError('NO_DUE_DATE', {});
  if (today > dueOn) throw new DomainError('EXTENSION_TOO_LATE', { due: dueOn });
  if (assignment.extensionRequestedAt !== null) throw new DomainError('EXTENSION_OPEN', {});
  return dueOn;
}

/**
 * The unit asks for more time while it still has some (延期, L13): up to and with the due date, which is not late yet. With
 * reason, new date, and what is done so far; while it waits the part is not late. EXTENSION_TOO_LATE, EXTENSION_OPEN, NO_DUE_DATE, DATE_RANGE_INVALID.
 */
export function requestExtension(
  actor: Actor,
  subject: { readonly assignment: Assignment; readonly task: TaskOfAssignment },
  input: { readonly version: number; readonly reason: string; readonly dueOn: LocalDate; readonly progress: string },
  context: VerbContext,
): { assignment: Assignment; events: readonly EventDraft[] } {
  const { assignment: before, task } = subject;
  const { postId } = demandGrant('requestExtension', actor, scopeOf(before), context.today);
  demandAssigned('requestExtension', task);
  if (!carriesWork(before)) throw new DomainError('STATE_CONFLICT', { verb: 'requestExtension', state: before.state });
  const state = nextState(assignmentTable, 'requestExtension', before.state);
  demandVersion(before.version, input.version);
  const dueOn = demandInTime(before, context.today);
  const extensionDueOn = demandDate(input.dueOn, 'dueOn');
  demandNear(extensionDueOn, context.today, 'dueOn');
  if (extensionDueOn <= dueOn) throw new DomainError('DATE_RANGE_INVALID', { from: dueOn, to: extensionDueOn }, 'dueOn');
  const extensionReason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const extensionProgress = demandText(input.progress, 'progress', taskLimits.completionText);
  const changes = { extensionDueOn, extensionReason, extensionProgress, extensionRequestedAt: context.now, extensionAnswer: null, version: before.version + 1 };
  const event = draftEvent({
    verb: 'requestExtension', subjectType: 'assignment', subjectId: before.id, taskId: before.taskId, unitId: before.unitId, postId,
    fromState: before.state, toState: state, reason: extensionReason, data: changes,
  });
  return { assignment: { ...before, ...changes }, events: [event] };
}
