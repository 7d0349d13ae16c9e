import { describe, expect, it } from '@jest/globals';
import { placeBeside } from './popover';

const anchor = (left: number, top: number) =>
  ({ left, top, width: 33, height: 26, right: left + 33, bottom: top + 26 }) as DOMRect;
const screen = { width: 1000, height: 700 };

describe('the place of a popover', () => {
  it('is below its cell', () => {
    expect(placeBeside(anchor(500, 100), 296, 150, screen)).toEqual({ left: 220.5, top: 132 });
  });
  it('is above where there is no room below', () => {
    expect(placeBeside(anchor(500, 650), 296, 150, screen).top).toBe(494);
  });
  it('never leaves the screen', () => {
    expect(placeBeside(anchor(0, 100), 296, 150, screen).left).toBe(8);
    expect(placeBeside(anchor(990, 100), 296, 150, screen).left).toBeLessThanOrEqual(696);
  });
});
