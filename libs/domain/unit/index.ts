export * from './create-unit.js';
export * from './unit.js';
