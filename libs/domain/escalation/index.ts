export * from './ladder.js';
export * from './last-due-late.js';
export * from './loud.js';
export * from './quiet-hours.js';
export * from './recipients.js';
export * from './revise-ladder.js';
export * from './urge.js';
