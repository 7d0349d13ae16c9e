import type { AssignmentState, DutyRole, TaskState } from '../../gql/graphql';

export type WayKey = 'draft' | 'assigned' | 'acknowledged' | 'working' | 'completed' | 'closed';

export interface WayStep {
  key: WayKey;
  state: 'done' | 'now' | 'ahead';
  done: number;
  total: number;
}

export interface WayTask {
  state: TaskState;
  assignments: readonly { state: AssignmentState; role: DutyRole }[];
}

const KEYS: readonly WayKey[] = ['draft', 'assigned', 'acknowledged', 'working', 'completed', 'closed'];

/** Where the task stands on its way 草拟 → 交办 → 签收 → 办理 → 办结 → 销号; guides are not counted, as they complete nothing. */
export function taskWay(task: WayTask): WayStep[] {
  const counted = task.assignments.filter((assignment) => assignment.role !== 'guide' && assignment.state !== 'withdrawn');
  const done = counted.filter((assignment) => assignment.state === 'completed').length;
  const pending = task.assignments.some((assignment) => assignment.state === 'pending');
  const at = positionOf(task.state, pending);
  return KEYS.map((key, index) => ({ key, state: index < at ? 'done' : index === at ? 'now' : 'ahead', done, total: counted.length }));
}

function positionOf(state: TaskState, pending: boolean): number {
  if (state === 'draft') return 0;
  if (state === 'completed') return 4;
  if (state === 'closed' || state === 'archived') return 5;
  return pending ? 1 : 3;
}
