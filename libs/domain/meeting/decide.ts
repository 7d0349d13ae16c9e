import type { Actor } from '../access/actor.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { assignTask, type AssignedTask } from '../task/assign-task.js';
import { draftTask } from '../task/draft-task.js';
import type { TaskPart } from '../task/task-input.js';
import { meetingLimits, type AgendaItem, type Meeting, type MeetingDecision } from './meeting.js';
import { demandOnMeeting, type ChangedMeeting } from './meeting-scope.js';

/** What a decision is followed by: a task with its lead, supports and day. */
export interface DecisionTaskInput {
  readonly title: string;
  readonly dueOn: LocalDate;
  readonly parts: readonly TaskPart[];
}

export interface DecisionInput {
  readonly version: number;
  readonly agendaItemId: string;
  readonly text: string;
  /** Null where nothing has to be followed. */
  readonly task: DecisionTaskInput | null;
}

/** What the task needs beside the decision; taskCode is taken only where there is a task. */
export interface DecisionTaskFacts {
  readonly taskCode: string | null;
  readonly assignableUnitIds: ReadonlySet<string>;
}

export interface Decision extends ChangedMeeting {
  readonly decision: MeetingDecision;
  readonly assigned: AssignedTask | null;
}

const touched = (meeting: Meeting): Meeting => ({ ...meeting, version: meeting.version + 1 });

function assignedFrom(actor: Actor, meeting: Meeting, text: string, facts: DecisionTaskFacts, { title, dueOn, parts }: DecisionTaskInput, context: VerbContext): AssignedTask {
  const { jointMeetingId } = meeting;
  if (facts.taskCode === null) throw new DomainError('INTERNAL');
  const content = `${meeting.title}（${meeting.code}）议定：${text}`;
  const drafted = draftTask(
    actor, { jointMeetingId, code: facts.taskCode, duty: null, assignableUnitIds: facts.assignableUnitIds },
    { title, content, due: { on: dueOn, workingDays: null }, reportEveryMonths: null, reportDueDay: null, parts }, context,
  );
  const assigned = assignTask(actor, { ...drafted, assignableUnitIds: facts.assignableUnitIds }, { version: drafted.task.version }, context);
  return { ...assigned, events: [...drafted.events, ...assigned.events] };
}

/**
 * Writes down what was decided on an item and, in the same step, hands it out as a task. NOT_FOUND for an item of another meeting, what drafting and assigning a
 * task refuse.
 */
export function recordDecision(
  actor: Actor,
  subject: { readonly meeting: Meeting; readonly items: readonly Pick<AgendaItem, 'id'>[]; readonly decisions: readonly Pick<MeetingDecision, 'sequence'>[]; readonly facts: DecisionTaskFacts },
  input: DecisionInput,
  context: VerbContext,
): Decision {
  const { meeting: before, items, decisions, facts } = subject;
  const { grant, state } = demandOnMeeting('recordDecision', actor, before, context);
  demandVersion(before.version, input.version);
  if (!items.some(({ id }) => id === input.agendaItemId)) throw new DomainError('NOT_FOUND', { subject: 'agenda_item' }, 'agendaItemId');
  const text = demandText(input.text, 'text', meetingLimits.text);
  const assigned = input.task === null ? null : assignedFrom(actor, before, text, facts, input.task, context);
  const decision: MeetingDecision = {
    id: context.newId(), jointMeetingId: before.jointMeetingId, meetingId: before.id, agendaItemId: input.agendaItemId, sequence: 1 + Math.max(0, ...decisions.map(({ sequence }) => sequence)), text,
    taskId: assigned?.task.id ?? null, decidedOn: before.heldOn ?? context.today,
  };
  const event = draftEvent({ verb: 'recordDecision', subjectType: 'meeting_decision', subjectId: decision.id, taskId: decision.taskId, postId: grant.postId, toState: state, data: { ...decision } });
  return { meeting: touched(before), decision, assigned, events: [...(assigned?.events ?? []), event] };
}

/** Hands a decision out that was written down without a task: DECISION_ASSIGNED where it has one. */
export function assignDecision(
  actor: Actor,
  subject: { readonly meeting: Meeting; readonly decision: MeetingDecision; readonly facts: DecisionTaskFacts },
  input: { readonly version: number; readonly task: DecisionTaskInput },
  context: VerbContext,
): Decision & { readonly assigned: AssignedTask } {
  const { meeting: before, decision: held, facts } = subject;
  const { grant } = demandOnMeeting('assignDecision', actor, before, context);
  demandVersion(before.version, input.version);
  if (held.taskId !== null) throw new DomainError('DECISION_ASSIGNED');
  const assigned = assignedFrom(actor, before, held.text, facts, input.task, context);
  const decision = { ...held, taskId: assigned.task.id };
  const event = draftEvent({ verb: 'assignDecision', subjectType: 'meeting_decision', subjectId: held.id, taskId: decision.taskId, postId: grant.postId, data: { taskId: decision.taskId, meetingId: before.id } });
  return { meeting: touched(before), decision, assigned, events: [...assigned.events, event] };
}

/** A slip of the pen: taken out while the minutes are drafted, unless it became a task (DECISION_ASSIGNED). The log keeps it. */
export function dropDecision(actor: Actor, subject: { readonly meeting: Meeting; readonly decision: MeetingDecision }, input: { readonly version: number }, context: VerbContext): ChangedMeeting {
  const { meeting: before, decision } = subject;
  const { grant } = demandOnMeeting('dropDecision', actor, before, context);
  demandVersion(before.version, input.version);
  if (decision.taskId !== null) throw new DomainError('DECISION_ASSIGNED');
  const event: EventDraft = draftEvent({ verb: 'dropDecision', subjectType: 'meeting_decision', subjectId: decision.id, postId: grant.postId, data: { meetingId: before.id, text: decision.text } });
  return { meeting: touched(before), events: [event] };
}
