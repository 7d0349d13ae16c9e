// One start per data folder. The lock names a process by id and moment of birth, so that one left by a kill -9 is seen as such.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isSameProcess, rememberProcess, sleep } from '../postgres/process.mjs';

const read = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

function take(path, content) {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, JSON.stringify(content), { mode: 0o600 });
  try {
    linkSync(own, path); // fails when the lock is there: whole or not at all
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

// Moved aside first and looked at again: another starter may have put a fresh lock there meanwhile.
function removeStale(path) {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (isSameProcess(read(aside)?.owner)) renameSync(aside, path);
  else rmSync(aside, { force: true });
}

/**
 * @param patience milliseconds for which a living holder is waited for
 * @returns the lock, or `{ heldBy }` with what the holder wrote
 */
export async function acquire(path, content = {}, patience = 0) {
  mkdirSync(dirname(path), { recursive: true });
  const mine = { ...content, owner: rememberProcess(process.pid) };
  let stale;
  for (const end = Date.now() + patience; ; await sleep(100)) {
    if (take(path, mine)) return lock(path, mine, stale);
    const held = read(path);
    if (held && isSameProcess(held.owner)) {
      if (Date.now() >= end) return { heldBy: held };
    } else {
      stale = held ?? stale;
      removeStale(path);
    }
  }
}

function lock(path, mine, stale) {
  return {
    /** What a killed holder had written: its children may live on. */
    stale,
    note(more) {
      writeFileSync(`${path}.new`, JSON.stringify(Object.assign(mine, more)), { mode: 0o600 });
      renameSync(`${path}.new`, path);
    },
    release: () => rmSync(path, { force: true }),
  };
}
