export * from './delivery.js';
export * from './mail-address.js';
