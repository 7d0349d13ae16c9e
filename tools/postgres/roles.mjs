// The two walls of the database: an owner for migrations, an application role that owns nothing and passes no row-level security.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const literal = (text) => `'${text.replaceAll("'", "''")}'`;
const name = (text) => `"${text.replaceAll('"', '""')}"`;

/** Runs one piece of work on a connection. `pg` is taken from the checkout: this file is loaded before anything is installed. */
export async function withConnection(root, url, work) {
  const { Client } = createRequire(join(root, 'package.json'))('pg');
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function createRole(client, role, password, rights) {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  await client.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${name(role)} LOGIN ${rights} PASSWORD ${literal(password)}`);
}

/** Idempotent. `lianxi_owner` may create roles' grants in its own database only; `lianxi_app` may connect, nothing else, until a migration grants it. */
export async function createRoles(client, { ownerPassword, appPassword }) {
  await createRole(client, 'lianxi_owner', ownerPassword, 'NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS');
  await createRole(client, 'lianxi_app', appPassword, 'NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS');
}

export async function createDatabase(client, database) {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  if (!rowCount) await client.query(`CREATE DATABASE ${name(database)} OWNER lianxi_owner`);
  await client.query(`REVOKE ALL ON DATABASE ${name(database)} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${name(database)} TO lianxi_app`);
}
