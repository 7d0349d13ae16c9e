export type * from './notice-draft.js';
export { normalText } from './normal-text.js';
export { withWholeCharacters } from './radicals.js';
export { readNotice } from './read-notice.js';
