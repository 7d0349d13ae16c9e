// A backup into an empty installation: all of it, or nothing.
import { IncomingFiles, loadBackup, readManifest, RestoreError, type BackupManifest, type TableSum } from '@lianxi/api-data';
import { ArchiveReader } from '@lianxi/api-documents';
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { open, rm, stat, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { CHECKPOINTS, FILES, MANIFEST, SUMS, tablePath, type Installation } from './installation.js';
import { sha256 } from './make-backup.js';

export interface RestoreTold {
  readonly table?: (sum: TableSum) => void;
  readonly files?: (count: number) => void;
}

export interface RestoredBackup {
  readonly manifest: BackupManifest;
  readonly fingerprint: string;
}

const damaged = (what: string): RestoreError => new RestoreError({ kind: 'damaged', what });

/** The hash of every file of the archive, as sha256sums.txt has it. */
function sumsOf(text: string): ReadonlyMap<string, string> {
  return new Map(text.split('\n').filter((line) => line !== '').map((line) => [line.slice(66), line.slice(0, 64)]));
}

async function* checked(content: AsyncIterable<Buffer>, path: string, expected: string | undefined): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  for await (const piece of content) {
    hash.update(piece);
    yield piece;
  }
  if (hash.digest('hex') !== expected) throw damaged(path);
}

class Restoration {
  private readonly incoming: IncomingFiles;
  /** Keys of the files that are in the store already. */
  private readonly stored: string[] = [];

  constructor(
    private readonly archive: ArchiveReader,
    private readonly to: Installation,
    private readonly told: RestoreTold,
  ) {
    this.incoming = IncomingFiles.of(to.dataDir);
  }

  async run(): Promise<RestoredBackup> {
    const text = this.archive.has(MANIFEST) ? await this.archive.text(MANIFEST) : '';
    const manifest = readManifest(text);
    if (manifest === null) throw damaged(MANIFEST);
    const sums = await this.archive.text(SUMS);
    if (sha256(sums) !== manifest.sums) throw damaged(SUMS);
    const checkpoints = await this.archive.text(CHECKPOINTS);
    if (sha256(checkpoints) !== manifest.checkpoints.sha256) throw damaged(CHECKPOINTS);
    if (!(await this.to.files.isEmpty())) throw new RestoreError({ kind: 'not_empty' });
    try {
      await loadBackup(this.to.ownerUrl, manifest, (table) => this.archive.read(tablePath(table)), { ...(this.told.table && { told: this.told.table }), meanwhile: () => this.storeFiles(manifest, sumsOf(sums)) });
    } catch (error) {
      for (const key of this.stored) await this.to.files.remove(key);
      throw error;
    }
    // What is kept outside counts: it is never overwritten.
    if (checkpoints !== '' && !existsSync(this.to.checkpointFile)) await writeFile(this.to.checkpointFile, checkpoints, { mode: 0o600 });
    return { manifest, fingerprint: sha256(text) };
  }

  private async storeFiles(manifest: BackupManifest, sums: ReadonlyMap<string, string>): Promise<void> {
    let count = 0;
    for await (const { path, content } of this.archive.each(FILES)) {
      await this.storeFile(path, content, sums.get(path) ?? '');
      count += 1;
      this.told.files?.(count);
    }
    if (count !== manifest.files.count) throw damaged(FILES);
  }

  private async storeFile(path: string, content: AsyncIterable<Buffer>, sha256: string): Promise<void> {
    const [half, key] = [await this.incoming.place(), path.slice(FILES.length)];
    try {
      await pipeline(checked(content, path, sha256), createWriteStream(half, { mode: 0o600, flush: true }));
      await this.to.files.put(key, half, { size: (await stat(half)).size, sha256 });
      this.stored.push(key);
    } finally {
      await rm(half, { force: true });
    }
  }
}

/** RestoreError where the target is not empty, the backup is newer than this version, or anything of it does not agree; then nothing was changed. */
export async function restoreBackup(file: string, to: Installation, told: RestoreTold = {}): Promise<RestoredBackup> {
  await (await open(file)).close();
  const archive = await ArchiveReader.open(file, FILES).catch(() => {
    throw damaged(file);
  });
  try {
    return await new Restoration(archive, to, told).run();
  } finally {
    archive.close();
  }
}
