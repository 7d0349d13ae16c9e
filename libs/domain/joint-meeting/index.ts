export * from './establish-joint-meeting.js';
export * from './settings.js';
