import { commandOf } from './today-keys';
import type { TodayItem } from './today-target';

const item = (part: Partial<TodayItem>): TodayItem => ({ slotId: 's', taskId: 't', viewerCan: [], repeatable: false, ...part }) as TodayItem;
const report = item({ viewerCan: ['acceptReport', 'returnReport'] });

describe('the keys of 今日要办', () => {
  it('walk and open', () => {
    expect(commandOf('j', null, true)).toEqual({ kind: 'move', step: 1 });
    expect(commandOf('ArrowUp', report, true)).toEqual({ kind: 'move', step: -1 });
    expect(commandOf('Enter', report, true)).toEqual({ kind: 'toggle' });
    expect(commandOf('Enter', item({ slotId: null, taskId: null, noticeId: 'n' }), true)).toEqual({ kind: 'go' });
  });

  it('do what the line offers, and nothing else', () => {
    expect(commandOf('a', report, true)).toEqual({ kind: 'verb', verb: 'acceptReport' });
    expect(commandOf('r', report, true)).toEqual({ kind: 'verb', verb: 'returnReport' });
    expect(commandOf('u', report, true)).toBeNull();
    expect(commandOf('n', report, true)).toBeNull();
    expect(commandOf('n', item({ repeatable: true }), true)).toEqual({ kind: 'repeat' });
    expect(commandOf('x', report, true)).toEqual({ kind: 'select' });
    expect(commandOf('x', item({ viewerCan: ['fileReport'] }), true)).toBeNull();
  });

  it('leaves letters alone where the reader switched them off', () => {
    for (const key of ['j', 'a', 'x', '?']) expect(commandOf(key, report, false)).toBeNull();
    expect(commandOf('ArrowDown', report, false)).toEqual({ kind: 'move', step: 1 });
  });
});
