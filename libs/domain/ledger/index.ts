export * from './consequence.js';
export * from './import-tasks.js';
export * from './ledger-cells.js';
export * from './ledger-columns.js';
export * from './ledger-units.js';
export * from './read-ledger.js';
