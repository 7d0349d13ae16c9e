export * from './access/index.js';
export * from './calendar/index.js';
export * from './duty/index.js';
export * from './event/index.js';
export * from './identity/index.js';
export * from './joint-meeting/index.js';
export * from './light/index.js';
export * from './membership/index.js';
export * from './notice-draft/index.js';
export * from './period/index.js';
export * from './report/index.js';
export * from './shared/index.js';
export * from './table/index.js';
export * from './task/index.js';
export * from './unit/index.js';
export * from './notice/index.js';
// Both the reader and the register speak of kinds of duty; the register's word is the one others mean.
export type { DutyKind } from './duty/duty.js';
