import { checkpointLine, readCheckpoint, type Checkpoint } from '@lianxi/domain';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';

export interface KeptCheckpoints {
  readonly checkpoints: readonly Checkpoint[];
  /** Numbers of the lines that are none. */
  readonly unreadable: readonly number[];
}

/** What was written down outside the database, line by line; nothing where there is no such file yet. */
export async function readCheckpointFile(path: string): Promise<KeptCheckpoints> {
  const [checkpoints, unreadable]: [Checkpoint[], number[]] = [[], []];
  if (!existsSync(path)) return { checkpoints, unreadable };
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const checkpoint = readCheckpoint(line);
    if (checkpoint === null) unreadable.push(number);
    else checkpoints.push(checkpoint);
  }
  return { checkpoints, unreadable };
}

/** Adds lines at the end, on the disk when this returns; a file that may only be added to is enough. */
export async function appendCheckpoints(path: string, checkpoints: readonly Checkpoint[]): Promise<void> {
  if (checkpoints.length === 0) return;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, 'a', 0o600);
  try {
    await file.write(checkpoints.map((each) => `${checkpointLine(each)}\n`).join(''));
    await file.sync();
  } finally {
    await file.close();
  }
}
