import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { trialOf } from './trial-of.js';

const DISK_MEGABYTES = 900;
const FULL_MS = 15_000;

/** Writes until there is no room left, not even for one byte. */
function fill(path: string): number {
  const file = openSync(path, 'w');
  let written = 0;
  try {
    for (let piece = 1 << 20; piece >= 1; piece = Math.floor(piece / 16)) {
      try {
        for (;;) written += writeSync(file, Buffer.alloc(piece, 1));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      }
    }
  } finally {
    closeSync(file);
  }
  return written;
}

/** The disk of the database, of its log and of the attachments is full for a while, twice. Needs root: the disk is a mount of its own. */
export const fullDisk = trialOf('full disk', async ({ installation, fault, options, load }) => {
  const path = join(installation.folder, 'full');
  for (let time = 1; time <= 2; time += 1) {
    await pause(4_000);
    await fault(`no room left for ${String(FULL_MS / 1000)} s`, async () => {
      options.say(`${String(Math.round(fill(path) / 1024 / 1024))} MB written until the disk was full`);
      await pause(FULL_MS);
      rmSync(path);
    });
  }
  await load.end();
  return {};
}, {
  prepare: (folder) => void execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(DISK_MEGABYTES)}m,mode=711`, 'tmpfs', folder]),
  afterwards: (folder) => {
    try {
      // At once for everybody else; our own open logs hold it until this process ends.
      execFileSync('umount', ['--lazy', folder], { stdio: 'ignore' });
      rmSync(folder, { recursive: true });
    } catch {
      // Kept for looking at where the trial failed.
    }
  },
});
