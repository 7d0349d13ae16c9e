import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * A data file of an installed package, parsed. Read as a file and not through `require`, whose cache would hold the
 * whole country in memory for the life of the server.
 */
export function readPackageJson<T>(packageName: string, path: string): T {
  const root = dirname(require.resolve(`${packageName}/package.json`));
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
}
