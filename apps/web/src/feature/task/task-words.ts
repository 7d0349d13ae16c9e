import type * as Schema from '../../gql/graphql';

export type { SortDirection, TaskFilter } from '../../gql/graphql';
export type Light = Schema.Light;
export type TaskState = Schema.TaskState;
export type TaskSort = Schema.TaskSort;

/** Choices offered, in the order a task lives. */
export const TaskState = ['draft', 'assigned', 'completed', 'closed', 'archived', 'suspended', 'withdrawn'] as const satisfies readonly Schema.TaskState[];
export const Light = ['overdue', 'due_soon', 'normal', 'undetermined'] as const satisfies readonly Schema.Light[];
export const TaskSort = ['due_on', 'code', 'assigned_on'] as const satisfies readonly Schema.TaskSort[];
export const Grade = ['excellent', 'good', 'pass', 'fail'] as const satisfies readonly Schema.Grade[];
