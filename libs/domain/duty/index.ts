export * from './assistance-category.js';
export * from './duty-scope.js';
export * from './duty.js';
export * from './expand-holders.js';
export * from './set-frequency.js';
export * from './set-recipient.js';
