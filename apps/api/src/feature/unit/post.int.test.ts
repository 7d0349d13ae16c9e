import { JointMeetingRoleEntity, newId, PostEntity, PostHoldingEntity } from '@lianxi/api-data';
import { bootApi, type TestApi } from '../../testing/index.js';

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());

const REVISE = 'mutation ($input: RevisePostInput!) { revisePost(input: $input) }';
const END = 'mutation ($holdingId: ID!, $toOn: LocalDate!, $reason: String!) { endHolding(holdingId: $holdingId, toOn: $toOn, reason: $reason) }';
const POSTS = 'query ($unitId: ID!) { posts(unitId: $unitId) { id title portfolio order viewerCan holders { personName } holdings { id personName capacity fromOn toOn viewerCan } } }';
interface Posts {
  posts: { id: string; title: string; portfolio: string | null; order: number; viewerCan: string[]; holders: unknown[]; holdings: { id: string; toOn: string | null; viewerCan: string[] }[] }[];
}
const reason = '工作调动';
const postOf = async (who: 'secretariat' | 'liaison' | 'other_secretariat', key: 'liaison' | 'other_meeting_liaison') => {
  const { posts } = await api.as(who).query<Posts>(POSTS, { unitId: api.world.units.finance });
  const found = posts.find((post) => post.id === api.world.posts[key]);
  if (!found) throw new Error(key);
  return found;
};
const holdingOf = async (key: 'liaison' | 'other_meeting_liaison' | 'unit_head'): Promise<string> =>
  (await api.dataSource.getRepository(PostHoldingEntity).findOneByOrFail({ postId: api.world.posts[key] ?? '' })).id;

describe('revisePost', () => {
  const input = (change: object = {}) => ({ input: { postId: api.world.posts.liaison, title: '财政联络员', portfolio: '社会保障资金', order: 3, ...change } });

  it('gives a post of the own joint meeting new words, in its log', async () => {
    expect(await postOf('secretariat', 'liaison')).toMatchObject({ viewerCan: ['revisePost'] });
    expect(await api.as('secretariat').query(REVISE, input())).toEqual({ revisePost: true });
    expect(await postOf('liaison', 'liaison')).toMatchObject({ title: '财政联络员', portfolio: '社会保障资金', order: 3, viewerCan: [] });
    expect((await api.events()).at(-1)).toMatchObject({ verb: 'revisePost', unitId: api.world.units.finance, data: { post: { title: '财政联络员', order: 3 } } });
  });

  it('refuses units, other joint meetings’ posts and empty titles', async () => {
    expect(await api.as('liaison').refusal(REVISE, input())).toBe('NOT_PERMITTED');
    expect(await api.as('leader').refusal(REVISE, input())).toBe('NOT_PERMITTED');
    expect(await api.as('audit_admin').refusal(REVISE, input())).toBe('NOT_PERMITTED');
    expect(await api.as('secretariat').refusal(REVISE, input({ title: '' }))).toBe('FIELD_REQUIRED');
    expect(await api.as('secretariat').refusal(REVISE, input({ postId: newId() }))).toBe('NOT_FOUND');
    expect(await api.as('other_secretariat').refusal(REVISE, input())).toBe('POST_WITHOUT_ROLE');
    expect(await postOf('secretariat', 'other_meeting_liaison')).toMatchObject({ viewerCan: [] });
  });
});

describe('endHolding', () => {
  it('ends a seat on a day: its holder enters no more, post and role stay, history is seen', async () => {
    const holdingId = await holdingOf('unit_head');
    expect(await api.as('unit_head').refusal(END, { holdingId, toOn: '2026-03-02', reason })).toBe('NOT_PERMITTED');
    expect(await api.as('secretariat').refusal(END, { holdingId, toOn: '2019-12-31', reason })).toBe('DATE_RANGE_INVALID');
    expect(await api.as('secretariat').refusal(END, { holdingId, toOn: '2026-03-02', reason: '' })).toBe('REASON_REQUIRED');
    expect(await api.as('secretariat').query(END, { holdingId, toOn: '2026-03-02', reason })).toEqual({ endHolding: true });
    expect((await api.events()).at(-1)).toMatchObject({ verb: 'endHolding', reason, data: { holding: { id: holdingId, toOn: '2026-03-02' } } });
    api.clock.set('2026-03-03');
    expect((await api.as('unit_head').send('{ tasks { total } }')).errors).toBeDefined();
    const { posts } = await api.as('secretariat').query<Posts>(POSTS, { unitId: api.world.units.finance });
    expect(posts.find((post) => post.id === api.world.posts.unit_head)).toMatchObject({ holders: [], holdings: [{ id: holdingId, toOn: '2026-03-02', viewerCan: [] }] });
    expect(await api.as('secretariat').refusal(END, { holdingId, toOn: '2026-03-05', reason })).toBe('STATE_CONFLICT');
    api.clock.set('2026-03-02');
  });

  it('leaves a post two joint meetings rely on to the system administrator, and is told in both', async () => {
    const { first, second } = api.world.jointMeetings;
    const postId = api.world.posts.other_meeting_liaison ?? '';
    const holdingId = await holdingOf('other_meeting_liaison');
    expect(await api.as('secretariat').refusal(END, { holdingId, toOn: '2026-03-31', reason })).toBe('POST_WITHOUT_ROLE');
    await api.inside((manager) => manager.insert(JointMeetingRoleEntity, { id: newId(), jointMeetingId: first, postId, role: 'liaison', fromOn: '2026-01-01', toOn: null }));
    for (const who of ['secretariat', 'other_secretariat'] as const) expect(await api.as(who).refusal(END, { holdingId, toOn: '2026-03-31', reason })).toBe('POST_SHARED');
    expect(await api.as('system_admin').query(END, { holdingId, toOn: '2026-03-31', reason })).toEqual({ endHolding: true });
    for (const id of [first, second]) expect((await api.events(id)).at(-1)).toMatchObject({ verb: 'endHolding', jointMeetingId: id, actor: { personName: 'system_admin某' } });
  });

  it('of a member’s post nobody relies on is its secretariat’s; by the administrator it is kept with the accounts', async () => {
    const [postId, id] = [newId(), newId()];
    const { personId } = await api.dataSource.getRepository(PostHoldingEntity).findOneByOrFail({ id: await holdingOf('liaison') });
    await api.dataSource.getRepository(PostEntity).insert({ id: postId, unitId: api.world.units.union, title: '科员', kind: 'staff', portfolio: null, position: 1 });
    await api.dataSource.getRepository(PostHoldingEntity).insert({ id, postId, personId, capacity: 'holder', fromOn: '2026-01-01', toOn: null });
    expect(await api.as('other_secretariat').refusal(END, { holdingId: id, toOn: '2026-06-30', reason })).toBe('POST_WITHOUT_ROLE');
    expect(await api.as('secretariat').query(END, { holdingId: id, toOn: '2026-06-30', reason })).toEqual({ endHolding: true });
    expect((await api.events()).at(-1)).toMatchObject({ verb: 'endHolding', unitId: api.world.units.union });
    expect(await api.as('system_admin').query(END, { holdingId: id, toOn: '2026-03-31', reason })).toEqual({ endHolding: true });
    expect((await api.audit()).filter(({ verb, ofJointMeetingId }) => verb === 'endHolding' && ofJointMeetingId === null)).toMatchObject([{ accountId: api.world.accounts.system_admin, reason, data: { holding: { toOn: '2026-03-31' } } }]);
  });

  it('shows the system administrator posts with what may be done', async () => {
    const query = 'query ($unitId: ID!) { allPosts(unitId: $unitId) { id title order viewerCan holdings { id viewerCan } } }';
    const { allPosts } = await api.as('system_admin').query<{ allPosts: { id: string; viewerCan: string[] }[] }>(query, { unitId: api.world.units.finance });
    expect(allPosts.every((post) => post.viewerCan.includes('revisePost'))).toBe(true);
    expect(await api.as('secretariat').refusal(query, { unitId: api.world.units.finance })).toBe('NOT_PERMITTED');
  });
});
