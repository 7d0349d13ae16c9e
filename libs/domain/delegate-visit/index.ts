export * from './answer-opinion.js';
export * from './delegate-visit-scope.js';
export * from './delegate-visit-words.js';
export * from './delegate-visit.states.js';
export * from './delegate-visit.js';
export * from './plan-delegate-visit.js';
