// The product as the end-to-end scenarios meet it: built, on a data folder of its own that goes when they are done.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runningServer } from './postgres/cluster.mjs';
import { placeCluster } from './postgres/placement.mjs';
import { freePort, sleep } from './postgres/process.mjs';
import { withConnection } from './postgres/roles.mjs';

async function serve() {
  const { LIANXI_E2E_FOLDER: folder, LIANXI_E2E_PORT: port, ...env } = process.env;
  const start = resolve(import.meta.dirname, 'start.mjs');
  const child = spawn(process.execPath, [start, ...process.argv.slice(2)], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, PORT: port, HOST: '127.0.0.1', LIANXI_DATA_DIR: join(folder, 'data'), LIANXI_OPERATIONS: 'any', DATABASE_URL: '', MIGRATION_DATABASE_URL: '', NODE_ENV: '' },
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
  child.once('exit', (code) => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(code ?? 1);
  });
}

/** Asks the worker for a job that has its hour of the day, and waits until it is done. */
async function doJob(name) {
  const dataDir = join(process.env.LIANXI_E2E_FOLDER, 'data');
  const { appPassword } = JSON.parse(readFileSync(join(dataDir, 'postgres-secrets.json'), 'utf8'));
  const { cluster } = await placeCluster({ dataDir, say: () => {} });
  const server = runningServer(cluster);
  if (!server) throw new Error('no database');
  await withConnection(resolve(import.meta.dirname, '..'), `postgresql://lianxi_app:${appPassword}@127.0.0.1:${server.port}/lianxi`, async (client) => {
    await client.query('SELECT graphile_worker.add_job($1)', [name]);
    const left = async () => Number((await client.query('SELECT count(*) AS n FROM graphile_worker.jobs WHERE task_identifier = $1', [name])).rows[0].n);
    for (const until = Date.now() + 60_000; (await left()) > 0; await sleep(100)) if (Date.now() > until) throw new Error(`${name} is not done`);
  });
}

const job = process.argv.indexOf('--do-job');
if (job > 0) await doJob(process.argv[job + 1]);
else if (process.argv.includes('--free-port')) console.log(await freePort());
else await serve();
