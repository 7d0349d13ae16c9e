// The product itself, built and with its demo, on a data folder of its own that goes when the work is done: what is measured or proved is what people run.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface LiveServer {
  readonly url: string;
  /** The same data, a process that has done nothing yet; one that runs already is left as it is. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const PATIENCE = 10 * 60_000;

function freePort(): Promise<number> {
  return new Promise((resolved, reject) => {
    const probe = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolved(port));
    });
  });
}

/** An instance that runs already, by LIANXI_URL, or one of our own. */
export async function liveServer(): Promise<LiveServer> {
  const { LIANXI_URL: known } = process.env;
  if (known !== undefined) return { url: known.replace(/\/$/, ''), restart: async () => undefined, stop: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), 'lianxi-live-'));
  const port = String(await freePort());
  const launch = (): ChildProcess => spawn(process.execPath, [resolve(import.meta.dirname, '../../../tools/start.mjs')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: port, HOST: '127.0.0.1', LIANXI_DATA_DIR: join(folder, 'data'), LIANXI_OPERATIONS: 'any', DATABASE_URL: '', MIGRATION_DATABASE_URL: '', NODE_ENV: '' },
  });
  let child = launch();
  const stop = async (): Promise<void> => {
    await ended(child);
    await rm(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  const restart = async (): Promise<void> => {
    await ended(child);
    child = launch();
    await ready(url, child);
  };
  try {
    await ready(url, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, restart, stop };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolved) => child.once('exit', resolved));
  child.kill('SIGTERM');
  await gone;
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until && child.exitCode === null) {
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolved) => setTimeout(resolved, 500));
  }
  throw new Error('the server did not start');
}
