import { join } from 'node:path';

/** Where a file of the store lies: named by our own id, whatever its sender called it. */
export function filePlace(dataDir: string, storageKey: string): string {
  if (!/^[0-9a-f-]{36}$/.test(storageKey)) throw new Error('storage key');
  return join(dataDir, 'files', storageKey.slice(-2), storageKey);
}
