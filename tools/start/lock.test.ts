import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acquire, type Lock } from './lock.mjs';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lianxi-lock-'));
  path = join(folder, 'start.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('is held by one at a time and tells who holds it', async () => {
  const first = (await acquire(path, { port: 3000 })) as Lock;
  expect(await acquire(path)).toMatchObject({ heldBy: { port: 3000, owner: { pid: process.pid } } });
  first.release();
  expect(existsSync(path)).toBe(false);
  expect(await acquire(path)).not.toHaveProperty('heldBy');
});

it('takes over from a process that is gone, and hands on what that had noted', async () => {
  const gone = spawnSync(process.execPath, ['--version']).pid;
  writeFileSync(path, JSON.stringify({ server: { pid: 1 }, owner: { pid: gone, started: '1' } }));
  expect(await acquire(path)).toMatchObject({ stale: { server: { pid: 1 } } });
});

it('is not fooled by an id that was given again to another process', async () => {
  writeFileSync(path, JSON.stringify({ owner: { pid: process.pid, started: 'another moment' } }));
  expect(await acquire(path)).not.toHaveProperty('heldBy');
});

it('gives the lock to exactly one of many who find a stale one', async () => {
  writeFileSync(path, JSON.stringify({ owner: { pid: 0, started: '' } }));
  const all = await Promise.all(Array.from({ length: 8 }, () => acquire(path)));
  expect(all.filter((one) => !('heldBy' in one) || !one.heldBy)).toHaveLength(1);
});
