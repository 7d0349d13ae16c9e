import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** What is known of a file before it is put away. */
export interface FileMeasure {
  readonly size: number;
  readonly sha256: string;
}

/** Where uploaded files are kept: a folder of this machine, or a bucket. Keys are our own ids; a file never changes once it is there. */
export interface StoredFiles {
  /** Takes the file at `path` over: afterwards it is in the store, whole, and no longer at `path`. */
  put(key: string, path: string, measure: FileMeasure): Promise<void>;
  /** Null where there is none of this key. */
  open(key: string): Promise<Readable | null>;
  remove(key: string): Promise<void>;
  isEmpty(): Promise<boolean>;
  /** Throws where the store cannot be used as it is set. */
  check(): Promise<void>;
}

/** The store could not be reached, or refused; `message` holds no secret. */
export class FileStoreError extends Error {}

const KEY = /^[0-9a-f-]{36}$/;

/** Nothing but our own ids becomes part of a path or an address. */
export function demandStorageKey(key: string): string {
  if (!KEY.test(key)) throw new Error('storage key');
  return key;
}

const DAY_MS = 86_400_000;

/** Files on their way in, on the disk the folder is on, so that taking one over is a renaming. */
export class IncomingFiles {
  constructor(private readonly folder: string) {}

  static of(dataDir: string): IncomingFiles {
    return new IncomingFiles(join(dataDir, 'files', '.incoming'));
  }

  async place(): Promise<string> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    return join(this.folder, randomUUID());
  }

  /** What a killed process left behind. */
  async sweep(): Promise<void> {
    for (const name of await readdir(this.folder).catch(() => [])) {
      const path = join(this.folder, name);
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
      if (mtimeMs < Date.now() - DAY_MS) await rm(path, { force: true });
    }
  }
}
