import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { deadlineText } from './deadline-badge';
import { Light, LightChip } from './light';
import { LIGHT_TONE, type LightKind } from './light-kind';

const kinds = Object.keys(LIGHT_TONE) as LightKind[];
const outline = (kind: LightKind): string => {
  const { container } = render(<Light kind={kind} label="x" />);
  const drawn = container.querySelector('svg')?.innerHTML ?? '';
  cleanup();
  return drawn;
};

describe('lights', () => {
  afterEach(cleanup);

  it('print their word, or speak it where only the shape is shown', () => {
    render(<LightChip kind="due_soon" label="还剩1个工作日" />);
    expect(screen.getByText('还剩1个工作日')).toBeTruthy();
    render(<Light kind="overdue" label="逾期，3件未报" digit={3} hideLabel />);
    expect(screen.getByRole('img', { name: '逾期，3件未报' }).textContent).toContain('3');
  });

  it('differ in outline, so that black and white loses nothing', () => {
    const same: Partial<Record<LightKind, LightKind>> = { normal: 'not_due', undetermined: 'unset' };
    const drawn = kinds.filter((kind) => same[kind] === undefined).map(outline);
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});

describe('the words of a deadline', () => {
  const labels = {
    overdue: (days: number) => `逾期${days}个工作日`,
    today: '今日到期',
    left: (days: number) => `还剩${days}个工作日`,
    word: { normal: '正常', accepted: '已收' },
  };
  it.each([
    ['overdue', -37, '逾期37个工作日'],
    ['due_soon', 0, '今日到期'],
    ['due_soon', 1, '还剩1个工作日'],
    ['normal', 20, '正常'],
    ['accepted', -3, '已收'],
    ['not_due', null, '正常'],
  ] as const)('%s with %s days: %s', (light, workingDaysLeft, text) => {
    expect(deadlineText({ light, workingDaysLeft, labels })).toBe(text);
  });
});
