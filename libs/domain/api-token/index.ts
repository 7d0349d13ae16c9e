export * from './api-token.js';
export * from './create-api-token.js';
export * from './revoke-api-token.js';
export * from './take-api-token.js';
