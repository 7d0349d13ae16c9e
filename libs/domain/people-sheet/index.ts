export * from './people-columns.js';
export * from './read-people.js';
