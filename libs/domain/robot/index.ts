export * from './robot.js';
export * from './retry-deliveries.js';
