import type { SectionDraft } from '../notice/notice-draft.js';
import type { DraftItem, Notice } from './draft-item.js';

/** One sentence in its place: line 18, sentence 4 is "18-4". */
export interface Clause {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly noticeId: string;
  readonly line: number;
  readonly sentence: number;
  readonly startOffset: number;
  readonly endOffset: number;
  /** Headings above it, outermost first. */
  readonly path: readonly string[];
}

/** Headings above a place in the text, outermost first. */
export function pathAt(sections: readonly SectionDraft[], offset: number): readonly string[] {
  const above: SectionDraft[] = [];
  for (const section of [...sections].sort((first, second) => first.start - second.start)) {
    if (section.start > offset) break;
    while (above.length > 0 && (above.at(-1)?.level ?? 0) >= section.level) above.pop();
    above.push(section);
  }
  return above.map(({ label, title }) => `${label}${title}`);
}

/** Where the lines begin; line 1 at 0. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** One clause per sentence of the items, numbered within its line: line 18, fourth sentence is "18-4" (N1). */
export function clausesOfItems(notice: Pick<Notice, 'id' | 'jointMeetingId' | 'text' | 'sections'>, items: readonly DraftItem[], newId: () => string): readonly Clause[] {
  const starts = lineStarts(notice.text);
  const places = new Map(items.filter((item) => item.change !== 'gone').map((item) => [`${item.startOffset}-${item.endOffset}`, item]));
  const sorted = [...places.values()].sort((first, second) => first.startOffset - second.startOffset || first.endOffset - second.endOffset);
  const counts = new Map<number, number>();
  return sorted.map(({ startOffset, endOffset }) => {
    const line = lineAt(starts, startOffset);
    const sentence = (counts.get(line) ?? 0) + 1;
    counts.set(line, sentence);
    return { id: newId(), jointMeetingId: notice.jointMeetingId, noticeId: notice.id, line, sentence, startOffset, endOffset, path: pathAt(notice.sections, startOffset) };
  });
}
