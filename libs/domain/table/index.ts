export * from './event-words.js';
export * from './exported-list.js';
export * from './guess-mapping.js';
export * from './office-words.js';
export * from './read-cell.js';
export * from './read-rows.js';
export * from './table-column.js';
export * from './words.js';
