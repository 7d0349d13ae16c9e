import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion } from '../shared/input.js';
import { nextState } from '../shared/state-table.js';
import { hasResult, instructionLimits } from './instruction.js';
import { scopeOfInstruction, type InstructionAround } from './instruction-scope.js';
import { instructionTable } from './instruction.states.js';
import type { WrittenInstruction } from './write-instruction.js';

/** The secretariat tells the leader the result (反馈), once the task has come to its end: INSTRUCTION_TASK_OPEN before. */
export function reportInstruction(actor: Actor, subject: InstructionAround, input: { readonly version: number; readonly result: string }, context: VerbContext): WrittenInstruction {
  const { instruction: before, taskState } = subject;
  const { postId } = demandGrant('reportInstruction', actor, scopeOfInstruction(before), context.today);
  const state = nextState(instructionTable, 'reportInstruction', before.state);
  demandVersion(before.version, input.version);
  if (!hasResult(taskState)) throw new DomainError('INSTRUCTION_TASK_OPEN');
  const result = demandText(input.result, 'result', instructionLimits.result);
  const changes = { state, result, reportedOn: context.today, version: before.version + 1 };
  const event = draftEvent({ verb: 'reportInstruction', subjectType: 'instruction', subjectId: before.id, postId, fromState: before.state, toState: state, data: changes });
  return { instruction: { ...before, ...changes }, events: [event] };
}
