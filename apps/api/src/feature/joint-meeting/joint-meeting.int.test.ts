import { AssignmentEntity, JointMeetingEntity, JurisdictionEntity, MembershipEntity, newId, TaskEntity, UnitEntity } from '@lianxi/api-data';
import { bootApi, type TestApi } from '../../testing/index.js';

const ESTABLISH = 'mutation ($input: EstablishJointMeetingInput!) { establishJointMeeting(input: $input) { id code name level demo amberWorkingDays acknowledgeWorkingDays } }';

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());

const input = (extra: object = {}): Record<string, unknown> => ({
  input: {
    name: '东县困难群众保障联席会议', level: 'county', jurisdictionCode: '449901', secretariatUnitId: api.world.units.eastCounty, secretaryAccountName: 'east.secretary',
    secretaryName: '李三', secretaryPassword: 'Silver-Lantern-4', ...extra,
  },
});

describe('establishing a joint meeting', () => {
  it('is the system administrator’s, and makes its secretariat', async () => {
    const { establishJointMeeting: made } = await api.as('system_admin').query<{ establishJointMeeting: { id: string } }>(ESTABLISH, input());
    expect(made).toMatchObject({ code: 'jm-449901-3', level: 'county', demo: false, amberWorkingDays: 3, acknowledgeWorkingDays: 2 });
    const rows = await api.inside((manager) => manager.find(MembershipEntity), made.id);
    expect(rows).toMatchObject([{ unitId: api.world.units.eastCounty, role: 'lead', fromOn: '2026-03-02', toOn: null }]);
    const events = await api.events(made.id);
    expect(events.map((event) => [event.seq, event.verb, event.actor?.personName])).toEqual([[1, 'establishJointMeeting', 'system_admin某'], [2, 'establishJointMeeting', 'system_admin某']]);
    const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { mustChangePassword } }`;
    expect(await api.anonymous.query(signIn, { input: { accountName: 'east.secretary', password: 'Silver-Lantern-4' } })).toEqual({ signIn: { mustChangePassword: true } });
  });

  it('fails whole: no half joint meeting stays', async () => {
    const count = async (): Promise<number> => (await api.dataSource.query('SELECT * FROM joint_meeting_ids()') as unknown[]).length;
    const before = await count();
    expect(await api.as('system_admin').refusal(ESTABLISH, input({ secretaryAccountName: 'secretariat' }))).toBe('ALREADY_EXISTS');
    expect(await api.as('system_admin').refusal(ESTABLISH, input({ secretaryPassword: 'weak' }))).toBe('PASSWORD_TOO_SHORT');
    expect(await api.as('system_admin').refusal(ESTABLISH, input({ name: '  ' }))).toBe('FIELD_REQUIRED');
    expect(await api.as('system_admin').refusal(ESTABLISH, input({ secretariatUnitId: newId() }))).toBe('NOT_FOUND');
    expect(await api.as('system_admin').refusal(ESTABLISH, input({ jurisdictionCode: '0000' }))).toBe('JURISDICTION_UNKNOWN');
    expect(await count()).toBe(before);
  });

  it.each(['secretariat', 'leader', 'liaison', 'security_admin', 'audit_admin', 'nobody'] as const)('is refused to %s', async (who) => {
    expect(await api.as(who).refusal(ESTABLISH, input())).toBe('NOT_PERMITTED');
  });
});

describe('membership', () => {
  const ADD = 'mutation ($unitIds: [ID!]!, $role: MembershipRole!, $fromOn: LocalDate!) { addMember(unitIds: $unitIds, role: $role, fromOn: $fromOn) { unit { name membershipRole } } }';
  const END = 'mutation ($unitId: ID!, $toOn: LocalDate!, $reason: String!) { endMembership(unitId: $unitId, toOn: $toOn, reason: $reason) { unit { name } toOn endReason } }';
  const LEAD = 'mutation ($unitId: ID!, $fromOn: LocalDate!, $reason: String!) { changeLead(unitId: $unitId, fromOn: $fromOn, reason: $reason) { unit { name } role fromOn toOn } }';
  const LIST = 'query ($ended: Boolean) { memberships(ended: $ended) { unit { name } role fromOn toOn endReason viewerCan } }';
  const reason = '机构改革';

  it('begins for one or several, all or none, and ends on a day with its reason', async () => {
    const unitId = api.world.units.education;
    const secretariat = api.as('secretariat');
    expect(await secretariat.query(ADD, { unitIds: [unitId], role: 'member', fromOn: '2026-03-01' })).toEqual({ addMember: [{ unit: { name: '市教育局', membershipRole: 'member' } }] });
    expect(await secretariat.refusal(ADD, { unitIds: [unitId], role: 'member', fromOn: '2026-04-01' })).toBe('MEMBERSHIP_OVERLAP');
    expect(await secretariat.refusal(END, { unitId, toOn: '2026-02-01', reason })).toBe('DATE_RANGE_INVALID');
    expect(await secretariat.refusal(END, { unitId, toOn: '2026-03-31', reason: ' ' })).toBe('REASON_REQUIRED');
    expect(await secretariat.query(END, { unitId, toOn: '2026-03-31', reason })).toEqual({ endMembership: { unit: { name: '市教育局' }, toOn: '2026-03-31', endReason: reason } });
    expect(await secretariat.refusal(END, { unitId, toOn: '2026-04-01', reason })).toBe('STATE_CONFLICT');
    const other = await api.inside((manager) => manager.countBy(MembershipEntity, { unitId }), api.world.jointMeetings.second);
    expect(other).toBe(1);
    expect((await api.events()).map((event) => [event.verb, event.reason])).toEqual([['addMember', null], ['endMembership', reason]]);
  });

  it('lists who belongs, the lead first, ended ones where asked, with what each may do; of one’s own joint meeting only', async () => {
    const read = async (who: 'secretariat' | 'liaison' | 'other_secretariat', ended = false) =>
      (await api.as(who).query<{ memberships: { unit: { name: string }; role: string; toOn: string | null; endReason: string | null; viewerCan: string[] }[] }>(LIST, { ended })).memberships;
    const [first] = await read('secretariat');
    expect(first).toMatchObject({ unit: { name: '市民政局' }, role: 'lead', viewerCan: ['endMembership'] });
    expect((await read('liaison')).every((each) => each.viewerCan.length === 0)).toBe(true);
    expect((await read('other_secretariat')).map((each) => each.unit.name)).toEqual(['市教育局', '市财政局']);
    api.clock.set('2026-05-01');
    expect((await read('secretariat')).some((each) => each.unit.name === '市教育局')).toBe(false);
    expect((await read('secretariat', true)).at(-1)).toMatchObject({ unit: { name: '市教育局' }, toOn: '2026-03-31', endReason: reason, viewerCan: [] });
    api.clock.set('2026-03-02');
    expect(await api.as('inspector').refusal(LIST)).toBe('NOT_PERMITTED');
  });

  it('has one lead and known units; several fail together', async () => {
    const before = (await api.events()).length;
    const { education, union } = api.world.units;
    const add = (unitIds: readonly string[], role = 'member') => api.as('secretariat').refusal(ADD, { unitIds, role, fromOn: '2026-05-01' });
    expect(await add([education], 'lead')).toBe('LEAD_EXISTS');
    expect(await add([newId()])).toBe('NOT_FOUND');
    expect(await add(['no id'])).toBe('NOT_FOUND');
    expect(await add([])).toBe('FIELD_REQUIRED');
    expect(await add([education, union])).toBe('MEMBERSHIP_OVERLAP');
    const { errors } = await api.as('secretariat').send(ADD, { unitIds: [union], role: 'member', fromOn: '2026-05-01' });
    expect(errors?.[0]?.extensions).toMatchObject({ field: 'unitIds', params: { unit: '市总工会' } });
    const asked = { unitIds: [education], role: 'member', fromOn: '2026-05-01' };
    expect(await api.as('liaison').refusal(ADD, asked)).toBe('NOT_PERMITTED');
    expect(await api.as('secretariat').in(api.world.jointMeetings.second).refusal(ADD, asked)).toBe('NOT_FOUND');
    expect((await api.events()).length).toBe(before);
  });

  it('changes its lead on a day; who led before is still told', async () => {
    const { finance, civil } = api.world.units;
    const secretary = api.as('other_secretariat');
    expect(await secretary.query(LEAD, { unitId: finance, fromOn: '2026-06-01', reason })).toEqual({
      changeLead: [
        { unit: { name: '市教育局' }, role: 'member', fromOn: '2026-06-01', toOn: null },
        { unit: { name: '市财政局' }, role: 'lead', fromOn: '2026-06-01', toOn: null },
      ],
    });
    const rows = await api.inside((manager) => manager.find(MembershipEntity, { order: { fromOn: 'ASC' } }), api.world.jointMeetings.second);
    expect(rows.filter((row) => row.role === 'lead').map((row) => [row.unitId, row.toOn])).toEqual([[api.world.units.education, '2026-05-31'], [finance, null]]);
    expect((await api.events(api.world.jointMeetings.second)).filter((event) => event.verb === 'changeLead')).toHaveLength(4);
    expect(await secretary.refusal(LEAD, { unitId: finance, fromOn: '2026-07-01', reason })).toBe('LEAD_UNCHANGED');
    expect(await secretary.refusal(LEAD, { unitId: civil, fromOn: '2026-06-01', reason })).toBe('MEMBERSHIP_STARTS_LATER');
    expect(await api.as('leader').refusal(LEAD, { unitId: finance, fromOn: '2026-07-01', reason })).toBe('NOT_PERMITTED');
    // The other joint meeting, of which finance is a member too, has the lead it had.
    expect((await api.inside((manager) => manager.findBy(MembershipEntity, { role: 'lead' }))).map((row) => [row.unitId, row.toOn])).toEqual([[civil, null]]);
  });

  it('keeps the unit of the secretariat, whose people would lock themselves out', async () => {
    expect(await api.as('secretariat').refusal(END, { unitId: api.world.units.civil, toOn: '2026-12-31', reason })).toBe('SECRETARIAT_STAYS');
  });

  it('does not end while the unit has work', async () => {
    const [taskId, jointMeetingId] = [newId(), api.world.jointMeetings.first];
    await api.inside(async (manager) => {
      await manager.insert(TaskEntity, { id: taskId, jointMeetingId, code: 'RW-2026-900', title: '任务', content: '内容', state: 'assigned', dueRule: { kind: 'none' }, dueProvisional: false });
      await manager.insert(AssignmentEntity, { id: newId(), jointMeetingId, taskId, unitId: api.world.units.union, role: 'lead', state: 'pending' });
    });
    expect(await api.as('secretariat').refusal(END, { unitId: api.world.units.union, toOn: '2026-12-31', reason })).toBe('MEMBERSHIP_WITH_OPEN_ASSIGNMENTS');
  });
});

describe('a unit that has left', () => {
  it('enters no more after its last day, its roles ended with it', async () => {
    const END = 'mutation ($unitId: ID!, $toOn: LocalDate!) { endMembership(unitId: $unitId, toOn: $toOn, reason: "机构改革") { id } }';
    const liaison = api.as('other_liaison');
    await api.as('secretariat').query(END, { unitId: api.world.units.health, toOn: '2026-03-31' });
    const kept = (await api.events()).at(-1);
    expect(kept).toMatchObject({ verb: 'endMembership', data: { toOn: '2026-03-31', endedRoles: [{ postId: api.world.posts.other_liaison, role: 'liaison', toOn: '2026-03-31' }] } });
    const before = api.clock.now();
    api.clock.set('2026-03-31');
    expect((await liaison.send('{ tasks { total } }')).errors).toBeUndefined();
    api.clock.set('2026-04-01');
    expect((await liaison.send('{ tasks { total } }')).errors).toBeDefined();
    expect(await liaison.query('{ viewer { jointMeetings { jointMeeting { id } } } }')).toMatchObject({ viewer: { jointMeetings: [] } });
    expect((await api.as('liaison').send('{ tasks { total } }')).errors).toBeUndefined();
    api.clock.set(before.slice(0, 10));
  });
});

describe('the reference register', () => {
  const PREVIEW = 'query ($code: String!) { referenceUnitsPreview(jurisdictionCode: $code) { name count } }';
  const LOAD = 'mutation ($code: String!) { loadReferenceUnits(jurisdictionCode: $code) }';

  it('is loaded once: Jiangmen with its governments and members, after it was said what that is', async () => {
    expect(await api.as('system_admin').query(PREVIEW, { code: '4407' })).toEqual({ referenceUnitsPreview: { name: '江门市', count: 1 + 28 + 7 + 73 } });
    const { loadReferenceUnits: added } = await api.as('system_admin').query<{ loadReferenceUnits: number }>(LOAD, { code: '4407' });
    expect(added).toBe(1 + 28 + 7 + 73);
    expect(await api.as('system_admin').query(LOAD, { code: '4407' })).toEqual({ loadReferenceUnits: 0 });
    const towns = await api.dataSource.getRepository(JurisdictionEntity).countBy({ level: 'town' });
    expect(towns).toBe(73 + 3);
    expect(await api.dataSource.getRepository(UnitEntity).countBy({ name: '蓬江区人民政府' })).toBe(1);
  });

  it('is refused to others and for places that are none', async () => {
    expect(await api.as('system_admin').refusal(LOAD, { code: '9999' })).toBe('JURISDICTION_UNKNOWN');
    expect(await api.as('system_admin').refusal(PREVIEW, { code: '9999' })).toBe('JURISDICTION_UNKNOWN');
    expect(await api.as('secretariat').refusal(PREVIEW, { code: '4407' })).toBe('NOT_PERMITTED');
    expect(await api.as('system_admin').refusal(LOAD, { code: '../x' })).toBe('JURISDICTION_UNKNOWN');
    expect(await api.as('secretariat').refusal(LOAD, { code: '4407' })).toBe('NOT_PERMITTED');
  });
});

it('keeps each joint meeting behind its own wall', async () => {
  const seen = await api.inside((manager) => manager.find(JointMeetingEntity), api.world.jointMeetings.second);
  expect(seen.map((row) => row.id)).toEqual([api.world.jointMeetings.second]);
});
