export * from './add-member.js';
export * from './change-lead.js';
export * from './end-membership.js';
export * from './membership.js';
