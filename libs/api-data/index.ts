export * from './codes.js';
export * from './data-source.js';
export * from './entities/index.js';
export * from './events.js';
export * from './ids.js';
export * from './queries/index.js';
export * from './schema/migrate.js';
export * from './scope.js';
