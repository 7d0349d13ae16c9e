export * from './demand-frequency.js';
export * from './period-label.js';
export * from './period.js';
export * from './slot-schedule.js';
