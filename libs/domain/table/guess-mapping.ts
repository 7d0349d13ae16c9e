import { comparableHead, type ColumnMapping, type TableCell, type TableColumn, type TableLines } from './table-column.js';

/** How surely a column of the sheet is this one: 1 = the same words. */
export interface ColumnGuess<Key extends string = string> {
  readonly key: Key;
  readonly at: number;
  readonly confidence: number;
}

/** Below this a pairLikeness is chance. */
const LEAST_LIKENESS = 0.5;
const CONTAINED = 0.8;
const HEAD_WITHIN = 20;

function pairs(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

/** Dice's measure over pairs of characters: 1 = the same pairs. */
export function pairLikeness(first: string, second: string): number {
  const [one, two] = [pairs(first), pairs(second)];
  if (one.length + two.length === 0) return 0;
  const rest = [...two];
  let shared = 0;
  for (const pair of one) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (one.length + two.length);
}

function confidenceOf(head: string, name: string): number {
  if (head === '' || name === '') return 0;
  if (head === name) return 1;
  const [short, long] = head.length < name.length ? [head, name] : [name, head];
  if (short.length >= 2 && long.includes(short)) return CONTAINED;
  const like = pairLikeness(head, name) * CONTAINED;
  return like >= LEAST_LIKENESS ? like : 0;
}

const namesOf = ({ label, aliases = [] }: TableColumn): readonly string[] => [label.zh, label.en, ...aliases].map(comparableHead);

/** The likeliest column of the sheet for each of ours, each used once, the surest first; what is like nothing is left out. */
export function guessMapping<Key extends string>(heads: readonly TableCell[], columns: readonly TableColumn<Key>[]): readonly ColumnGuess<Key>[] {
  const names = heads.map((head) => comparableHead(String(head ?? '')));
  const all = columns.flatMap((column) =>
    names.map((name, at) => ({ key: column.key, at, confidence: Math.max(...namesOf(column).map((own) => confidenceOf(name, own))) })),
  );
  const chosen: ColumnGuess<Key>[] = [];
  for (const guess of all.filter(({ confidence }) => confidence > 0).sort((first, second) => second.confidence - first.confidence || first.at - second.at)) {
    if (!chosen.some(({ key, at }) => key === guess.key || at === guess.at)) chosen.push(guess);
  }
  return chosen;
}

/** Guesses as a mapping, what a person decided before them: a number is a column of the sheet, null "not in this sheet". */
export function mappingOf<Key extends string>(
  columns: readonly TableColumn<Key>[],
  guesses: readonly ColumnGuess<Key>[],
  decided: Partial<Readonly<Record<Key, number | null>>> = {},
): ColumnMapping<Key> {
  const taken = new Set(Object.values(decided).filter((at) => typeof at === 'number'));
  const entries = columns.map(({ key }) => {
    const own = decided[key];
    if (own !== undefined) return [key, own] as const;
    const guess = guesses.find((each) => each.key === key && !taken.has(each.at));
    return [key, guess?.at ?? null] as const;
  });
  return Object.fromEntries(entries) as unknown as ColumnMapping<Key>;
}

/** The line, from 0, that looks most like a head (notes and a title may stand above it); null where none does. */
export function findHeadLine(lines: TableLines, columns: readonly TableColumn[]): number | null {
  const scores = lines.slice(0, HEAD_WITHIN).map((line) => guessMapping(line, columns).reduce((sum, { confidence }) => sum + confidence, 0));
  const best = Math.max(0, ...scores);
  return best === 0 ? null : scores.indexOf(best);
}
