import { Client } from 'pg';
import { emptyDatabase, type TestDatabase } from './test-database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(() => database.drop());

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

it('sorts and searches Chinese: UTF-8 with a character type that knows letters', async () => {
  const [row] = await query(database.ownerUrl, `SELECT pg_encoding_to_char(encoding) AS encoding, datctype FROM pg_database WHERE datname = current_database()`);
  expect(row).toMatchObject({ encoding: 'UTF8', datctype: expect.stringMatching(/UTF-8$/i) });
  await query(database.ownerUrl, 'SELECT 1');
  const [trigram] = await query(database.ownerUrl, `SELECT '民政局' < '财政局' COLLATE "zh-Hans-CN-x-icu" AS before`);
  expect(trigram).toEqual({ before: false }); // cai before min: by pinyin
});

it('gives the application role no ownership and no way past the walls', async () => {
  const [role] = await query(database.appUrl, `SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user`);
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false });
  await query(database.ownerUrl, 'CREATE TABLE wall (id int)');
  await expect(query(database.appUrl, 'SELECT * FROM wall')).rejects.toThrow(/permission denied/);
  await expect(query(database.appUrl, 'CREATE TABLE mine (id int)')).rejects.toThrow(/permission denied/);
});

it('refuses strangers', async () => {
  const stranger = new URL(database.appUrl);
  stranger.password = 'guess';
  await expect(query(stranger.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
});
