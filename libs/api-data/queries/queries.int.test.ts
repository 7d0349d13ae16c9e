import { testDatabase, type TestDatabase } from '../testing/index.js';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { newId } from '../ids.js';
import { withScope } from '../scope.js';
import { exampleQueries } from './examples.js';

let database: TestDatabase;
let app: DataSource;
beforeAll(async () => {
  database = await testDatabase();
  app = await createDataSource({ url: database.appUrl }).initialize();
});
afterAll(async () => {
  await app.destroy();
  await database.drop();
});

const statements = Object.entries(exampleQueries).flatMap(([file, examples]) => Object.entries(examples).map(([name, statement]) => ({ title: `${file}.${name}`, statement })));

it.each(statements)('PostgreSQL understands $title as the application role', async ({ statement }) => {
  const plan = await withScope(app, newId(), (manager) => manager.query(`EXPLAIN ${statement.text}`, [...statement.values]) as Promise<unknown[]>);
  expect(plan.length).toBeGreaterThan(0);
});
