// One archive of everything: each table as of one moment, the files its rows name, and what was written down outside. The key is not in it.
import { BACKUP_FORMAT, RowMeter, Snapshot, type BackupManifest, type StoredFileRow, type TableSum } from '@lianxi/api-data';
import { ArchiveSums, writeArchive, type ArchiveEntry } from '@lianxi/api-documents';
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { readFile, rename, rm, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { backupReadme } from './backup-readme.js';
import { CHECKPOINTS, FILES, MANIFEST, README, SUMS, tablePath, type Installation } from './installation.js';
import { keyFingerprint } from './secret-key.js';

export interface BackupTold {
  readonly table?: (sum: TableSum) => void;
  readonly files?: (count: number, bytes: number) => void;
}

export interface MadeBackup {
  readonly manifest: BackupManifest;
  /** SHA-256 of the manifest: whoever notes it down can tell this backup from any other. */
  readonly fingerprint: string;
  readonly bytes: number;
}

export const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');

/** What goes into the archive, in its order; the manifest is last, for only then all is counted. */
class BackupEntries {
  readonly sums = new ArchiveSums();
  private readonly tables: TableSum[] = [];
  private readonly files = { count: 0, bytes: 0, missing: [] as string[], damaged: [] as string[] };
  made: { readonly manifest: BackupManifest; readonly text: string } | null = null;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly from: Installation,
    private readonly checkpoints: string,
    private readonly told: BackupTold,
  ) {}

  async *all(): AsyncGenerator<ArchiveEntry> {
    const fingerprint = await keyFingerprint(this.from);
    yield { path: README, content: backupReadme(this.snapshot.takenAt, fingerprint) };
    for (const table of this.snapshot.tables) {
      const meter = new RowMeter();
      yield { path: tablePath(table.name), content: meter.through(this.snapshot.rowsOf(table)) };
      const sum = meter.sum(table);
      this.tables.push(sum);
      this.told.table?.(sum);
    }
    yield { path: CHECKPOINTS, content: this.checkpoints };
    const chains = await this.snapshot.chains();
    yield* this.storedFiles();
    const sums = this.sums.text;
    yield { path: SUMS, content: sums };
    const { takenAt, server, migrations } = this.snapshot;
    const lines = this.checkpoints.split('\n').filter((line) => line.trim() !== '').length;
    const manifest: BackupManifest = { format: BACKUP_FORMAT, takenAt, server, migrations, tables: this.tables, files: this.files, chains, checkpoints: { lines, sha256: sha256(this.checkpoints) }, keyFingerprint: fingerprint, sums: sha256(sums) };
    const text = `${JSON.stringify(manifest, null, 1)}\n`;
    this.made = { manifest, text };
    yield { path: MANIFEST, content: text };
  }

  private async *storedFiles(): AsyncGenerator<ArchiveEntry> {
    for await (const file of this.snapshot.files()) {
      const stored = await this.from.files.open(file.storageKey);
      if (stored === null) this.files.missing.push(file.storageKey);
      else yield { path: `${FILES}${file.storageKey}`, content: this.fileContent(stored, file) };
    }
  }

  private async *fileContent(stored: Readable, { storageKey, sha256: recorded }: StoredFileRow): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    for await (const piece of stored as AsyncIterable<Buffer>) {
      hash.update(piece);
      this.files.bytes += piece.length;
      yield piece;
    }
    this.files.count += 1;
    if (hash.digest('hex') !== recorded) this.files.damaged.push(storageKey);
    this.told.files?.(this.files.count, this.files.bytes);
  }
}

/** Writes the archive beside its place and names it when it is whole and on the disk: what has the name is a backup. The database goes on being written. */
export async function makeBackup(from: Installation, file: string, told: BackupTold = {}): Promise<MadeBackup> {
  // Read first: none of them is newer than the rows.
  const checkpoints = existsSync(from.checkpointFile) ? await readFile(from.checkpointFile, 'utf8') : '';
  const snapshot = await Snapshot.open(from.ownerUrl);
  const half = `${file}.half`;
  try {
    const entries = new BackupEntries(snapshot, from, checkpoints, told);
    await pipeline(writeArchive(entries.all(), entries.sums, snapshot.takenAt), createWriteStream(half, { mode: 0o600, flush: true }));
    if (entries.made === null) throw new Error('the archive is not whole');
    await rename(half, file);
    return { manifest: entries.made.manifest, fingerprint: sha256(entries.made.text), bytes: (await stat(file)).size };
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  } finally {
    await snapshot.close();
  }
}
