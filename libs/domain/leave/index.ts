export * from './leave.js';
