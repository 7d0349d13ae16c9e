import { draftEvent } from '../event/event.js';
import { nextState } from '../shared/state-table.js';
import type { Instruction } from './instruction.js';
import { instructionTable } from './instruction.states.js';
import type { WrittenInstruction } from './write-instruction.js';

/**
 * Its task is taken up again: a result that has been told is none any more, and the instruction is worked on again. It follows from reopenTask,
 * asks no permission of its own and keeps its limit; the log keeps the result told before.
 */
export function reopenInstruction(before: Instruction, by: { readonly postId: string | null; readonly reason: string | null }): WrittenInstruction {
  const state = nextState(instructionTable, 'reopenTask', before.state);
  const changes = { state, result: null, reportedOn: null, version: before.version + 1 };
  const event = draftEvent({
    verb: 'reopenTask', subjectType: 'instruction', subjectId: before.id, taskId: before.taskId, postId: by.postId, reason: by.reason, fromState: before.state, toState: state, data: changes,
  });
  return { instruction: { ...before, ...changes }, events: [event] };
}
