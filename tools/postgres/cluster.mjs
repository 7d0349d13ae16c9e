// One PostgreSQL cluster: made once, started, stopped, and started again by itself when it dies.
import { spawn } from 'node:child_process';
import { existsSync, openSync, closeSync, readFileSync, statSync } from 'node:fs';
import { chown, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { program } from './binaries.mjs';
import { asRunner, makePrivate } from './placement.mjs';
import { commandLine, freePort, isAlive, sleep, waitUntilGone } from './process.mjs';

const environment = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', PGDATA: '' };
const LOG_LIMIT = 20 * 1024 * 1024;

/** pg_trgm does not work on Chinese with locale C: it must be C.UTF-8, or another UTF-8 one where the system lacks that. */
export async function initialise({ native, runner, cluster, password }) {
  const passwordFile = `${cluster}.pw`;
  for (const locale of ['C.UTF-8', 'en_US.UTF-8']) {
    await rm(cluster, { recursive: true, force: true });
    await makePrivate(cluster, runner);
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (runner) await chown(passwordFile, runner.uid, runner.gid);
    const args = ['-D', cluster, '--encoding=UTF8', `--locale=${locale}`, '--auth=scram-sha-256', '--username=postgres', `--pwfile=${passwordFile}`, '--no-instructions'];
    const { code, output } = await run(program(native, 'initdb'), args, runner);
    await rm(passwordFile, { force: true });
    if (code === 0) return;
    if (!/invalid locale/.test(output) || locale !== 'C.UTF-8') throw new Error(`initdb: ${output}`);
  }
}

function run(command, args, runner) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...asRunner(runner), env: environment, detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.once('error', reject).once('close', (code) => resolve({ code, output }));
  });
}

/** The server process that holds this cluster, or undefined: what `postmaster.pid` says, if that is still true. */
export function runningServer(cluster) {
  let lines;
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!isAlive(pid)) return undefined;
  const command = commandLine(pid);
  return command === '' || (command.includes('postgres') && command.includes(cluster)) ? { pid, port: Number(lines[3]) } : undefined;
}

/** Stops a server that nobody watches any more; sessions are ended, everything committed is kept. */
export async function stopServer(native, cluster, pid, fast = 15_000) {
  if (process.platform === 'win32') {
    await run(program(native, 'pg_ctl'), ['stop', '-D', cluster, '-m', 'fast', '-w'], null);
    return;
  }
  for (const [signal, wait] of [['SIGINT', fast], ['SIGQUIT', 5_000], ['SIGKILL', 5_000]]) {
    if (!isAlive(pid)) return;
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
    if (await waitUntilGone(pid, wait)) return;
  }
}

async function trimLog(path) {
  if (existsSync(path) && statSync(path).size > LOG_LIMIT) await truncate(path);
}

/** Starts `postgres` in a session of its own: a Ctrl-C in the terminal reaches the launcher only, which stops things in order. */
async function spawnServer({ native, runner, cluster, port, settings, log }) {
  await trimLog(log);
  const output = openSync(log, 'a', 0o600);
  const options = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', timezone: 'UTC', log_timezone: 'UTC', jit: 'off', ...settings };
  const args = ['-D', cluster, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const child = spawn(program(native, 'postgres'), args, { ...asRunner(runner), env: environment, detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  child.unref(); // whoever starts a server must not be kept from ending by it
  return new Promise((resolve, reject) => child.once('error', reject).once('spawn', () => resolve(child)));
}

/** Of this very process: the file of a server that was killed says `ready` too, until the next one has written its own. */
async function isReady(cluster, pid) {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

/** Recovery after a crash can take its time on a big database: as long as the process lives, it is waited for. */
async function waitReady(child, cluster) {
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    if ((await isReady(cluster, child.pid)) && child.exitCode === null && child.signalCode === null) return true;
    await sleep(15);
  }
}

const lastLines = (log) => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n') : '');

/** Starts the server and keeps it up until `stop()`. A port taken by somebody meanwhile, or left-over backends of a killed server, are tried again. */
export async function startServer({ native, runner, cluster, settings = {}, log, say, onDown = () => {}, onUp = () => {} }) {
  let port = 0;
  let child;
  let stopping = false;
  const start = async () => {
    for (let attempt = 0; attempt < 20 && !stopping; attempt += 1) {
      const chosen = port || (await freePort());
      child = await spawnServer({ native, runner, cluster, port: chosen, settings, log });
      if (await waitReady(child, cluster)) {
        port = chosen;
        watch(child);
        return;
      }
      await sleep(500);
    }
    if (!stopping) throw new Error(`PostgreSQL 无法启动 / does not start:\n${lastLines(log)}`);
  };
  const watch = (server) => server.once('exit', async (code, signal) => {
    if (stopping) return;
    onDown();
    say(`PostgreSQL 意外退出（${signal ?? code}），正在重新启动`, `PostgreSQL ended unexpectedly (${signal ?? code}); starting it again`);
    await start().then(onUp, (error) => say(error.message, ''));
  });
  await start();
  return {
    port: () => port,
    pid: () => child.pid,
    async stop(fast) {
      stopping = true;
      await stopServer(native, cluster, child.pid, fast);
    },
  };
}
