import { readFileSync } from 'node:fs';

const ROOT = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

interface Named {
  readonly rule: string;
  readonly path: string;
  readonly name: string;
}

/** Every test the page of the law names, with its file. */
function named(page: string): readonly Named[] {
  const rows = page.split('\n').filter((line) => /^\| [LN]\d/.test(line)).map((line) => line.split(' | '));
  return rows.flatMap(([rule = '', , tests = '']) =>
    [...tests.matchAll(/`([^`]+)`((?: "[^"]+",?)+)/g)].flatMap(([, path = '', names = '']) => [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => ({ rule: rule.replace('| ', ''), path, name }))));
}

const all = named(read('docs/law.md'));

it('names a test for every rule of inspections, results and complaints', () => {
  const rules = new Set(all.map(({ rule }) => rule.split(',')[0]));
  expect(['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9', 'L10', 'L14', 'L16', 'N13'].filter((rule) => !rules.has(rule))).toEqual([]);
});

it('names only tests that are there', () => {
  expect(all.filter(({ path, name }) => !read(path).includes(name))).toEqual([]);
});
