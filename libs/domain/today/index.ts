export * from './today.js';
