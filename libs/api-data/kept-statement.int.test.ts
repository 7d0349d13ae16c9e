import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source.js';
import { forgetStatements } from './kept-statement.js';
import { query, run } from './queries/sql.js';
import { testDatabase, type TestDatabase } from './testing/index.js';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  forgetStatements();
  database = await testDatabase();
  source = await createDataSource({ url: database.appUrl, poolSize: 1, keepStatements: true }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const kept = async (): Promise<string[]> => (await source.query<{ statement: string }[]>('SELECT statement FROM pg_prepared_statements')).map(({ statement }) => statement);
const ask = (ids: readonly number[], more = ''): Promise<{ n: number }[]> => run(source, query<{ n: number }>(`SELECT count(*)::int AS n FROM unnest(:ids::int[]) each ${more}`, { ids }));

it('is prepared from the third time on, with the values of each time', async () => {
  for (const ids of [[1], [1, 2]]) await ask(ids);
  expect(await kept()).toEqual([]);
  expect([await ask([1, 2, 3]), await ask([])]).toEqual([[{ n: 3 }], [{ n: 0 }]]);
  expect(await kept()).toEqual([expect.stringContaining('unnest($1::int[])')]);
});

it('is planned anew for a long list', async () => {
  const long = Array.from({ length: 101 }, (_, at) => at);
  for (let time = 0; time < 5; time += 1) expect(await ask(long, 'WHERE true')).toEqual([{ n: 101 }]);
  expect((await kept()).filter((text) => text.includes('WHERE true'))).toEqual([]);
});
