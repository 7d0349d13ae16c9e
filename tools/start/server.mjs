// The API process: started, waited for, started again when it dies, stopped in good order.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { commandLine, isSameProcess, rememberProcess, sleep, waitUntilGone } from '../postgres/process.mjs';
import { PlainError, say } from './say.mjs';

const FOLLOW = new URL('./follow-parent.mjs', import.meta.url).href;
const GRACE = 12_000;
const RESTARTS_PER_MINUTE = 5;

async function endProcess(pid) {
  for (const [signal, wait] of [['SIGTERM', GRACE], ['SIGKILL', 3_000]]) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await waitUntilGone(pid, wait)) return;
  }
}

/** Ends the server of a launcher that was killed; by then it is usually ending by itself. */
export async function endLeftServer(known) {
  if (isSameProcess(known) && /main\.js/.test(commandLine(known.pid))) await endProcess(known.pid);
}

async function isReady(address) {
  try {
    return (await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}

// In a session of its own (detached), so that Ctrl-C reaches the launcher alone; the IPC channel tells it when we are gone.
function spawnServer(root, env) {
  const script = join(root, 'apps', 'api', 'dist', 'main.js');
  return spawn(process.execPath, ['--enable-source-maps', '--import', FOLLOW, script], { cwd: root, env: { ...process.env, ...env }, detached: true, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}

/** A server that is begun by `start()`; a death before it was ready is an error, one after that a restart. */
export function createServer({ root, env, address, onStarted = () => {}, onGivenUp, watched = false }) {
  const deaths = [];
  const dismissed = new WeakSet(); // ended by us, whenever the news of it comes
  let child;
  let stopping = false;
  const launch = () => {
    child = spawnServer(root, env);
    onStarted(rememberProcess(child.pid));
  };
  const watch = (mine = child) => mine.once('exit', async (code, signal) => {
    if (stopping || dismissed.has(mine)) return;
    if (watched) return say(`服务进程已退出（${signal ?? code}），等待下一次改动`, `The server has ended (${signal ?? code}); waiting for the next change`);
    const now = Date.now();
    deaths.push(now);
    if (deaths.filter((at) => now - at < 60_000).length > RESTARTS_PER_MINUTE) return onGivenUp(code ?? signal);
    say(`服务进程意外退出（${signal ?? code}），正在重新启动`, `The server ended unexpectedly (${signal ?? code}); starting it again`);
    await sleep(500);
    if (!stopping && child === mine) again();
  });
  const again = () => {
    launch();
    watch();
  };
  return {
    async start() {
      launch();
      await waitReady(child, address, () => stopping);
      if (!stopping) watch();
    },
    /** Watch mode: the old process ends, a new one begins; nobody waits for it. */
    async restart() {
      dismissed.add(child);
      await this.end();
      if (!stopping) again();
    },
    async stop() {
      stopping = true;
      if (child) await this.end();
    },
    async end() {
      if (child.exitCode === null && child.signalCode === null) await endProcess(child.pid);
    },
  };
}

/** The first start makes a demonstration of 18 months: as long as the process lives, it is waited for. */
async function waitReady(child, address, stopping) {
  for (let tick = 1; !(await isReady(address)); tick += 1) {
    if (stopping()) return;
    if (child.exitCode !== null || child.signalCode !== null) {
      const how = child.signalCode ?? child.exitCode;
      throw new PlainError(`服务启动失败（${how}），原因见上`, `The server did not start (${how}); the reason stands above`);
    }
    if (tick % 150 === 0) say('仍在准备……', 'Still preparing…');
    await sleep(100);
  }
}
