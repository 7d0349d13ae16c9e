import { auditChainId, type ChainReport, type Checkpoint } from '@lianxi/domain';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { checkAudit, idSince, sealAudit } from '../audit-chain.js';
import { sha256 } from '../chain.js';
import { createDataSource } from '../data-source.js';
import { newId } from '../ids.js';
import { findAuditHead } from '../queries/index.js';
import { testDatabase, type TestDatabase } from '../testing/index.js';

const AT = '2026-03-02T01:00:00.000Z';
let database: TestDatabase;
let app: DataSource;
beforeEach(async () => {
  database = await testDatabase();
  app = await createDataSource({ url: database.appUrl }).initialize();
});
afterEach(async () => {
  await app.destroy();
  await database.drop();
});

const MOMENT = `now() - interval '3 days'`;
async function write(count: number, at = MOMENT): Promise<void> {
  const ids = Array.from({ length: count }, () => newId());
  await app.query(`INSERT INTO audit_event (id, at, kind, verb, outcome, account_name, address, data) SELECT each.id, ${at} + each.n * interval '1 second', 'sign_in', 'signIn', 'done', '陈一', '10.0.0.1', jsonb_build_object('n', each.n, 'part', '[1.5, null]'::jsonb) FROM unnest($1::uuid[]) WITH ORDINALITY AS each(id, n)`, [ids]);
}
async function sealed(count: number): Promise<void> {
  await write(count);
  expect(await sealAudit(app, AT)).toBe(count);
}
const checkpoint = async (): Promise<Checkpoint> => ({ jointMeetingId: auditChainId, code: auditChainId, seq: 0, hash: '', ...(await findAuditHead(app.manager)), at: AT });
const found = ({ findings }: ChainReport): readonly string[] => findings.map(({ fault, fromSeq, toSeq }) => `${fault} ${String(fromSeq)}-${String(toSeq)}`);

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

it('seals what is there, goes on where it stopped, and finds it whole', async () => {
  await write(2100);
  expect(await checkAudit(app, [])).toMatchObject({ jointMeetingId: 'audit', events: 2100, head: null, waiting: 2100, findings: [] });
  expect(await sealAudit(app, AT)).toBe(2100);
  await write(7);
  expect([await sealAudit(app, AT, new Date(Date.now() + 60_000)), await sealAudit(app, AT, new Date(Date.now() - 60_000)), await sealAudit(app, AT)]).toEqual([0, 7, 0]);
  expect(await checkAudit(app, [await checkpoint()])).toMatchObject({ events: 2107, head: { seq: 2107 }, waiting: 0, provenSeq: 2107, findings: [] });
  expect(idSince(new Date(0x0123456789ab))).toBe('01234567-89ab-0000-0000-000000000000');
});

it('keeps one chain while others write and two workers seal', async () => {
  await Promise.all([...Array.from({ length: 10 }, () => write(10)), ...Array.from({ length: 8 }, () => sealAudit(app, AT))]);
  await sealAudit(app, AT);
  expect(await checkAudit(app, [])).toMatchObject({ events: 100, head: { seq: 100 }, waiting: 0, findings: [] });
});

const entry = (seq: number): string => `(SELECT entry_id FROM audit_seal WHERE seq = ${String(seq)})`;
it.each([
  ['a changed outcome', `UPDATE audit_event SET outcome = 'NOT_PERMITTED' WHERE id = ${entry(4)}`, 'event_changed 4-4'],
  ['another address', `UPDATE audit_event SET address = '10.0.0.2' WHERE id = ${entry(9)}`, 'event_changed 9-9'],
  ['a value deep in the data', `UPDATE audit_event SET data = jsonb_set(data, '{part,0}', '1.6') WHERE id = ${entry(1)}`, 'event_changed 1-1'],
  ['a moment put off by a microsecond', `UPDATE audit_event SET at = at + interval '1 microsecond' WHERE id = ${entry(2)}`, 'event_changed 2-2'],
  ['a removed entry', `DELETE FROM audit_event WHERE id = ${entry(4)}`, 'event_removed 4-4'],
  ['a removed entry with its seal', `DELETE FROM audit_event WHERE id = ${entry(4)}; DELETE FROM audit_seal WHERE seq = 4`, 'event_removed 4-4'],
  ['the newest entries', `DELETE FROM audit_event WHERE id IN (SELECT entry_id FROM audit_seal WHERE seq > 7)`, 'cut_off 8-10'],
  ['a removed entry made to look past its time', `DELETE FROM audit_event WHERE id = ${entry(4)}; UPDATE audit_seal SET entry_at = '2020-01-01T00:00:00.000Z' WHERE seq = 4;
    INSERT INTO audit_event (id, at, kind, verb, outcome, data) VALUES (gen_random_uuid(), now(), 'log', 'pruneAudit', 'done', jsonb_build_object('before', now() - interval '7 months'))`, 'seal_changed 4-4'],
  ['a clearing that says less than six months', `DELETE FROM audit_event WHERE id = ${entry(4)}; INSERT INTO audit_event (id, at, kind, verb, outcome, data) VALUES (gen_random_uuid(), now(), 'log', 'pruneAudit', 'done', jsonb_build_object('before', now()))`, 'event_removed 4-4'],
  ['a seal that was changed', `UPDATE audit_seal SET hash = body WHERE seq = 4`, 'seal_changed 4-5'],
  ['entries that changed places', `UPDATE audit_seal SET entry_id = gen_random_uuid() WHERE seq = 4`, 'event_removed 4-4'],
])('finds what a superuser of the database did: %s', async (_, sql, first) => {
  await sealed(10);
  await asSuperuser(...sql.split(';'));
  expect(found(await checkAudit(app, []))[0]).toBe(first);
});

it('finds by what was written down outside an end that was cut off with its seals, and a whole recomputation', async () => {
  await sealed(10);
  const written = await checkpoint();
  await asSuperuser(`DELETE FROM audit_event WHERE id IN (SELECT entry_id FROM audit_seal WHERE seq > 6)`, `DELETE FROM audit_seal WHERE seq > 6`);
  expect([found(await checkAudit(app, [])), found(await checkAudit(app, [written]))]).toEqual([[], ['cut_off 7-10']]);
  await write(4);
  await sealAudit(app, AT);
  expect([found(await checkAudit(app, [])), found(await checkAudit(app, [written]))]).toEqual([[], ['recomputed 1-10']]);
});

it('takes it as in order that entries past their time are gone, where the log says so, and keeps their seals', async () => {
  await write(3, `now() - interval '13 months'`);
  await write(2, `now() - interval '11 months'`);
  await write(5);
  await sealAudit(app, AT);
  const written = await checkpoint();
  expect(await app.query('SELECT prune_audit(12, $1) AS gone', [newId()])).toEqual([{ gone: 3 }]);
  await sealAudit(app, AT);
  expect(await checkAudit(app, [written])).toMatchObject({ events: 8, head: { seq: 11 }, provenSeq: 10, findings: [] });
  await asSuperuser(`DELETE FROM audit_event WHERE at < now() - interval '10 months'`);
  expect(found(await checkAudit(app, [written]))).toEqual(['event_removed 4-5']);
  await asSuperuser(`DELETE FROM audit_event WHERE verb = 'pruneAudit'`);
  expect(found(await checkAudit(app, [written]))[0]).toBe('event_removed 1-5');
});

it('takes from the server’s own role only seals that go on from the last, and never changes one', async () => {
  await sealed(3);
  const add = (seq: number, hash: string): Promise<unknown> => app.query(`INSERT INTO audit_seal VALUES ($1, gen_random_uuid(), $2, decode($3, 'hex'), decode($3, 'hex'), now())`, [seq, AT, hash]);
  for (const seq of [4, 5, 9]) await expect(add(seq, sha256('x'))).rejects.toThrow('a seal follows');
  for (const sql of ['UPDATE audit_seal SET sealed_at = now()', 'DELETE FROM audit_seal', 'TRUNCATE audit_seal', 'DROP TRIGGER audit_seal_follows ON audit_seal']) {
    await expect(app.query(sql)).rejects.toThrow(/permission denied|append-only|must be owner/);
  }
});
