// A database of its own for each test file: a copy of the migrated template, dropped when the file is done.
import { Client } from 'pg';

const TEMPLATE = 'lianxi_template';
const LOCK = 20_181_700; // any number the test runs agree on

export interface TestDatabase {
  name: string;
  /** Role without ownership; row-level security holds for it. */
  appUrl: string;
  /** Owner role: migrations, and looking behind the walls in a test. */
  ownerUrl: string;
  drop(): Promise<void>;
}

const variable = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: integration tests run in jest's project "int"`);
  return value;
};

const urlsOf = (database: string): { appUrl: string; ownerUrl: string } => ({
  appUrl: variable('LIANXI_TEST_APP_URL').replace(/DATABASE$/, database),
  ownerUrl: variable('LIANXI_TEST_OWNER_URL').replace(/DATABASE$/, database),
});

async function asAdmin<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: variable('LIANXI_TEST_ADMIN_URL') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** An empty database with the owner's and the application's rights, migrated by nobody yet. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const name = newName();
  await asAdmin((client) => create(client, name));
  return handle(name);
}

/** A migrated database; `migrateTo` is called once per run, on the template. */
export async function copyOfTemplate(migrateTo: (ownerUrl: string) => Promise<unknown>): Promise<TestDatabase> {
  const name = newName();
  await asAdmin(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
    if (!rowCount) await makeTemplate(client, migrateTo);
    await create(client, name, TEMPLATE);
  });
  return handle(name);
}

// Migrated under another name and renamed when whole: a failed migration leaves no half template for the next file.
async function makeTemplate(client: Client, migrateTo: (ownerUrl: string) => Promise<unknown>): Promise<void> {
  const half = newName();
  await create(client, half);
  await migrateTo(urlsOf(half).ownerUrl);
  await client.query(`ALTER DATABASE "${half}" RENAME TO "${TEMPLATE}"`);
}

async function create(client: Client, name: string, template = 'template0'): Promise<void> {
  await client.query(`CREATE DATABASE "${name}" OWNER lianxi_owner TEMPLATE "${template}"`);
  await client.query(`REVOKE ALL ON DATABASE "${name}" FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE "${name}" TO lianxi_app`);
}

let made = 0;
const newName = (): string => `test_${process.pid}_${process.env['JEST_WORKER_ID'] ?? '0'}_${Date.now().toString(36)}_${(made += 1)}`;

function handle(name: string): TestDatabase {
  const drop = (): Promise<void> => asAdmin(async (client) => void (await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)));
  return { name, ...urlsOf(name), drop };
}
