import { newId } from '@lianxi/api-data';
import { bootApi, type TestApi } from '../../testing/index.js';

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());

interface Units {
  units: { total: number; items: { name: string; membershipRole: string | null }[] };
}
const UNITS = 'query ($filter: UnitFilter, $page: PageInput) { units(filter: $filter, page: $page) { total items { id name level jurisdictionName membershipRole dutyCount unsetCount openTaskCount overdueCount } } }';
const names = async (filter: object | null, who: 'secretariat' | 'liaison' | 'other_secretariat' = 'secretariat'): Promise<string[]> =>
  (await api.as(who).query<Units>(UNITS, { filter })).units.items.map((unit) => unit.name);

it('lists the members, the lead first, governments after', async () => {
  expect(await names(null)).toEqual(['市民政局', '市财政局', '市卫生健康局', '市总工会', '东县人民政府', '西县人民政府', '一镇人民政府', '二镇人民政府', '三镇人民政府']);
  expect(await names(null, 'other_secretariat')).toEqual(['市教育局', '市财政局']);
});

it.each([
  [{ level: 'county' }, ['东县人民政府', '西县人民政府']],
  [{ countyCode: '449901' }, ['一镇人民政府', '二镇人民政府']],
  [{ text: '财政' }, ['市财政局']],
  [{ text: '%' }, []],
  [{ text: '教育' }, []],
  [{ text: '教育', membersOnly: false }, ['市教育局']],
])('filters by %j', async (filter, expected) => expect(await names(filter)).toEqual(expected));

it('puts the office of that name before governments the text stands in by chance, and the shorter name first', async () => {
  expect(await names({ text: '民政' })).toEqual(['市民政局', '东县人民政府', '西县人民政府', '一镇人民政府', '二镇人民政府', '三镇人民政府']);
});

it('pages, and refuses pages too long', async () => {
  const { units } = await api.as('secretariat').query<Units>(UNITS, { page: { limit: 2, offset: 1 } });
  expect(units).toMatchObject({ total: 9, items: [{ name: '市财政局' }, { name: '市卫生健康局' }] });
  expect(await api.as('secretariat').refusal(UNITS, { page: { limit: 101, offset: 0 } })).toBe('NUMBER_OUT_OF_RANGE');
  expect(await api.as('secretariat').refusal(UNITS, { page: { limit: 0, offset: 0 } })).toBe('NUMBER_OUT_OF_RANGE');
});

it('reads a page in two statements, however many units', async () => {
  expect(await api.statements(() => names(null))).toHaveLength(2);
});

it('shows one unit, its posts and who holds them', async () => {
  const { finance } = api.world.units;
  const query = 'query ($id: ID!) { unit(id: $id) { name membershipRole } posts(unitId: $id) { title kind roles holders { personName capacity fromOn toOn } } }';
  const answer = await api.as('liaison').query<{ posts: { title: string; roles: string[] }[] }>(query, { id: finance });
  expect(answer).toMatchObject({ unit: { name: '市财政局', membershipRole: 'member' } });
  expect(answer.posts.find((post) => post.title === 'liaison岗')).toEqual({
    title: 'liaison岗', kind: 'liaison', roles: ['liaison'], holders: [{ personName: 'liaison某', capacity: 'holder', fromOn: '2020-01-01', toOn: null }],
  });
  // The post of the other joint meeting is there, its role in that one is not.
  expect(answer.posts.find((post) => post.title === 'other_meeting_liaison岗')).toMatchObject({ roles: [] });
  expect(await api.as('liaison').refusal(query, { id: newId() })).toBe('NOT_FOUND');
  expect(await api.as('inspector').refusal(query, { id: finance })).toBe('NOT_PERMITTED');
});

it('gives the system administrator all units, without figures, and nobody else', async () => {
  const query = 'query ($text: String) { allUnits(text: $text) { total items { name kind level } } }';
  expect(await api.as('system_admin').query(query, {})).toMatchObject({ allUnits: { total: 10 } });
  expect(await api.as('system_admin').query(query, { text: '449901' })).toMatchObject({ allUnits: { total: 3 } });
  expect(await api.as('system_admin').query(query, { text: '财政' })).toEqual({ allUnits: { total: 1, items: [{ name: '市财政局', kind: 'government_department', level: 'city' }] } });
  for (const who of ['secretariat', 'liaison', 'security_admin'] as const) expect(await api.as(who).refusal(query, {})).toBe('NOT_PERMITTED');
});

describe('creating a unit', () => {
  const CREATE = 'mutation ($input: CreateUnitInput!) { createUnit(input: $input) { name kind level jurisdictionName } }';
  const input = (extra: object = {}): Record<string, unknown> => ({ input: { name: '东县残联', kind: 'mass_organisation', level: 'county', jurisdictionCode: '449901', ...extra } });

  it('adds it to the register and the log', async () => {
    expect(await api.as('secretariat').query(CREATE, input())).toEqual({ createUnit: { name: '东县残联', kind: 'mass_organisation', level: 'county', jurisdictionName: '东县' } });
    expect((await api.events()).at(-1)).toMatchObject({ verb: 'createUnit', actor: { postTitle: 'secretariat岗', unitName: '市民政局' }, data: { name: '东县残联' } });
  });

  it('refuses names taken, levels that do not fit, and people who may not', async () => {
    expect(await api.as('secretariat').refusal(CREATE, input())).toBe('ALREADY_EXISTS');
    expect(await api.as('secretariat').refusal(CREATE, input({ name: '东县文联', level: 'city' }))).toBe('INPUT_INVALID');
    expect(await api.as('secretariat').refusal(CREATE, input({ jurisdictionCode: 'x' }))).toBe('JURISDICTION_UNKNOWN');
    expect(await api.as('liaison').refusal(CREATE, input({ name: '东县文联' }))).toBe('NOT_PERMITTED');
    expect(await api.as('system_admin').refusal(CREATE, input({ name: '东县文联' }))).toBe('NOT_FOUND');
  });
});
