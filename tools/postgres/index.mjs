// The embedded database of a data folder: real PostgreSQL, 127.0.0.1 only, random passwords kept 0600 beside it.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, realpath, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findBinaries } from './binaries.mjs';
import { initialise, runningServer, startServer, stopServer } from './cluster.mjs';
import { clusterOf, placeBinaries, placeCluster } from './placement.mjs';
import { createDatabase, createRoles, withConnection } from './roles.mjs';

const url = (role, password, port, database) => `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
const newPassword = () => randomBytes(24).toString('hex');

async function secretsOf(dataDir) {
  const path = join(dataDir, 'postgres-secrets.json');
  if (existsSync(path)) return JSON.parse(await readFile(path, 'utf8'));
  const secrets = { superPassword: newPassword(), ownerPassword: newPassword(), appPassword: newPassword() };
  await writeFile(`${path}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await chmod(`${path}.new`, 0o600);
  await rename(`${path}.new`, path);
  return secrets;
}

/**
 * Starts the database of `dataDir`, makes it on the first call. A server left behind by a killed launcher is stopped first;
 * callers hold the folder's lock, so nobody else's server is ever hit.
 */
export async function startDatabase({ root, dataDir: wanted, settings, say = () => {}, onDown, onUp, database = 'lianxi' }) {
  await mkdir(wanted, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const dataDir = await realpath(wanted);
  const secrets = await secretsOf(dataDir);
  const { cluster, runner } = await placeCluster({ dataDir, say });
  const native = await placeBinaries({ binaries: await findBinaries(root), runner, say });
  const left = runningServer(cluster);
  if (left) {
    say(`发现上次未停止的 PostgreSQL（进程 ${left.pid}），先将其停止`, `Found PostgreSQL left from last time (process ${left.pid}); stopping it first`);
    await stopServer(native, cluster, left.pid);
  }
  // initdb writes into a folder beside and is renamed when whole: a kill in between leaves no half cluster.
  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    await initialise({ native, runner, cluster: `${cluster}-new`, password: secrets.superPassword });
    await rename(`${cluster}-new`, cluster);
  }
  const server = await startServer({ native, runner, cluster, settings, log: join(dataDir, 'postgres.log'), say, onDown, onUp });
  const port = server.port();
  const adminUrl = url('postgres', secrets.superPassword, port, 'postgres');
  try {
    await withConnection(root, adminUrl, async (client) => {
      await createRoles(client, secrets);
      if (database) await createDatabase(client, database);
    });
  } catch (error) {
    await server.stop();
    throw error;
  }
  const urls = (name) => ({ ownerUrl: url('lianxi_owner', secrets.ownerPassword, port, name), appUrl: url('lianxi_app', secrets.appPassword, port, name) });
  return { port, adminUrl, ...urls(database), urls, cluster, pid: () => server.pid(), stop: (fast) => server.stop(fast) };
}

/** The database of `dataDir` while it runs, for commands beside the product; null where it does not. */
export async function runningDatabase(dataDir, database = 'lianxi') {
  if (!existsSync(join(dataDir, 'postgres-secrets.json'))) return null;
  const server = runningServer(await clusterOf(await realpath(dataDir)));
  const secrets = await secretsOf(dataDir);
  return server ? { ownerUrl: url('lianxi_owner', secrets.ownerPassword, server.port, database), appUrl: url('lianxi_app', secrets.appPassword, server.port, database) } : null;
}
