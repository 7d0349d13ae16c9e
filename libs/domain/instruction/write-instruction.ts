import { eventActor, type Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import type { Verb } from '../access/verb.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { demandText } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { instructionDueOn, instructionLimits, type Instruction, type InstructionSubject, type InstructionUrgency } from './instruction.js';
import { instructionTable } from './instruction.states.js';

export interface InstructionInput {
  readonly text: string;
  readonly urgency: InstructionUrgency;
}

/** Where it is written and what on; whether the subject is there and seen is the service's to know. */
export interface InstructionOrigin {
  readonly jointMeetingId: string;
  readonly code: string;
  readonly subject: { readonly kind: InstructionSubject; readonly id: string | null };
}

export interface WrittenInstruction {
  readonly instruction: Instruction;
  readonly events: readonly EventDraft[];
}

export function canWriteInstruction(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  return grantFor('writeInstruction', actor, { jointMeetingId, unitId: null }, today) !== null;
}

/** A new instruction as `verb` makes it: waiting for the secretariat, its limit counted from today. */
export function newInstruction(
  verb: Extract<Verb, 'writeInstruction' | 'addInstruction'>,
  actor: Actor,
  origin: InstructionOrigin & { readonly rootId: string | null; readonly postId: string | null },
  input: InstructionInput,
  context: VerbContext,
): WrittenInstruction {
  const { personName, postTitle } = eventActor(actor, origin.postId);
  const instruction: Instruction = {
    id: context.newId(),
    jointMeetingId: origin.jointMeetingId,
    code: origin.code,
    rootId: origin.rootId,
    text: demandText(input.text, 'text', instructionLimits.text),
    urgency: input.urgency,
    state: nextState(instructionTable, 'writeInstruction', null),
    subjectKind: origin.subject.kind,
    subjectId: origin.subject.id,
    postId: origin.postId,
    personName,
    postTitle,
    writtenOn: context.today,
    dueOn: instructionDueOn(input.urgency, context.today, context.settings),
    taskId: null,
    registeredOn: null,
    result: null,
    reportedOn: null,
    closedOn: null,
    closeNote: null,
    version: 1,
  };
  const event = draftEvent({ verb, subjectType: 'instruction', subjectId: instruction.id, postId: origin.postId, toState: instruction.state, data: { ...instruction } });
  return { instruction, events: [event] };
}

/** A leader writes an instruction (批示) on a task, a unit, a report or nothing. FIELD_REQUIRED, TEXT_TOO_LONG. */
export function writeInstruction(actor: Actor, origin: InstructionOrigin, input: InstructionInput, context: VerbContext): WrittenInstruction {
  const { postId } = demandGrant('writeInstruction', actor, { jointMeetingId: origin.jointMeetingId, unitId: null }, context.today);
  return newInstruction('writeInstruction', actor, { ...origin, rootId: null, postId }, input, context);
}
