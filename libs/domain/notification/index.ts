export * from './notification.js';
export * from './message-text.js';
export * from './revise-message-text.js';
export * from './topic.js';
export * from './words.js';
export * from './mail-words.js';
