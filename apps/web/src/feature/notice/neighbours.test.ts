import { holdersBefore, mergeTargets, type Neighbour } from './neighbours';

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

describe('who held the sentence before', () => {
  const unit = { name: '市民政局', unitId: 'u1', role: 'responsible', generic: false } as const;
  const held = { ...first, units: [unit] };
  const bare = { ...second, units: [] };

  it('is offered to a sentence without a holder, over others like it', () => {
    expect([...holdersBefore([bare, held, { ...third, units: [] }], [])]).toEqual([
      ['b', [unit]],
      ['c', [unit]],
    ]);
  });

  it('is nobody at the beginning, after a heading or the duties of governments, or where it was dropped', () => {
    const later = { ...second, units: [unit] };
    expect(holdersBefore([{ ...first, units: [] }, later], []).size).toBe(0);
    expect(holdersBefore([held, bare], [{ start: second.start - 1 }]).size).toBe(0);
    expect(holdersBefore([held, { ...later, kind: 'lower_duty' }, { ...third, units: [] }], []).size).toBe(0);
    expect(holdersBefore([{ ...held, state: 'dropped' }, bare], []).size).toBe(0);
  });
});
