import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandVersion } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { assignTask, type AssignedTask } from '../task/assign-task.js';
import { draftTask } from '../task/draft-task.js';
import type { TaskPart } from '../task/task-input.js';
import type { Instruction } from './instruction.js';
import { scopeOfInstruction } from './instruction-scope.js';
import { instructionTable } from './instruction.states.js';

export interface RegisterInput {
  readonly version: number;
  readonly title: string;
  /** null = the limit of the instruction. */
  readonly dueOn: LocalDate | null;
  readonly parts: readonly TaskPart[];
}

export interface RegisteredInstruction extends AssignedTask {
  readonly instruction: Instruction;
}

/** Within the leader's limit; later only where the limit has passed before anybody registered it. */
function dueWithin(instruction: Instruction, dueOn: LocalDate | null, today: LocalDate): LocalDate {
  if (dueOn === null) return instruction.dueOn;
  const asked = demandDate(dueOn, 'dueOn');
  if (asked > instruction.dueOn && instruction.dueOn >= today) throw new DomainError('DATE_OUT_OF_RANGE', { from: today, to: instruction.dueOn }, 'dueOn');
  return asked;
}

/**
 * The secretariat registers an instruction: in one step it becomes a task with lead and supports, handed out at once.
 * DATE_OUT_OF_RANGE beyond the limit, DATE_IN_PAST, TASK_WITHOUT_LEAD, UNIT_TWICE, UNIT_NOT_MEMBER.
 */
export function registerInstruction(
  actor: Actor,
  subject: { readonly instruction: Instruction; readonly taskCode: string; readonly assignableUnitIds: ReadonlySet<string> },
  input: RegisterInput,
  context: VerbContext,
): RegisteredInstruction {
  const { instruction: before, taskCode: code, assignableUnitIds } = subject;
  const { jointMeetingId } = before;
  const { postId } = demandGrant('registerInstruction', actor, scopeOfInstruction(before), context.today);
  const state = nextState(instructionTable, 'registerInstruction', before.state);
  demandVersion(before.version, input.version);
  const due = { on: dueWithin(before, input.dueOn, context.today), workingDays: null };
  const taskInput = { title: input.title, content: before.text, due, reportEveryMonths: null, reportDueDay: null, parts: input.parts };
  const drafted = draftTask(actor, { jointMeetingId, code, duty: null, assignableUnitIds }, taskInput, context);
  const assigned = assignTask(actor, { ...drafted, assignableUnitIds }, { version: drafted.task.version }, context);
  const changes = { state, taskId: assigned.task.id, registeredOn: context.today, version: before.version + 1 };
  const event = draftEvent({ verb: 'registerInstruction', subjectType: 'instruction', subjectId: before.id, postId, fromState: before.state, toState: state, data: changes });
  return { ...assigned, instruction: { ...before, ...changes }, events: [...drafted.events, ...assigned.events, event] };
}
