import { randomFillSync } from 'node:crypto';

let lastMillisecond = 0;
let counter = 0;

// Random bytes are asked of the system for many ids at once: asking takes longer than all the rest.
const RANDOM_BYTES = 8;
const pool = Buffer.alloc(RANDOM_BYTES * 512);
let used = pool.length;

function randomHex(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += RANDOM_BYTES;
  return pool.toString('hex', used - RANDOM_BYTES, used);
}

/** UUID version 7 (RFC 9562): sorts by time of making, within one process also inside a millisecond. */
export function newId(now: number = Date.now()): string {
  if (now > lastMillisecond) {
    lastMillisecond = now;
    counter = 0;
  } else if (++counter > 0xfff) {
    lastMillisecond += 1;
    counter = 0;
  }
  const time = lastMillisecond.toString(16).padStart(12, '0');
  const random = randomHex();
  const variant = (8 | (Number.parseInt(random.charAt(0), 16) & 3)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${variant}${random.slice(1, 4)}-${random.slice(4)}`;
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether text can be an id at all: asked before a query, which would answer with an error of the database. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && ID.test(text);
}
