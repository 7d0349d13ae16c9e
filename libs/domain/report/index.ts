export * from './report-slot.states.js';
export * from './report.js';
export * from './report.states.js';
