// `npm run types`: the server's and tools' side, then the pages' (they resolve modules another way).
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommand } from './start/prepare.mjs';

const root = resolve(import.meta.dirname, '..');
const installed = (...path) => join(root, 'node_modules', ...path);
// TypeScript 7 checks the same types in a quarter of the time; ESLint still needs 6, which also stands in where 7 has no binary.
const native = existsSync(installed('@typescript', `typescript-${process.platform}-${process.arch}`));
const compiler = installed(native ? 'typescript-native' : 'typescript', 'bin', 'tsc');

for (const project of ['tsconfig.json', 'apps/web/tsconfig.json']) {
  const code = await runCommand(process.execPath, [compiler, '--noEmit', '-p', project], { cwd: root });
  if (code !== 0) process.exitCode = 1;
}
