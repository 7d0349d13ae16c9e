import { positionIn, type ReviewItem } from './review-items';

const items = ['a', 'b', 'c'].map((id) => ({ kind: 'report', id }) as unknown as ReviewItem);

describe('the review queue', () => {
  it('stands at the one asked for, else stays where it was', () => {
    expect(positionIn(items, 'c', 0)).toBe(2);
    expect(positionIn(items, 'gone', 1)).toBe(1);
    expect(positionIn(items, null, 9)).toBe(2);
    expect(positionIn([], null, 3)).toBe(0);
  });
});
