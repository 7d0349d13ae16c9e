import type { Instant } from '../shared/local-date.js';

/** The end of a joint meeting's chain, written down where nobody who can change the database can reach it. */
export interface Checkpoint {
  readonly jointMeetingId: string;
  /** The joint meeting's code, for people. */
  readonly code: string;
  readonly seq: number;
  readonly hash: string;
  readonly at: Instant;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const HASH = /^[0-9a-f]{64}$/;

/** One line, as it is written into the file of checkpoints. */
export const checkpointLine = ({ jointMeetingId, code, seq, hash, at }: Checkpoint): string => JSON.stringify({ jointMeetingId, code, seq, hash, at });

/** A line of the file; null where it is none of ours. */
export function readCheckpoint(line: string): Checkpoint | null {
  try {
    const { jointMeetingId, code, seq, hash, at } = JSON.parse(line) as Readonly<Record<string, unknown>>;
    if (typeof jointMeetingId !== 'string' || typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 1) return null;
    if (typeof hash !== 'string' || !HASH.test(hash) || typeof at !== 'string' || !INSTANT.test(at)) return null;
    return { jointMeetingId: jointMeetingId.toLowerCase(), code: typeof code === 'string' ? code : '', seq, hash, at };
  } catch {
    return null;
  }
}

/** How many digits stand on paper: 64 bits, which nobody makes twice. */
export const SHORT_HASH = 16;

/** `42-3f9a-1c02-77be-d410`: short enough to be compared by eye, and to be typed. */
export function shortHead({ seq, hash }: Pick<Checkpoint, 'seq' | 'hash'>): string {
  return `${String(seq)}-${(hash.slice(0, SHORT_HASH).match(/.{4}/g) ?? []).join('-')}`;
}

/** What was printed, typed again; null where it is nothing of that form. */
export function readShortHead(text: string): { readonly seq: number; readonly hashBegin: string } | null {
  const found = /^\s*#?(\d{1,9})[\s-]+([0-9a-f][0-9a-f\s-]*)$/i.exec(text);
  const hashBegin = (found?.[2] ?? '').replace(/[\s-]/g, '').toLowerCase();
  return found && hashBegin.length >= SHORT_HASH && hashBegin.length <= 64 ? { seq: Number(found[1]), hashBegin } : null;
}
