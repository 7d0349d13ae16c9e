import { FIRST_WINDOW, MOST, shownOf, WINDOW, windowAfter, windowAround, windowBefore } from './draft-window';

describe('the stretch of the list that is drawn', () => {
  it('stays while the chosen one is in it, and goes where it is otherwise', () => {
    expect(windowAround(FIRST_WINDOW, 7, 5000)).toBe(FIRST_WINDOW);
    expect(windowAround(FIRST_WINDOW, WINDOW, 5000)).toEqual({ from: WINDOW, to: 2 * WINDOW });
    expect(windowAround(FIRST_WINDOW, 4999, 5000)).toEqual({ from: 4800, to: 5000 });
    expect(windowAround({ from: 4800, to: 5000 }, -1, 5000)).toEqual({ from: 4800, to: 5000 });
    expect(windowAround({ from: 4800, to: 5000 }, -1, 30)).toBe(FIRST_WINDOW);
  });

  it('grows on either side up to a bound', () => {
    let window = FIRST_WINDOW;
    for (let times = 0; times < 10; times += 1) window = windowAfter(window);
    expect(window).toEqual({ from: 11 * WINDOW - MOST, to: 11 * WINDOW });
    for (let times = 0; times < 20; times += 1) window = windowBefore(window);
    expect(window).toEqual({ from: 0, to: MOST });
  });

  it('cuts the groups, which still count all of theirs', () => {
    const groups = [{ drafts: [1, 2, 3] }, { drafts: [4, 5] }, { drafts: [6, 7, 8] }];
    expect(shownOf(groups, { from: 2, to: 6 }).map(({ drafts, shown }) => [drafts.length, ...shown])).toEqual([
      [3, 3],
      [2, 4, 5],
      [3, 6],
    ]);
    expect(shownOf(groups, { from: 5, to: 9 }).map(({ shown }) => shown)).toEqual([[], [], [6, 7, 8]]);
  });
});
