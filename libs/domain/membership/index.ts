export * from './add-member.js';
export * from './end-membership.js';
export * from './membership.js';
