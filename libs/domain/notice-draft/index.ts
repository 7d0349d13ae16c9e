export * from './notice.states.js';
