import { activeRoles, type Actor } from '../access/actor.js';
import { grantFor, type PolicyScope } from '../access/policy.js';
import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import { allowsVerb } from '../shared/state-table.js';
import type { TaskState } from '../task/task.states.js';
import { hasResult, type Instruction } from './instruction.js';
import { instructionTable, type InstructionVerb } from './instruction.states.js';

/** An instruction with what its verbs look at beside it. */
export interface InstructionAround {
  readonly instruction: Instruction;
  readonly taskState: TaskState | null;
  /** Those added to it. */
  readonly additions: readonly Instruction[];
  /** Whether anybody holds the post it was written in; absent = yes. */
  readonly authorHeld?: boolean;
}

/** As much of it as permission and state ask for. */
export interface InstructionForPermission {
  readonly instruction: Pick<Instruction, 'jointMeetingId' | 'state' | 'rootId' | 'postId'>;
  readonly taskState: TaskState | null;
  readonly additions: readonly Pick<Instruction, 'state'>[];
  readonly authorHeld?: boolean;
}

export function scopeOfInstruction({ jointMeetingId }: Pick<Instruction, 'jointMeetingId'>): PolicyScope {
  return { jointMeetingId, unitId: null };
}

/** Those added to it that have no result yet. */
export function openAdditions(additions: readonly Pick<Instruction, 'state'>[]): number {
  return additions.filter(({ state }) => state === 'waiting' || state === 'assigned').length;
}

type Written = Pick<InstructionForPermission, 'instruction' | 'authorHeld'>;

/** His who wrote it, or who holds the post it was written in today; where nobody does any more, any leader's. */
function isOwn(actor: Actor, { instruction: { jointMeetingId, postId }, authorHeld = true }: Written, today: LocalDate): boolean {
  return postId === null || !authorHeld || activeRoles(actor, jointMeetingId, today).some((role) => role.postId === postId);
}

/** INSTRUCTION_OF_ANOTHER {name}: what one leader asked for is not ended by another. */
export function demandOwn(actor: Actor, around: Pick<InstructionAround, 'instruction' | 'authorHeld'>, today: LocalDate): void {
  const { personName, postTitle } = around.instruction;
  if (!isOwn(actor, around, today)) throw new DomainError('INSTRUCTION_OF_ANOTHER', { name: [postTitle, personName].filter(Boolean).join(' ') });
}

/** Permission, state, and what the verb waits for. */
export function canOnInstruction(verb: InstructionVerb, actor: Actor, around: InstructionForPermission, today: LocalDate): boolean {
  const { instruction, taskState, additions } = around;
  if (!allowsVerb(instructionTable, verb, instruction.state)) return false;
  if (verb === 'reportInstruction' && !hasResult(taskState)) return false;
  if (verb === 'closeInstruction' && (openAdditions(additions) > 0 || !isOwn(actor, around, today))) return false;
  if (verb === 'addInstruction' && instruction.rootId !== null) return false;
  return grantFor(verb, actor, scopeOfInstruction(instruction), today) !== null;
}
