import { filePlace } from '@lianxi/api-data';
import { Injectable } from '@nestjs/common';
import { DomainError, withoutPlace, withoutTraces } from '@lianxi/domain';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Config } from './config.js';
import { typeOfContent } from './file-type.js';

export const MAX_FILE_MEGABYTES = 20;

export interface StoredFile {
  readonly storageKey: string;
  readonly size: number;
  readonly sha256: string;
  readonly mime: string;
}

interface SaveOptions {
  readonly megabytes?: number;
  /** From somebody who may stay unknown: also without what the file says of its maker. */
  readonly traceless?: boolean;
}

/** Files under the data folder, named by our own ids: nothing a client says becomes part of a path. */
@Injectable()
export class FileStore {
  constructor(private readonly config: Config) {}

  /** Streams a file in; FILE_TOO_LARGE, FILE_TYPE_UNSUPPORTED by what its first bytes are, whatever its name says. */
  async save(key: string, name: string, content: Readable, { megabytes = MAX_FILE_MEGABYTES, traceless = false }: SaveOptions = {}): Promise<StoredFile> {
    const path = this.pathOf(key);
    await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
    const half = `${path}.half`;
    const hash = createHash('sha256');
    let size = 0;
    const meter = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        hash.update(chunk);
        done(size > megabytes * 1024 * 1024 ? new DomainError('FILE_TOO_LARGE', { max: megabytes }) : null, chunk);
      },
    });
    try {
      await pipeline(content, meter, createWriteStream(half, { mode: 0o600 }));
      const mime = typeOfContent(await firstBytes(half), name);
      const cleaned = traceless ? await takeOutTraces(half) : mime.startsWith('image/') ? await takeOutPlace(half) : null;
      await rename(half, path);
      return { storageKey: key, mime, ...(cleaned ?? { size, sha256: hash.digest('hex') }) };
    } catch (error) {
      await rm(half, { force: true });
      throw error;
    }
  }

  async read(key: string): Promise<Readable> {
    const path = this.pathOf(key);
    await stat(path);
    return createReadStream(path);
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  pathOf(key: string): string {
    return filePlace(this.config.dataDir, key);
  }
}

/** A photo is kept without the place it was taken at, whoever sends it; null where it says none. */
async function takeOutPlace(path: string): Promise<Pick<StoredFile, 'size' | 'sha256'> | null> {
  const { bytes, hadPlace } = withoutPlace(await readFile(path));
  return hadPlace ? rewritten(path, bytes) : null;
}

async function takeOutTraces(path: string): Promise<Pick<StoredFile, 'size' | 'sha256'>> {
  return rewritten(path, withoutTraces(await readFile(path)));
}

async function rewritten(path: string, bytes: Uint8Array): Promise<Pick<StoredFile, 'size' | 'sha256'>> {
  await writeFile(path, bytes, { mode: 0o600 });
  return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64 * 1024), 0, 64 * 1024, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
