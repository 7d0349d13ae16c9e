import type { SnapshotChain, TableSum } from './snapshot.js';

export const BACKUP_FORMAT = 'lianxi-backup/1';

/** What a backup says of itself; the last file of the archive, for only then all is counted. */
export interface BackupManifest {
  readonly format: typeof BACKUP_FORMAT;
  /** The moment of the one view all rows were read in. */
  readonly takenAt: string;
  readonly server: string;
  /** The schema: names of all migrations, the last one is its version. */
  readonly migrations: readonly string[];
  readonly tables: readonly TableSum[];
  readonly files: {
    readonly count: number;
    readonly bytes: number;
    /** Named by a row, and not in the store or not as recorded when they were copied. */
    readonly missing: readonly string[];
    readonly damaged: readonly string[];
  };
  readonly chains: readonly SnapshotChain[];
  readonly checkpoints: { readonly lines: number; readonly sha256: string };
  /** Tells which key opens what is sealed in here, without being it; null where there was none yet. */
  readonly keyFingerprint: string | null;
  /** SHA-256 of sha256sums.txt, which has every other file of the archive. */
  readonly sums: string;
}

const isManifest = (value: unknown): value is BackupManifest =>
  typeof value === 'object' && value !== null && (value as { format?: unknown }).format === BACKUP_FORMAT && Array.isArray((value as { tables?: unknown }).tables) && Array.isArray((value as { migrations?: unknown }).migrations);

/** Null where it is none, or of a format that is not known here. */
export function readManifest(text: string): BackupManifest | null {
  try {
    const value: unknown = JSON.parse(text);
    return isManifest(value) ? value : null;
  } catch {
    return null;
  }
}
