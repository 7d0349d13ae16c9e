import { lineAt, lineStarts, numberSentences, sentenceLabel } from './sentence-number';

const text = '甲局负责一。协助二。\n\n乙局负责三。';
const item = (id: string, words: string) => ({
  id,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

describe('numbers of sentences', () => {
  it('finds the line of an offset, empty lines counted', () => {
    const starts = lineStarts(text);
    expect(starts).toHaveLength(3);
    expect([0, text.indexOf('\n'), text.indexOf('乙')].map((offset) => lineAt(starts, offset))).toEqual([1, 1, 3]);
  });

  it('numbers sentences within their line, whatever the order they come in', () => {
    const numbers = numberSentences(text, [item('c', '乙局负责三'), item('b', '协助二'), item('a', '甲局负责一')]);
    expect(['a', 'b', 'c'].map((id) => sentenceLabel(numbers.get(id) ?? { line: 0, sentence: 0 }))).toEqual([
      '1-1',
      '1-2',
      '3-1',
    ]);
  });

  it('gives two readings of one sentence the same number', () => {
    const numbers = numberSentences(text, [item('a', '协助二'), item('b', '协助二')]);
    expect(numbers.get('a')).toEqual(numbers.get('b'));
  });
});
