import { describe, expect, it } from '@jest/globals';
import { byNumber, lineSegments, nextOf, noticeLines } from './notice-segments';

const text = '标题\n\n甲局做好一事。指导二事。\r\n乙局配合三事。';

describe('segments of a notice', () => {
  const lines = noticeLines(text);

  it('keeps offsets of the whole text, also behind empty lines and CR LF', () => {
    for (const line of lines) expect(text.slice(line.start, line.start + line.text.length)).toBe(line.text);
    expect(lines.map((line) => line.line)).toEqual([1, 2, 3, 4]);
  });

  it('cuts at every edge and loses no character', () => {
    const line = lines[2]!;
    const spans = [
      { id: 'a', start: line.start + 2, end: line.start + 7, number: '3-1' },
      { id: 'b', start: line.start + 7, end: line.start + 12, number: '3-2' },
      { id: 'c', start: line.start + 7, end: line.start + 12, number: '3-2' },
    ];
    const segments = lineSegments(line, spans, [{ start: line.start, end: line.start + 2 }]);
    expect(segments.map((segment) => segment.text).join('')).toBe(line.text);
    expect(segments.map((segment) => segment.spans.map((span) => span.id).join(''))).toEqual(['', 'a', 'bc']);
    expect(segments.map((segment) => segment.opens.length)).toEqual([0, 1, 2]);
    expect(segments[0]?.strong).toBe(true);
  });

  it('writes the number of a sentence that runs over two lines once', () => {
    const span = { id: 'x', start: lines[2]!.start + 7, end: lines[3]!.start + 7, number: '3-2' };
    expect(lineSegments(lines[2]!, [span], []).some((segment) => segment.opens.length > 0)).toBe(true);
    expect(lineSegments(lines[3]!, [span], []).every((segment) => segment.opens.length === 0)).toBe(true);
  });
});

describe('several readings of one sentence', () => {
  const span = (id: string, number: string) => ({ id, start: 0, end: 4, number });
  const spans = [span('a', '3-1'), span('b', '3-1'), span('c', '3-2')];

  it('writes a shared number once', () => {
    expect(byNumber(spans).map(([number, shared]) => [number, shared.length])).toEqual([
      ['3-1', 2],
      ['3-2', 1],
    ]);
  });

  it('walks from one reading to the next and round again', () => {
    expect(['x', 'a', 'b', 'c'].map((id) => nextOf(spans, id))).toEqual(['a', 'b', 'c', 'a']);
  });
});
