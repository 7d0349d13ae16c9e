import type { Instant } from '../shared/local-date.js';
import { demandWhole } from '../shared/input.js';

/** A file of the field: a photo, a scan of a paper. Never asked for (L11); its times are what the device says. */
export interface FieldFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly mime: string;
  readonly sha256: string;
  /** When it was taken, where the file or the person says so. */
  readonly takenAt: Instant | null;
  /** When it was put to the record, on the device. */
  readonly addedAt: Instant | null;
}

export const MOST_FIELD_FILES = 20;

/** What the log keeps of a file, its hash with it; NUMBER_OUT_OF_RANGE for more than anybody looks through. */
export function demandFieldFiles(files: readonly FieldFile[]): readonly FieldFile[] {
  demandWhole(files.length, 0, MOST_FIELD_FILES, 'files');
  return files.map(({ id, name, size, mime, sha256, takenAt, addedAt }) => ({ id, name, size, mime, sha256, takenAt, addedAt }));
}
