import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';

type Row = object;

/** Rows a statement carries: one statement for each so many, whatever the table. */
const BATCH = 2000;

/** A row as its table knows it; what it has beyond the columns is left out. */
function recordOf(metadata: EntityMetadata, row: Row): Record<string, unknown> {
  const values = row as Readonly<Record<string, unknown>>;
  return Object.fromEntries(metadata.columns.flatMap(({ propertyName, databaseName }) => (values[propertyName] === undefined ? [] : [[databaseName, values[propertyName]]])));
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

async function inBatches(records: readonly Record<string, unknown>[], write: (batch: readonly Record<string, unknown>[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < records.length; from += BATCH) await write(records.slice(from, from + BATCH));
}

/**
 * Inserts rows that all name the same columns, thousands by a statement: one at a time, a long import would be nothing but
 * round trips. Columns no row names take their defaults.
 */
export async function insertRows(manager: EntityManager, entity: EntityTarget<ObjectLiteral>, rows: readonly Row[]): Promise<void> {
  const metadata = manager.connection.getMetadata(entity);
  const table = metadata.tableName;
  await inBatches(rows.map((row) => recordOf(metadata, row)), (batch) => {
    const columns = quoted(Object.keys(batch[0] ?? {}));
    return manager.query(`INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`, [JSON.stringify(batch)]);
  });
}

/** Writes all columns the rows name, found by their primary keys; as insertRows. */
export async function updateRows(manager: EntityManager, entity: EntityTarget<ObjectLiteral>, rows: readonly Row[]): Promise<void> {
  const metadata = manager.connection.getMetadata(entity);
  const [table, keys] = [metadata.tableName, metadata.primaryColumns.map((column) => column.databaseName)];
  await inBatches(rows.map((row) => recordOf(metadata, row)), (batch) => {
    const changed = Object.keys(batch[0] ?? {}).filter((name) => !keys.includes(name));
    return manager.query(
      `UPDATE "${table}" AS held SET ${changed.map((name) => `"${name}" = new."${name}"`).join(', ')}
      FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb) new WHERE ${keys.map((name) => `held."${name}" = new."${name}"`).join(' AND ')}`,
      [JSON.stringify(batch)],
    );
  });
}
