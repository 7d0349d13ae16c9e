import { AccountEntity, FeedEntity } from '@lianxi/api-data';
import ICAL from 'ical.js';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { assigned } from '../task/loop.fixture.js';

const RENEW = 'mutation { renewFeed { path } }';
const OWN = '{ feed { createdAt } }';

let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

const renew = async (who: Who) => (await api.as(who).query<{ renewFeed: { path: string } }>(RENEW)).renewFeed.path;
const get = (url: string, ip = '10.1.0.1') => api.server.inject({ method: 'GET', url, remoteAddress: ip });

/** As a calendar programme reads it. */
function parsed(text: string): { on: string; summary: string }[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return { on: event.startDate.toString(), summary: event.summary };
  });
}

it('gives the deadlines of the person’s unit, without a session, as whole days', async () => {
  await assigned(api, { everyMonths: 1, dueOn: '2026-04-30' });
  await assigned(api, { parts: [{ unit: 'health', role: 'lead' }], title: '他人的任务', dueOn: '2026-05-29' });
  const answer = await get(await renew('liaison'));
  expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(parsed(answer.body)).toEqual([
    { on: '2026-03-25', summary: '报送：核对救助资金发放（市财政局）' },
    { on: '2026-04-27', summary: '报送：核对救助资金发放（市财政局）' },
    { on: '2026-04-30', summary: '办结：核对救助资金发放（市财政局）' },
  ]);
  expect(parsed((await get(await renew('secretariat'))).body).map((event) => event.on)).toEqual(['2026-04-30', '2026-05-29']);
  expect(parsed((await get(`${await renew('other_liaison')}?lang=en`)).body)).toEqual([{ on: '2026-05-29', summary: 'Complete: 他人的任务 (市卫生健康局)' }]);
  expect(parsed((await get(await renew('other_meeting_liaison'))).body)).toEqual([]);
});

it('ends with a new address, with revoking, with the account; only the hash is kept, and all is logged', async () => {
  const first = await renew('liaison');
  const second = await renew('liaison');
  expect([(await get(first)).statusCode, (await get(second)).statusCode]).toEqual([404, 200]);
  expect(JSON.stringify(await api.inside((manager) => manager.find(FeedEntity)))).not.toContain(second.slice(-47, -4));
  expect(await api.as('liaison').query(OWN)).toMatchObject({ feed: { createdAt: expect.any(String) as string } });
  await api.dataSource.getRepository(AccountEntity).update({ id: api.world.accounts.liaison }, { state: 'disabled' });
  expect((await get(second)).statusCode).toBe(404);
  await api.dataSource.getRepository(AccountEntity).update({ id: api.world.accounts.liaison }, { state: 'active' });
  expect(await api.as('liaison').query('mutation { revokeFeed }')).toEqual({ revokeFeed: true });
  expect((await get(second)).statusCode).toBe(404);
  expect(await api.as('liaison').query(OWN)).toEqual({ feed: null });
  expect(await api.as('liaison').query('mutation { revokeFeed }')).toEqual({ revokeFeed: false });
  const log = (await api.audit()).filter(({ verb }) => verb.endsWith('Feed'));
  expect(log.map((event) => event.verb)).toEqual(['renewFeed', 'renewFeed', 'revokeFeed']);
});

it('is not found by guessing, and guessing is slowed down', async () => {
  const path = await renew('liaison');
  const other = api.world.jointMeetings.second.replaceAll('-', '');
  for (const wrong of ['/feeds/x.ics', path.replace('.ics', ''), path.replace(/[0-9a-f]{32}/, other), `${path.slice(0, -8)}AAAA.ics`]) expect((await get(wrong)).statusCode).toBe(404);
  for (let tries = 0; tries < 20; tries += 1) await get('/feeds/x.ics', '10.9.0.1');
  expect((await get(path, '10.9.0.1')).statusCode).toBe(429);
  expect((await get(path, '10.9.0.2')).statusCode).toBe(200);
  expect(await api.anonymous.refusal(RENEW)).toBe('NOT_SIGNED_IN');
});
