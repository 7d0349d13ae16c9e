import type { Client } from 'pg';

/** A table as the catalogue of the database has it; nothing of this is a list somebody has to keep. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
  /** In the order of its primary key, the same on every database whatever its collation. */
  readonly order: string;
  /** What says whose row it is; null for tables of the installation. */
  readonly scopeColumn: 'id' | 'joint_meeting_id' | null;
}

/** Its rows say how far the schema is: they come from migrations alone, and are named in the manifest. */
export const MIGRATIONS_TABLE = 'migration';

const TABLES = `
SELECT c.relname AS name,
  (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
  (SELECT string_agg(quote_ident(a.attname) || CASE WHEN a.attcollation <> 0 THEN ' COLLATE "C"' ELSE '' END, ', ' ORDER BY array_position(p.conkey, a.attnum))
    FROM pg_constraint p JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (p.conkey) WHERE p.conrelid = c.oid AND p.contype = 'p') AS "order",
  EXISTS (SELECT FROM pg_policy y WHERE y.polrelid = c.oid AND pg_get_expr(y.polqual, y.polrelid) LIKE '%lianxi.joint_meeting_id%') AS fenced
FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '${MIGRATIONS_TABLE}' ORDER BY c.relname`;

interface Row {
  readonly name: string;
  readonly columns: readonly string[];
  readonly order: string | null;
  readonly fenced: boolean;
}

export async function tablesOf(client: Pick<Client, 'query'>): Promise<readonly TableShape[]> {
  const { rows } = await client.query<Row>(TABLES);
  return rows.map(({ name, columns, order, fenced }) => {
    if (order === null) throw new Error(`table ${name} has no primary key`);
    return { name, columns, order, scopeColumn: !fenced ? null : columns.includes('joint_meeting_id') ? 'joint_meeting_id' : 'id' };
  });
}

export async function appliedMigrations(client: Pick<Client, 'query'>): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(`SELECT name FROM ${MIGRATIONS_TABLE} ORDER BY timestamp, name COLLATE "C"`);
  return rows.map(({ name }) => name);
}

/** Whether there is nothing at all in the database yet. */
export async function isEmptyDatabase(client: Pick<Client, 'query'>): Promise<boolean> {
  const { rows } = await client.query(`SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm') LIMIT 1`);
  return rows.length === 0;
}
