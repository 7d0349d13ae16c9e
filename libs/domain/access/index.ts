export * from './actor.js';
export * from './policy.js';
export * from './role.js';
export * from './verb.js';
export * from './verbs-on.js';
export * from './verbs-on-inspection.js';
export * from './verbs-on-complaint.js';
export * from './visible-units.js';
