// Every feature reads by the same scope: it is worked out in the platform.
export { readingScope, ReadingSource, unitIdsOf, type Reading } from '../../platform/reading.js';
