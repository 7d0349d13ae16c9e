export * from './without-place.js';
