export { runVerify } from './run-verify.js';
export { unpackInto, unpackZip } from './unpack-zip.js';
export { makeBomb, makeBook } from './table-samples.js';
