import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { nextState } from '../shared/state-table.js';
import type { Instruction } from './instruction.js';
import { scopeOfInstruction } from './instruction-scope.js';
import { instructionTable } from './instruction.states.js';
import { newInstruction, type InstructionInput, type WrittenInstruction } from './write-instruction.js';

/**
 * A leader adds a new instruction to one (再批示): it has a limit and a task of its own, and the first is not closed before it has a
 * result. INPUT_INVALID on one that was itself added: all stand under the first.
 */
export function addInstruction(
  actor: Actor,
  subject: { readonly instruction: Instruction; readonly code: string },
  input: InstructionInput,
  context: VerbContext,
): WrittenInstruction {
  const { instruction: root, code } = subject;
  const { postId } = demandGrant('addInstruction', actor, scopeOfInstruction(root), context.today);
  nextState(instructionTable, 'addInstruction', root.state);
  if (root.rootId !== null) throw new DomainError('INPUT_INVALID', {}, 'id');
  const origin = { jointMeetingId: root.jointMeetingId, code, subject: { kind: root.subjectKind, id: root.subjectId }, rootId: root.id, postId };
  return newInstruction('addInstruction', actor, origin, input, context);
}
