export * from './initials.js';
export * from './search.js';
