export * from './establish-joint-meeting.js';
export * from './revise-settings.js';
export * from './settings.js';
