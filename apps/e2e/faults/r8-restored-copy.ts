import { execFile } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { withDatabase, type Finding } from './audit.js';
import { Installation } from '../installation.js';
import { trialOf } from './trial-of.js';

const root = resolve(import.meta.dirname, '../../..');

/** A command of the product, as somebody types it: whether it was content, and how long it took. */
async function command(name: 'backup' | 'restore', file: string, { database, folder }: Installation): Promise<{ readonly ok: boolean; readonly seconds: number }> {
  const began = Date.now();
  const env = { ...process.env, DATABASE_URL: database.appUrl, MIGRATION_DATABASE_URL: database.ownerUrl, LIANXI_DATA_DIR: join(folder, 'data') };
  const done = await promisify(execFile)(process.execPath, ['--import', 'tsx', '--conditions=@lianxi/source', join('tools', `${name}.ts`), file], { cwd: root, env, maxBuffer: 1 << 24 }).then(() => true, (error: unknown) => {
    console.error(error);
    return false;
  });
  return { ok: done, seconds: Math.round((Date.now() - began) / 100) / 10 };
}

/** What each table holds, hashed by the database itself and behind all walls: nothing of the backup's own code. */
async function contents(url: string): Promise<ReadonlyMap<string, string>> {
  const { Client } = await import('pg');
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`SET TIME ZONE 'UTC'`);
    const { rows: tables } = await client.query<{ name: string }>(`SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'migration' ORDER BY 1`);
    const sums = new Map<string, string>();
    for (const { name } of tables) {
      const { rows } = await client.query<{ sum: string }>(`SELECT count(*) || ' ' || encode(sha256(convert_to(coalesce(string_agg(md5(t::text), '' ORDER BY md5(t::text)), ''), 'UTF8')), 'hex') AS sum FROM "${name}" t`);
      sums.set(name, rows[0]?.sum ?? '');
    }
    return sums;
  } finally {
    await client.end();
  }
}

async function restored(file: string): Promise<{ readonly copy: Installation; readonly ok: boolean; readonly seconds: number }> {
  const copy = await Installation.make();
  mkdirSync(join(copy.folder, 'data'), { mode: 0o700 });
  return { copy, ...(await command('restore', file, copy)) };
}

/** R8: a backup under load and one of a quiet moment, each into an installation of its own. */
export const restoredCopy = trialOf('R8', async ({ installation, load, options }) => {
  await pause(4_000);
  const [busyFile, quietFile] = ['busy', 'quiet'].map((name) => join(installation.folder, `${name}.zip`)) as [string, string];
  const before = [...load.account.filed];
  const busy = await command('backup', busyFile, installation);
  const during = load.account.filed.length - before.length;
  options.say(`backed up in ${String(busy.seconds)} s while ${String(during)} reports were filed`);
  await load.end();
  const first = await restored(busyFile);
  options.say(`restored and verified in ${String(first.seconds)} s: ${String(first.ok)}`);
  const kept = await withDatabase(first.copy.adminUrl, (ask) => ask(`SELECT count(DISTINCT text) AS n FROM report WHERE state <> 'draft' AND text = ANY($1)`, [before]));
  await first.copy.end();
  const quiet = await quietly(installation, quietFile);
  const findings: Finding[] = [
    { what: 'backup under load made, restored and verified', expected: 1, found: Number(busy.ok && first.ok) },
    { what: 'reports acknowledged before the backup that are in the copy', expected: before.length, found: kept },
    { what: 'backup of a quiet moment made, restored and verified', expected: 1, found: Number(quiet.ok) },
    { what: 'tables of the copy whose content hash differs from the source', expected: 0, found: quiet.different.length },
  ];
  return { findings, facts: { 'backup s': busy.seconds, 'filed meanwhile': during, 'restore + verify s': first.seconds, 'archive KB': Math.round(statSync(busyFile).size / 1024), tables: quiet.tables, differ: quiet.different.join(' ') || 'none' } };
}, { env: ({ folder }) => ({ LIANXI_DATA_DIR: join(folder, 'data') }) });

/** The product is stopped: source and copy then hold the same, table by table. */
async function quietly(installation: Installation, file: string): Promise<{ readonly ok: boolean; readonly tables: number; readonly different: readonly string[] }> {
  await installation.stopAll();
  const backup = await command('backup', file, installation);
  const { copy, ok } = await restored(file);
  try {
    const [here, there] = [await contents(installation.adminUrl), await contents(copy.adminUrl)];
    return { ok: backup.ok && ok, tables: here.size, different: [...here].filter(([name, sum]) => there.get(name) !== sum).map(([name]) => name) };
  } finally {
    await copy.end();
  }
}
