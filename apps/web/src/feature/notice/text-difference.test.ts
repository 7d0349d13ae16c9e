import { differenceOf } from './text-difference';

const shown = (before: string, after: string) =>
  differenceOf(before, after).map((each) => `${each.kind[0]}:${each.text}`);

describe('difference of two editions', () => {
  it('marks what was added and what went', () => {
    expect(shown('每年开展一次走访。', '每半年开展一次走访。')).toEqual(['s:每', 'a:半', 's:年开展一次走访。']);
    expect(shown('会同有关部门办理。', '办理。')).toEqual(['r:会同有关部门', 's:办理。']);
  });

  it('keeps both texts whole: nothing lost, nothing invented', () => {
    const [before, after] = ['按时足额拨付工作经费。', '按季足额拨付工作经费，逐笔公示。'];
    const pieces = differenceOf(before, after);
    const side = (kind: string) =>
      pieces
        .filter((each) => each.kind === 'same' || each.kind === kind)
        .map((each) => each.text)
        .join('');
    expect(side('removed')).toBe(before);
    expect(side('added')).toBe(after);
  });

  it('says nothing of equal texts', () => {
    expect(shown('一样', '一样')).toEqual(['s:一样']);
    expect(shown('', '')).toEqual([]);
  });

  it('does not try to align what is too long to read sign by sign', () => {
    expect(differenceOf('甲'.repeat(1200), '乙'.repeat(1200))).toHaveLength(2);
  });
});
