import { createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Installation } from './installation.js';

/** Tells keys apart and gives nothing of them away; null where there is no key. */
export async function keyFingerprint({ dataDir, secretKey }: Pick<Installation, 'dataDir' | 'secretKey'>): Promise<string | null> {
  const path = join(dataDir, 'secret.key');
  const key = secretKey ?? (existsSync(path) ? (await readFile(path, 'utf8')).trim() : null);
  return key === null ? null : createHmac('sha256', key).update('lianxi key fingerprint').digest('hex').slice(0, 16);
}
