export type * from './notice-draft.js';
export { normalText } from './normal-text.js';
export { readNotice } from './read-notice.js';
