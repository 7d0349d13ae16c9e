import { wordsOf } from './compare-editions.js';
import type { DraftItem, DraftItemSeed, DraftUnit } from './draft-item.js';

/** The text of an edition, and what the reader of today finds in it, before any person has decided anything. */
export interface EditionReading {
  readonly text: string;
  readonly seeds: readonly DraftItemSeed[];
}

/** A sentence that stands unchanged, as a person had settled it in the edition before. */
export interface CarriedItem {
  readonly seed: DraftItemSeed;
  readonly old: DraftItem;
}

export interface CarriedDecisions {
  readonly carried: readonly CarriedItem[];
  /** Sentences of the new edition that are not as they were: new or changed. */
  readonly rest: readonly DraftItemSeed[];
  /** Settled items not found again as they were. */
  readonly before: readonly DraftItem[];
}

/** Sentences of the reader and what persons made of them, which share letters of the earlier text. */
interface Group {
  readonly reads: DraftItemSeed[];
  readonly settled: DraftItem[];
  end: number;
}

type Place = Pick<DraftItemSeed, 'startOffset' | 'endOffset'>;

/** A duty may change between units and classes by hand; governments of a level and tasks never change. */
function laneOf({ kind, level }: Pick<DraftItemSeed, 'kind' | 'level'>): string {
  return kind === 'task' ? 'task' : kind === 'lower_duty' ? level : 'duty';
}

const byPlace = (one: Place, other: Place): number => one.startOffset - other.startOffset || one.endOffset - other.endOffset;

/** Who holds a sentence as the text alone says it. */
export function holdersRead(seed: Pick<DraftItemSeed, 'kind' | 'level' | 'units'>): string {
  return [laneOf(seed), ...new Set(seed.units.map((unit) => unit.name))].sort().join('、');
}

const keyOf = (seed: DraftItemSeed): string => `${holdersRead(seed)}|${wordsOf(seed.text)}`;

function groupsOf(reads: readonly DraftItemSeed[], settled: readonly DraftItem[]): readonly Group[] {
  const lanes = new Map<string, Group[]>();
  const all = [...reads.map((read) => ({ place: read, read, item: null })), ...settled.map((item) => ({ place: item, read: null, item }))];
  for (const { place, read, item } of all.sort((one, other) => byPlace(one.place, other.place))) {
    const lane = laneOf(place);
    const groups = lanes.get(lane) ?? [];
    lanes.set(lane, groups);
    let group = groups.at(-1);
    if (!group || place.startOffset >= group.end) groups.push((group = { reads: [], settled: [], end: 0 }));
    group.end = Math.max(group.end, place.endOffset);
    if (read) group.reads.push(read);
    if (item) group.settled.push(item);
  }
  return [...lanes.values()].flat();
}

const rangeOf = (places: readonly Place[]): { from: number; to: number } => ({ from: Math.min(...places.map((each) => each.startOffset)), to: Math.max(...places.map((each) => each.endOffset)) });

/** Where as many letters have passed as before an offset of the earlier words; marks stay with what they close. */
function offsetLike(before: string, now: string, offset: number): number {
  if (before === now) return offset;
  const letters = wordsOf(before.slice(0, offset)).length;
  let [at, passed] = [0, 0];
  while (at < now.length && passed < letters) passed += wordsOf(now[at++] ?? '').length;
  while (at < now.length && wordsOf(now[at] ?? '') === '' && !/[“‘（(《]/.test(now[at] ?? '')) at += 1;
  return at;
}

function moved<Words extends { readonly text: string; readonly start: number; readonly end: number }>(words: Words | null, by: number, text: string): Words | null {
  if (words === null) return null;
  const [start, end] = [words.start + by, words.end + by];
  return text.slice(start, end) === words.text ? { ...words, start, end } : null;
}

/** A name that was not found in the register then, and is now. */
function withKnown(units: readonly DraftUnit[], read: readonly DraftUnit[]): readonly DraftUnit[] {
  return units.map((unit) => (unit.unitId !== null || unit.generic ? unit : { ...unit, unitId: read.find((each) => each.name === unit.name)?.unitId ?? null }));
}

/** What was settled of a sentence, at its place in the new text. */
function settle(seed: DraftItemSeed, old: DraftItem, read: DraftItemSeed | undefined): DraftItemSeed {
  const { kind, title, dutyKind, frequencyMonths, frequencyBasis, confidence, reasons } = old;
  const recipient = old.recipientUnitId === null ? {} : { recipientUnitId: old.recipientUnitId, recipientBasis: old.recipientBasis };
  // 年底前 means another day in an edition of another year: only a day set by hand stays.
  const dueOn = read && old.dueOn !== read.dueOn ? old.dueOn : seed.dueOn;
  return { ...seed, kind, title, dutyKind, frequencyMonths, frequencyBasis, confidence, reasons, units: withKnown(old.units, seed.units), dueOn, ...recipient };
}

/** Items as a person cut or joined them, laid over the same words in the new text; null where they no longer fit. */
function reshape(group: Group, seeds: readonly DraftItemSeed[], texts: { readonly before: string; readonly now: string }): readonly CarriedItem[] | null {
  const { from, to } = rangeOf([...group.reads, ...group.settled]);
  const fresh = rangeOf(seeds);
  const [before, now] = [texts.before.slice(from, to), texts.now.slice(fresh.from, fresh.to)];
  const [seed] = seeds;
  if (!seed || wordsOf(before) !== wordsOf(now)) return null;
  return group.settled.map((old) => {
    const start = offsetLike(before, now, old.startOffset - from);
    const raw = now.slice(start, offsetLike(before, now, old.endOffset - from));
    const text = raw.trim();
    const startOffset = fresh.from + start + raw.indexOf(text);
    const by = startOffset - old.startOffset;
    const place = { startOffset, endOffset: startOffset + text.length, text, recurrence: moved(old.recurrence, by, texts.now), deadline: moved(old.deadline, by, texts.now) };
    return { old, seed: { ...settle({ ...seed, ...place, dueOn: old.dueOn }, old, undefined), heading: old.heading } };
  });
}

function sameRange(group: Group): boolean {
  const [read, item] = [group.reads[0], group.settled[0]];
  return group.reads.length === 1 && group.settled.length === 1 && read?.startOffset === item?.startOffset && read?.endOffset === item?.endOffset;
}

/**
 * What persons decided of sentences that stand unchanged in a revised edition: cut, joined, left out, given to units, frequency,
 * recipient, title. Both texts are read alike, and reading is compared with reading, so that a decision is never taken for a
 * change of the text.
 */
export function carryDecisions(earlier: EditionReading, settled: readonly DraftItem[], later: EditionReading): CarriedDecisions {
  const waiting = new Map<string, DraftItemSeed[]>();
  for (const seed of later.seeds) {
    const key = keyOf(seed);
    const alike = waiting.get(key);
    if (alike) alike.push(seed);
    else waiting.set(key, [seed]);
  }
  const carried: CarriedItem[] = [];
  const taken = new Set<DraftItemSeed>();
  const found = new Set<DraftItem>();
  for (const group of groupsOf(earlier.seeds, settled)) {
    if (group.settled.length === 0 || group.reads.length === 0) continue;
    const seeds: DraftItemSeed[] = [];
    for (const read of group.reads) {
      const seed = waiting.get(keyOf(read))?.find((each) => !taken.has(each) && !seeds.includes(each));
      if (seed) seeds.push(seed);
    }
    const [seed, read, old] = [seeds[0], group.reads[0], group.settled[0]];
    if (!seed || !old || seeds.length < group.reads.length) continue;
    const items = sameRange(group) ? [{ old, seed: settle(seed, old, read) }] : reshape(group, seeds, { before: earlier.text, now: later.text });
    if (items === null) continue;
    for (const each of seeds) taken.add(each);
    for (const each of group.settled) found.add(each);
    carried.push(...items);
  }
  return { carried, rest: later.seeds.filter((seed) => !taken.has(seed)), before: settled.filter((item) => !found.has(item)) };
}
