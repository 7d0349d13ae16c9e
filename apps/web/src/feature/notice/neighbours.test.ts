import { mergeTargets, type Neighbour } from './neighbours';

const text = '办理救助。核对信息；\n1．公示结果。另有一段话，公开电话。';
const draft = (id: string, words: string, values: Partial<Neighbour> = {}): Neighbour => ({
  id,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  kind: 'unit_duty',
  state: 'open',
  change: 'new',
  ...values,
});
const [first, second, third, far] = [
  draft('a', '办理救助。'),
  draft('b', '核对信息；'),
  draft('c', '公示结果。'),
  draft('d', '公开电话。'),
];

describe('which drafts can be merged', () => {
  it('joins neighbours over marks, breaks and numbers, not over words', () => {
    expect([...mergeTargets([first, second, third, far], text)]).toEqual([
      ['b', 'a'],
      ['c', 'b'],
    ]);
  });

  it('keeps kinds apart and passes over what was dropped or is gone', () => {
    expect(mergeTargets([first, { ...second, kind: 'task' }], text).size).toBe(0);
    expect(mergeTargets([{ ...first, state: 'dropped' }, second], text).size).toBe(0);
    expect(mergeTargets([{ ...first, change: 'gone' }, second], text).size).toBe(0);
  });
});
