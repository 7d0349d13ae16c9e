import { readFileSync } from 'node:fs';

const ROOT = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

interface Named {
  readonly rule: string;
  readonly path: string;
  readonly name: string;
}

/** Every test a page of rules names, with its file. */
function named(page: string): readonly Named[] {
  const rows = page.split('\n').filter((line) => /^\| [LNRS]\d/.test(line)).map((line) => line.split(' | '));
  return rows.flatMap(([rule = '', , tests = '']) =>
    [...tests.matchAll(/`([^`]+)`((?: "[^"]+",?)+)/g)].flatMap(([, path = '', names = '']) => [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => ({ rule: rule.replace('| ', ''), path, name }))));
}

const [all, door] = [named(read('docs/law.md')), named(read('docs/door.md'))];

it('names a test for every rule of inspections, results and complaints', () => {
  const rules = new Set(all.map(({ rule }) => rule.split(',')[0]));
  expect(['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9', 'L10', 'L14', 'L16', 'N13'].filter((rule) => !rules.has(rule))).toEqual([]);
});

it('names a test wherever a path leads to sealed data', () => {
  const matrix = read('docs/law.md').split('\n').filter((line) => /^\| (?!path|test|rule|-|[LNS]\d).+\|$/.test(line));
  const [asked, there] = [matrix.flatMap((line) => line.match(/\bS\d+\b/g) ?? []), all.map(({ rule }) => rule)];
  expect(matrix).toHaveLength(13);
  expect(asked.filter((test) => !there.includes(test))).toEqual([]);
});

it('names a test for every clause of the door', () => {
  const clauses = new Set(door.map(({ rule }) => rule));
  expect(Array.from({ length: 12 }, (_, at) => `R7.${String(at + 1)}`).filter((clause) => !clauses.has(clause))).toEqual([]);
});

it('names only tests that are there', () => {
  expect([...all, ...door].filter(({ path, name }) => !read(path).includes(name))).toEqual([]);
});
