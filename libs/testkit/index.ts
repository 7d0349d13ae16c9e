export * from './demo/index.js';
export * from './demo/seed/seed-demo.js';
export * from './scale/make-scale.js';
