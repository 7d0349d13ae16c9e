import type { StoredFiles } from '@lianxi/api-data';

/** What a backup is made of, or restored into. */
export interface Installation {
  readonly ownerUrl: string;
  readonly dataDir: string;
  /** The folder or the bucket attachments are in. */
  readonly files: StoredFiles;
  readonly checkpointFile: string;
  /** LIANXI_SECRET_KEY; null where the key lies in the data folder, or is not made yet. */
  readonly secretKey: string | null;
}

// Where things are in the archive.
export const README = 'README.txt';
export const TABLES = 'tables/';
export const tablePath = (name: string): string => `${TABLES}${name}.copy`;
export const CHECKPOINTS = 'checkpoints.jsonl';
export const FILES = 'files/';
export const SUMS = 'sha256sums.txt';
export const MANIFEST = 'manifest.json';
