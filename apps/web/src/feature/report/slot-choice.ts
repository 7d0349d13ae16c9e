import type { Light, ReportSlotFilter, ReportSlotState } from '../../gql/graphql';

export const SLOT_STATES = ['expected', 'awaiting_sign_off', 'awaiting_check', 'submitted', 'returned', 'accepted'] as const satisfies readonly ReportSlotState[];
/** Not in yet: what the list opens with. The others are history. */
export const OPEN_STATES = ['expected', 'returned', 'awaiting_sign_off', 'awaiting_check', 'submitted'] as const satisfies readonly ReportSlotState[];
export const LIGHTS = ['overdue', 'due_soon', 'normal'] as const satisfies readonly Light[];
export const PAGE = 50;

export interface SlotChoice {
  light: Light | null;
  /** One state, all of them, or those not in yet. */
  state: ReportSlotState | 'all' | null;
  unitId: string | null;
  taskId: string | null;
  offset: number;
}

export function readSlotChoice(params: URLSearchParams): SlotChoice {
  return {
    light: LIGHTS.find((light) => light === params.get('light')) ?? null,
    state: ([...SLOT_STATES, 'all'] as const).find((state) => state === params.get('states')) ?? null,
    unitId: params.get('unit'),
    taskId: params.get('task'),
    offset: Math.max(0, Math.floor(Number(params.get('offset') ?? '0')) || 0),
  };
}

export function slotFilterOf(choice: SlotChoice): ReportSlotFilter {
  return {
    ...(choice.light === null ? {} : { light: choice.light }),
    ...(choice.state === 'all' ? {} : { states: choice.state === null ? [...OPEN_STATES] : [choice.state] }),
    ...(choice.unitId === null ? {} : { unitId: choice.unitId }),
    ...(choice.taskId === null ? {} : { taskId: choice.taskId }),
  };
}
