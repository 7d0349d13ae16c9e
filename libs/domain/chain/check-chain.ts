import type { Instant } from '../shared/local-date.js';
import { chainStart, leafOf, linkOf, type ChainHead, type EventRecord, type EventSeal, type Sha256 } from './chain.js';
import type { Checkpoint } from './checkpoint.js';

/** What can be wrong with a log; `words.ts` says each in words. */
export const chainFaults = ['event_changed', 'event_removed', 'seal_removed', 'seal_changed', 'cut_off', 'recomputed'] as const;
export type ChainFault = (typeof chainFaults)[number];

export interface ChainFinding {
  readonly fault: ChainFault;
  /** The first number that is wrong; of a recomputed chain the first that may be. */
  readonly fromSeq: number;
  readonly toSeq: number;
  /** When the checkpoint was written that tells it; null where the log alone tells. */
  readonly checkpointAt: Instant | null;
}

/** One number of the log: its event, its seal, or both. */
export interface ChainRow<Entry = EventRecord> {
  readonly seq: number;
  readonly event: Entry | null;
  readonly seal: Omit<EventSeal, 'seq'> | null;
  /** Its event is gone, and may be: deleted after its time, as the log says. */
  readonly inOrder?: boolean;
}

/** Where a chain begins, and how it is made from its entries; without it that of a joint meeting's events. */
export interface ChainRules<Entry> {
  readonly start: ChainHead;
  readonly leafOf: (entry: Entry) => string;
}

export interface ChainReport {
  readonly jointMeetingId: string;
  readonly events: number;
  /** The newest seal that was found. */
  readonly head: ChainHead | null;
  /** Events after it, not sealed yet. */
  readonly waiting: number;
  readonly waitingSince: Instant | null;
  readonly checkpoints: number;
  /** The last checkpoint that agrees: up to there nothing can have been recomputed. */
  readonly provenSeq: number;
  readonly findings: readonly ChainFinding[];
  /** Findings beyond those named. */
  readonly more: number;
}

/** So many are named; the rest is counted, so that a wrecked log does not fill the memory. */
const NAMED = 50;

/**
 * Follows one joint meeting's log from its first event on, row by row in order of their numbers, in constant memory: hashes are made anew
 * from the events, compared with the seals, followed through the chain, and compared with what was written down outside.
 */
export class ChainCheck<Entry extends { readonly at: Instant } = EventRecord> {
  private readonly findings: ChainFinding[] = [];
  private readonly written: readonly Checkpoint[];
  private more = 0;
  private next = 1;
  /** The hash of the seal before; null where that seal is missing, which is a finding of its own. */
  private previous: string | null;
  private head: ChainHead | null = null;
  private events = 0;
  private lastEvent = 0;
  private unsealed: { from: number; to: number; since: Instant } | null = null;
  private compared = 0;
  private proven = 0;
  private recomputed = false;

  private readonly rules: ChainRules<Entry>;

  constructor(private readonly jointMeetingId: string, checkpoints: readonly Checkpoint[], private readonly sha256: Sha256, rules?: ChainRules<Entry>) {
    this.rules = rules ?? { start: chainStart(jointMeetingId, sha256), leafOf: (event) => leafOf(event as unknown as EventRecord, sha256) };
    this.written = [...checkpoints].sort((first, second) => first.seq - second.seq);
    this.previous = this.rules.start.hash;
  }

  take({ seq, event, seal, inOrder = false }: ChainRow<Entry>): void {
    if (seq > this.next) this.missing(this.next, seq - 1);
    this.next = seq + 1;
    if (event) this.events += 1;
    if (event || inOrder) this.lastEvent = seq;
    if (seal) this.follow(seq, event, seal, inOrder);
    else if (event) this.leave(seq, event.at);
  }

  end(): ChainReport {
    for (const each of this.written.slice(this.compared)) this.beyond(each);
    const { jointMeetingId, events, head, unsealed, findings, more } = this;
    return {
      jointMeetingId, events, head, waiting: unsealed ? unsealed.to - unsealed.from + 1 : 0, waitingSince: unsealed?.since ?? null, checkpoints: this.written.length, provenSeq: this.proven,
      // What is gone up to the end was cut off.
      findings: findings.map((each) => (each.fault === 'event_removed' && each.fromSeq > this.lastEvent ? { ...each, fault: 'cut_off' as const } : each)), more,
    };
  }

  private follow(seq: number, event: Entry | null, { leaf, hash }: Omit<EventSeal, 'seq'>, inOrder: boolean): void {
    if (this.unsealed) {
      this.find('seal_removed', this.unsealed.from, this.unsealed.to);
      this.unsealed = null;
    }
    if (event === null) {
      if (!inOrder) this.find('event_removed', seq);
    } else if (this.rules.leafOf(event) !== leaf) this.find('event_changed', seq);
    if (this.previous !== null && linkOf(this.previous, leaf, this.sha256) !== hash) this.find('seal_changed', seq);
    this.previous = hash;
    this.head = { seq, hash };
    this.compare(seq, hash);
  }

  private leave(seq: number, at: Instant): void {
    this.unsealed = this.unsealed ? { ...this.unsealed, to: seq } : { from: seq, to: seq, since: at };
    this.previous = null;
  }

  /** Neither event nor seal. */
  private missing(from: number, to: number): void {
    this.find('event_removed', from, to);
    this.previous = null;
  }

  /** With what was written down of this number, and of numbers before it that have no seal any more. */
  private compare(seq: number, hash: string): void {
    for (let each = this.written[this.compared]; each && each.seq <= seq; each = this.written[this.compared]) {
      this.compared += 1;
      if (each.seq < seq || this.recomputed) continue;
      if (each.hash === hash) this.proven = seq;
      else {
        // All later ones differ as well: the first tells it.
        this.recomputed = true;
        this.find('recomputed', this.proven + 1, seq, each.at);
      }
    }
  }

  /** Written down once, and now beyond the last seal. */
  private beyond({ seq, at }: Checkpoint): void {
    if (seq > this.lastEvent) this.find('cut_off', this.lastEvent + 1, seq, at);
    else this.find('seal_removed', (this.head?.seq ?? 0) + 1, seq, at);
  }

  private find(fault: ChainFault, fromSeq: number, toSeq = fromSeq, checkpointAt: Instant | null = null): void {
    const last = this.findings.at(-1);
    if (last?.fault === fault && fromSeq <= last.toSeq + 1) this.findings[this.findings.length - 1] = { ...last, toSeq: Math.max(toSeq, last.toSeq), checkpointAt: last.checkpointAt ?? checkpointAt };
    else if (this.findings.length < NAMED) this.findings.push({ fault, fromSeq, toSeq, checkpointAt });
    else this.more += 1;
  }
}
