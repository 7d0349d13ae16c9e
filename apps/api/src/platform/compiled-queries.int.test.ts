import { bootApi, type TestApi } from '../testing/index.js';

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());

/** Interpreted first, compiled from the second time on. */
async function thrice(query: string, variables: Record<string, unknown>): Promise<readonly string[]> {
  const answers: string[] = [];
  // Each request has a number of its own.
  for (let time = 0; time < 3; time += 1) answers.push(JSON.stringify(await api.as('secretariat').send(query, variables)).replace(/"requestId":"[^"]*"/g, '"requestId":"…"'));
  return answers;
}

it.each<[string, RegExp, string, Record<string, unknown>]>([
  ['a list', /"total":\d+,"items":\[\{"id":.*\},\{.*"code":/, 'query($page: PageInput) { units(page: $page) { total items { id name kind code } } }', { page: { limit: 3 } }],
  ['directives and fragments', /"name":"\w+"/, 'query($off: Boolean = true) { viewer { id ...rest @skip(if: $off) ...more @include(if: $off) } } fragment rest on Viewer { personName } fragment more on Viewer { __typename name: accountName }', {}],
  ['variables of a wrong kind', /INPUT_INVALID/, 'query($page: PageInput) { units(page: $page) { total } }', { page: { limit: 'many', nothing: 1 } }],
  ['a variable that is missing', /INPUT_INVALID/, 'query($id: ID!) { task(id: $id) { id } }', {}],
  ['a refusal of ours', /NUMBER_OUT_OF_RANGE.*"path":|"path":.*NUMBER_OUT_OF_RANGE/, 'query($page: PageInput) { units(page: $page) { total items { id } } }', { page: { limit: 1000 } }],
  ['a refusal of a policy', /NOT_PERMITTED|NOT_FOUND/, '{ viewer { id } audit(page: { limit: 1 }) { total } }', {}],
  ['nothing there', /"task":null/, '{ task(id: "00000000-0000-7000-8000-000000000000") { id title } }', {}],
])('is answered the same compiled as interpreted: %s', async (_, holds, query, variables) => {
  const [interpreted = '', ...compiled] = await thrice(query, variables);
  expect(interpreted).toMatch(holds);
  expect(compiled).toEqual([interpreted, interpreted]);
});
