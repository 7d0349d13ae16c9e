export * from './assessment-scope.js';
export * from './assessment-words.js';
export * from './assessment-work.js';
export * from './assessment.states.js';
export * from './assessment.js';
export * from './commission-assessment.js';
export * from './set-assessors.js';
export * from './take-over-finding.js';
