// One PostgreSQL per test run, in a folder of its own. Nothing in it outlives the run, so it need not be safe on disk.
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startDatabase } from './index.mjs';
import { isSameProcess, rememberProcess } from './process.mjs';
import { runningServer, stopServer } from './cluster.mjs';

const PREFIX = 'lianxi-test-';
const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 200, autovacuum: 'off', max_wal_size: '4GB' };

export async function startTestCluster(root = resolve(import.meta.dirname, '../..')) {
  await sweepLeftovers();
  const folder = join(tmpdir(), `${PREFIX}${process.pid}-${Date.now().toString(36)}`);
  await mkdir(folder, { recursive: true, mode: 0o711 });
  await writeFile(join(folder, 'run.json'), JSON.stringify(rememberProcess(process.pid)));
  const server = await startDatabase({ root, dataDir: folder, settings: FORGETFUL, database: '' });
  await writeFile(join(folder, 'cluster.json'), JSON.stringify(server.cluster));
  return { server, stop: () => server.stop(1_000).then(() => remove(folder, server.cluster)) };
}

async function remove(folder, cluster) {
  await rm(cluster, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}

// A run that was killed leaves its server: the next run ends it.
async function sweepLeftovers() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    try {
      if (isSameProcess(JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')))) continue;
      const cluster = JSON.parse(readFileSync(join(folder, 'cluster.json'), 'utf8'));
      const left = runningServer(cluster);
      if (left) await stopServer('', cluster, left.pid, 1_000);
      await remove(folder, cluster);
    } catch {
      // being made just now, or another user's: not ours to touch
    }
  }
}
