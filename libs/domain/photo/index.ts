export { withoutPlace, type CleanPhoto } from './without-place.js';
export * from './without-traces.js';
