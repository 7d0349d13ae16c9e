import { forgetKeptTexts, keepText, keptText } from './kept-text';

const mine = { accountId: 'a-1', jointMeetingId: 'm-1' };

describe('a pasted text that was not imported yet', () => {
  beforeEach(() => localStorage.clear());

  it('comes back to the one who pasted it, in the same joint meeting', () => {
    keepText(mine, '第一条');
    expect(keptText(mine)).toBe('第一条');
    expect(keptText({ ...mine, accountId: 'a-2' })).toBe('');
    expect(keptText({ ...mine, jointMeetingId: 'm-2' })).toBe('');
    keepText(mine, '');
    expect(localStorage.length).toBe(0);
  });

  it('is gone after signing out, and so is one of which nobody knows the owner', () => {
    keepText(mine, '第一条');
    keepText({ ...mine, jointMeetingId: 'm-2' }, '第二条');
    localStorage.setItem('lianxi.language', 'en');
    forgetKeptTexts();
    expect([localStorage.length, localStorage.getItem('lianxi.language')]).toEqual([1, 'en']);
    localStorage.setItem('lianxi.import.text', '谁的');
    expect(keptText(mine)).toBe('');
    expect(localStorage.getItem('lianxi.import.text')).toBeNull();
  });
});
