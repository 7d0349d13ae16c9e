export type * from './notice-draft.js';
export { normalText } from './normal-text.js';
