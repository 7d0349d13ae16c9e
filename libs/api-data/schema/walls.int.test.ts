import { testDatabase, type TestDatabase } from '../testing/index.js';
import type { DataSource, EntityManager } from 'typeorm';
import { nextCodes } from '../codes.js';
import { createDataSource } from '../data-source.js';
import { AccountEntity, AuditEventEntity, EventEntity, JointMeetingEntity, JointMeetingRoleEntity, JurisdictionEntity, MembershipEntity, PersonEntity, PostEntity, PostHoldingEntity, UnitEntity } from '../entities/index.js';
import { appendEvents } from '../events.js';
import { newId } from '../ids.js';
import { withScope } from '../scope.js';

let database: TestDatabase;
let app: DataSource;
const [first, second] = [newId(), newId()];
const [place, unit, person, post] = [newId(), newId(), newId(), newId()];
const at = '2026-03-02T01:00:00.000Z';

beforeAll(async () => {
  database = await testDatabase();
  app = await createDataSource({ url: database.appUrl }).initialize();
  await app.getRepository(JurisdictionEntity).insert({ id: place, code: '4407', name: '江门市', level: 'city', parentId: null });
  await app.getRepository(UnitEntity).insert({ id: unit, code: '4407-1', name: '市民政局', kind: 'government_department', level: 'city', jurisdictionId: place, validFrom: '2018-01-01' });
  await app.getRepository(PersonEntity).insert({ id: person, name: '陈一' });
  await app.getRepository(PostEntity).insert({ id: post, unitId: unit, title: '科长', kind: 'staff', position: 1 });
  await app.getRepository(PostHoldingEntity).insert({ id: newId(), postId: post, personId: person, capacity: 'holder', fromOn: '2020-01-01', toOn: '2026-12-31' });
  for (const id of [first, second]) await withScope(app, id, (manager) => establish(manager, id));
});
afterAll(async () => {
  await app.destroy();
  await database.drop();
});

async function establish(manager: EntityManager, id: string): Promise<void> {
  await manager.insert(JointMeetingEntity, { id, code: `jm-${id}`, name: '联席会议', level: 'city', jurisdictionId: place, secretariatUnitId: unit, establishedOn: '2020-01-01' });
  await manager.insert(MembershipEntity, { id: newId(), jointMeetingId: id, unitId: unit, role: 'lead', fromOn: '2020-01-01' });
  await manager.insert(JointMeetingRoleEntity, { id: newId(), jointMeetingId: id, postId: post, role: 'secretariat', fromOn: '2020-01-01' });
  await append(manager, id);
}

const append = (manager: EntityManager, jointMeetingId: string): Promise<void> =>
  appendEvents(
    manager,
    [{ verb: 'establishJointMeeting', subjectType: 'joint_meeting', subjectId: jointMeetingId, taskId: null, unitId: null, postId: null, fromState: null, toState: null, reason: null, data: {} }],
    { jointMeetingId, at, actorOf: () => null },
  );

const plainDraft = { verb: 'draftTask', subjectType: 'task', taskId: null, unitId: null, postId: null, fromState: null, toState: null, reason: null, data: { text: '甲\n"乙"' } } as const;

const tables = ['joint_meeting', 'joint_meeting_role', 'membership', 'event'];
const count = async (manager: EntityManager, table: string): Promise<number> => ((await manager.query(`SELECT count(*)::int AS n FROM ${table}`)) as { n: number }[])[0]?.n ?? -1;

it.each(tables)('shows nothing of %s without a scope, and with one only its own', async (table) => {
  expect(await count(app.manager, table)).toBe(0);
  expect(await withScope(app, null, (manager) => count(manager, table))).toBe(0);
  for (const id of [first, second]) expect(await withScope(app, id, (manager) => count(manager, table))).toBe(1);
  expect(await count(app.manager, table)).toBe(0);
});

it('holds for the owner too', async () => {
  const owner = await createDataSource({ url: database.ownerUrl }).initialize();
  for (const table of tables) expect(await count(owner.manager, table)).toBe(0);
  await owner.destroy();
});

it('refuses to write into another joint meeting', async () => {
  const write = withScope(app, first, (manager) => manager.insert(MembershipEntity, { id: newId(), jointMeetingId: second, unitId: unit, role: 'member', fromOn: '2026-01-01' }));
  await expect(write).rejects.toThrow(/row-level security/);
  const moved = await withScope(app, first, (manager) => manager.update(MembershipEntity, { jointMeetingId: second }, { role: 'member' }));
  expect(moved.affected).toBe(0);
});

it.each([
  ['switch row-level security off', 'ALTER TABLE event DISABLE ROW LEVEL SECURITY'],
  ['drop a policy', 'DROP POLICY event_scope ON event'],
  ['drop the trigger', 'DROP TRIGGER event_append_only ON event'],
  ['become the owner', 'SET ROLE lianxi_owner'],
  ['make a function that runs as the owner', 'CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$'],
  ['update an event', `UPDATE event SET reason = 'x'`],
  ['delete an event', 'DELETE FROM event'],
  ['truncate the log', 'TRUNCATE event'],
  ['set row_security off and read', 'SET row_security = off; SELECT * FROM event'],
  ['set row_security off and read the audit log', 'SET row_security = off; SELECT * FROM audit_event'],
  ['change a seal', 'UPDATE event_seal SET hash = leaf'],
  ['delete a seal', 'DELETE FROM event_seal'],
  ['add an event to another joint meeting', `INSERT INTO event (joint_meeting_id, id, at, day_on, verb, subject_type, subject_id) VALUES ('${second}', gen_random_uuid(), now(), '2026-03-02', 'draftTask', 'task', gen_random_uuid())`],
])('does not let the application role %s', async (_, sql) => {
  await expect(withScope(app, first, (manager) => manager.query(sql))).rejects.toThrow(/must be owner|permission denied|append-only|row-level security/);
});

const audited = (more: Partial<AuditEventEntity> = {}): AuditEventEntity => ({
  id: newId(), at, kind: 'sign_in', verb: 'signIn', outcome: 'done', accountId: null, accountName: 'chen', personName: null, seat: null, address: '10.0.0.1', ofJointMeetingId: null, eventId: null, subjectType: null, subjectId: null,
  targetAccountId: null, targetName: null, reason: null, data: {}, ...more,
});
const throughTheDoor = <Result>(source: DataSource, work: (manager: EntityManager) => Promise<Result>): Promise<Result> =>
  source.transaction(async (manager) => {
    await manager.query(`SELECT set_config('lianxi.audit', 'on', true)`);
    return work(manager);
  });

it('lets everybody’s transactions add to the audit log, and nobody read it who has not said so', async () => {
  await app.manager.insert(AuditEventEntity, audited() as object);
  await withScope(app, first, (manager) => manager.insert(AuditEventEntity, audited({ ofJointMeetingId: first }) as object));
  for (const scope of [null, first, second]) expect(await withScope(app, scope, (manager) => count(manager, 'audit_event'))).toBe(0);
  // Two establishings stand in it too, written with their events.
  expect(await throughTheDoor(app, (manager) => manager.countBy(AuditEventEntity, { verb: 'establishJointMeeting' }))).toBe(2);
  expect(await throughTheDoor(app, (manager) => manager.countBy(AuditEventEntity, { verb: 'signIn' }))).toBe(2);
  for (const sql of [`UPDATE audit_event SET outcome = 'x'`, 'DELETE FROM audit_event', 'TRUNCATE audit_event', 'ALTER TABLE audit_event DISABLE ROW LEVEL SECURITY', 'DROP TRIGGER audit_event_kept ON audit_event']) {
    await expect(throughTheDoor(app, (manager) => manager.query(sql))).rejects.toThrow(/permission denied|must be owner/);
    await expect(throughTheDoor(app, async (manager) => {
      await manager.query(`SELECT set_config('lianxi.prune', 'on', true)`);
      return manager.query(sql);
    })).rejects.toThrow(/permission denied|must be owner/);
  }
});

it('keeps the audit log half a year at least, whoever asks, and says what was deleted after that', async () => {
  const days = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString();
  for (const ago of [10, 170, 190, 400]) await app.manager.insert(AuditEventEntity, audited({ accountName: `${String(ago)} days`, at: days(ago) }) as object);
  const left = (): Promise<(string | null)[]> => throughTheDoor(app, async (manager) => (await manager.find(AuditEventEntity, { order: { at: 'DESC' } })).flatMap(({ accountName }) => (accountName?.endsWith('days') ? [accountName] : [])));
  const prune = async (months: number): Promise<number> => ((await app.query('SELECT prune_audit($1, $2) AS gone', [months, newId()])) as { gone: number }[])[0]?.gone ?? -1;
  await prune(12);
  expect(await left()).toEqual(['10 days', '170 days', '190 days']);
  // One month, none, fewer than none: it is six.
  expect([(await prune(0)) > 0, await prune(-5), await left()]).toEqual([true, 0, ['10 days', '170 days']]);
  expect(await throughTheDoor(app, async (manager) => (await manager.findBy(AuditEventEntity, { verb: 'pruneAudit' })).map(({ data }) => data['months']).sort())).toEqual([12, 6]);
  const owner = await createDataSource({ url: database.ownerUrl }).initialize();
  const young = owner.transaction(async (manager) => {
    await manager.query(`SELECT set_config('lianxi.prune', 'on', true)`);
    return manager.query('DELETE FROM audit_event');
  });
  await expect(young).rejects.toThrow('append-only for six months');
  await owner.destroy();
});

it('opens no door by the setting of the definer functions', async () => {
  const seen = withScope(app, null, async (manager) => {
    await manager.query(`SELECT set_config('lianxi.across', 'on', true)`);
    return count(manager, 'joint_meeting');
  });
  expect(await seen).toBe(0);
});

it('refuses changes of the log to the owner as well', async () => {
  const owner = await createDataSource({ url: database.ownerUrl }).initialize();
  for (const sql of [`UPDATE event SET reason = 'x'`, 'DELETE FROM event', 'TRUNCATE event', `UPDATE audit_event SET outcome = 'x'`, 'TRUNCATE audit_event']) {
    await expect(withScope(owner, first, (manager) => manager.query(sql))).rejects.toThrow(/append-only/);
  }
  await owner.destroy();
});

it('keeps log and steps of no joint meeting there is not, and no joint meeting with a log from being lost: looked up once for a statement', async () => {
  const [none, logged] = [newId(), newId()];
  const step = (id: string): string => `INSERT INTO escalation_step (joint_meeting_id, clock, subject_id, due_on, step_at, level, logged_on) VALUES ('${id}', 'report', gen_random_uuid(), '2026-03-02', 1, 'liaison', '2026-03-03')`;
  await expect(withScope(app, none, (manager) => append(manager, none))).rejects.toThrow('no such joint meeting');
  await expect(withScope(app, none, (manager) => manager.query(step(none)))).rejects.toThrow('no such joint meeting');
  await withScope(app, logged, async (manager) => {
    await manager.insert(JointMeetingEntity, { id: logged, code: 'logged', name: '联席会议', level: 'city', jurisdictionId: place, secretariatUnitId: unit, establishedOn: '2020-01-01' });
    await manager.query(step(logged));
  });
  const owner = await createDataSource({ url: database.ownerUrl }).initialize();
  const lost = (): Promise<unknown> => withScope(owner, logged, (manager) => manager.query('DELETE FROM joint_meeting'));
  await expect(lost()).rejects.toThrow('a joint meeting with a log stays');
  await expect(withScope(owner, logged, (manager) => manager.query('UPDATE escalation_step SET joint_meeting_id = joint_meeting_id'))).rejects.toThrow(/append-only/);
  await withScope(owner, logged, (manager) => manager.query('DELETE FROM escalation_step'));
  await lost();
  await owner.destroy();
});

it('lists the joint meetings of a person on a day, with the days of the role', async () => {
  const list = (on: string): Promise<{ joint_meeting_id: string; role: string; from_on: string }[]> => app.query('SELECT * FROM viewer_joint_meetings($1, $2)', [person, on]);
  expect((await list('2026-06-01')).map((row) => row.joint_meeting_id).sort()).toEqual([first, second].sort());
  expect((await list('2026-06-01'))[0]).toMatchObject({ role: 'secretariat', from_on: '2020-01-01' });
  expect(await list('2027-01-01')).toEqual([]);
  expect(await app.query('SELECT * FROM viewer_joint_meetings($1, $2)', [newId(), '2026-06-01'])).toEqual([]);
});

it('numbers events and codes without gaps, also where writers race and fail', async () => {
  const writer = (index: number): Promise<unknown> =>
    withScope(app, first, async (manager) => {
      const codes = await nextCodes(manager, first, 'RW', 2026, 2);
      await append(manager, first);
      await append(manager, first);
      if (index % 3 === 0) throw new Error('fails on purpose');
      return codes;
    }).catch(() => []);
  const codes = (await Promise.all(Array.from({ length: 30 }, (_, index) => writer(index)))).flat() as string[];
  expect(codes.sort()).toEqual(Array.from({ length: 40 }, (_, index) => `RW-2026-${String(index + 1).padStart(3, '0')}`));
  const events = await withScope(app, first, (manager) => manager.find(EventEntity, { order: { seq: 'ASC' } }));
  expect(events.map((event) => event.seq)).toEqual(Array.from({ length: 41 }, (_, index) => index + 1));
});

it('numbers thousands in their order, also between rows that bring no number, and refuses to leave a gap', async () => {
  const meeting = newId();
  await withScope(app, meeting, (manager) => establish(manager, meeting));
  const plain = (seq: string): string => `INSERT INTO event (joint_meeting_id, seq, id, at, day_on, verb, subject_type, subject_id)
    SELECT '${meeting}', ${seq}, gen_random_uuid(), '${at}', '2026-03-02', 'plain', 'task', gen_random_uuid() FROM generate_series(1, 3) AS n`;
  const ids = Array.from({ length: 2100 }, () => newId());
  const race = (): Promise<void> => withScope(app, meeting, async (manager) => {
    await manager.query(plain('NULL'));
    await appendEvents(manager, ids.map((id) => ({ ...plainDraft, subjectId: id })), { jointMeetingId: meeting, at, actorOf: () => null });
  });
  await Promise.all([race(), race()]);
  const events = (await withScope(app, meeting, (manager) => manager.query('SELECT seq, subject_id, verb FROM event ORDER BY seq'))) as { seq: number; subject_id: string; verb: string }[];
  expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 1 + 2 * (3 + ids.length) }, (_, index) => index + 1));
  expect(events.filter(({ verb }) => verb === plainDraft.verb).map((event) => event.subject_id)).toEqual([...ids, ...ids]);
  const last = events.length;
  for (const seq of [`${String(last + 1)} + n`, `${String(last)} + 2 * n - 1`, '-n', `${String(last)} - n`]) {
    await expect(withScope(app, meeting, (manager) => manager.query(plain(seq)))).rejects.toThrow(/without gaps|event_pk/);
  }
  await withScope(app, meeting, (manager) => manager.query(plain(`${String(last)} + n`)));
}, 20_000);

it('keeps dates as text and moments as ISO text in UTC, by entity and by SQL', async () => {
  const event = await withScope(app, second, (manager) => manager.findOneByOrFail(EventEntity, { jointMeetingId: second, seq: 1 }));
  expect([event.at, event.dayOn]).toEqual([at, '2026-03-02']);
  const [row] = await withScope(app, second, (manager) => manager.query('SELECT at, day_on FROM event') as Promise<unknown[]>);
  expect(row).toEqual({ at, day_on: '2026-03-02' });
  await app.getRepository(AccountEntity).insert({ id: newId(), personId: person, name: 'chen', passwordHash: 'x', state: 'active', mustChangePassword: false, failedCount: 0, lockedUntil: null, passwordChangedAt: at });
  expect(await app.getRepository(AccountEntity).findOneByOrFail({ name: 'chen' })).toMatchObject({ lockedUntil: null, passwordChangedAt: at });
});
