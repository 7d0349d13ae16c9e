export * from './add-instruction.js';
export * from './close-instruction.js';
export * from './instruction-scope.js';
export * from './instruction.js';
export * from './instruction.states.js';
export * from './register-instruction.js';
export * from './report-instruction.js';
export * from './write-instruction.js';
