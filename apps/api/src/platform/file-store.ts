import { IncomingFiles, storedFilesOf, type StoredFiles } from '@lianxi/api-data';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DomainError, withoutPlace, withoutTraces } from '@lianxi/domain';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, readFile, rm, writeFile } from 'node:fs/promises';
import { Transform, type Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { Config } from './config.js';
import { typeOfContent } from './file-type.js';
import { log } from './log.js';

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

/** The door of the one store (a folder, or a bucket): what comes in is measured, judged by its content and cleaned before it is put away, named by our own ids. */
@Injectable()
export class FileStore implements OnApplicationBootstrap {
  private readonly files: StoredFiles;
  private readonly incoming: IncomingFiles;

  constructor(config: Config) {
    this.files = storedFilesOf(config);
    this.incoming = IncomingFiles.of(config.dataDir);
  }

  /** A store that is down hinders nobody who needs no file; the log says so at once. */
  onApplicationBootstrap(): void {
    this.files.check().catch((error: unknown) => log.error({ err: error }, 'the file store cannot be used: 附件存储无法使用'));
  }

  /** Streams a file in; FILE_TOO_LARGE, FILE_TYPE_UNSUPPORTED by what its first bytes are, whatever its name says. */
  async save(key: string, name: string, content: Readable, { megabytes = MAX_FILE_MEGABYTES, traceless = false }: SaveOptions = {}): Promise<StoredFile> {
    const half = await this.incoming.place();
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
      const measure = cleaned ?? { size, sha256: hash.digest('hex') };
      await this.files.put(key, half, measure);
      return { storageKey: key, mime, ...measure };
    } finally {
      await rm(half, { force: true });
    }
  }

  /** Null where the store no longer has it. */
  find(key: string): Promise<Readable | null> {
    return this.files.open(key);
  }

  /** What a record names and the store does not have is a fault, and said as one. */
  async read(key: string): Promise<Readable> {
    const found = await this.find(key);
    if (found === null) throw new Error(`a file is not in the store: ${key}`);
    return found;
  }

  async bytes(key: string): Promise<Buffer> {
    return buffer(await this.read(key));
  }

  async remove(key: string): Promise<void> {
    await this.files.remove(key);
  }

  async sweep(): Promise<void> {
    await this.incoming.sweep();
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
