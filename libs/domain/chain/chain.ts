import type { EventActor } from '../access/actor.js';
import { canonicalJson } from '../shared/canonical-json.js';
import type { Instant, LocalDate } from '../shared/local-date.js';

/** An event as the log keeps it: all its columns, and nothing else. */
export interface EventRecord {
  readonly jointMeetingId: string;
  readonly seq: number;
  readonly id: string;
  readonly at: Instant;
  readonly dayOn: LocalDate;
  readonly verb: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly taskId: string | null;
  readonly unitId: string | null;
  readonly actor: EventActor | null;
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly reason: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Part of the first link: another way of writing or joining events would carry another name. */
export const chainFormat = 'lianxi-event-chain/1';

/** SHA-256 of the UTF-8 bytes, in 64 small hexadecimal digits. Given from outside: the domain knows no library. */
export type Sha256 = (text: string) => string;

/** What is kept of a sealed event: the hash of the event alone (leaf), and that of all up to it (hash). */
export interface EventSeal {
  readonly seq: number;
  readonly leaf: string;
  readonly hash: string;
}

export type ChainHead = Pick<EventSeal, 'seq' | 'hash'>;

/** The canonical form: canonical JSON of exactly these fields, an absent value as null; what else hangs on the object does not count. */
export function canonicalEvent({ jointMeetingId, seq, id, at, dayOn, verb, subjectType, subjectId, taskId, unitId, actor, fromState, toState, reason, data }: EventRecord): string {
  return canonicalJson({ jointMeetingId, seq, id, at, dayOn, verb, subjectType, subjectId, taskId, unitId, actor, fromState, toState, reason, data });
}

export const leafOf = (event: EventRecord, sha256: Sha256): string => sha256(canonicalEvent(event));

/** Previous hash, newline, leaf: whoever knows only leaves can follow the chain without reading an event. */
export const linkOf = (previous: string, leaf: string, sha256: Sha256): string => sha256(`${previous}\n${leaf}`);

/** Before the first event of a joint meeting; its id is in it, so that no chain can be passed off as another's. */
export const chainStart = (jointMeetingId: string, sha256: Sha256): ChainHead => ({ seq: 0, hash: sha256(`${chainFormat}\n${jointMeetingId}`) });

/** The seals of events that follow the head without a gap; anything else is an error of ours. */
export function sealEvents(head: ChainHead, events: readonly EventRecord[], sha256: Sha256): EventSeal[] {
  let { seq, hash } = head;
  return events.map((event) => {
    if (event.seq !== seq + 1) throw new Error(`event ${String(event.seq)} does not follow ${String(seq)}`);
    seq = event.seq;
    const leaf = leafOf(event, sha256);
    hash = linkOf(hash, leaf, sha256);
    return { seq, leaf, hash };
  });
}
