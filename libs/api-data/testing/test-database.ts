// A database of its own for each test file: a copy of the migrated template, dropped when the file is done.
import { Client } from 'pg';

const LOCK = 20_181_700; // any number the test runs agree on

export interface TestDatabase {
  name: string;
  /** Role without ownership; row-level security holds for it. */
  appUrl: string;
  /** Owner role: migrations, and looking behind the walls in a test. */
  ownerUrl: string;
  /** The superuser of the cluster: for tests that attack what the others cannot. */
  adminUrl: string;
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

/** What a database begins as; made once per run. */
export interface Template {
  readonly name: string;
  readonly from?: Template;
  /** What it answers is kept with the template, as JSON. */
  readonly make: (urls: { readonly ownerUrl: string; readonly appUrl: string }) => Promise<unknown>;
}

/** A copy of the template, and what was kept with it. */
export async function copyOf(template: Template): Promise<{ database: TestDatabase; kept: unknown }> {
  const name = newName();
  const kept = await asAdmin(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const note = await noteOf(client, template);
    await create(client, name, template.name);
    return JSON.parse(note) as unknown;
  });
  return { database: handle(name), kept };
}

async function noteOf(client: Client, template: Template): Promise<string> {
  const { rows } = await client.query<{ note: string }>(`SELECT shobj_description(oid, 'pg_database') AS note FROM pg_database WHERE datname = $1`, [template.name]);
  return rows[0]?.note ?? makeTemplate(client, template);
}

// Made under another name and renamed when whole: a failed migration leaves no half template for the next file.
async function makeTemplate(client: Client, { name, from, make }: Template): Promise<string> {
  if (from) await noteOf(client, from);
  const half = newName();
  await create(client, half, from?.name);
  const note = JSON.stringify((await make(urlsOf(half))) ?? null);
  await client.query(`COMMENT ON DATABASE "${half}" IS '${note.replaceAll("'", "''")}'`);
  await client.query(`ALTER DATABASE "${half}" RENAME TO "${name}"`);
  return note;
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
  return { name, ...urlsOf(name), adminUrl: Object.assign(new URL(variable('LIANXI_TEST_ADMIN_URL')), { pathname: `/${name}` }).href, drop };
}
