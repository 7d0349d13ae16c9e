import { bootApi, type TestApi } from '../../testing/index.js';
import { act as actOnItem, concluded, opened, report, type RectificationAnswer } from '../rectification/rectification.fixture.js';
import { factsOf, giveRole, inputOf, OFFICER, PROPOSE, type ProposalAnswer } from './accountability.fixture.js';
import { newKey } from '../task/loop.fixture.js';

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
  await giveRole(api, OFFICER, 'accountability_officer');
  api.clock.set('2026-03-04');
});
afterAll(() => api.close());

it('a missed limit of rectification is a fact of its own: late from the day after, done late once it is reported, in the words of the finding', async () => {
  const item = (await opened(api, await concluded(api, ['finance'])))[0] as RectificationAnswer;
  const missed = async () => (await factsOf(api)).filter(({ kind }) => kind === 'late_rectification');
  api.clock.set('2026-03-18');
  expect(await missed()).toEqual([]);
  api.clock.set('2026-03-19');
  expect(await missed()).toMatchObject([{ sourceId: item.id, title: '发放1', text: '两个月迟发', dueOn: '2026-03-18', onDate: '2026-03-18', doneOn: null, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  const input = await inputOf(api, { matter: '整改逾期', facts: [{ kind: 'late_rectification', sourceId: item.id }] });
  // The register of accountability alone opens nothing else: the link is for who reads the item too.
  const { done } = await api.as(OFFICER).query<{ done: ProposalAnswer }>(PROPOSE, { input, key: newKey() });
  expect(done).toMatchObject({ facts: [{ kind: 'late_rectification', dueOn: '2026-03-18' }] });
  expect((done['chain'] as { step: string; onDate: string; linkTo: string | null; linkId: string | null }[]).find(({ step }) => step === 'fact')).toMatchObject({ onDate: '2026-03-19', linkTo: null });
  const taken = await actOnItem(api, 'liaison', 'acknowledgeRectification', item, { postId: api.world.posts.liaison, plan: '补发' });
  await actOnItem(api, 'liaison', 'finishRectification', taken, report());
  expect(await missed()).toMatchObject([{ sourceId: item.id, doneOn: '2026-03-19' }]);
  expect(await factsOf(api, 'health')).toEqual([]);
});

it('a finding of an inspection that is not concluded yet, or an item in time, is no fact', async () => {
  const { sourceId } = (await factsOf(api)).find(({ kind }) => kind === 'late_rectification') ?? { sourceId: '' };
  const send = async (facts: object) => api.as(OFFICER).refusal(PROPOSE, { input: await inputOf(api, { matter: '无', facts }), key: newKey() });
  expect(await send([{ kind: 'late_assignment', sourceId }])).toBe('ACCOUNTABILITY_FACT_UNKNOWN');
  api.clock.set('2026-03-18');
  expect(await send([{ kind: 'finding', sourceId }])).toBe('ACCOUNTABILITY_FACT_UNKNOWN');
});
