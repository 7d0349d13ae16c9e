import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { filePlace } from './file-place.js';
import type { StoredFiles } from './stored-files.js';

/** Files in the data folder of this machine. */
export class FolderFiles implements StoredFiles {
  constructor(private readonly dataDir: string) {}

  async put(key: string, path: string): Promise<void> {
    const place = filePlace(this.dataDir, key);
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    await rename(path, place);
  }

  async open(key: string): Promise<Readable | null> {
    try {
      return (await open(filePlace(this.dataDir, key))).createReadStream();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    await rm(filePlace(this.dataDir, key), { force: true });
  }

  async isEmpty(): Promise<boolean> {
    for (const folder of await readdir(join(this.dataDir, 'files')).catch(() => [])) {
      if (folder !== '.incoming' && (await readdir(join(this.dataDir, 'files', folder))).length > 0) return false;
    }
    return true;
  }

  async check(): Promise<void> {
    await mkdir(join(this.dataDir, 'files'), { recursive: true, mode: 0o700 });
  }
}
