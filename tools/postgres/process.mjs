// What is known about other processes: alive or not, and whether a remembered id still means the same one.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM'; // there, but another user's
  }
  return !isZombie(pid);
}

function isZombie(pid) {
  try {
    return / [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').slice(0, 3));
  } catch {
    return false; // no /proc on this system
  }
}

function ps(pid, column) {
  if (process.platform === 'win32') return '';
  return spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

/** When the process began, as this system tells it: with the id it names one process, though ids are given again. */
export function startMark(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[19] ?? '';
  } catch {
    return ps(pid, 'lstart');
  }
}

export function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return ps(pid, 'command');
  }
}

export function parentOf(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[1]);
  } catch {
    return Number(ps(pid, 'ppid')) || 0;
  }
}

export const rememberProcess = (pid) => ({ pid, started: startMark(pid) });
export const isSameProcess = (known) => Boolean(known) && isAlive(known.pid) && (!known.started || startMark(known.pid) === known.started);

export async function waitUntilGone(pid, milliseconds) {
  for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(20)) if (!isAlive(pid)) return true;
  return !isAlive(pid);
}

/** A free TCP port on this machine; `wanted` is tried alone when given. */
export function freePort(host = '127.0.0.1', wanted = 0) {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen({ host, port: wanted, exclusive: true }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
