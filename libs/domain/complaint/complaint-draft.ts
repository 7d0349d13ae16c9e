import { draftEvent, type EventDraft } from '../event/event.js';
import type { WholeInspection } from '../inspection/draft-inspection.js';
import { emptyPlan } from '../inspection/inspection.js';
import { inspectionTable } from '../inspection/inspection.states.js';
import { allowsVerb, nextState } from '../shared/state-table.js';
import { assignmentTable } from '../task/assignment.states.js';
import type { Assignment, Task } from '../task/task.js';
import { taskTable } from '../task/task.states.js';

/** What a complaint became, where that is still in hand. */
export interface DraftedFromComplaint {
  readonly task: { readonly task: Task; readonly assignments: readonly Assignment[] } | null;
  readonly inspection: WholeInspection | null;
}

export interface CalledOff extends DraftedFromComplaint {
  readonly events: readonly EventDraft[];
}

interface By {
  /** Number of the complaint: all that is left of the words. */
  readonly code: string;
  readonly postId: string | null;
}

function callOffTask({ task: before, assignments: parts }: NonNullable<DraftedFromComplaint['task']>, { code, postId }: By): Pick<CalledOff, 'task' | 'events'> {
  const state = nextState(taskTable, 'withdrawTask', before.state);
  const assignments = parts.filter((part) => allowsVerb(assignmentTable, 'withdrawTask', part.state))
    .map((part): Assignment => ({ ...part, state: nextState(assignmentTable, 'withdrawTask', part.state), version: part.version + 1 }));
  const changes = { title: code, content: code, state, stateReason: code, version: before.version + 1 };
  const said = assignments.map(({ id, state: to, version }) => ({ id, state: to, version }));
  const event = draftEvent({ verb: 'withdrawTask', subjectType: 'task', subjectId: before.id, taskId: before.id, postId, fromState: before.state, toState: state, reason: code, data: { ...changes, parts: said, changedSlots: [] } });
  return { task: { task: { ...before, ...changes }, assignments }, events: [event] };
}

function callOffInspection({ inspection: before }: WholeInspection, { code, postId }: By): Pick<CalledOff, 'inspection' | 'events'> {
  const state = nextState(inspectionTable, 'withdrawInspection', before.state);
  const changes = { ...emptyPlan, matter: code, state, stateReason: code, version: before.version + 1 };
  const event = draftEvent({ verb: 'withdrawInspection', subjectType: 'inspection', subjectId: before.id, postId, fromState: before.state, toState: state, reason: code, data: changes });
  return { inspection: { inspection: { ...before, ...changes }, objects: [], team: [] }, events: [event] };
}

/**
 * What was drafted from a clue of crime and nobody outside the office has yet is called off with it (art. 23), and keeps the number instead of its words: the
 * authority that takes the clue is not forestalled. What was handed out or approved already is known to others and goes on, no longer linked.
 */
export function callOffDrafts({ task, inspection }: DraftedFromComplaint, by: By): CalledOff {
  const ofTask = task?.task.state === 'draft' ? callOffTask(task, by) : { task: null, events: [] };
  const ofInspection = inspection !== null && (inspection.inspection.state === 'draft' || inspection.inspection.state === 'submitted') ? callOffInspection(inspection, by) : { inspection: null, events: [] };
  return { task: ofTask.task, inspection: ofInspection.inspection, events: [...ofTask.events, ...ofInspection.events] };
}
