export * from './hand-over.js';
