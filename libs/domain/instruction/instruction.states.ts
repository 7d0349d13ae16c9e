import type { StateTable } from '../shared/state-table.js';

export type InstructionState = 'waiting' | 'assigned' | 'reported' | 'closed';
export const instructionStates = ['waiting', 'assigned', 'reported', 'closed'] as const satisfies readonly InstructionState[];

export type InstructionVerb = 'writeInstruction' | 'registerInstruction' | 'reportInstruction' | 'addInstruction' | 'closeInstruction';

/** The same, and what is done to the task it became. */
export type InstructionStateVerb = InstructionVerb | 'reopenTask';

/** 待登记 → 办理中 → 已反馈 → 阅结; one nobody has registered can be taken back, and one whose task is taken up again is worked on again. Adding further words leaves it open where it is. */
export const instructionTable: StateTable<InstructionState, InstructionStateVerb> = [
  { verb: 'writeInstruction', from: null, to: 'waiting' },
  { verb: 'registerInstruction', from: 'waiting', to: 'assigned' },
  { verb: 'reportInstruction', from: 'assigned', to: 'reported' },
  { verb: 'reopenTask', from: 'reported', to: 'assigned' },
  { verb: 'addInstruction', from: 'waiting', to: 'waiting' },
  { verb: 'addInstruction', from: 'assigned', to: 'assigned' },
  { verb: 'addInstruction', from: 'reported', to: 'reported' },
  { verb: 'closeInstruction', from: 'waiting', to: 'closed' },
  { verb: 'closeInstruction', from: 'reported', to: 'closed' },
];
