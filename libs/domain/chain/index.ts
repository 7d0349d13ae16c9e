export * from './audit-chain.js';
export * from './chain.js';
export * from './check-chain.js';
export * from './checkpoint.js';
export * from './words.js';
