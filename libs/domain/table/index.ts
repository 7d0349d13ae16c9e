export * from './event-words.js';
export * from './guess-mapping.js';
export * from './read-cell.js';
export * from './read-rows.js';
export * from './table-column.js';
export * from './words.js';
