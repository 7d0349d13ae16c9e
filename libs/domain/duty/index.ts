export * from './duty.js';
