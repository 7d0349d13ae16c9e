import { isId, newId } from './ids.js';

it('makes ids of version 7 that differ and sort by time, also within one millisecond', () => {
  const ids = Array.from({ length: 10_000 }, () => newId());
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
  expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
});

it.each(['', 'x', '1', '00000000-0000-0000-0000-00000000000g', `${'0'.repeat(36)}`, null, 7])('knows that %p is no id', (value) => {
  expect(isId(value)).toBe(false);
});
