import { marked, placeOf, searchRows } from './search-rows';

const hit = { __typename: 'SearchHit', kind: 'task', id: 'a', title: '低保金按月发放', code: 'RW-2026-001', detail: '市民政局', placeId: null, fromAssessment: false } as const;
const pages = [{ name: '任务', path: '/tasks' }, { name: 'Units', path: '/units' }];

it('offers every page while nothing is typed, then those of that name before what was found', () => {
  expect(searchRows('', pages, []).map(({ path }) => path)).toEqual(['/tasks', '/units']);
  expect(searchRows('任', pages, [hit]).map(({ path }) => path)).toEqual(['/tasks', '/tasks/a']);
  expect(searchRows('uni', pages, [hit]).map(({ path }) => path)).toEqual(['/units', '/tasks/a']);
});

it.each([
  [hit, '/tasks/a'],
  [{ ...hit, kind: 'unit' }, '/units/a'],
  [{ ...hit, kind: 'person', placeId: 'u' }, '/units/u'],
  [{ ...hit, kind: 'duty' }, '/register?duty=a'],
  [{ ...hit, kind: 'notice' }, '/notices/a'],
  [{ ...hit, kind: 'finding', placeId: 'i' }, '/inspections/i'],
  [{ ...hit, kind: 'finding', placeId: 'i', fromAssessment: true }, '/assessments/i'],
] as const)('leads to where it is read', (found, path) => {
  expect(placeOf(found)).toBe(path);
});

it('marks the words typed, none where initials found it', () => {
  expect([marked('低保金', '保'), marked('低保金', 'dbj'), marked('RW', ''), marked('Abc', 'B')]).toEqual([['低', '保', '金'], ['低保金', '', ''], ['RW', '', ''], ['A', 'b', 'c']]);
});
