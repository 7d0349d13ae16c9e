import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, limitText, textLimits } from '../shared/input.js';
import { nextState } from '../shared/state-table.js';
import type { Instruction } from './instruction.js';
import { demandOwn, openAdditions, scopeOfInstruction, type InstructionAround } from './instruction-scope.js';
import { instructionTable } from './instruction.states.js';

/** The first is the one asked for; those added to it that had their result close with it. */
export interface ClosedInstructions {
  readonly instructions: readonly Instruction[];
  readonly events: readonly EventDraft[];
}

/**
 * The leader who wrote it, or holds that post today, has read the result and ends it (阅结), or takes back what nobody has registered, with the reason.
 * What another leader added to it is that leader's to end. INSTRUCTION_OF_ANOTHER for others, INSTRUCTION_ADDITION_OPEN
 * while one added to it has no result; REASON_REQUIRED for taking back.
 */
export function closeInstruction(actor: Actor, subject: InstructionAround, input: { readonly version: number; readonly note: string | null }, context: VerbContext): ClosedInstructions {
  const { instruction, additions } = subject;
  const { postId } = demandGrant('closeInstruction', actor, scopeOfInstruction(instruction), context.today);
  nextState(instructionTable, 'closeInstruction', instruction.state);
  demandVersion(instruction.version, input.version);
  demandOwn(actor, subject, context.today);
  const open = openAdditions(additions);
  if (open > 0) throw new DomainError('INSTRUCTION_ADDITION_OPEN', { count: open });
  const written = instruction.state === 'waiting' ? demandText(input.note, 'note', textLimits.reason, 'REASON_REQUIRED') : limitText(input.note, 'note', textLimits.reason);
  const note = written === '' ? null : written;
  const closed = [instruction, ...additions.filter((added) => added.state === 'reported' && added.postId === instruction.postId)].map((before) => {
    const changes = { state: nextState(instructionTable, 'closeInstruction', before.state), closedOn: context.today, closeNote: note, version: before.version + 1 };
    const event = draftEvent({
      verb: 'closeInstruction', subjectType: 'instruction', subjectId: before.id, postId, fromState: before.state, toState: changes.state, reason: note, data: changes,
    });
    return { instruction: { ...before, ...changes }, event };
  });
  return { instructions: closed.map((each) => each.instruction), events: closed.map((each) => each.event) };
}
