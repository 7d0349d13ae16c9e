import { BucketFiles, type BucketPlace } from './bucket-files.js';
import { FolderFiles } from './folder-files.js';
import type { StoredFiles } from './stored-files.js';

export * from './bucket-files.js';
export * from './file-place.js';
export * from './folder-files.js';
export * from './stored-files.js';

/** The one store of an installation. */
export const storedFilesOf = ({ dataDir, bucket }: { readonly dataDir: string; readonly bucket: BucketPlace | null }): StoredFiles => (bucket === null ? new FolderFiles(dataDir) : new BucketFiles(bucket));
