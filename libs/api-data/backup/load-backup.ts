import type pg from 'pg';
import { createDataSource } from '../data-source.js';
import { migrations } from '../migrations/index.js';
import type { BackupManifest } from './backup-manifest.js';
import { copyIn } from './copy-stream.js';
import { columnList, plainClient, RowMeter, sumOf, type TableSum } from './snapshot.js';
import { isEmptyDatabase, tablesOf, type TableShape } from './table-catalogue.js';

/** What hinders a restoration; nothing was changed, or all of it was taken back. */
export type RestoreProblem =
  | { readonly kind: 'not_empty' }
  | { readonly kind: 'newer'; readonly unknown: readonly string[] }
  | { readonly kind: 'tables'; readonly missing: readonly string[]; readonly unknown: readonly string[] }
  | { readonly kind: 'damaged'; readonly what: string };

export class RestoreError extends Error {
  constructor(readonly problem: RestoreProblem) {
    super(problem.kind);
  }
}

/** The rows of a table out of the archive; an error where it has none. */
export type RowsOf = (table: string) => AsyncIterable<Buffer>;

const nameOf = (migration: { readonly name: string }): string => migration.name;

/** Brings an empty database to the schema the backup was made with: later migrations run afterwards, over its rows. */
async function migrateTo(ownerUrl: string, names: readonly string[]): Promise<void> {
  const made = migrations.map((each) => ({ each, name: nameOf(new each() as { name: string }) }));
  const unknown = names.filter((name) => !made.some((known) => known.name === name));
  if (unknown.length > 0) throw new RestoreError({ kind: 'newer', unknown });
  const source = createDataSource({ url: ownerUrl, poolSize: 1, applicationName: 'lianxi-restore' });
  source.setOptions({ migrations: made.filter(({ name }) => names.includes(name)).map(({ each }) => each) });
  await source.initialize();
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
}

// The owner may do all of this; nothing of it lasts beyond the transaction unless all of it is put back.
const UNFENCED = `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relforcerowsecurity`;
const KEYS = `SELECT conrelid::regclass::text AS "table", quote_ident(conname) AS name, pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY 1, 2`;

const KNOWING = `SELECT DISTINCT t.tgrelid::regclass::text AS name FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid WHERE p.proname = 'refuse_unknown_joint_meeting' ORDER BY 1`;

/** Where a trigger of the statement stands for a key to the joint meeting, nothing is checked by putting it back: so all rows are, here. */
async function demandKnown(client: pg.Client): Promise<void> {
  const { rows: tables } = await client.query<{ name: string }>(KNOWING);
  for (const { name } of tables) {
    const { rowCount } = await client.query(`SELECT FROM ${name} r WHERE NOT EXISTS (SELECT FROM joint_meeting m WHERE m.id = r.joint_meeting_id) LIMIT 1`);
    if (rowCount !== 0) throw new RestoreError({ kind: 'damaged', what: name });
  }
}

interface Key {
  readonly table: string;
  readonly name: string;
  readonly text: string;
}

/** Takes away what stands in the way of rows in any order: forced fences, triggers that allow additions only, foreign keys. Answers how to put it back. */
async function openUp(client: pg.Client, tables: readonly TableShape[]): Promise<() => Promise<void>> {
  const { rows: forced } = await client.query<{ name: string }>(UNFENCED);
  const { rows: keys } = await client.query<Key>(KEYS);
  const run = (statements: readonly string[]): Promise<unknown> => client.query(statements.join(';\n'));
  await run([
    ...forced.map(({ name }) => `ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY`), ...keys.map(({ table, name }) => `ALTER TABLE ${table} DROP CONSTRAINT ${name}`),
    ...tables.map(({ name }) => `ALTER TABLE "${name}" DISABLE TRIGGER USER`),
  ]);
  return async () => {
    await demandKnown(client);
    // Each key is checked over all rows as it comes back.
    await run([
      ...keys.map(({ table, name, text }) => `ALTER TABLE ${table} ADD CONSTRAINT ${name} ${text}`), ...tables.map(({ name }) => `ALTER TABLE "${name}" ENABLE TRIGGER USER`),
      ...forced.map(({ name }) => `ALTER TABLE ${name} FORCE ROW LEVEL SECURITY`),
    ]);
  };
}

async function loadTable(client: pg.Client, table: TableShape, expected: TableSum, rows: AsyncIterable<Buffer>): Promise<void> {
  const meter = new RowMeter();
  await copyIn(client, `COPY "${table.name}" (${columnList(expected)}) FROM STDIN`, meter.through(rows));
  if (meter.sum(expected).sha256 !== expected.sha256) throw new RestoreError({ kind: 'damaged', what: table.name });
  // Read again out of the database: what it holds now is what the source held.
  const { sha256 } = await sumOf(client, { ...table, columns: expected.columns, scopeColumn: null }, []);
  if (sha256 !== expected.sha256) throw new RestoreError({ kind: 'damaged', what: `${table.name} (loaded)` });
}

function demandTables(tables: readonly TableShape[], { tables: saved }: BackupManifest): void {
  const [here, there] = [tables.map(({ name }) => name), saved.map(({ name }) => name)];
  const [missing, unknown] = [here.filter((name) => !there.includes(name)), there.filter((name) => !here.includes(name))];
  if (missing.length > 0 || unknown.length > 0) throw new RestoreError({ kind: 'tables', missing, unknown });
}

/**
 * Loads a backup into an empty database as its owner: no superuser is needed. All rows, then `meanwhile` (the files), then everything is put back and
 * committed as one: whatever fails leaves no half of it.
 */
export async function loadBackup(ownerUrl: string, manifest: BackupManifest, rowsOf: RowsOf, { told = () => undefined, meanwhile = () => Promise.resolve() }: { readonly told?: (table: TableSum) => void; readonly meanwhile?: () => Promise<void> } = {}): Promise<void> {
  const client = await plainClient(ownerUrl, 'lianxi-restore');
  try {
    if (!(await isEmptyDatabase(client))) throw new RestoreError({ kind: 'not_empty' });
    try {
      await migrateTo(ownerUrl, manifest.migrations);
      await loadAll(client, manifest, rowsOf, told, meanwhile);
    } catch (error) {
      // It was empty when this began, and is again: a next attempt is not refused.
      await client.query('ROLLBACK');
      await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
      throw error;
    }
  } finally {
    await client.end();
  }
}

async function loadAll(client: pg.Client, manifest: BackupManifest, rowsOf: RowsOf, told: (table: TableSum) => void, meanwhile: () => Promise<void>): Promise<void> {
  const tables = await tablesOf(client);
  demandTables(tables, manifest);
  await client.query('BEGIN');
  const putBack = await openUp(client, tables);
  for (const expected of manifest.tables) {
    const table = tables.find(({ name }) => name === expected.name);
    if (table) await loadTable(client, table, expected, rowsOf(table.name));
    told(expected);
  }
  await meanwhile();
  await putBack();
  await client.query('COMMIT');
}
