// `npm run types`: the server's and tools' side, then the pages' (they resolve modules another way).
import { join, resolve } from 'node:path';
import { runCommand } from './start/prepare.mjs';

const root = resolve(import.meta.dirname, '..');
for (const project of ['tsconfig.json', 'apps/web/tsconfig.json']) {
  const code = await runCommand(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', project], { cwd: root });
  if (code !== 0) process.exitCode = 1;
}
