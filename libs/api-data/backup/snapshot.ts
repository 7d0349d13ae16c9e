import pg from 'pg';
import type { ChainHead } from '@lianxi/domain';
import { createHash } from 'node:crypto';
import { copyOut } from './copy-stream.js';
import { appliedMigrations, tablesOf, type TableShape } from './table-catalogue.js';

export interface TableSum {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly bytes: number;
  /** SHA-256 of the rows as COPY writes them, in the order of the primary key: two databases that hold the same have the same. */
  readonly sha256: string;
}

/** The log of one joint meeting as of the snapshot. */
export interface SnapshotChain {
  readonly jointMeetingId: string;
  readonly code: string;
  readonly name: string;
  readonly events: number;
  readonly head: ChainHead | null;
}

export interface StoredFileRow {
  readonly storageKey: string;
  readonly size: number;
  readonly sha256: string;
}

// What a row looks like as text must not hang on the settings of a server or a role.
const PLAIN = `SET TIME ZONE 'UTC'; SET datestyle = 'ISO, YMD'; SET intervalstyle = 'postgres'; SET extra_float_digits = 1; SET bytea_output = 'hex';
SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; SET lock_timeout = 0; SET client_encoding = 'UTF8'`;

/** A connection for long work on the whole database. */
export async function plainClient(url: string, name: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: name });
  // A connection that breaks is told where its work is awaited.
  client.on('error', () => undefined);
  await client.connect();
  await client.query(PLAIN);
  return client;
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
export const columnList = ({ columns }: Pick<TableShape, 'columns'>): string => columns.map(quote).join(', ');

export const setScopeOf = (client: pg.Client, jointMeetingId: string): Promise<unknown> => client.query(`SELECT set_config('lianxi.joint_meeting_id', $1, true)`, [jointMeetingId]);

/**
 * The rows of a table as COPY gives them. Row-level security is obeyed, not gone around: joint meeting by joint meeting, each in its scope, so that
 * the owner's role is enough and nothing has to be switched off on a database at work. Their ids being first in every key, the order is that of the whole table.
 */
export async function* copyRows(client: pg.Client, table: TableShape, jointMeetingIds: readonly string[]): AsyncGenerator<Buffer> {
  const from = `SELECT ${columnList(table)} FROM ${quote(table.name)}`;
  if (table.scopeColumn === null) {
    yield* copyOut(client, `COPY (${from} ORDER BY ${table.order}) TO STDOUT`) as AsyncIterable<Buffer>;
    return;
  }
  for (const id of jointMeetingIds) {
    await setScopeOf(client, id);
    yield* copyOut(client, `COPY (${from} WHERE ${table.scopeColumn} = ${literal(id)} ORDER BY ${table.order}) TO STDOUT`) as AsyncIterable<Buffer>;
  }
}

/** Counts and hashes what goes through; a row of COPY's text ends in the only newline that is not written as \n. */
export class RowMeter {
  private readonly hash = createHash('sha256');
  private rows = 0;
  private bytes = 0;

  async *through(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of content) {
      this.take(piece);
      yield piece;
    }
  }

  sum({ name, columns }: Pick<TableShape, 'name' | 'columns'>): TableSum {
    return { name, columns, rows: this.rows, bytes: this.bytes, sha256: this.hash.digest('hex') };
  }

  private take(piece: Buffer): void {
    this.hash.update(piece);
    this.bytes += piece.length;
    for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, at + 1)) this.rows += 1;
  }
}

export async function sumOf(client: pg.Client, table: TableShape, jointMeetingIds: readonly string[]): Promise<TableSum> {
  const meter = new RowMeter();
  for await (const piece of meter.through(copyRows(client, table, jointMeetingIds))) void piece;
  return meter.sum(table);
}

export async function jointMeetingIdsOf(client: pg.Client): Promise<readonly string[]> {
  return (await client.query<{ id: string }>('SELECT joint_meeting_ids() AS id ORDER BY 1')).rows.map(({ id }) => id);
}

/** One view of the whole database, as of the moment it was opened, while others go on writing. */
export class Snapshot {
  private constructor(
    private readonly client: pg.Client,
    readonly tables: readonly TableShape[],
    readonly migrations: readonly string[],
    readonly jointMeetingIds: readonly string[],
    readonly takenAt: string,
    readonly server: string,
  ) {}

  static async open(ownerUrl: string): Promise<Snapshot> {
    const client = await plainClient(ownerUrl, 'lianxi-backup');
    try {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const { rows } = await client.query<{ at: Date; server: string }>(`SELECT clock_timestamp() AS at, current_setting('server_version') AS server`);
      return new Snapshot(client, await tablesOf(client), await appliedMigrations(client), await jointMeetingIdsOf(client), new Date(rows[0]?.at ?? 0).toISOString(), rows[0]?.server ?? '');
    } catch (error) {
      await client.end();
      throw error;
    }
  }

  rowsOf(table: TableShape): AsyncGenerator<Buffer> {
    return copyRows(this.client, table, this.jointMeetingIds);
  }

  sumOf(table: TableShape): Promise<TableSum> {
    return sumOf(this.client, table, this.jointMeetingIds);
  }

  async chains(): Promise<readonly SnapshotChain[]> {
    const chains: SnapshotChain[] = [];
    for (const id of this.jointMeetingIds) {
      await setScopeOf(this.client, id);
      const { rows } = await this.client.query<{ code: string; name: string; events: number; seq: number | null; hash: string | null }>(
        `SELECT m.code, m.name, (SELECT count(*)::int FROM event WHERE joint_meeting_id = m.id) AS events, s.seq, encode(s.hash, 'hex') AS hash
        FROM joint_meeting m LEFT JOIN LATERAL (SELECT seq, hash FROM event_seal WHERE joint_meeting_id = m.id ORDER BY seq DESC LIMIT 1) s ON true WHERE m.id = $1`, [id]);
      const [row] = rows;
      if (row) chains.push({ jointMeetingId: id, code: row.code, name: row.name, events: row.events, head: row.seq === null || row.hash === null ? null : { seq: row.seq, hash: row.hash } });
    }
    return chains;
  }

  /** Files the rows name, each once, some hundred at a time. */
  async *files(): AsyncGenerator<StoredFileRow> {
    for (const id of this.jointMeetingIds) {
      await setScopeOf(this.client, id);
      await this.client.query(`DECLARE file NO SCROLL CURSOR FOR SELECT DISTINCT ON (storage_key) storage_key AS "storageKey", size, sha256 FROM attachment WHERE joint_meeting_id = ${literal(id)} ORDER BY storage_key`);
      for (let count = 1; count > 0; ) {
        const { rows } = await this.client.query<StoredFileRow>('FETCH FORWARD 500 FROM file');
        yield* rows;
        count = rows.length;
      }
      await this.client.query('CLOSE file');
    }
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}
