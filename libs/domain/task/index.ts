export * from './assignment.states.js';
export * from './task.js';
export * from './task.states.js';
