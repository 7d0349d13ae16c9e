import { join } from 'node:path';
import { demandStorageKey } from './stored-files.js';

/** Where a file of the folder lies: named by our own id, whatever its sender called it. */
export const filePlace = (dataDir: string, storageKey: string): string => join(dataDir, 'files', demandStorageKey(storageKey).slice(-2), storageKey);
