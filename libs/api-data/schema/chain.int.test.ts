import { ChainCheck, type ChainReport, type Checkpoint } from '@lianxi/domain';
import { Client } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { checkLog, sealLog, sha256 } from '../chain.js';
import { createDataSource } from '../data-source.js';
import { JointMeetingEntity, JurisdictionEntity, UnitEntity } from '../entities/index.js';
import { appendEvents } from '../events.js';
import { newId } from '../ids.js';
import { findChainHead } from '../queries/index.js';
import { withScope } from '../scope.js';
import { testDatabase, type TestDatabase } from '../testing/index.js';

let database: TestDatabase;
let app: DataSource;
const [place, unit] = [newId(), newId()];
const AT = '2026-03-02T01:00:00.000Z';

beforeAll(async () => {
  database = await testDatabase();
  app = await createDataSource({ url: database.appUrl }).initialize();
  await app.getRepository(JurisdictionEntity).insert({ id: place, code: '4407', name: '江门市', level: 'city', parentId: null });
  await app.getRepository(UnitEntity).insert({ id: unit, code: '4407-1', name: '市民政局', kind: 'government_department', level: 'city', jurisdictionId: place, validFrom: '2018-01-01' });
});
afterAll(async () => {
  await app.destroy();
  await database.drop();
});

const append = (manager: EntityManager, jointMeetingId: string, count: number): Promise<void> =>
  appendEvents(
    manager,
    Array.from({ length: count }, (_, n) => ({ verb: 'draftTask', subjectType: 'task', subjectId: newId(), taskId: null, unitId: unit, postId: null, fromState: null, toState: 'draft', reason: '分办', data: { title: `核查“第${String(n)}项”`, n, part: [1.5, null, { b: true, a: '𠮷\n' }] } }) as const),
    { jointMeetingId, at: AT, actorOf: () => ({ accountId: unit, personId: unit, personName: '陈一', postId: null, postTitle: null, unitId: null, unitName: null }) },
  );

/** A joint meeting of its own, with so many events, sealed. */
async function meetingWith(count: number, sealed = true): Promise<string> {
  const id = newId();
  await withScope(app, id, async (manager) => {
    await manager.insert(JointMeetingEntity, { id, code: `jm-${id}`, name: '联席会议', level: 'city', jurisdictionId: place, secretariatUnitId: unit, establishedOn: '2020-01-01' });
    await append(manager, id, count);
  });
  if (sealed) await sealLog(app, id, AT);
  return id;
}
const checkpointOf = async (id: string): Promise<Checkpoint> => {
  const head = await withScope(app, id, (manager) => findChainHead(manager, id));
  return { jointMeetingId: id, code: 'jm', seq: head?.seq ?? 0, hash: head?.hash ?? '', at: AT };
};
const found = ({ findings }: ChainReport): readonly string[] => findings.map(({ fault, fromSeq, toSeq }) => `${fault} ${String(fromSeq)}-${String(toSeq)}`);

/** Somebody who may do everything in the database, and switches off what is in the way. */
async function asSuperuser(...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    await client.query('SET session_replication_role = replica');
    for (const sql of statements) await client.query(sql);
  } finally {
    await client.end();
  }
}

it('seals a log in order, goes on where it stopped, and finds it whole', async () => {
  const id = await meetingWith(2100, false);
  expect(await checkLog(app, id, [])).toMatchObject({ events: 2100, head: null, waiting: 2100, findings: [] });
  expect(await sealLog(app, id, AT)).toBe(2100);
  await withScope(app, id, (manager) => append(manager, id, 7));
  expect([await sealLog(app, id, AT), await sealLog(app, id, AT)]).toEqual([7, 0]);
  const report = await checkLog(app, id, [await checkpointOf(id)]);
  expect(report).toMatchObject({ events: 2107, waiting: 0, checkpoints: 1, provenSeq: 2107, findings: [] });
  expect(report.head).toEqual(await checkpointOf(id).then(({ seq, hash }) => ({ seq, hash })));
}, 30_000);

it('keeps one chain while others write and two workers seal', async () => {
  const id = await meetingWith(1);
  const writing = Promise.all(Array.from({ length: 20 }, () => withScope(app, id, (manager) => append(manager, id, 10))));
  const sealing = Promise.all(Array.from({ length: 12 }, () => sealLog(app, id, AT)));
  await Promise.all([writing, sealing]);
  await sealLog(app, id, AT);
  expect(await checkLog(app, id, [])).toMatchObject({ events: 201, head: { seq: 201 }, waiting: 0, findings: [] });
});

it('leaves a chain that goes on when the worker is killed in the middle', async () => {
  const id = await meetingWith(3000, false);
  const worker = await createDataSource({ url: database.appUrl, poolSize: 1, applicationName: 'worker-to-kill' }).initialize();
  const sealing = sealLog(worker, id, AT).catch(() => 'killed');
  for (let sealed = 0; sealed === 0; ) sealed = (await checkpointOf(id)).seq;
  await asSuperuser(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'worker-to-kill'`);
  await sealing;
  await worker.destroy().catch(() => undefined);
  await sealLog(app, id, AT);
  expect(await checkLog(app, id, [])).toMatchObject({ head: { seq: 3000 }, waiting: 0, findings: [] });
}, 30_000);

it('lets writers go on while a sealer holds its lock', async () => {
  const id = await meetingWith(1);
  await withScope(app, id, async (manager) => {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('lianxi.seal.' || $1, 0))`, [id]);
    await withScope(app, id, (writer) => append(writer, id, 1));
  });
  expect(await checkLog(app, id, [])).toMatchObject({ events: 2, waiting: 1 });
});

it.each([
  ['a changed reason', `UPDATE event SET reason = '改' WHERE joint_meeting_id = '$' AND seq = 4`, 'event_changed 4-4'],
  ['a changed value deep in the data', `UPDATE event SET data = jsonb_set(data, '{part,0}', '1.6') WHERE joint_meeting_id = '$' AND seq = 4`, 'event_changed 4-4'],
  ['a changed person', `UPDATE event SET actor = actor || '{"personName":"王五"}' WHERE joint_meeting_id = '$' AND seq = 9`, 'event_changed 9-9'],
  ['a moment put off by a microsecond', `UPDATE event SET at = at + interval '1 microsecond' WHERE joint_meeting_id = '$' AND seq = 1`, 'event_changed 1-1'],
  ['a removed event', `DELETE FROM event WHERE joint_meeting_id = '$' AND seq = 4`, 'event_removed 4-4'],
  ['a removed event with its seal', `WITH gone AS (DELETE FROM event_seal WHERE joint_meeting_id = '$' AND seq = 4) DELETE FROM event WHERE joint_meeting_id = '$' AND seq = 4`, 'event_removed 4-4'],
  ['a removed event, the others moved up', `DELETE FROM event WHERE joint_meeting_id = '$' AND seq = 4; UPDATE event SET seq = seq - 1 WHERE joint_meeting_id = '$' AND seq > 4`, 'event_changed 4-9'],
  ['an event slipped in, the others moved down', `UPDATE event SET seq = seq + 100 WHERE joint_meeting_id = '$' AND seq > 4; UPDATE event SET seq = seq - 99 WHERE joint_meeting_id = '$' AND seq > 100;
    INSERT INTO event SELECT joint_meeting_id, 5, gen_random_uuid(), at, day_on, verb, subject_type, subject_id FROM event WHERE joint_meeting_id = '$' AND seq = 4`, 'event_changed 5-10'],
  ['two events that changed places', `UPDATE event SET seq = -4 WHERE joint_meeting_id = '$' AND seq = 4; UPDATE event SET seq = 4 WHERE joint_meeting_id = '$' AND seq = 6; UPDATE event SET seq = 6 WHERE joint_meeting_id = '$' AND seq = -4`, 'event_changed 4-4'],
  ['a cut-off end', `DELETE FROM event WHERE joint_meeting_id = '$' AND seq > 7`, 'cut_off 8-10'],
  ['a seal that was changed', `UPDATE event_seal SET hash = leaf WHERE joint_meeting_id = '$' AND seq = 4`, 'seal_changed 4-5'],
  ['seals taken out', `DELETE FROM event_seal WHERE joint_meeting_id = '$' AND seq IN (4, 5)`, 'seal_removed 4-5'],
])('finds what a superuser of the database did: %s', async (_, sql, first) => {
  const id = await meetingWith(10);
  await asSuperuser(...sql.replaceAll('$', id).split(';'));
  expect(found(await checkLog(app, id, []))[0]).toBe(first);
});

it('finds by what was written down outside an end that was cut off with its seals, and a joint meeting that is gone', async () => {
  const id = await meetingWith(10);
  const written = await checkpointOf(id);
  await asSuperuser(`DELETE FROM event WHERE joint_meeting_id = '${id}' AND seq > 6`, `DELETE FROM event_seal WHERE joint_meeting_id = '${id}' AND seq > 6`);
  expect(found(await checkLog(app, id, []))).toEqual([]);
  expect(found(await checkLog(app, id, [written]))).toEqual(['cut_off 7-10']);
  await asSuperuser(`DELETE FROM event WHERE joint_meeting_id = '${id}'`, `DELETE FROM event_seal WHERE joint_meeting_id = '${id}'`, `DELETE FROM joint_meeting WHERE id = '${id}'`);
  expect(found(await checkLog(app, id, [written]))).toEqual(['cut_off 1-10']);
});

it('finds by what was written down outside that the whole chain was recomputed, and from where on it may be false', async () => {
  const id = await meetingWith(5);
  const early = await checkpointOf(id);
  await withScope(app, id, (manager) => append(manager, id, 5));
  await sealLog(app, id, AT);
  const late = await checkpointOf(id);
  // Changed, all seals thrown away; the product itself seals anew: a chain without a flaw.
  await asSuperuser(`UPDATE event SET reason = '改' WHERE joint_meeting_id = '${id}' AND seq = 8`, `DELETE FROM event_seal WHERE joint_meeting_id = '${id}'`);
  await sealLog(app, id, AT);
  expect(found(await checkLog(app, id, []))).toEqual([]);
  expect(found(await checkLog(app, id, [early]))).toEqual([]);
  expect(found(await checkLog(app, id, [late, early]))).toEqual(['recomputed 6-10']);
  // Cut off and written on.
  await asSuperuser(`DELETE FROM event WHERE joint_meeting_id = '${id}' AND seq > 5`, `DELETE FROM event_seal WHERE joint_meeting_id = '${id}' AND seq > 5`);
  await withScope(app, id, (manager) => append(manager, id, 9));
  await sealLog(app, id, AT);
  expect(found(await checkLog(app, id, [early, late]))).toEqual(['recomputed 6-10']);
});

it('takes from the server’s own role only seals that go on from the last, and never changes one', async () => {
  const id = await meetingWith(3);
  const other = await meetingWith(2);
  const write = (seq: number, leaf: string, hash: string, of = id): Promise<unknown> =>
    withScope(app, id, (manager) => manager.query(`INSERT INTO event_seal VALUES ($1, $2, decode($3, 'hex'), decode($4, 'hex'), now())`, [of, seq, leaf, hash]));
  const leaf = sha256('x');
  for (const [seq, hash] of [[4, leaf], [5, leaf], [9, sha256(`\n${leaf}`)]] as const) await expect(write(seq, leaf, hash)).rejects.toThrow('a seal follows');
  await expect(write(3, leaf, leaf)).rejects.toThrow(/event_seal_pk|a seal follows/);
  await expect(write(3, leaf, leaf, other)).rejects.toThrow('row-level security');
  for (const sql of ['UPDATE event_seal SET sealed_at = now()', 'DELETE FROM event_seal', 'TRUNCATE event_seal', 'DROP TRIGGER event_seal_follows ON event_seal']) {
    await expect(withScope(app, id, (manager) => manager.query(sql))).rejects.toThrow(/permission denied|append-only|must be owner/);
  }
  expect(await app.query('SELECT * FROM event_seal')).toEqual([]);
  expect(await withScope(app, null, (manager) => manager.query('SELECT * FROM event_seal'))).toEqual([]);
  expect(((await withScope(app, other, (manager) => manager.query('SELECT joint_meeting_id FROM event_seal'))) as unknown[]).length).toBe(2);
});

it('answers for a joint meeting without a row', () => {
  expect(new ChainCheck(newId(), [], sha256).end()).toMatchObject({ events: 0, head: null, findings: [] });
});
