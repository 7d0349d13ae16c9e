// The launcher as people meet it: a process, a terminal, kill -9. The server behind it is a stub; the PostgreSQL is real.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort, isAlive } from './postgres/process.mjs';
import { sourcesHash } from './start/prepare.mjs';

const STUB = `
import { createServer } from 'node:http';
import pg from 'pg';
const owner = new pg.Client({ connectionString: process.env.MIGRATION_DATABASE_URL });
await owner.connect();
await owner.query('CREATE TABLE IF NOT EXISTS visit (at timestamptz DEFAULT now()); GRANT SELECT, INSERT ON visit TO lianxi_app');
await owner.end();
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
pool.on('error', () => {});
createServer(async ({ url }, response) => {
  try {
    if (url === '/visit') await pool.query('INSERT INTO visit DEFAULT VALUES');
    response.end(JSON.stringify({ ...(await pool.query('SELECT count(*)::int AS visits FROM visit')).rows[0], pid: process.pid, demo: process.env.LIANXI_DEMO }));
  } catch { response.writeHead(503).end(); }
}).listen(process.env.PORT, process.env.HOST);
process.on('SIGTERM', () => process.exit(0));
`;

const root = resolve(process.cwd());
let checkout: string;
let port: number;
const postmaster = (): number => Number(readFileSync(join(checkout, '.data/postgres/postmaster.pid'), 'utf8').split('\n')[0]);
const environment = (): NodeJS.ProcessEnv => ({ ...process.env, PORT: String(port), HOST: '127.0.0.1', DATABASE_URL: '', LIANXI_DATA_DIR: '', LIANXI_DEMO: '', npm_lifecycle_event: '' });
interface Visit {
  visits: number;
  pid: number;
  demo: string;
}
const visit = async (path = 'visit'): Promise<Visit> => (await (await fetch(`http://127.0.0.1:${port}/${path}`)).json()) as Visit;

async function until<T>(look: () => T | false | Promise<T | false>): Promise<NonNullable<T>> {
  for (;;) {
    const seen = await Promise.resolve().then(look).catch(() => undefined);
    if (seen) return seen as NonNullable<T>;
    await new Promise((wait) => setTimeout(wait, 50));
  }
}

async function start(...args: string[]): Promise<ChildProcess> {
  const launcher = spawn(process.execPath, [join(checkout, 'tools/start.mjs'), ...args], { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  launcher.stdout.on('data', (text: Buffer) => (told += text.toString()));
  launcher.stderr.on('data', (text: Buffer) => (told += text.toString()));
  await until(() => told.includes('已就绪') || (launcher.exitCode !== null && Promise.reject(new Error(told))));
  return launcher;
}

const ended = (launcher: ChildProcess): Promise<number | null> => new Promise((done) => launcher.once('exit', done));

beforeAll(async () => {
  checkout = mkdtempSync(join(tmpdir(), 'lianxi-start-'));
  spawnSync('chmod', ['711', checkout]);
  port = await freePort();
  for (const path of ['tools', 'package.json', 'package-lock.json', 'nx.json', '.swcrc', 'tsconfig.base.json']) cpSync(join(root, path), join(checkout, path), { recursive: true });
  for (const path of ['apps/api/dist', 'apps/web/dist', 'libs', '.nx']) mkdirSync(join(checkout, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
  writeFileSync(join(checkout, 'apps/api/package.json'), '{"type":"module"}');
  writeFileSync(join(checkout, 'apps/api/dist/main.js'), STUB);
  writeFileSync(join(checkout, '.nx/lianxi-built'), sourcesHash(checkout));
});
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

let launcher: ChildProcess;

it('starts on an empty folder, with an owner and an application role', async () => {
  launcher = await start();
  expect(await visit()).toMatchObject({ visits: 1, demo: '1' });
}, 60_000);

it('refuses a second start in the same folder and harms nothing', async () => {
  const second = spawnSync(process.execPath, [join(checkout, 'tools/start.mjs')], { env: environment(), encoding: 'utf8' });
  expect(second.status).toBe(1);
  expect(second.stderr).toMatch(/已有一个实例在运行[\s\S]*Already running/);
  expect(await visit()).toMatchObject({ visits: 2 });
}, 60_000);

it('starts PostgreSQL again when it is killed, and the server too', async () => {
  const { pid } = await visit();
  const database = postmaster();
  process.kill(database, 'SIGKILL');
  expect((await until(async () => postmaster() !== database && (await visit('count')))).visits).toBe(3);
  process.kill(pid, 'SIGKILL');
  expect((await until(() => visit('count'))).pid).not.toBe(pid);
}, 60_000);

it('loses nothing when the launcher is killed, and leaves one of each after the next start', async () => {
  const [server, database] = [(await visit('count')).pid, postmaster()];
  launcher.kill('SIGKILL');
  await ended(launcher);
  launcher = await start('--empty');
  expect(await visit()).toMatchObject({ visits: 4, demo: '0' });
  expect([isAlive(server), isAlive(database)]).toEqual([false, false]);
}, 60_000);

it('ends everything in good order when told to', async () => {
  const [server, database] = [(await visit('count')).pid, postmaster()];
  launcher.kill('SIGTERM');
  expect(await ended(launcher)).toBe(0);
  expect([isAlive(server), isAlive(database)]).toEqual([false, false]);
  expect(existsSync(join(checkout, '.data/start.lock'))).toBe(false);
}, 60_000);
