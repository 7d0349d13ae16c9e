// Dependencies and build: both made when missing or out of date, both skipped in a blink when not.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { acquire } from './lock.mjs';
import { PlainError, say } from './say.mjs';

const MINIMUM = [20, 19];

export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1])) return;
  throw new PlainError(`需要 Node ${MINIMUM.join('.')} 或更新版本，当前为 ${version}`, `Node ${MINIMUM.join('.')} or newer is needed; this is ${version}`);
}

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** True when node_modules holds what package-lock.json asks for; npm writes its own list last, so a broken-off install is seen. */
export function isInstalled(root) {
  const list = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const there = json(list).packages;
  return Object.entries(json(join(root, 'package-lock.json')).packages).every(([path, wanted]) => {
    if (!path.includes('node_modules/') || wanted.link) return true;
    const found = there[path];
    return found ? found.version === wanted.version : Boolean(wanted.optional || wanted.devOptional || wanted.peer);
  });
}

export function runCommand(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    const forward = (signal) => child.kill(signal);
    for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, forward);
    child.once('error', reject).once('close', (code, signal) => {
      for (const name of ['SIGTERM', 'SIGHUP']) process.off(name, forward);
      resolve(code ?? signal);
    });
  });
}

const npm = (args, options) =>
  process.env.npm_execpath?.endsWith('.js')
    ? runCommand(process.execPath, [process.env.npm_execpath, ...args], options)
    : runCommand('npm', args, { ...options, shell: process.platform === 'win32' });

export async function install(root) {
  if (isInstalled(root)) return false;
  say('安装依赖（npm ci）……', 'Installing dependencies (npm ci)…');
  const code = await npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], { cwd: root });
  if (code !== 0) throw new PlainError(`npm ci 失败（${code}），请检查网络后重试`, `npm ci failed (${code}); check the network and try again`);
  return true;
}

const SOURCES = ['apps/api', 'apps/web', 'libs', 'tools/build-lib.mjs', '.swcrc', 'package-lock.json', 'nx.json', 'tsconfig.base.json'];
const LEFT_OUT = /(^|\/)(dist|node_modules|output)(\/|$)|\.(test|bench)\.tsx?$|\.md$/;

function* filesUnder(root, path) {
  let entries;
  try {
    entries = readdirSync(join(root, path), { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOTDIR') yield path;
    return;
  }
  for (const entry of entries) {
    const inner = `${path}/${entry.name}`;
    if (LEFT_OUT.test(inner)) continue;
    if (entry.isDirectory()) yield* filesUnder(root, inner);
    else if (entry.isFile()) yield inner;
  }
}

/** One hash over everything the build reads. Contents, not times: a checkout or copy changes times only. */
export function sourcesHash(root) {
  const hash = createHash('sha1');
  for (const source of SOURCES) {
    for (const file of [...filesUnder(root, source)].sort()) hash.update(file).update('\0').update(readFileSync(join(root, file))).update('\0');
  }
  return hash.digest('hex');
}

const outputs = (root) => [...['apps/api', 'apps/web'], ...readdirSync(join(root, 'libs')).map((name) => `libs/${name}`)]
  .filter((folder) => existsSync(join(root, folder, 'project.json')) && /"build"/.test(readFileSync(join(root, folder, 'project.json'), 'utf8')))
  .map((folder) => join(root, folder, 'dist'));

// Nx keeps its cache in the home folder, shared between clones, and a daemon that outlives us: here neither.
const nxEnvironment = (root) => ({ ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NX_CACHE_DIRECTORY: join(root, '.nx', 'cache'), NX_WORKSPACE_DATA_DIRECTORY: join(root, '.nx', 'workspace-data') });

export const runNx = (root, args, options = {}) => runCommand(process.execPath, [join(root, 'node_modules/nx/dist/bin/nx.js'), ...args], { cwd: root, env: nxEnvironment(root), ...options });

// Its hundred lines are told only when something is wrong.
async function runBuild(root, more) {
  const log = join(root, '.nx', 'build.log');
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  const code = await runNx(root, ['run-many', '-t', 'build', '--output-style=static', '--parallel=2', ...more], { stdio: ['ignore', output, output] });
  closeSync(output);
  if (code === 0) return;
  console.error(readFileSync(log, 'utf8'));
  throw new PlainError('构建失败，原因见上', 'The build failed; the reason stands above');
}

export async function build(root, { force = false, without = [] } = {}) {
  const stampFile = join(root, '.nx', `lianxi-built${without.map((name) => `-no-${name}`).join('')}`);
  const stamp = sourcesHash(root);
  const wanted = outputs(root).filter((folder) => !without.some((name) => dirname(folder).endsWith(`/${name}`)));
  if (!force && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && wanted.every((folder) => existsSync(folder))) return false;
  say('构建……', 'Building…');
  rmSync(stampFile, { force: true });
  await runBuild(root, [...(without.length ? [`--exclude=${without.join(',')}`] : []), ...(force ? ['--skip-nx-cache'] : [])]);
  writeFileSync(stampFile, stamp);
  return true;
}

/** Install and build are for one process at a time; another one waits its turn instead of being refused. */
export async function prepare(root, options) {
  checkNode();
  const lock = await acquire(join(root, '.nx', 'lianxi-prepare.lock'), {}, 30 * 60_000);
  try {
    const installed = await install(root);
    if (options?.installOnly) return;
    await build(root, { ...options, force: options?.force ?? false });
    return installed;
  } finally {
    lock.release?.();
  }
}
