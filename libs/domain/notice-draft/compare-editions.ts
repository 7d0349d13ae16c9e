import type { DraftChange } from './draft-item.js';

/** A sentence and who holds it, as far as needed to find it again in another edition. */
export interface EditionSentence {
  readonly text: string;
  readonly holders: readonly string[];
}

export interface EditionComparison {
  /** One for each sentence of the new edition: its change, and which old sentence it was. */
  readonly found: readonly { readonly change: Exclude<DraftChange, 'gone'>; readonly previous: number | null }[];
  /** Old sentences without a new one. */
  readonly gone: readonly number[];
}

/** Alike enough to be one sentence reworded: share of common letter pairs. */
const ALIKE = 0.6;

/** Letters and digits only: a comma more or a blank less is no change. */
export function wordsOf(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');
}

function pairsOf(words: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < words.length; at += 1) pairs.add(words.slice(at, at + 2));
  return pairs;
}

/** Dice coefficient of letter pairs, 0..1; 0 where the lengths alone rule likeness out. */
export function likeness(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const sum = first.size + second.size;
  if (sum === 0) return 1;
  // Lengths too far apart can never be alike: no need to look at the pairs.
  if ((2 * Math.min(first.size, second.size)) / sum <= ALIKE) return 0;
  let common = 0;
  for (const pair of first) if (second.has(pair)) common += 1;
  return (2 * common) / sum;
}

interface Prepared {
  readonly words: string;
  readonly holders: string;
  readonly pairs: ReadonlySet<string>;
}

function prepare(sentence: EditionSentence): Prepared {
  const words = wordsOf(sentence.text);
  return { words, holders: [...new Set(sentence.holders)].sort().join('、'), pairs: pairsOf(words) };
}

type Score = (old: Prepared, fresh: Prepared) => number;

/** Same words and holders; same words; reworded with the same holders; much the same words. */
const rounds: readonly Score[] = [
  (old, fresh) => (old.words === fresh.words && old.holders === fresh.holders ? 1 : 0),
  (old, fresh) => (old.words === fresh.words ? 1 : 0),
  (old, fresh) => (old.holders === fresh.holders ? likeness(old.pairs, fresh.pairs) : 0),
  (old, fresh) => likeness(old.pairs, fresh.pairs),
];

function bestMatch(fresh: Prepared, old: readonly Prepared[], taken: ReadonlySet<number>, score: Score): number | null {
  let [best, bestScore]: [number | null, number] = [null, ALIKE];
  old.forEach((candidate, at) => {
    if (taken.has(at)) return;
    const value = score(candidate, fresh);
    if (value > bestScore) [best, bestScore] = [at, value];
  });
  return best;
}

/** Finds each sentence of a new edition in the old one: same, changed (words or holders), new; and what is gone. */
export function compareEditions(previous: readonly EditionSentence[], next: readonly EditionSentence[]): EditionComparison {
  const [old, fresh] = [previous.map(prepare), next.map(prepare)];
  const matches = new Map<number, number>();
  const taken = new Set<number>();
  for (const score of rounds) {
    fresh.forEach((sentence, at) => {
      if (matches.has(at)) return;
      const match = bestMatch(sentence, old, taken, score);
      if (match === null) return;
      matches.set(at, match);
      taken.add(match);
    });
  }
  const found = fresh.map((sentence, at) => {
    const match = matches.get(at);
    const before = match === undefined ? undefined : old[match];
    if (match === undefined || before === undefined) return { change: 'new', previous: null } as const;
    return { change: before.words === sentence.words && before.holders === sentence.holders ? 'same' : 'changed', previous: match } as const;
  });
  return { found, gone: old.map((_, at) => at).filter((at) => !taken.has(at)) };
}
