export * from './feed.js';
export * from './renew-unit-feed.js';
export * from './revoke-unit-feed.js';
