import { PostHoldingEntity } from '@lianxi/api-data';
import ICAL from 'ical.js';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { assigned } from '../task/loop.fixture.js';

const RENEW = 'mutation($unitId: ID!) { renewUnitFeed(unitId: $unitId) { path } }';
const REVOKE = 'mutation($unitId: ID!) { revokeUnitFeed(unitId: $unitId) }';
const READ = 'query($unitId: ID!) { unitFeed(unitId: $unitId) { createdAt createdByName viewerCan } }';

let api: TestApi;
let unitId: string;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
  unitId = api.world.units.finance;
});
afterEach(() => api.close());

const renew = async (who: Who) => (await api.as(who).query<{ renewUnitFeed: { path: string } }>(RENEW, { unitId })).renewUnitFeed.path;
const get = (url: string) => api.server.inject({ method: 'GET', url });

it('shows what the unit owes and stays when its maker leaves, who makes no other', async () => {
  await assigned(api, { dueOn: '2026-04-30' });
  await assigned(api, { parts: [{ unit: 'health', role: 'lead' }], title: '他人的任务', dueOn: '2026-05-29' });
  const path = await renew('liaison');
  expect(path).toMatch(/^\/feeds\/unit-[0-9a-f]{32}/);
  await api.dataSource.getRepository(PostHoldingEntity).update({ postId: api.world.posts.liaison ?? '' }, { toOn: '2026-03-01' });
  expect(['NOT_FOUND', 'NO_ACTIVE_POST']).toContain(await api.as('liaison').refusal(RENEW, { unitId }));
  const answer = await get(path);
  expect(answer.statusCode).toBe(200);
  const calendar = new ICAL.Component(ICAL.parse(answer.body) as unknown as unknown[]);
  expect(calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).summary)).toEqual(['办结：核对救助资金发放（市财政局）']);
  expect(answer.body).toContain('市财政局');
});

it('ends by a new address and by revoking; those of the unit and the secretariat may, others may not', async () => {
  const first = await renew('liaison');
  const second = await renew('secretariat');
  expect([(await get(first)).statusCode, (await get(second)).statusCode]).toEqual([404, 200]);
  expect(await api.as('unit_head').query(READ, { unitId })).toEqual({ unitFeed: { createdAt: expect.any(String) as string, createdByName: 'secretariat某', viewerCan: ['renewUnitFeed', 'revokeUnitFeed'] } });
  expect(await api.as('leader').query(READ, { unitId })).toMatchObject({ unitFeed: { viewerCan: [] } });
  expect(await api.as('other_liaison').refusal(READ, { unitId })).toBe('NOT_FOUND');
  for (const who of ['leader', 'other_liaison'] as const) expect(await api.as(who).refusal(RENEW, { unitId })).toBe('NOT_PERMITTED');
  expect(await api.as('unit_head').query(REVOKE, { unitId })).toEqual({ revokeUnitFeed: true });
  expect((await get(second)).statusCode).toBe(404);
  expect(await api.as('unit_head').refusal(REVOKE, { unitId })).toBe('STATE_CONFLICT');
  const told = (await api.events()).filter(({ subjectType }) => subjectType === 'unit').map(({ verb, unitId: whose }) => [verb, whose]);
  expect(told).toEqual([['renewUnitFeed', unitId], ['renewUnitFeed', unitId], ['revokeUnitFeed', unitId]]);
});
