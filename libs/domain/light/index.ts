export * from './explain.js';
export * from './light.js';
export * from './mark.js';
