import { Light, TaskSort, TaskState, type SortDirection, type TaskFilter } from './task-words';

export interface TaskChoice {
  text: string;
  state: TaskState | null;
  light: Light | null;
  unitId: string | null;
  dutyId: string | null;
  sort: TaskSort;
  direction: SortDirection;
  offset: number;
}

export const PAGE = 50;

const oneOf = <Value extends string>(values: readonly Value[], value: string | null): Value | null => values.find((candidate) => candidate === value) ?? null;

/** The address is the only place a list's choice lives: it can be sent to somebody. */
export function readTaskChoice(params: URLSearchParams): TaskChoice {
  return {
    text: params.get('text') ?? '',
    state: oneOf(TaskState, params.get('state')),
    light: oneOf(Light, params.get('light')),
    unitId: params.get('unit'),
    dutyId: params.get('duty'),
    sort: oneOf(TaskSort, params.get('sort')) ?? 'due_on',
    direction: params.get('direction') === 'desc' ? 'desc' : 'asc',
    offset: Math.max(0, Math.floor(Number(params.get('offset') ?? '0')) || 0),
  };
}

export function filterOf(choice: TaskChoice): TaskFilter {
  return {
    ...(choice.text.trim() === '' ? {} : { text: choice.text.trim() }),
    ...(choice.state === null ? {} : { states: [choice.state] }),
    ...(choice.light === null ? {} : { light: choice.light }),
    ...(choice.unitId === null ? {} : { unitId: choice.unitId }),
    ...(choice.dutyId === null ? {} : { dutyId: choice.dutyId }),
  };
}
