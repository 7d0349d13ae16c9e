import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The whole schema as written: every *.graphql beside this file. For the server only; the browser has its generated operations. */
export function readSchema(): string {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}
