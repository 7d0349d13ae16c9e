// `npm start`: everything a fresh clone needs to run, with nothing but Node. Only Node's own modules until npm ci is done.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort, sleep } from './postgres/process.mjs';
import { acquire } from './start/lock.mjs';
import { checkNode, prepare } from './start/prepare.mjs';
import { PlainError, fail, say } from './start/say.mjs';
import { createServer, endLeftServer } from './start/server.mjs';
import { whenNpmIsGone } from './start/watch-npm.mjs';

const root = resolve(import.meta.dirname, '..');
const dataDir = resolve(process.env.LIANXI_DATA_DIR || join(root, '.data'));
const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 3000);
const empty = process.argv.includes('--empty');
const dev = process.argv.includes('--dev');
const began = Date.now();
const undo = []; // what was begun, to be ended in the opposite order
let ending;
let current; // the step at work: what it has begun can be ended only when it is done

const address = (at = port) => `http://${['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${at}`;

function end(code = 0) {
  ending ??= (async () => {
    await Promise.race([current, sleep(30_000)]).catch(() => {});
    for (const step of undo.reverse()) await step().catch(fail);
    process.exit(process.exitCode || code);
  })();
  return ending;
}

function stop() {
  if (!ending) say('\n正在停止……', 'Stopping…');
  void end();
}

async function lockFolder() {
  // As root PostgreSQL runs as somebody else, who must be able to pass through.
  mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  // A launcher whose npm was killed needs a moment to notice and end: hence some patience before refusing.
  const lock = await acquire(join(dataDir, 'start.lock'), { address: address(), port }, 1_500);
  if (lock.heldBy) {
    const { owner, address: at } = lock.heldBy;
    throw new PlainError(`此文件夹已有一个实例在运行：${at}（进程 ${owner.pid}）。本次启动未作任何改动。`, `Already running in this folder: ${at} (process ${owner.pid}). This start has changed nothing.`);
  }
  undo.push(async () => lock.release());
  await endLeftServer(lock.stale?.server);
  return lock;
}

async function checkPort() {
  // The server of a killed launcher may hold the port for another moment.
  for (let attempt = 0; attempt < 20; attempt += 1, await sleep(100)) {
    try {
      return await freePort(host, port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw new PlainError(`无法使用 ${host}:${port}（${error.code}）`, `Cannot use ${host}:${port} (${error.code})`);
    }
  }
  throw new PlainError(`端口 ${port} 已被占用，请换一个：PORT=3001 npm start`, `Port ${port} is taken; choose another: PORT=3001 npm start`);
}

function serverFor(lock, database, apiPort) {
  return createServer({
    root,
    watched: dev,
    address: dev ? `http://127.0.0.1:${apiPort}` : address(),
    env: {
      ...database.env,
      PORT: String(apiPort),
      HOST: dev ? '127.0.0.1' : host,
      LIANXI_DATA_DIR: dataDir,
      // The console is for the person who starts it; the server's log lines in full: LOG_LEVEL=info.
      LOG_LEVEL: process.env.LOG_LEVEL || 'warn',
      ...(dev ? { LIANXI_DEV: '1' } : {}),
      LIANXI_DEMO: empty ? '0' : process.env.LIANXI_DEMO || '1',
    },
    onStarted: (known) => lock.note({ server: known }),
    onGivenUp: (reason) => {
      fail(new PlainError(`服务反复退出（${reason}），停止`, `The server keeps ending (${reason}); giving up`));
      void end(1);
    },
  });
}

const step = (work) => (current = work);
const ready = () => say(`\n已就绪 ➜ ${address()}  （${((Date.now() - began) / 1000).toFixed(1)} 秒；Ctrl-C 停止）`, 'Ready; Ctrl-C stops it');

function refuseDemoInProduction() {
  if (process.env.NODE_ENV !== 'production' || empty || process.env.LIANXI_DEMO === '0') return;
  throw new PlainError('NODE_ENV=production 时不载入演示数据。正式使用请运行：npm start -- --empty', 'The demonstration refuses NODE_ENV=production. In earnest, run: npm start -- --empty');
}

async function main() {
  checkNode();
  refuseDemoInProduction();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  whenNpmIsGone(stop);
  say('联席督办 Lianxi');
  const lock = await step(lockFolder());
  await checkPort();
  await step(prepare(root, dev ? { without: ['web'] } : {}));
  if (ending) return;
  const { openDatabase } = await import('./start/database.mjs');
  const database = await step(openDatabase({ root, dataDir }).then((opened) => {
    undo.push(opened.stop);
    return opened;
  }));
  if (ending) return;
  const apiPort = dev ? await freePort() : port;
  const server = serverFor(lock, database, apiPort);
  undo.push(() => server.stop());
  await server.start();
  if (ending) return;
  if (dev) undo.push(await (await import('./start/dev.mjs')).watchAndServe({ root, host, port, apiPort, server }));
  ready();
}

main().catch((error) => {
  if (ending) return; // what was cut off by stopping is no fault
  fail(error);
  void end(1);
});
