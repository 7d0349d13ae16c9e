import { jest } from '@jest/globals';
import { BucketFiles, EventEntity, FolderFiles, sealLog, Snapshot, type TableSum } from '@lianxi/api-data';
import { BucketServer, emptyDatabase, type TestDatabase } from '@lianxi/testkit/database';
import { copyFile, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { bootApi, type TestApi } from '../../apps/api/src/testing/index.js';
import { Config } from '../../apps/api/src/platform/config.js';
import { assigned, documents, newKey, partOf, reportInput } from '../../apps/api/src/feature/task/loop.fixture.js';
import type { Installation } from './installation.js';
import { makeBackup } from './make-backup.js';
import { restoreBackup } from './restore-backup.js';
import { verifyLogs } from '../verify/verify-logs.js';

let api: TestApi;
let folder: string;
const databases: TestDatabase[] = [];
beforeAll(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
  folder = await mkdtemp(join(tmpdir(), 'lianxi-backup-'));
  const task = await assigned(api, { everyMonths: 1 });
  const part = partOf(api, task, 'finance');
  await api.as('liaison').query(documents.acknowledge, { id: part.id, version: part.version });
  const { body } = await api.as('liaison').upload('台账\t3月.csv', '户名,金额\n甲,1');
  const [slot] = task.slots;
  await api.as('liaison').query(documents.file, { slotId: slot?.id, version: slot?.version, input: reportInput('三月\t已核对\\n\n第二行', { attachmentIds: [body['id']] }), key: newKey() });
  await sealLog(api.dataSource, api.world.jointMeetings.first, api.clock.now());
});
afterAll(async () => {
  await api.close();
  await Promise.all(databases.map((database) => database.drop()));
  await rm(folder, { recursive: true, force: true });
});

const source = (): Installation => {
  const { dataDir } = api.app.get(Config);
  return { ownerUrl: api.ownerUrl, dataDir, files: new FolderFiles(dataDir), checkpointFile: join(dataDir, 'checkpoints.jsonl'), secretKey: 'a key of thirty-two characters ...' };
};

async function target(): Promise<Installation & { readonly appUrl: string }> {
  const database = await emptyDatabase();
  databases.push(database);
  const dataDir = await mkdtemp(join(folder, 'target-'));
  return { ownerUrl: database.ownerUrl, appUrl: database.appUrl, dataDir, files: new FolderFiles(dataDir), checkpointFile: join(dataDir, 'checkpoints.jsonl'), secretKey: null };
}

async function sumsOf(ownerUrl: string): Promise<readonly TableSum[]> {
  const snapshot = await Snapshot.open(ownerUrl);
  try {
    const sums: TableSum[] = [];
    for (const table of snapshot.tables) sums.push(await snapshot.sumOf(table));
    return sums;
  } finally {
    await snapshot.close();
  }
}

async function catalogueOf(url: string): Promise<object | undefined> {
  const owner = await new DataSource({ type: 'postgres', url }).initialize();
  const asked = `SELECT (SELECT count(*)::int FROM pg_constraint WHERE contype = 'f' AND convalidated) AS keys, (SELECT count(*)::int FROM pg_class WHERE relforcerowsecurity) AS forced,
    (SELECT count(*)::int FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'O') AS triggers, (SELECT count(*)::int FROM pg_sequences WHERE schemaname = 'public' AND sequencename <> 'migration_id_seq') AS sequences`;
  return ((await owner.query(asked).finally(() => owner.destroy())) as object[])[0];
}

const problemOf = (done: Promise<unknown>): Promise<unknown> => done.then(() => 'restored', (error: { problem?: unknown }) => error.problem ?? error);
let made = 0;
const newFile = (): string => join(folder, `${String((made += 1))}.zip`);

/** Adds events and tasks until told to end. */
function busy(): () => Promise<void> {
  let ended = false;
  const work = (async () => {
    while (!ended) await assigned(api, { everyMonths: 1 });
  })();
  return () => {
    ended = true;
    return work;
  };
}

describe('a backup and its restoration', () => {
  it('has every table of the catalogue, each row and each file once', async () => {
    const file = newFile();
    const { manifest } = await makeBackup(source(), file);
    const own = await sumsOf(api.ownerUrl);
    expect(manifest.tables).toEqual(own);
    expect(manifest.tables.find(({ name }) => name === 'joint_meeting')?.rows).toBe(2);
    expect(manifest.files).toMatchObject({ count: 1, missing: [], damaged: [] });
    expect(String(await readFile(file))).not.toContain('thirty-two');
  });

  it('is one moment of a database at work, and comes back as it was then', async () => {
    const file = newFile();
    const end = busy();
    const { manifest } = await makeBackup(source(), file).finally(end);
    const to = await target();
    const restored = await restoreBackup(file, to);
    expect(restored.manifest).toEqual(manifest);
    expect(await sumsOf(to.ownerUrl)).toEqual(manifest.tables);
    const chains = await Snapshot.open(to.ownerUrl).then((snapshot) => snapshot.chains().finally(() => snapshot.close()));
    expect(chains).toEqual(manifest.chains);
    const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(await verifyLogs(to.ownerUrl, to.checkpointFile, [])).toBe(true);
    said.mockRestore();
    // Its walls and its append-only log are there again. A sequence would have to be set; ids are the application's own.
    const catalogues = [await catalogueOf(api.ownerUrl), await catalogueOf(to.ownerUrl)];
    expect(catalogues[1]).toEqual(catalogues[0]);
    expect(catalogues[0]).toMatchObject({ sequences: 0 });
  });
});

describe('a restoration is refused', () => {
  it('into a database or a folder that holds anything', async () => {
    const file = newFile();
    await makeBackup(source(), file);
    expect(await problemOf(restoreBackup(file, source()))).toEqual({ kind: 'not_empty' });
    expect(await problemOf(restoreBackup(file, { ...(await target()), ownerUrl: api.ownerUrl }))).toEqual({ kind: 'not_empty' });
    expect(await api.inside((manager) => manager.count(EventEntity))).toBeGreaterThan(0);
  });

  it('where anything of it was changed, and leaves the target empty for the next attempt', async () => {
    const [file, changed, to] = [newFile(), newFile(), await target()];
    await makeBackup(source(), file);
    await copyFile(file, changed);
    const handle = await open(changed, 'r+');
    const at = (await readFile(file)).indexOf('tables/event.copy') + 60;
    await handle.write(Buffer.from('?'), 0, 1, at);
    await handle.close();
    expect(await problemOf(restoreBackup(changed, to))).not.toBe('restored');
    const none = newFile();
    await writeFile(none, 'no archive');
    expect(await problemOf(restoreBackup(none, to))).toEqual({ kind: 'damaged', what: none });
    expect(await problemOf(restoreBackup(file, to))).toBe('restored');
  });

  it('from a later version', async () => {
    const [file, to] = [newFile(), await target()];
    const owner = await new DataSource({ type: 'postgres', url: api.ownerUrl }).initialize();
    await owner.query(`INSERT INTO migration (timestamp, name) VALUES (9999999999999, 'a-later-one-9999999999999')`);
    await makeBackup(source(), file).finally(async () => {
      await owner.query('DELETE FROM migration WHERE timestamp = 9999999999999');
      await owner.destroy();
    });
    expect(await problemOf(restoreBackup(file, to))).toEqual({ kind: 'newer', unknown: ['a-later-one-9999999999999'] });
  });
});

it('reads out of a bucket and restores into one, which has to be empty', async () => {
  const bucket = await BucketServer.start();
  try {
    const { dataDir } = api.app.get(Config);
    const [file, far] = [newFile(), new BucketFiles(bucket.place)];
    await makeBackup(source(), file);
    const to = { ...(await target()), files: far };
    await restoreBackup(file, to);
    const [[name = '', content = Buffer.alloc(0)] = []] = bucket.objects;
    expect([bucket.objects.size, content.toString()]).toEqual([1, '户名,金额\n甲,1']);
    expect(content.equals(await readFile(join(dataDir, 'files', name.slice(-2), name.slice('city/'.length))))).toBe(true);
    const again = newFile();
    expect((await makeBackup({ ...to, files: far }, again)).manifest.files).toMatchObject({ count: 1, bytes: content.length, missing: [], damaged: [] });
    expect(await problemOf(restoreBackup(again, { ...(await target()), files: far }))).toEqual({ kind: 'not_empty' });
    bucket.damaged = Buffer.from('swapped');
    expect((await makeBackup({ ...to, files: far }, newFile())).manifest.files).toMatchObject({ damaged: [name.slice('city/'.length)] });
    bucket.objects.clear();
    expect((await makeBackup({ ...to, files: far }, newFile())).manifest.files).toMatchObject({ count: 0, missing: [name.slice('city/'.length)] });
  } finally {
    await bucket.stop();
  }
});

it('says which files the store no longer has, and which are not what was uploaded', async () => {
  const { body } = await api.as('liaison').upload('b.csv', 'a,b');
  const key = await api.inside(async (manager) => ((await manager.query('SELECT storage_key AS key FROM attachment WHERE id = $1', [body['id']])) as { key: string }[])[0]?.key ?? '');
  const place = join(source().dataDir, 'files', key.slice(-2), key);
  await writeFile(place, 'else');
  expect((await makeBackup(source(), newFile())).manifest.files).toMatchObject({ count: 2, damaged: [key] });
  await rm(place);
  expect((await makeBackup(source(), newFile())).manifest.files).toMatchObject({ count: 1, missing: [key] });
});
