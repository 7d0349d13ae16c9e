import { DomainError } from './domain-error.js';

/** One row of a state machine; `from` null = the verb makes the thing. */
export interface Transition<State extends string, By extends string> {
  readonly verb: By;
  readonly from: State | null;
  readonly to: State;
}

export type StateTable<State extends string, By extends string> = readonly Transition<State, By>[];

/** May the verb be used in this state at all? */
export function allowsVerb<State extends string, By extends string>(table: StateTable<State, By>, verb: By, from: State | null): boolean {
  return table.some((row) => row.verb === verb && row.from === from);
}

/** The state the verb leads to; STATE_CONFLICT {verb, state} where the table has no such row. */
export function nextState<State extends string, By extends string>(table: StateTable<State, By>, verb: By, from: State | null): State {
  const row = table.find((candidate) => candidate.verb === verb && candidate.from === from);
  if (!row) throw new DomainError('STATE_CONFLICT', { verb, state: from ?? 'none' });
  return row.to;
}

/** Every state that can be come to from nothing. */
export function reachableStates<State extends string, By extends string>(table: StateTable<State, By>): ReadonlySet<State> {
  const reached = new Set<State>();
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const row of table) if (row.from === null || reached.has(row.from)) reached.add(row.to);
  }
  return reached;
}
