import { noteStatement } from '../kept-statement.js';

/** One statement with its values; `Row` is what each row looks like, so that callers need no cast. */
export interface Query<Row> {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly rowType?: Row;
}

/** What runs a statement: TypeORM's EntityManager and QueryRunner both do. */
export interface QueryRunnerLike {
  query(text: string, values?: unknown[]): Promise<unknown>;
}

/** Writes `:name` placeholders as $1 … $n (casts such as `::date` stay); a name without a value is an error of ours. */
export function query<Row>(text: string, params: object): Query<Row> {
  const values = new Map<string, unknown>(Object.entries(params));
  const names: string[] = [];
  const numbered = text.trim().replace(/(?<!:):([a-z]\w*)/gi, (_, name: string) => {
    if (!values.has(name)) throw new Error(`SQL parameter :${name} has no value`);
    if (!names.includes(name)) names.push(name);
    return `$${names.indexOf(name) + 1}`;
  });
  return { text: numbered, values: names.map((name) => values.get(name) ?? null) };
}

export async function run<Row>(runner: QueryRunnerLike, { text, values }: Query<Row>): Promise<Row[]> {
  noteStatement(text);
  return (await runner.query(text, [...values])) as Row[];
}

/** Text to be looked for with LIKE: its own wildcards lose their meaning. */
export function likePattern(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : `%${trimmed.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

/** Months the period of a slot spans. */
export const monthsSql = (slot: string): string =>
  `((extract(year FROM ${slot}.period_end_on) - extract(year FROM ${slot}.period_start_on)) * 12 + extract(month FROM ${slot}.period_end_on) - extract(month FROM ${slot}.period_start_on) + 1)::int`;
