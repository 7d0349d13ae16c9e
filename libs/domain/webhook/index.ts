export * from './change-webhook.js';
export * from './create-webhook.js';
export * from './webhook.js';
