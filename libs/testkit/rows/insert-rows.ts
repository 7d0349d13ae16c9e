/** A connection in a transaction, as far as needed here. */
export interface RowWriter {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

const AT_ONCE = 2_000;
const columnOf = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Writes many rows of one table, few statements, in their order; each row has every column, named by its property. */
export async function insertRows(writer: RowWriter, table: string, rows: readonly object[]): Promise<void> {
  const properties = Object.keys(rows[0] ?? {});
  const columns = properties.map(columnOf).join(', ');
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const values = rows.slice(from, from + AT_ONCE).map((row) => Object.fromEntries(properties.map((property) => [columnOf(property), row[property as keyof typeof row]])));
    const source = `jsonb_populate_recordset(NULL::${table}, $1::jsonb) WITH ORDINALITY ORDER BY ordinality`;
    await writer.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM ${source}`, [JSON.stringify(values)]);
  }
}
