/** A stretch of a notice: UTF-16 offsets into its text. */
export interface Spanned {
  id: string;
  start: number;
  end: number;
}

/** Line of the text and place in the line: 18-4 is the fourth sentence of line 18. */
export interface SentenceNumber {
  line: number;
  sentence: number;
}

/** Offsets at which the lines of a text begin. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Line, from 1, that holds an offset. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Numbers sentences by line; several readings of one sentence share its number. */
export function numberSentences(text: string, items: readonly Spanned[]): ReadonlyMap<string, SentenceNumber> {
  const starts = lineStarts(text);
  const byLine = new Map<number, number[]>();
  for (const offset of [...new Set(items.map((item) => item.start))].sort((a, b) => a - b)) {
    const line = lineAt(starts, offset);
    byLine.set(line, [...(byLine.get(line) ?? []), offset]);
  }
  return new Map(
    items.map((item) => {
      const line = lineAt(starts, item.start);
      return [item.id, { line, sentence: (byLine.get(line)?.indexOf(item.start) ?? 0) + 1 }];
    }),
  );
}

export const sentenceLabel = ({ line, sentence }: SentenceNumber): string => `${line}-${sentence}`;
