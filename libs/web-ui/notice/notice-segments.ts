export interface NoticeSpan {
  id: string;
  /** UTF-16 offsets into the whole text. */
  start: number;
  end: number;
  /** Line and sentence, such as 18-4. */
  number: string;
  /** A reading nobody has confirmed is dotted. */
  unconfirmed?: boolean | undefined;
}

export interface TextRange {
  start: number;
  end: number;
}

export interface NoticeLine extends TextRange {
  line: number;
  text: string;
}

export interface NoticeSegment extends TextRange {
  text: string;
  spans: readonly NoticeSpan[];
  /** Spans that begin with this segment: their numbers are written here. */
  opens: readonly NoticeSpan[];
  strong: boolean;
}

export function noticeLines(text: string): readonly NoticeLine[] {
  let start = 0;
  return text.split('\n').map((raw, index) => {
    const line = { line: index + 1, text: raw.replace(/\r$/, ''), start, end: start + raw.length };
    start += raw.length + 1;
    return line;
  });
}

export const overlaps = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

/** Cuts a line at every edge of a span, so that shared and nested sentences need no nested marks. */
export function lineSegments(
  line: NoticeLine,
  spans: readonly NoticeSpan[],
  strongs: readonly TextRange[],
): readonly NoticeSegment[] {
  const inside = spans.filter((span) => overlaps(span, line));
  const heavy = strongs.filter((range) => overlaps(range, line));
  const textEnd = line.start + line.text.length;
  const edges = [line.start, textEnd, ...[...inside, ...heavy].flatMap((range) => [range.start, range.end])];
  const cuts = [...new Set(edges)].filter((edge) => edge >= line.start && edge <= textEnd).sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((start, index) => {
    const end = cuts[index + 1] ?? textEnd;
    const piece = { start, end };
    const covering = inside.filter((span) => overlaps(span, piece));
    return [
      {
        ...piece,
        text: line.text.slice(start - line.start, end - line.start),
        spans: covering,
        opens: covering.filter((span) => Math.max(span.start, line.start) === start && span.start >= line.start),
        strong: heavy.some((range) => overlaps(range, piece)),
      },
    ];
  });
}

/** Several readings of one sentence share its number: it is written once. */
export function byNumber(spans: readonly NoticeSpan[]): readonly (readonly [string, readonly NoticeSpan[]])[] {
  const groups = new Map<string, NoticeSpan[]>();
  for (const span of spans) groups.set(span.number, [...(groups.get(span.number) ?? []), span]);
  return [...groups];
}

/** What a click on a shared sentence selects: the first reading, then one after another. */
export function nextOf(spans: readonly NoticeSpan[], selectedId: string | undefined): string | undefined {
  const at = spans.findIndex((span) => span.id === selectedId);
  return spans[(at + 1) % spans.length]?.id;
}
