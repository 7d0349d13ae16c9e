import type { Actor } from '../access/actor.js';
import { grantFor, type PolicyScope } from '../access/policy.js';
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
}

/** As much of it as permission and state ask for. */
export interface InstructionForPermission {
  readonly instruction: Pick<Instruction, 'jointMeetingId' | 'state' | 'rootId'>;
  readonly taskState: TaskState | null;
  readonly additions: readonly Pick<Instruction, 'state'>[];
}

export function scopeOfInstruction({ jointMeetingId }: Pick<Instruction, 'jointMeetingId'>): PolicyScope {
  return { jointMeetingId, unitId: null };
}

/** Those added to it that have no result yet. */
export function openAdditions(additions: readonly Pick<Instruction, 'state'>[]): number {
  return additions.filter(({ state }) => state === 'waiting' || state === 'assigned').length;
}

/** Permission, state, and what the verb waits for. */
export function canOnInstruction(verb: InstructionVerb, actor: Actor, { instruction, taskState, additions }: InstructionForPermission, today: LocalDate): boolean {
  if (!allowsVerb(instructionTable, verb, instruction.state)) return false;
  if (verb === 'reportInstruction' && !hasResult(taskState)) return false;
  if (verb === 'closeInstruction' && openAdditions(additions) > 0) return false;
  if (verb === 'addInstruction' && instruction.rootId !== null) return false;
  return grantFor(verb, actor, scopeOfInstruction(instruction), today) !== null;
}
