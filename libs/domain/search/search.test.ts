import { initialsPattern, twoReadings } from './initials.js';
import { searchText } from './search.js';

describe('what is looked for', () => {
  it('loses the space around it; nothing is nothing', () => {
    expect([searchText('  民政 '), searchText('   ')]).toEqual(['民政', null]);
  });

  it('is refused when it is longer than any name', () => {
    expect(() => searchText('长'.repeat(61))).toThrow(expect.objectContaining({ code: 'TEXT_TOO_LONG', field: 'text' }));
  });
});

describe('initials', () => {
  it.each([['mz j', 'm[zA][jCL]'], ['RW26', 'rw26'], ['m', null], ['2026', null], ['民政', null], ['a.*', null]])('%s is looked for as %s', (typed, pattern) => {
    expect(initialsPattern(typed)).toBe(pattern);
  });

  it('one character has one capital', () => {
    const characters = Object.values(twoReadings).flatMap(([, each]) => [...each]);
    expect(new Set(characters).size).toBe(characters.length);
  });
});
