import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';

/** Rows a statement carries: one statement for each so many, whatever the table. */
const ROWS_AT_ONCE = 2000;

type Columns = EntityMetadata['columns'];

const quoted = (name: string): string => `"${name}"`;

/** Those the first row names: all rows name the same. What a row has beyond its table's columns is left out. */
function columnsOf(metadata: EntityMetadata, row: object): Columns {
  const values = row as Readonly<Record<string, unknown>>;
  return metadata.columns.filter(({ propertyName }) => values[propertyName] !== undefined);
}

/**
 * The rows as the database reads them, from one parameter: JSON by the names of the properties, so that nothing is put together
 * for each row here. Each column is named by its property.
 */
function recordsSql(manager: EntityManager, columns: Columns): string {
  const types = columns.map((column) => `${quoted(column.propertyName)} ${manager.connection.driver.normalizeType(column)}${column.isArray ? '[]' : ''}`);
  return `jsonb_to_recordset($1::jsonb) AS (${types.join(', ')})`;
}

export interface InsertParts {
  /** `"joint_meeting_id", "id", …` */
  readonly names: string;
  /** The same by their properties, in the same order: `r."jointMeetingId", …`. */
  readonly values: string;
  /** `… r`, one row for each given, in their order, with `r.ordinality` from 1. */
  readonly source: string;
}

/** The parts of a statement that inserts these rows as its parameter $1. */
export function insertParts(manager: EntityManager, entity: EntityTarget<ObjectLiteral>, row: object): InsertParts {
  const columns = columnsOf(manager.connection.getMetadata(entity), row);
  const properties = columns.map(({ propertyName }) => quoted(propertyName));
  return {
    names: columns.map(({ databaseName }) => quoted(databaseName)).join(', '),
    values: properties.map((name) => `r.${name}`).join(', '),
    source: `ROWS FROM (${recordsSql(manager, columns)}) WITH ORDINALITY AS r(${properties.join(', ')}, ordinality)`,
  };
}

/** As many statements as it takes, each with its rows as JSON; the next is made while the last is at work. */
export async function inBatches<Item extends object>(
  items: readonly Item[],
  write: (batch: string) => Promise<unknown>,
  rowsOf: (batch: readonly Item[]) => readonly object[] = (batch) => batch,
): Promise<void> {
  let writing: Promise<unknown> = Promise.resolve();
  for (let from = 0; from < items.length; from += ROWS_AT_ONCE) {
    const batch = JSON.stringify(rowsOf(items.slice(from, from + ROWS_AT_ONCE)));
    await writing;
    writing = write(batch);
    // Heard of by the next await.
    writing.catch(() => undefined);
  }
  await writing;
}

/**
 * Inserts rows that all name the same columns, in their order, thousands by a statement: one at a time, a long import would be
 * nothing but round trips. Columns no row names take their defaults.
 */
export async function insertRows(manager: EntityManager, entity: EntityTarget<ObjectLiteral>, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const { names, values, source } = insertParts(manager, entity, first);
  const table = quoted(manager.connection.getMetadata(entity).tableName);
  await inBatches(rows, (batch) => manager.query(`INSERT INTO ${table} (${names}) SELECT ${values} FROM ${source} ORDER BY r.ordinality`, [batch]));
}

/** As insertRows; rows that stand already, by whichever key, are passed over. Answers the ids of the new ones. */
export async function insertNewRows(manager: EntityManager, entity: EntityTarget<ObjectLiteral>, rows: readonly object[]): Promise<ReadonlySet<string>> {
  const [first] = rows;
  if (!first) return new Set();
  const { names, values, source } = insertParts(manager, entity, first);
  const table = quoted(manager.connection.getMetadata(entity).tableName);
  const sql = `INSERT INTO ${table} (${names}) SELECT ${values} FROM ${source} ORDER BY r.ordinality ON CONFLICT DO NOTHING RETURNING id`;
  const made = new Set<string>();
  await inBatches(rows, async (batch) => {
    for (const { id } of (await manager.query(sql, [batch])) as { id: string }[]) made.add(id);
  });
  return made;
}

/** Writes all columns the rows name, found by their primary keys; as insertRows. */
export async function updateRows(manager: EntityManager, entity: EntityTarget<ObjectLiteral>, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const metadata = manager.connection.getMetadata(entity);
  const columns = columnsOf(metadata, first);
  const set = columns.filter(({ isPrimary }) => !isPrimary).map(({ databaseName, propertyName }) => `${quoted(databaseName)} = new.${quoted(propertyName)}`);
  const found = metadata.primaryColumns.map(({ databaseName, propertyName }) => `held.${quoted(databaseName)} = new.${quoted(propertyName)}`);
  const sql = `UPDATE ${quoted(metadata.tableName)} AS held SET ${set.join(', ')} FROM ${recordsSql(manager, columns).replace(' AS (', ' AS new(')} WHERE ${found.join(' AND ')}`;
  await inBatches(rows, (batch) => manager.query(sql, [batch]));
}
