export * from './demand-frequency.js';
export * from './grant-exception.js';
export * from './lock-period.js';
export * from './period-label.js';
export * from './period-lock.js';
export * from './period.js';
export * from './reporting-rule.js';
export * from './slot-schedule.js';
