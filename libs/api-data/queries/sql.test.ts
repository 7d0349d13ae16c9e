import { likePattern, query } from './sql.js';

describe('a statement with named values', () => {
  it('numbers each name once and leaves casts alone', () => {
    const made = query('SELECT :a::date, :b, :a WHERE x = :b::text[]', { a: 1, b: 2, unused: 3 });
    expect(made.text).toBe('SELECT $1::date, $2, $1 WHERE x = $2::text[]');
    expect(made.values).toEqual([1, 2]);
  });

  it('refuses a name without a value', () => {
    expect(() => query('SELECT :missing', {})).toThrow(/:missing/);
  });

  it('looks for text with its wildcards as they are', () => {
    expect(likePattern(' 50%_\\ ')).toBe('%50\\%\\_\\\\%');
    expect(likePattern('  ')).toBeNull();
    expect(likePattern(null)).toBeNull();
  });
});
