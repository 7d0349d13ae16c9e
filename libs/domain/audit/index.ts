export * from './audit.js';
export * from './words.js';
