import { handOverKinds, handOverUntilOn } from './hand-over.js';

describe('what is handed over', () => {
  it('looks two months ahead, over the end of a year and of a short month', () => {
    expect(handOverUntilOn('2026-11-24')).toBe('2027-01-24');
    expect(handOverUntilOn('2026-12-31')).toBe('2027-02-28');
  });

  it('names each kind once', () => {
    expect(new Set(handOverKinds).size).toBe(handOverKinds.length);
  });
});
