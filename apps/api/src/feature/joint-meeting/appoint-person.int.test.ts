import { bootApi, type TestApi } from '../../testing/index.js';

const APPOINT = `mutation ($input: AppointPersonInput!) { appointPerson(input: $input) { id title kind holders } }`;
const POSTS = `query ($unitId: ID!) { allPosts(unitId: $unitId) { id title holders } }`;
const MEETINGS = `{ allJointMeetings { id } }`;
const SEATS = `query ($unitId: ID!) { posts(unitId: $unitId) { title roles holders { personName capacity } } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { personName mustChangePassword jointMeetings { roles unitIds } } }`;

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());
beforeEach(() => api.clock.set('2026-03-02'));

const input = (change: Record<string, unknown> = {}) => ({
  jointMeetingId: api.world.jointMeetings.first, unitId: api.world.units.education, postTitle: '联络员', postKind: 'liaison', role: 'liaison', capacity: 'holder', fromOn: '2026-03-02',
  personName: '林知远', accountName: 'lin.zhiyuan', password: 'Qingshan-2026-lv', ...change,
});
interface Posted {
  appointPerson: { id: string; title: string; holders: string[] };
}

describe('appointPerson', () => {
  it('lets a new liaison sign in, in the joint meeting named and in no other, and is in its log', async () => {
    const { appointPerson } = await api.as('system_admin').query<Posted>(APPOINT, { input: input() });
    expect(appointPerson).toMatchObject({ title: '联络员', kind: 'liaison', holders: ['林知远'] });
    // Nothing of the joint meeting is shown before the first password is changed; the seat is there all the same.
    const { signIn } = await api.anonymous.query<{ signIn: unknown }>(SIGN_IN, { input: { accountName: 'lin.zhiyuan', password: 'Qingshan-2026-lv' } });
    expect(signIn).toEqual({ personName: '林知远', mustChangePassword: true, jointMeetings: [] });
    const { posts } = await api.as('secretariat').query<{ posts: unknown[] }>(SEATS, { unitId: api.world.units.education });
    expect(posts).toContainEqual({ title: '联络员', roles: ['liaison'], holders: [{ personName: '林知远', capacity: 'holder' }] });
    expect((await api.events()).at(-1)).toMatchObject({ verb: 'appointPerson', subjectType: 'unit', subjectId: api.world.units.education });
    expect((await api.events(api.world.jointMeetings.second)).filter((event) => event.verb === 'appointPerson')).toEqual([]);
  });

  it('adds a deputy (AB角) to a post that is there, and keeps the person of an account that is there', async () => {
    const unitId = api.world.units.union;
    const appoint = (change: Record<string, unknown>) => api.as('system_admin').query<Posted>(APPOINT, { input: input({ unitId, ...change }) });
    const first = await appoint({ accountName: 'chen.yi', personName: '陈一' });
    await api.as('system_admin').query<Posted>(APPOINT, { input: input({ unitId: api.world.units.health, accountName: 'wu.er', personName: '吴二' }) });
    const second = await appoint({ postId: first.appointPerson.id, capacity: 'deputy', accountName: 'wu.er', personName: '另一个名字', password: null });
    expect(second.appointPerson).toMatchObject({ id: first.appointPerson.id, holders: ['陈一', '吴二'] });
    expect((await api.as('system_admin').query<{ allPosts: unknown[] }>(POSTS, { unitId })).allPosts).toHaveLength(1);
  });

  it('sent twice changes nothing and says what is there; a second person takes the same post', async () => {
    const unitId = api.world.units.secondTown;
    const once = { input: input({ unitId, accountName: 'zhou.san', personName: '周三' }) };
    const { appointPerson: first } = await api.as('system_admin').query<Posted>(APPOINT, once);
    const before = (await api.events()).length;
    const { errors } = await api.as('system_admin').send(APPOINT, once);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'HOLDING_EXISTS', params: { person: '周三', unit: '二镇人民政府', post: '联络员', from: '2026-03-02' } });
    expect((await api.events()).length).toBe(before);
    const same = await api.as('system_admin').send(APPOINT, { input: input({ unitId, accountName: 'zhou.wu', personName: '周五' }) });
    expect(same.errors?.[0]?.extensions).toMatchObject({ code: 'POST_OCCUPIED', field: 'capacity', params: { person: '周三', since: '2026-03-02' } });
    const other = { input: input({ unitId, accountName: 'zhou.si', personName: '周四', capacity: 'acting', toOn: '2026-06-30' }) };
    const { appointPerson: second } = await api.as('system_admin').query<Posted>(APPOINT, other);
    expect(second).toMatchObject({ id: first.id, holders: ['周三', '周四'] });
    expect((await api.as('system_admin').query<{ allPosts: unknown[] }>(POSTS, { unitId })).allPosts).toHaveLength(1);
  });

  it.each([
    ['a weak password', { accountName: 'weak.one', password: '12345678' }, /^PASSWORD_/],
    ['a new account without a password', { accountName: 'no.password', password: null }, /^FIELD_REQUIRED$/],
    ['an unknown joint meeting', { jointMeetingId: '00000000-0000-7000-8000-000000000009' }, /^NOT_FOUND$/],
    ['a post of another unit', { postId: '00000000-0000-7000-8000-000000000009' }, /^NOT_FOUND$/],
    ["the secretariat's role for another unit", { role: 'secretariat', postKind: 'staff', accountName: 'sly.two' }, /^ROLE_OF_SECRETARIAT_UNIT$/],
    ['a leader who is a liaison', { role: 'leader', accountName: 'sly.three' }, /^ROLE_NOT_FOR_POST$/],
    ['an end before the start', { toOn: '2026-03-01', accountName: 'sly.four' }, /^DATE_RANGE_INVALID$/],
    ["an administrator's role", { role: 'audit_admin', accountName: 'sly.one' }, /^INPUT_INVALID$/],
  ])('refuses %s and leaves nothing behind', async (_, change, code) => {
    const before = (await api.events()).length;
    expect(await api.as('system_admin').refusal(APPOINT, { input: input(change) })).toMatch(code);
    expect((await api.events()).length).toBe(before);
  });

  it('is for the system administrator only, as are its choices', async () => {
    for (const who of ['secretariat', 'liaison', 'leader', 'security_admin', 'audit_admin', 'nobody'] as const) {
      expect(await api.as(who).refusal(APPOINT, { input: input() })).toBe('NOT_PERMITTED');
      expect(await api.as(who).refusal(MEETINGS)).toBe('NOT_PERMITTED');
    }
    expect((await api.as('system_admin').query<{ allJointMeetings: unknown[] }>(MEETINGS)).allJointMeetings).toHaveLength(2);
  });
});
