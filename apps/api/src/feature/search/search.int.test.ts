import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { concluded } from '../rectification/rectification.fixture.js';
import { assigned, drafted } from '../task/loop.fixture.js';

interface Hit {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly detail: string | null;
  readonly placeId: string | null;
}
const SEARCH = 'query($text: String!) { search(text: $text) { kind id title code detail placeId fromAssessment } }';

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
  await concluded(api);
  await assigned(api, { title: '低保金按月发放', everyMonths: 1 });
  await assigned(api, { title: '孤儿保障 50%', dueOn: '2026-12-31', parts: [{ unit: 'firstTown', role: 'lead' }] });
  await drafted(api, { title: '低保复核草稿' });
});
afterAll(() => api.close());

const found = async (who: Who, text: string): Promise<Hit[]> => (await api.as(who).query<{ search: Hit[] }>(SEARCH, { text })).search;
const titles = async (who: Who, text: string, kind: string): Promise<string[]> => (await found(who, text)).filter((hit) => hit.kind === kind).map(({ title }) => title);

it.each([['低保金'], ['dbj'], ['DBJay'], ['rw-2026-001'], ['金按月']])('finds a task by %s', async (text) => {
  expect(await titles('secretariat', text, 'task')).toEqual(['低保金按月发放']);
});

it('puts what begins so first, and takes signs as they are', async () => {
  expect(await titles('secretariat', '低保', 'task')).toEqual(['低保金按月发放', '低保复核草稿']);
  expect(await titles('secretariat', '50%', 'task')).toEqual(['孤儿保障 50%']);
  expect(await found('secretariat', '%')).toEqual([expect.objectContaining({ title: '孤儿保障 50%' })]);
  expect(await found('secretariat', '低_金')).toEqual([]);
  expect(await found('secretariat', '   ')).toEqual([]);
});

it('finds units, people in their posts, and findings with the way to them', async () => {
  const { name } = await api.as('secretariat').query<{ unit: { name: string } }>('query($id: ID!) { unit(id: $id) { name } }', { id: api.world.units.finance }).then(({ unit }) => unit);
  expect(await titles('secretariat', name, 'unit')).toEqual([name]);
  const [person] = (await found('liaison', 'secretariat')).filter((hit) => hit.kind === 'person');
  expect(person).toMatchObject({ title: 'secretariat某', placeId: expect.any(String), detail: expect.stringContaining(' · ') });
  const findings = (await found('secretariat', '发放')).filter((hit) => hit.kind === 'finding');
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.every(({ placeId }) => placeId !== null)).toBe(true);
});

it('shows each only what its lists show', async () => {
  expect(await titles('liaison', '低保', 'task')).toEqual(['低保金按月发放']);
  expect(await titles('liaison', '孤儿', 'task')).toEqual([]);
  expect(await titles('town_liaison', '孤儿', 'task')).toEqual(['孤儿保障 50%']);
  for (const text of ['低保', 'dbj', '孤儿', '发放']) expect((await found('other_secretariat', text)).filter(({ kind }) => kind === 'task' || kind === 'finding')).toEqual([]);
  expect((await found('inspector', '低保')).filter(({ kind }) => kind === 'task')).toEqual([]);
  expect(await api.as('invited').refusal(SEARCH, { text: '低保' })).toBe('NOT_FOUND');
  expect(await api.as('system_admin').in(api.world.jointMeetings.first).refusal(SEARCH, { text: '低保' })).toBe('NOT_FOUND');
});

it('is one statement beside whose rows they are, and refuses a text longer than any name', async () => {
  expect((await api.statements(() => found('secretariat', 'mz'))).length).toBeLessThanOrEqual(2);
  expect(await api.as('secretariat').refusal(SEARCH, { text: '长'.repeat(61) })).toBe('TEXT_TOO_LONG');
});
