import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { canonicalEvent, chainStart, sealEvents, type EventRecord, type EventSeal } from './chain.js';
import { ChainCheck, type ChainFinding, type ChainReport, type ChainRow } from './check-chain.js';
import { checkpointLine, readCheckpoint, readShortHead, shortHead, type Checkpoint } from './checkpoint.js';
import { findingWords } from './words.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const MEETING = '00000000-0000-7000-8000-00000000000a';
const AT = '2026-11-24T02:00:00.000Z';

const event = (seq: number, more: Partial<EventRecord> = {}): EventRecord => ({
  jointMeetingId: MEETING, seq, id: `event-${String(seq)}`, at: AT, dayOn: '2026-11-24', verb: 'fileReport', subjectType: 'report', subjectId: 'r-1', taskId: null, unitId: 'u-1', actor: null,
  fromState: null, toState: 'submitted', reason: null, data: { text: `第${String(seq)}次`, n: seq }, ...more,
});
const events = (count: number): EventRecord[] => Array.from({ length: count }, (_, at) => event(at + 1));
const sealed = (list: readonly EventRecord[]): EventSeal[] => sealEvents(chainStart(MEETING, sha256), list, sha256);

/** The log as rows, as the database gives them. */
function rowsOf(list: readonly EventRecord[], seals: readonly EventSeal[]): ChainRow[] {
  const numbers = [...new Set([...list, ...seals].map(({ seq }) => seq))].sort((first, second) => first - second);
  const [eventAt, sealAt] = [new Map(list.map((each) => [each.seq, each])), new Map(seals.map((each) => [each.seq, each]))];
  return numbers.map((seq) => ({ seq, event: eventAt.get(seq) ?? null, seal: sealAt.get(seq) ?? null }));
}
const pointAt = (seals: readonly EventSeal[], seq: number): Checkpoint => ({ jointMeetingId: MEETING, code: 'jm', seq, hash: seals[seq - 1]?.hash ?? '', at: AT });

function check(list: readonly EventRecord[], seals: readonly EventSeal[], checkpoints: readonly Checkpoint[] = []): ChainReport {
  const checking = new ChainCheck(MEETING, checkpoints, sha256);
  for (const row of rowsOf(list, seals)) checking.take(row);
  return checking.end();
}
const found = (report: ChainReport): readonly [ChainFinding['fault'], number, number][] => report.findings.map(({ fault, fromSeq, toSeq }) => [fault, fromSeq, toSeq]);

/** A log of some length, and a number in it. */
const place = fc.integer({ min: 1, max: 40 }).chain((count) => fc.tuple(fc.constant(count), fc.integer({ min: 1, max: count })));

describe('the canonical form', () => {
  it('is one text for one event, whatever else hangs on it, and another for any other event', () => {
    const first = event(3);
    expect(canonicalEvent({ ...first, data: { n: 3, text: '第3次' }, extra: 1 } as EventRecord)).toBe(canonicalEvent(first));
    const changes: Partial<EventRecord>[] = [
      { jointMeetingId: 'b' }, { seq: 4 }, { id: 'x' }, { at: '2026-11-24T02:00:00.001Z' }, { dayOn: '2026-11-25' }, { verb: 'acceptReport' }, { subjectType: 'task' }, { subjectId: 'r-2' }, { taskId: 't' }, { unitId: null },
      { actor: { accountId: 'a' } as EventRecord['actor'] }, { fromState: 'expected' }, { toState: null }, { reason: '' }, { data: { text: '第3次', n: 4 } }, { data: {} },
    ];
    expect(new Set([first, ...changes.map((change) => ({ ...first, ...change }))].map(canonicalEvent)).size).toBe(changes.length + 1);
  });

  it('begins each joint meeting’s chain by itself, and takes only events that follow', () => {
    expect(chainStart('a', sha256).hash).not.toBe(chainStart('b', sha256).hash);
    expect(() => sealed([event(1), event(3)])).toThrow('does not follow');
    const [first, ...rest] = events(5);
    const seals = sealed(first ? [first] : []);
    // Sealed in two runs it is the same chain.
    expect([...seals, ...sealEvents(seals[0] ?? { seq: 0, hash: '' }, rest, sha256)]).toEqual(sealed(events(5)));
  });
});

describe('a check of the chain', () => {
  it('finds nothing in a whole log, sealed to the end or not yet', () => {
    fc.assert(fc.property(place, ([count, upTo]) => {
      const list = events(count);
      const seals = sealed(list.slice(0, upTo));
      const report = check(list, seals, [pointAt(seals, upTo)]);
      expect(report).toMatchObject({ events: count, head: { seq: upTo, hash: seals.at(-1)?.hash }, waiting: count - upTo, waitingSince: count === upTo ? null : AT, provenSeq: upTo, findings: [] });
    }));
  });

  it('finds any change of any event, and names it', () => {
    const change = fc.constantFrom<Partial<EventRecord>>({ reason: '改' }, { data: {} }, { verb: 'acceptReport' }, { at: '2026-11-23T02:00:00.000Z' }, { unitId: 'u-2' }, { id: 'x' });
    fc.assert(fc.property(place, change, ([count, seq], changed) => {
      const list = events(count).map((each) => (each.seq === seq ? { ...each, ...changed } : each));
      expect(found(check(list, sealed(events(count))))).toEqual([['event_changed', seq, seq]]);
    }));
  });

  it('finds any removal: in the middle, with its seal, or at the end', () => {
    fc.assert(fc.property(place, fc.boolean(), ([count, seq], withSeal) => {
      const gone = (each: { readonly seq: number }): boolean => each.seq !== seq;
      const seals = sealed(events(count));
      const report = check(events(count).filter(gone), withSeal ? seals.filter(gone) : seals, withSeal ? [pointAt(seals, count)] : []);
      expect(found(report)).toEqual([[seq === count ? 'cut_off' : 'event_removed', seq, seq]]);
    }));
  });

  it('finds two events that changed places, their numbers changed with them', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 30 }), fc.nat(), fc.nat(), (count, one, two) => {
      const [a, b] = [1 + (one % count), 1 + (two % count)];
      fc.pre(a !== b);
      const swapped = events(count).map((each) => (each.seq === a ? { ...event(b), seq: a } : each.seq === b ? { ...event(a), seq: b } : each));
      expect(check(swapped, sealed(events(count))).findings[0]).toMatchObject({ fault: 'event_changed', fromSeq: Math.min(a, b) });
    }));
  });

  it('finds a cut-off tail by a checkpoint, where events and seals are gone together', () => {
    fc.assert(fc.property(place, ([count, last]) => {
      fc.pre(last < count);
      const seals = sealed(events(count));
      expect(found(check(events(last), seals.slice(0, last)))).toEqual([]);
      expect(check(events(last), seals.slice(0, last), [pointAt(seals, last), pointAt(seals, count)])).toMatchObject({ provenSeq: last, findings: [{ fault: 'cut_off', fromSeq: last + 1, toSeq: count, checkpointAt: AT }] });
    }));
  });

  it('finds a whole recomputation by the first checkpoint that differs, and says from where on', () => {
    fc.assert(fc.property(place, fc.nat(), ([count, seq], before) => {
      const honest = sealed(events(count));
      const forged = events(count).map((each) => (each.seq === seq ? { ...each, reason: '改' } : each));
      const seals = sealed(forged);
      expect(found(check(forged, seals))).toEqual([]);
      const good = before % seq;
      const points = [...(good > 0 ? [pointAt(honest, good)] : []), pointAt(honest, count)];
      expect(found(check(forged, seals, points))).toEqual([['recomputed', good + 1, count]]);
    }));
  });

  it('finds seals that were changed, removed, or taken off the end', () => {
    const [list, seals] = [events(6), sealed(events(6))];
    const other = 'f'.repeat(64);
    expect(found(check(list, seals.map((each) => (each.seq === 3 ? { ...each, hash: other } : each))))).toEqual([['seal_changed', 3, 4]]);
    expect(found(check(list, seals.filter(({ seq }) => seq !== 3 && seq !== 4)))).toEqual([['seal_removed', 3, 4]]);
    expect(check(list, seals.slice(0, 3))).toMatchObject({ waiting: 3, findings: [] });
    expect(found(check(list, seals.slice(0, 3), [pointAt(seals, 5)]))).toEqual([['seal_removed', 4, 5]]);
  });

  it('finds that a whole joint meeting is gone', () => {
    expect(found(check([], [], [pointAt(sealed(events(4)), 4)]))).toEqual([['cut_off', 1, 4]]);
  });

  it('names a wrecked log’s first findings and counts the others', () => {
    const report = check(events(300).map((each) => (each.seq % 2 === 0 ? { ...each, reason: '改' } : each)), sealed(events(300)));
    expect([report.findings.length, report.more]).toEqual([50, 100]);
    expect(findingWords(report.findings[0] ?? { fault: 'cut_off', fromSeq: 0, toSeq: 0, checkpointAt: null }, 'zh')).toBe('第2号：事件内容在封存之后被改动');
    expect(findingWords({ fault: 'cut_off', fromSeq: 3, toSeq: 9, checkpointAt: null }, 'en')).toBe('Nos. 3 to 9: End of the log cut off');
  });
});

describe('a checkpoint', () => {
  const point: Checkpoint = { jointMeetingId: MEETING, code: 'jm-4407-1', seq: 42, hash: sha256('x'), at: AT };

  it('is one line that is read again, and nothing else is', () => {
    expect(readCheckpoint(checkpointLine(point))).toEqual(point);
    const lines = ['', '{}', 'null', '[]', 'x', checkpointLine({ ...point, seq: 0 }), checkpointLine({ ...point, hash: 'x' }), checkpointLine({ ...point, at: '2026' }), checkpointLine(point).slice(1)];
    expect(lines.map(readCheckpoint)).toEqual(lines.map(() => null));
  });

  it('is printed short and typed again', () => {
    const short = shortHead(point);
    expect(short).toMatch(/^42-[0-9a-f]{4}(-[0-9a-f]{4}){3}$/);
    const typed = { seq: 42, hashBegin: point.hash.slice(0, 16) };
    for (const text of [short, ` #${short.toUpperCase()} `, short.replaceAll('-', ' '), `42-${point.hash.slice(0, 16)}`]) expect(readShortHead(text)).toEqual(typed);
    expect(readShortHead(`42-${point.hash}`)).toEqual({ seq: 42, hashBegin: point.hash });
    for (const text of ['', '42', '42-abcd', 'x-0000-0000-0000-0000', `42-${point.hash}0`]) expect(readShortHead(text)).toBeNull();
  });
});
