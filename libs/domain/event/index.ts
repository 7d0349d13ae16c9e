export * from './event.js';
export * from './state-as-of.js';
