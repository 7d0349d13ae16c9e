export * from './evidence-pack.js';
export * from './pack-words.js';
