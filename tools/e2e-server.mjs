// The product as the end-to-end scenarios meet it: built, on a data folder of its own that goes when they are done.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort } from './postgres/process.mjs';

async function serve() {
  const { LIANXI_E2E_FOLDER: folder, LIANXI_E2E_PORT: port, ...env } = process.env;
  const start = resolve(import.meta.dirname, 'start.mjs');
  const child = spawn(process.execPath, [start, ...process.argv.slice(2)], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, PORT: port, HOST: '127.0.0.1', LIANXI_DATA_DIR: join(folder, 'data'), DATABASE_URL: '', MIGRATION_DATABASE_URL: '', NODE_ENV: '' },
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
  child.once('exit', (code) => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(code ?? 1);
  });
}

if (process.argv.includes('--free-port')) console.log(await freePort());
else await serve();
