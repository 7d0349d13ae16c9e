export * from './canonical-json.js';
export * from './evidence-pack.js';
export * from './pack-words.js';
